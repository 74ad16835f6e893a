import { fc } from '@fast-check/vitest';
import {
  type ClaimInput,
  computeReturnOptions,
  type Evaluation,
  evaluateClaim,
  type PolicyInput,
} from 'returns-policy';
import { describe, expect, test } from 'vitest';
import { expectSame } from '../support/expectSame';
import { builtinCases, cases } from './cases';
import { momentsOf } from './momentsOf';
import { recordUpTo } from './recordUpTo';

const LAST = Date.parse('2199-12-31T23:59:59.999Z');

/** The claim with nothing but a request made just now for a reason, by the first way that the shop takes. */
function asked(
  { order, item }: ClaimInput,
  channel: string,
  asOf: number,
  reason: string,
  resolution?: string,
) {
  const request = { at: new Date(asOf).toISOString(), channel, reason, resolution: resolution ?? null };
  return { order, item, request };
}

function breachedIn({ findings }: Evaluation) {
  return findings.filter(({ standing }) => standing === 'breached');
}

function missingIn({ findings }: Evaluation) {
  return findings.flatMap(({ standing, code, details }) => {
    if (standing !== 'outstanding') return [];
    if (code === 'order_number_missing') return [['order_number']];
    return code === 'attachment_missing' ? [details['anyOf']] : [];
  });
}

describe('the options before a claim', () => {
  test('are what the evaluation says of a request made just now', () => {
    fc.assert(
      fc.property(cases, ({ claim, policy, asOf }) => {
        const { options, channels } = computeReturnOptions(claim, policy, asOf);
        const [channel = ''] = channels;
        const { order, item } = claim;
        const unclaimed = evaluateClaim({ order, item }, policy, asOf);
        expectSame(
          options.map(({ reason }) => reason),
          policy.terms.reasons.accepted.map(({ reason }) => reason),
        );
        for (const option of options) {
          const evaluation = evaluateClaim(asked(claim, channel, asOf, option.reason), policy, asOf);
          const isRefused = evaluation.decision === 'rejected';
          expectSame(option.returnable === 'no', isRefused);
          // A claim deadline that is over already refuses as such: that no claim was filed in time, not that one is late.
          const refusals = breachedIn(evaluation).map((refusal) => {
            return breachedIn(unclaimed).find(({ clause }) => clause === refusal.clause) ?? refusal;
          });
          expectSame(option.because, refusals);
          expectSame(option.needs, missingIn(evaluation));
          expectSame(option.nextStep, isRefused ? null : unclaimed.nextStep);
          expectSame(option.claimBy, unclaimed.deadlines.claim.deadline);
          for (const { resolution, cost } of option.resolutions) {
            const chosen = evaluateClaim(
              asked(claim, channel, asOf, option.reason, resolution),
              policy,
              asOf,
            );
            expectSame(cost, chosen.cost);
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  test('do not depend on what was claimed', () => {
    fc.assert(
      fc.property(cases, ({ claim, policy, asOf }) => {
        const { order, item } = claim;
        expectSame(
          computeReturnOptions(claim, policy, asOf),
          computeReturnOptions({ order, item }, policy, asOf),
        );
      }),
      { numRuns: 300 },
    );
  });

  const promised = (known: ClaimInput, policy: PolicyInput, asOf: number) =>
    computeReturnOptions(known, policy, asOf).options;

  const unclaimedAtSomeMoment = (given: typeof cases) =>
    fc.tuple(given, fc.double({ min: 0, max: 1, noNaN: true })).map(([{ claim, policy, asOf }, share]) => {
      const { order, item } = claim;
      const moments = [asOf, ...momentsOf({ order, item }, policy)];
      const moment = moments[Math.floor(share * (moments.length - 1))] as number;
      const known = recordUpTo({ order, item }, moment);
      const { validUntil } = computeReturnOptions(known, policy, moment);
      return { known, policy, moment, end: validUntil === null ? LAST : Date.parse(validUntil) };
    });

  test.each([
    ['the built-in policy', builtinCases],
    ['any policy', cases],
  ])('hold up to their validUntil under %s', (_name, given) => {
    fc.assert(
      fc.property(unclaimedAtSomeMoment(given), ({ known, policy, moment, end }) => {
        expect(end).toBeGreaterThanOrEqual(moment);
        if (end > LAST) return;
        expectSame(promised(known, policy, end), promised(known, policy, moment));
      }),
      { numRuns: 1000 },
    );
  });

  test.each([
    ['the built-in policy', builtinCases],
    ['any policy', cases],
  ])('hold no millisecond longer under %s', (_name, given) => {
    fc.assert(
      fc.property(unclaimedAtSomeMoment(given), ({ known, policy, moment, end }) => {
        if (end >= LAST) return;
        expect(promised(known, policy, end + 1)).not.toEqual(promised(known, policy, moment));
      }),
      { numRuns: 1000 },
    );
  });
});
