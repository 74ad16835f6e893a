import type { PolicyCoverage } from '../clauseCoverage/coverageOf';
import type { FileResult } from '../Run';

/** Everything a run came to. */
export interface Report {
  readonly files: readonly FileResult[];
  readonly cases: number;
  readonly failed: number;
  /** Of every policy, where it was asked for. */
  readonly coverage: readonly PolicyCoverage[];
  /** Why the run as a whole fails beside its cases: too few clauses decided, or no cases. */
  readonly shortfalls: readonly string[];
}
