import fc from 'fast-check';
import {
  type ClaimInput,
  computeReturnOptions,
  defaultPolicy,
  type Evaluation,
  evaluateClaim,
  parsePolicy,
  type ReturnOption,
} from 'returns-policy';
import { claims } from 'returns-policy/testing';
import { describe, expect, test } from 'vitest';
import { type FreeCase, freeCases, tryPolicy } from '../support/randomPolicies';

const DAY = 86_400_000;

/** The same, without whatever hangs on an event that may be to come, on the inspection, or on a clock with a fallback. */
function settledByRecord({ policy, ...free }: FreeCase): FreeCase {
  const isSettled = (part: unknown): boolean =>
    !/"event":"|sealed|inspection\.|request\.channel|firstKnownOf/.test(JSON.stringify(part) ?? '');
  const { windows, requirements = [], resolutions, exclusions } = policy.terms;
  const window = { length: 'P3D', from: 'delivery' };
  const kept = Object.entries(windows).map(([name, term]) => [name, isSettled(term) ? term : window]);
  const terms = {
    ...policy.terms,
    windows: Object.fromEntries(kept),
    exclusions: exclusions.filter(isSettled),
    requirements: requirements.filter(isSettled),
    resolutions: {
      ...resolutions,
      offered: resolutions.offered.map(({ when, ...offer }) => ({
        ...offer,
        ...(isSettled(when) && when && { when }),
      })),
    },
  };
  const exceptions = policy.exceptions?.filter(
    (exception) => isSettled(exception) && isSettled(exception.set),
  );
  return {
    ...free,
    policy: tryPolicy({ ...policy, terms, exceptions }) ?? (defaultPolicy as FreeCase['policy']),
  };
}

const settledCases = freeCases.map(settledByRecord);

const withoutRulings = (claim: ClaimInput): ClaimInput => ({ ...claim, rulings: [] });

describe('under any policy', () => {
  test('a rejection is final, unless a person or what is still to come decides otherwise', () => {
    let rejected = 0;
    fc.assert(
      fc.property(settledCases, fc.integer({ min: 1, max: 30 * DAY }), (free, later) => {
        const claim = withoutRulings(free.claim);
        if (evaluateClaim(claim, free.policy, free.asOf).decision !== 'rejected') return;
        rejected += 1;
        expect(evaluateClaim(claim, free.policy, free.asOf + later).decision).toBe('rejected');
      }),
      { numRuns: 1200 },
    );
    expect(rejected).toBeGreaterThan(100);
  });

  test('a ruling on a clause that is not its own changes nothing', () => {
    fc.assert(
      fc.property(
        freeCases,
        fc.constantFrom('waived' as const, 'upheld' as const),
        ({ policy, claim, asOf }, word) => {
          const stray = {
            clause: 'another.shop',
            ruling: word,
            by: 'a stranger',
            why: 'no reason',
            at: asOf,
          };
          const rulings = [...(claim.rulings ?? []), stray];
          expect(evaluateClaim({ ...claim, rulings }, policy, asOf)).toStrictEqual(
            evaluateClaim(claim, policy, asOf),
          );
        },
      ),
      { numRuns: 300 },
    );
  });

  test('return options hold up to validUntil, and say the same as a request', () => {
    fc.assert(
      fc.property(freeCases, fc.double({ min: 0, max: 1, noNaN: true }), ({ policy, claim, asOf }, share) => {
        const windows = [policy.terms.windows, ...(policy.exceptions ?? []).map(({ set }) => set?.windows)];
        fc.pre(!JSON.stringify(windows).includes('"request"'));
        const given = upTo(claim, asOf);
        const { validUntil, options } = computeReturnOptions(given, policy, asOf);
        const end = validUntil === null ? asOf + 30 * DAY : Date.parse(validUntil);
        for (const at of [asOf + Math.floor(share * (end - asOf)), end]) {
          expect(computeReturnOptions(given, policy, at).options.map(gistOf)).toEqual(options.map(gistOf));
        }
      }),
      { numRuns: 150 },
    );
  });
});

/** What does not move along with the question, as a window does that the request opens. */
function gistOf({ reason, returnable, because, needs, resolutions }: ReturnOption) {
  const refusals = because.map(({ clause, code }) => [clause, code]);
  return {
    reason,
    returnable,
    refusals,
    needs,
    resolutions: resolutions.map(({ resolution }) => resolution),
  };
}

/** What had happened of it, without what the policy knows nothing of in advance. */
function upTo(claim: ClaimInput, asOf: number): ClaimInput {
  const at = (instant: unknown): number | null =>
    typeof instant === 'number' && instant <= asOf ? instant : null;
  const { order, item, facts, events } = claim;
  const known = Object.entries(events ?? {}).filter(([, instant]) => (instant as number) <= asOf);
  return {
    order: {
      number: 'A-1',
      placedAt: at(order.placedAt),
      shippedAt: at(order.shippedAt),
      deliveredAt: at(order.deliveredAt),
    },
    item,
    facts,
    events: Object.fromEntries(known),
  };
}

describe('the built-in policy', () => {
  const judged = (claim: ClaimInput, asOf: string, policy: object = defaultPolicy): Evaluation =>
    evaluateClaim(claim, policy, asOf);

  test('judges a claim with facts that it does not ask for as if there were none', () => {
    fc.assert(
      fc.property(claims(defaultPolicy), ({ claim, asOf }) => {
        expect(judged({ ...claim, facts: { colour: 'red' } }, asOf)).toStrictEqual(judged(claim, asOf));
      }),
      { numRuns: 1500 },
    );
  });

  test('with an exception for others judges a claim as without', () => {
    const exceptions = [
      {
        clause: 'preamble.guarantee',
        when: { field: 'item.category', equals: 'elephants' },
        waives: ['deadline.claim'],
      },
    ];
    const policy = parsePolicy({ ...defaultPolicy, exceptions });
    fc.assert(
      fc.property(claims(defaultPolicy), ({ claim, asOf }) => {
        expect(judged(claim, asOf, policy)).toStrictEqual(judged(claim, asOf));
      }),
      { numRuns: 1000 },
    );
  });

  test('offers what it offers, whichever way is taken', () => {
    const exceptions = [
      {
        clause: 'preamble.guarantee',
        when: { field: 'item.category', equals: 'elephants' },
        waives: ['deadline.claim'],
      },
    ];
    const policy = parsePolicy({ ...defaultPolicy, exceptions });
    fc.assert(
      fc.property(claims(defaultPolicy), ({ claim, asOf }) => {
        const governed = computeReturnOptions(claim, policy, asOf);
        const { validUntil, ...plain } = computeReturnOptions(claim, defaultPolicy, asOf);
        expect(governed).toMatchObject(plain);
        expect(
          validUntil === null || (governed.validUntil !== null && governed.validUntil >= validUntil),
        ).toBe(true);
      }),
      { numRuns: 200 },
    );
  });
});
