import fc from 'fast-check';
import { type Policy, type PolicyInput, parsePolicy } from '../index';
import { askedAt, askings } from './claims/askedAt';
import { ClaimClock } from './claims/ClaimClock';
import { claimDrafts } from './claims/claimDrafts';
import { deliveries } from './claims/deliveries';
import { edgePointsOf } from './claims/EdgePoint';
import { wordsOf } from './claims/PolicyWords';
import { writeClaim } from './claims/writeClaim';
import { isoInstant } from './instants/isoInstant';
import type { ClaimOptions, JudgedClaim } from './JudgedClaim';

/**
 * Random claims as a shop with this policy may get them, each with an instant to ask about it as of: a fast-check arbitrary.
 *
 * They are consistent, so that no function refuses them; they have the reasons, facts and events of the policy, and now and
 * then a stranger among them; and most lie on an edge of a window or band of the policy, or a millisecond beside it. One that
 * fails shrinks towards an early claim in which all is as usual.
 *
 * @param policy - the shop's policy, parsed or raw
 * @param options - what all the claims have in common, such as their reason
 * @returns an arbitrary of `{ claim, asOf }`: plain JSON, instants as ISO 8601 in UTC
 * @throws {InvalidPolicyError} for a policy that cannot be
 *
 * @example
 * import fc from 'fast-check';
 * import { defaultPolicy, evaluateClaim } from 'returns-policy';
 * import { claims } from 'returns-policy/testing';
 *
 * const requests = claims(defaultPolicy, { reason: 'wrong_item', from: 'request', upTo: 'request' });
 * const decisions = fc.sample(requests, { numRuns: 100, seed: 1 }).map(({ claim, asOf }) => {
 *   return evaluateClaim(claim, defaultPolicy, asOf).decision;
 * });
 * decisions.includes('pending') && decisions.includes('rejected')
 * // => true
 */
export function claims(policy: Policy | PolicyInput, options: ClaimOptions = {}): fc.Arbitrary<JudgedClaim> {
  const parsed = parsePolicy(policy);
  const words = wordsOf(parsed);
  const points = edgePointsOf(parsed);
  return fc
    .record({
      draft: fc.oneof(
        { withCrossShrink: true },
        { weight: 3, arbitrary: claimDrafts(parsed, words, options, 'careful') },
        { weight: 2, arbitrary: claimDrafts(parsed, words, options, 'careless') },
      ),
      deliveredAt: deliveries(parsed, words.dates),
      asking: askings,
    })
    .map(({ draft, deliveredAt, asking }) => {
      const clock = new ClaimClock(parsed, points, deliveredAt);
      const claim = writeClaim(draft, parsed, deliveredAt, clock);
      return { claim, asOf: isoInstant(askedAt(asking, claim, clock)) };
    });
}
