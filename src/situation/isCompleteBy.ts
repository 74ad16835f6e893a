import type { ClaimFacts } from '../claim/ClaimFacts';
import type { PolicyFacts } from '../policy/PolicyFacts';
import { isMet } from './isMet';

/**
 * Whether, by an instant, everything that the shop asks of a claim had come, through a channel it accepts.
 *
 * Asked only where the shop had not answered by then: no authorization stands in for what is missing.
 */
export function isCompleteBy(claim: ClaimFacts, policy: PolicyFacts, at: number): boolean {
  if (!(policy.channels.has(claim.channel) && claim.requestedAt <= at)) return false;
  const reason = claim.reason === null ? undefined : policy.reasons.get(claim.reason);
  const isChosen = claim.resolution !== null && policy.resolutions.has(claim.resolution);
  if (reason === undefined || !isChosen || !claim.hasOrderNumber) return false;
  return reason.attachments.every((requirement) => isMet(requirement, claim, policy, at));
}
