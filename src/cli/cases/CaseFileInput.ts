import type { Expectation } from './Case';
import type { PartChange } from './withPartsChanged';

/** A case as it is written, of the form that `caseFileSchema` asks for. */
export interface CaseInput {
  readonly name: string;
  /** The name of a case above it, over whose claim its own goes. */
  readonly like?: string;
  readonly claim?: object;
  readonly asOf?: string;
  readonly prices?: object;
  readonly expect: Expectation;
  /** Why something else comes out, where that is known. */
  readonly otherwise?: string;
  readonly debatable?: {
    readonly reading: string;
    readonly others: readonly OtherReading[];
  };
}

/** Another way to read a page: what is set otherwise, and what then comes out. */
export interface OtherReading {
  readonly reading: string;
  readonly change: readonly PartChange[];
  readonly expect: Expectation;
}

/** What a file says for all its cases. */
export interface CommonInput {
  readonly policy?: string;
  readonly timeZone?: string;
  readonly asOf?: string;
  readonly claim?: object;
  readonly prices?: object;
}
