import type { Party } from '../vocabulary';
import type { Situation } from './Situation';

/** The party the claim is laid to; null while there is no request with a reason that the policy knows. */
export function faultOf({ claim, policy, under, isRequested, isInspected }: Situation): Party | null {
  const reason = policy.terms.reasons.accepted[under.reasonAt];
  if (!isRequested || reason === undefined) return null;
  // An inspection that finds no problem lays it to the customer.
  return isInspected && claim.problemConfirmed === false ? 'customer' : reason.fault;
}
