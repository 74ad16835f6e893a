import fc from 'fast-check';
import { defaultPolicy, evaluateClaim, type Policy } from 'returns-policy';
import {
  type ClaimOptions,
  claims,
  describePolicyLaws,
  instantsAround,
  type JudgedClaim,
  type MatcherResult,
  matchers,
  policies,
  zonedInstants,
} from 'returns-policy/testing';

const options: ClaimOptions = { category: 'jewelry', upTo: 'request' };
export const [sample]: readonly JudgedClaim[] = fc.sample(claims(defaultPolicy, options), 1);
export const madeUp: fc.Arbitrary<Policy> = policies({ withExceptions: true });

fc.assert(
  fc.property(claims(defaultPolicy), policies(), ({ claim, asOf }, policy) => {
    return evaluateClaim(claim, policy, asOf).decision !== 'accepted';
  }),
);
export const pairs: fc.Arbitrary<[string, { readonly timeZone: string }]> = fc.tuple(
  instantsAround('2026-03-02T12:00:00Z', { days: 2 }),
  zonedInstants(['Asia/Seoul']),
);
export const result: MatcherResult = matchers.toBePendingOn({}, 'shop', 'authorize');

describePolicyLaws(defaultPolicy, { describe: (_name, body) => body(), test: (_name, body) => body() });
// @ts-expect-error there is no such stage
claims(defaultPolicy, { upTo: 'refund' });
// @ts-expect-error a claim is no policy
madeUp.map((policy) => policy.order);
// @ts-expect-error there is no such party
matchers.toBeBorneBy({}, 'carrier');
