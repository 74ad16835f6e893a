import { completeAtFor } from './completeAtFor';
import type { Deadline } from './Deadline';
import type { Situation } from './Situation';

/** Whether the shop has not answered a claim that was complete before a deadline which the customer could not keep. */
export function isOverdue(situation: Situation, { latest }: Deadline): boolean {
  const { policy, isAuthorized } = situation;
  return !isAuthorized && policy.asksForAuthorization && completeAtFor(situation) <= latest;
}
