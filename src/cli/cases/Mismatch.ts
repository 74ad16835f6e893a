import type { Path } from '../readSource';

/** One thing that came out otherwise than a case expects. */
export interface Mismatch {
  /** Where in the file the expectation stands. */
  readonly path: Path;
  /** The path in the expectation, as a person writes it: `findings["deadline.claim"]`. */
  readonly what: string;
  readonly expected: string;
  readonly actual: string;
  /** What to put in the place of the expectation, so that it is as it comes out; undefined where that is for a person. */
  readonly replacement: unknown;
}

/** A difference on the way up, before the place in the file is known. */
export interface Difference {
  readonly path: Path;
  readonly expected: unknown;
  readonly actual: unknown;
}
