import { describeIssues, type Issue } from '../admission/Issue';

/** Prices that cannot be: thrown by `quoteCosts` and `quoteParcel`, with every problem listed. */
export class InvalidPricesError extends Error {
  override readonly name = 'InvalidPricesError';
  /** The same word in every copy of the package, where `instanceof` does not reach. */
  readonly code = 'RETURNS_POLICY_INVALID_PRICES';
  readonly issues: readonly Issue[];

  constructor(issues: readonly Issue[]) {
    super(describeIssues('invalid prices', issues));
    this.issues = issues;
  }
}
