import fc from 'fast-check';
import {
  type ClaimInput,
  defaultPolicy,
  evaluateClaim,
  InvalidClaimError,
  InvalidPolicyError,
  type Policy,
  parseClaim,
  parsePolicy,
} from 'returns-policy';
import { edges } from 'returns-policy/analysis';
import { describe, expect, test } from 'vitest';
import { claims } from '../support/randomClaims';
import { freeCases } from '../support/randomPolicies';

const delivered: ClaimInput = {
  order: { placedAt: '2026-03-01T09:00:00+09:00', deliveredAt: '2026-03-02T10:00:00+09:00' },
  item: { category: 'shoes' },
};
const { terms } = defaultPolicy;
const clauses = [...defaultPolicy.clauses, { id: 'own.clause', text: 'Ours.' }];

const withTerms = (changed: object, more: object = {}): Policy =>
  parsePolicy({ ...defaultPolicy, ...more, clauses, terms: { ...terms, ...changed } });
const excluding = (when: object): Policy => withTerms({ exclusions: [{ clause: 'own.clause', when }] });
const claimWindow = (window: object): Policy =>
  withTerms({ windows: { ...terms.windows, claim: { clause: 'deadline.claim', ...window } } });

describe('the edges of a claim', () => {
  test('that has only been delivered are its events and the three deadlines', () => {
    expect(edges(defaultPolicy, delivered)).toEqual([
      '2026-03-01T00:00:00.000Z',
      '2026-03-02T01:00:00.000Z',
      '2026-03-03T01:00:00.000Z',
      '2026-03-09T01:00:00.000Z',
    ]);
  });

  test('of which nothing is known are none', () => {
    expect(edges(defaultPolicy, { order: {}, item: { category: 'shoes' } })).toEqual([]);
  });

  test('begin with its first event, even where a window opens before it', () => {
    const opens = { after: 'PT0S', at: 'start_of_day' };
    const claim: ClaimInput = {
      order: { deliveredAt: '2026-03-02T10:00:00+09:00' },
      item: { category: 'shoes' },
    };
    const policy = claimWindow({ length: 'P9D', from: 'delivery', opens });
    expect(edges(policy, claim)[0]).toBe('2026-03-02T01:00:00.000Z');
  });

  test('are the same for a parsed claim, and for other notations of its instants', () => {
    const said = {
      ...delivered,
      order: { placedAt: '2026-03-01T00:00:00Z', deliveredAt: 1_772_413_200_000 },
    };
    expect(edges(defaultPolicy, parseClaim(delivered))).toEqual(edges(defaultPolicy, delivered));
    expect(edges(defaultPolicy, said)).toEqual(edges(defaultPolicy, delivered));
  });

  test.each<[what: string, policy: Policy, edge: string]>([
    [
      'where a window opens',
      claimWindow({ length: 'P9D', from: 'delivery', opens: { after: 'P2D' } }),
      '2026-03-04T01:00:00.000Z',
    ],
    [
      'the end of a span in a condition',
      excluding({ event: 'request', within: { length: 'P3D', from: 'delivery' } }),
      '2026-03-05T01:00:00.000Z',
    ],
    [
      'the end of a further limit',
      claimWindow({ length: 'P1D', from: 'delivery', extendedTo: [{ length: 'P4D', from: 'order' }] }),
      '2026-03-05T00:00:00.000Z',
    ],
    [
      'the end of a band of a fee',
      withTerms(
        {
          fees: [
            {
              clause: 'own.clause',
              fee: 'restocking',
              amount: {
                bands: [
                  {
                    when: { event: 'request', within: { length: 'P5D', from: 'delivery' } },
                    amount: { flat: 0 },
                  },
                  { amount: { flat: 500 } },
                ],
              },
            },
          ],
        },
        { currency: 'KRW' },
      ),
      '2026-03-07T01:00:00.000Z',
    ],
    [
      'counted from an event with an offset',
      excluding({ event: 'request', within: { length: 'P1D', from: { event: 'order', offset: 'P3D' } } }),
      '2026-03-05T00:00:00.000Z',
    ],
    [
      'counted from the first event that is known',
      excluding({
        event: 'request',
        within: { length: 'P3D', from: { firstKnownOf: ['shipment', 'delivery'] } },
      }),
      '2026-03-05T01:00:00.000Z',
    ],
    [
      'counted from the earliest',
      excluding({
        event: 'request',
        within: { length: 'P3D', from: { earliestOf: ['order', { event: 'delivery' }] } },
      }),
      '2026-03-04T00:00:00.000Z',
    ],
    [
      'counted from the latest',
      excluding({ event: 'request', within: { length: 'P3D', from: { latestOf: ['order', 'delivery'] } } }),
      '2026-03-05T01:00:00.000Z',
    ],
    [
      'counted in business days, to the end of the day',
      excluding({
        event: 'request',
        within: { length: { businessDays: 5 }, from: 'delivery', ends: 'end_of_day' },
      }),
      '2026-03-09T14:59:59.999Z',
    ],
    [
      'counted back from an event that is fixed in advance',
      excluding({ event: 'request', within: { length: 'P1D', from: 'delivery', direction: 'before' } }),
      '2026-03-01T01:00:00.000Z',
    ],
    ['at a time of day', excluding({ event: 'request', timeFrom: '17:00' }), '2026-03-02T07:59:59.999Z'],
  ])('have in them %s', (_, policy, edge) => {
    expect(edges(policy, delivered)).toContain(edge);
    expect(edges(defaultPolicy, delivered)).not.toContain(edge);
  });

  test.each<[what: string, from: unknown]>([
    ['one event', 'shipment'],
    ['one event with an offset', { event: 'shipment', offset: 'P1D' }],
    ['the first that is known', { firstKnownOf: ['shipment', { event: 'authorization', offset: 'P1D' }] }],
    ['the earliest of two, of which one is known', { earliestOf: ['order', 'shipment'] }],
    ['the latest of two, of which one is known', { latestOf: ['order', 'shipment'] }],
  ])('have nothing in them that counts from what is not known: %s', (_, from) => {
    const policy = excluding({ event: 'request', within: { length: 'P3D', from } });
    expect(edges(policy, delivered)).toEqual(edges(defaultPolicy, delivered));
  });

  test('have nothing in them that would have come without the next event', () => {
    const policy = excluding({ event: 'request', timeFrom: '17:00' });
    const request = { at: '2026-03-02T12:00:00+09:00', channel: 'email' };
    const fivePm = '2026-03-02T07:59:59.999Z';
    expect(edges(policy, delivered)).toContain(fivePm);
    expect(edges(policy, { ...delivered, request })).not.toContain(fivePm);
  });

  test('have nothing in them of a window without a limit', () => {
    const policy = claimWindow({ length: 'unlimited', from: 'delivery' });
    expect(edges(policy, delivered)).toEqual(edges(defaultPolicy, delivered));
  });

  test('are refused for a claim or a policy that cannot be', () => {
    expect(() => edges(defaultPolicy, {} as ClaimInput)).toThrow(InvalidClaimError);
    expect(() => edges({}, delivered)).toThrow(InvalidPolicyError);
  });
});

/** Between two edges nothing changes: the same just after the one and just before the next. */
function expectNothingBetween(claim: ClaimInput, policy: Policy): void {
  const instants = edges(policy, claim).map((at) => Date.parse(at));
  for (const [index, from] of instants.slice(0, 30).entries()) {
    const to = instants[index + 1];
    if (to === undefined || to - from < 3) continue;
    const [one, other] = [from + 1, to - 1].map((asOf) => {
      const { decision, findings, nextStep } = evaluateClaim(claim, policy, asOf);
      return { decision, findings, nextStep };
    });
    expect(other).toEqual(one);
  }
}

describe('between two edges nothing changes', () => {
  test('under the built-in policy', () => {
    fc.assert(
      fc.property(claims('Asia/Seoul'), ({ claim }) => expectNothingBetween(claim, defaultPolicy)),
      { numRuns: 200 },
    );
  });

  test('under any policy', () => {
    fc.assert(
      fc.property(freeCases, ({ claim, policy }) => expectNothingBetween(claim, policy)),
      { numRuns: 8 },
    );
  });
});
