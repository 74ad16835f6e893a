import { describeIssues, type Issue } from '../admission/Issue';

/**
 * A policy, or a window or calendar handed to `computeDeadline`, that cannot be.
 *
 * Thrown by `parsePolicy`, and by every function that is handed a raw policy. It lists every problem.
 */
export class InvalidPolicyError extends Error {
  override readonly name = 'InvalidPolicyError';
  /** The same word in every copy of the package, where `instanceof` does not reach. */
  readonly code = 'RETURNS_POLICY_INVALID_POLICY';
  readonly issues: readonly Issue[];

  constructor(issues: readonly Issue[]) {
    super(describeIssues('invalid policy', issues));
    this.issues = issues;
  }
}
