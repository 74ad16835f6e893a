import { completeAtFor } from './completeAtFor';
import type { Deadline } from './Deadline';
import type { Situation } from './Situation';

/**
 * Whether the shop answered a complete claim only after a deadline that the customer could not keep without the
 * answer: then being late is the shop's own delay. Of a deadline of which only bounds are known, whether that may
 * be so.
 */
export function isExcused(situation: Situation, { surelyUntil, latest }: Deadline): boolean {
  const { claim, policy, isAuthorized } = situation;
  if (!isAuthorized || !policy.asksForAuthorization || claim.authorizedAt <= surelyUntil) return false;
  const completeAt = completeAtFor(situation);
  return completeAt <= latest && completeAt < claim.authorizedAt;
}
