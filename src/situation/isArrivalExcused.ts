import { NEVER } from '../claim/ClaimFacts';
import { isExcused } from './isExcused';
import type { Situation } from './Situation';

/**
 * Whether a late arrival is the shop's own delay: that of the dispatch, which has to come first.
 *
 * A dispatch that counts from the authorization, or has no last instant, is never made impossible by a late one; the
 * arrival still can be.
 */
export function isArrivalExcused(situation: Situation): boolean {
  const { policy, dispatchDeadline, arrivalDeadline } = situation;
  const countsFromAnswer = policy.windows.dispatch.points.some(({ event }) => event === 'authorization');
  const hindered = countsFromAnswer || dispatchDeadline.latest === NEVER ? arrivalDeadline : dispatchDeadline;
  return isExcused(situation, hindered);
}
