import type { Deadlines, InstantInput, Leg, NextStep, Party } from '../index';
import type { MatcherResult } from './matchers/MatcherResult';
import { matchBearer } from './matchers/matchBearer';
import { matchClause } from './matchers/matchClause';
import { matchDeadline } from './matchers/matchDeadline';
import { matchDecision } from './matchers/matchDecision';
import { matchStep } from './matchers/matchStep';

/** What `expect` of an evaluation can be asked once the `matchers` are known to vitest. */
export interface ClaimMatchers<Returned = void> {
  /** The decision is `accepted`. */
  toBeAccepted(): Returned;
  /** The decision is `rejected`. */
  toBeRejected(): Returned;
  /** The decision is `needs_review`. */
  toNeedReview(): Returned;
  /** The decision is `pending`. */
  toBePending(): Returned;
  /** The decision is `pending`, and the next step is somebody's: that action, where one is named. */
  toBePendingOn(actor: NextStep['actor'], action?: NextStep['action']): Returned;
  /** The clause has a finding that is `breached`. */
  toBreach(clause: string): Returned;
  /** The clause has findings, and all of them are `satisfied`. */
  toKeep(clause: string): Returned;
  /** The last instant of a window, in any notation; null where it is not known. */
  toHaveDeadline(window: keyof Deadlines, instant: InstantInput | null): Returned;
  /** Who bears the round trip, or one leg of it. */
  toBeBorneBy(bearer: Party | 'split', leg?: Leg): Returned;
}

/**
 * What a shop asks of an evaluation in its tests, for vitest's `expect.extend`: `toBeAccepted`, `toBeRejected`,
 * `toNeedReview`, `toBePending`, `toBePendingOn`, `toBreach`, `toKeep`, `toHaveDeadline`, `toBeBorneBy`. A test that fails
 * says which clause came out how, and why.
 *
 * The types of `expect` know of them wherever this door is imported, in vitest 4 and in vitest 5.
 *
 * @example
 * import { defaultPolicy, evaluateClaim } from 'returns-policy';
 * import { matchers } from 'returns-policy/testing';
 *
 * const claim = { order: { deliveredAt: '2026-03-02T10:00:00+09:00' }, item: { category: 'jewelry' } };
 * const evaluation = evaluateClaim(claim, defaultPolicy, '2026-03-02T12:00:00+09:00');
 * matchers.toBreach(evaluation, 'exclusion.jewelry').pass
 * // => true
 * matchers.toBeAccepted(evaluation).message().includes('exclusion.jewelry: breached, category_excluded')
 * // => true
 */
export const matchers = {
  toBeAccepted: (received: unknown): MatcherResult => matchDecision(received, 'toBeAccepted', 'accepted'),
  toBeRejected: (received: unknown): MatcherResult => matchDecision(received, 'toBeRejected', 'rejected'),
  toNeedReview: (received: unknown): MatcherResult => matchDecision(received, 'toNeedReview', 'needs_review'),
  toBePending: (received: unknown): MatcherResult => matchDecision(received, 'toBePending', 'pending'),
  toBePendingOn: (received: unknown, actor: NextStep['actor'], action?: NextStep['action']): MatcherResult =>
    matchStep(received, actor, action),
  toBreach: (received: unknown, clause: string): MatcherResult => matchClause(received, 'breach', clause),
  toKeep: (received: unknown, clause: string): MatcherResult => matchClause(received, 'keep', clause),
  toHaveDeadline: (received: unknown, window: keyof Deadlines, instant: InstantInput | null): MatcherResult =>
    matchDeadline(received, window, instant),
  toBeBorneBy: (received: unknown, bearer: Party | 'split', leg?: Leg): MatcherResult =>
    matchBearer(received, bearer, leg),
};

declare global {
  // Both majors of vitest make their assertions from these two, which have no type parameters to disagree about.
  namespace Chai {
    interface Assertion extends ClaimMatchers {}
    interface ExpectStatic extends ClaimMatchers<unknown> {}
  }
}
