import { isExcused } from './isExcused';
import type { Situation } from './Situation';

/**
 * Whether a late arrival is the shop's own delay: that of the dispatch, which has to come first.
 *
 * A dispatch that counts from the authorization is never made impossible by a late one; the arrival still can be.
 */
export function isArrivalExcused(situation: Situation): boolean {
  const { policy, dispatchDeadline, arrivalDeadline } = situation;
  const hindered = policy.windows.dispatch.plainFrom === 'authorization' ? arrivalDeadline : dispatchDeadline;
  return isExcused(situation, hindered.at);
}
