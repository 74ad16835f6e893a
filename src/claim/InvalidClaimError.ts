import { describeIssues, type Issue } from '../admission/Issue';

/**
 * A claim that cannot be: thrown by `parseClaim`, and by every function that is handed a raw claim.
 *
 * It lists every problem. A claim that the policy merely refuses is no error but a finding.
 */
export class InvalidClaimError extends Error {
  override readonly name = 'InvalidClaimError';
  /** The same word in every copy of the package, where `instanceof` does not reach. */
  readonly code = 'RETURNS_POLICY_INVALID_CLAIM';
  readonly issues: readonly Issue[];

  constructor(issues: readonly Issue[]) {
    super(describeIssues('invalid claim', issues));
    this.issues = issues;
  }
}
