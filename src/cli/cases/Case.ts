import type { Claim, Policy, Prices } from '../../index';
import type { Path, SourceDocument } from '../readSource';

/** A claim at an instant, and what has to come out; or another reading of one, with what comes out under that. */
export interface Case {
  readonly name: string;
  /** Where in the file it stands. */
  readonly path: Path;
  readonly claim: Claim;
  readonly asOf: number;
  readonly prices: Prices | undefined;
  readonly policy: Policy;
  /** That of instants without an offset. */
  readonly timeZone: string;
  readonly expect: Expectation;
  readonly expectPath: Path;
  /** Why something else comes out than is expected, where that is known. */
  readonly otherwise: string | undefined;
  /** Whether the policy is set otherwise than its file says. */
  readonly isOtherReading: boolean;
}

/** As `expectationSchema` has it. */
export type Expectation = Readonly<Record<string, unknown>>;

/** The cases of one file, found good. */
export interface CaseFile {
  readonly file: string;
  readonly source: SourceDocument;
  readonly policy: Policy;
  /** `builtin`, or the path as it is seen from where the command was started. */
  readonly policyFile: string;
  readonly timeZone: string;
  readonly cases: readonly Case[];
}
