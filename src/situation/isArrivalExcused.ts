import { NEVER } from '../claim/ClaimFacts';
import { isExcused } from './isExcused';
import type { Situation } from './Situation';

/**
 * Whether a late arrival is, or may be, the shop's own delay: that of the dispatch, which has to come first.
 *
 * A dispatch that counts from the authorization, or has no last instant, is never made impossible by a late one; the
 * arrival still can be. Where it has one that nobody knows yet, the answer may have come after it.
 */
export function isArrivalExcused(situation: Situation): boolean {
  const { policy, dispatchDeadline, arrivalDeadline } = situation;
  const { points, plainFrom } = policy.windows.dispatch;
  const countsFromAnswer = points.some(({ event }) => event === 'authorization');
  // A window that counts from one event has no end before that one.
  const isNone = dispatchDeadline.at === NEVER || (dispatchDeadline.at === null && plainFrom !== null);
  return isExcused(situation, countsFromAnswer || isNone ? arrivalDeadline : dispatchDeadline);
}
