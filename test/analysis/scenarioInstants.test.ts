import { type ClaimInput, evaluateClaim, type Policy, parseClaim } from 'returns-policy';
import { describe, expect, test } from 'vitest';
import { firstDraft } from '../../src/analysis/scenarios/firstDraft';
import { instantsFor } from '../../src/analysis/scenarios/instantsFor';
import { laterInstants } from '../../src/analysis/scenarios/laterInstants';
import { spaceOf } from '../../src/analysis/scenarios/Space';
import { excluding, smallPolicy } from './smallPolicy';

const iso = (at: number): string => new Date(at).toISOString();
const delivered: ClaimInput = {
  order: { deliveredAt: Date.parse('2026-03-02T03:00:00Z') },
  item: { category: 'article' },
};
const requested: ClaimInput = {
  ...delivered,
  request: { at: Date.parse('2026-03-02T04:00:00Z'), channel: 'email' },
};
const windowsWith = (windows: object): Policy => {
  const { windows: usual } = smallPolicy().terms;
  return smallPolicy({ windows: { ...usual, ...windows } });
};
const inSeoul = { timeZone: 'Asia/Seoul' };

describe('the instants that make a difference for the next event', () => {
  const at = '2026-03-02T04:00:00.000Z';
  const soon = 'soon 2026-03-02T05:00:00.000Z';
  const around = (name: string, end: string, after: string, within: string): string[] => [
    `at the end of ${name} ${end}`,
    `just after ${name} ${after}`,
    `within ${name} ${within}, and no further`,
  ];
  const claimWindow = around(
    'the claim window',
    '2026-03-05T03:00:00.000Z',
    '2026-03-05T03:00:00.001Z',
    '2026-03-05T02:59:59.999Z',
  );
  const dispatchWindow = around(
    'the dispatch window',
    '2026-03-03T03:00:00.000Z',
    '2026-03-03T03:00:00.001Z',
    '2026-03-03T02:59:59.999Z',
  );
  const arrivalWindow = around(
    'the arrival window',
    '2026-03-09T03:00:00.000Z',
    '2026-03-09T03:00:00.001Z',
    '2026-03-09T02:59:59.999Z',
  );

  test.each<
    [
      what: string,
      event: string,
      policies: readonly Policy[],
      claim: ClaimInput,
      at: string,
      told: readonly string[],
    ]
  >([
    ['the claim window for a request', 'request', [smallPolicy()], delivered, at, [soon, ...claimWindow]],
    [
      'the claim and the dispatch window for an answer',
      'authorization',
      [smallPolicy()],
      requested,
      at,
      [soon, ...claimWindow, ...dispatchWindow],
    ],
    [
      'the dispatch window for a dispatch',
      'dispatch',
      [smallPolicy()],
      requested,
      at,
      [soon, ...dispatchWindow],
    ],
    [
      'the arrival window for an arrival',
      'arrival',
      [smallPolicy()],
      requested,
      at,
      [soon, ...arrivalWindow],
    ],
    ['no window for a delivery', 'delivery', [smallPolicy()], delivered, at, [soon]],
    [
      'the windows of each policy, an instant once',
      'dispatch',
      [smallPolicy(), smallPolicy(), windowsWith({ dispatch: { length: 'PT2H', from: 'delivery' } })],
      requested,
      at,
      [
        soon,
        ...dispatchWindow,
        'just after the dispatch window 2026-03-02T05:00:00.001Z',
        'within the dispatch window 2026-03-02T04:59:59.999Z, and no further',
      ],
    ],
    [
      'of a window that ends with the last event, its end and the millisecond after it',
      'dispatch',
      [windowsWith({ dispatch: { length: 'PT1H', from: 'delivery' } })],
      requested,
      at,
      [
        soon,
        'at the end of the dispatch window 2026-03-02T04:00:00.000Z',
        'just after the dispatch window 2026-03-02T04:00:00.001Z',
      ],
    ],
    [
      'the opening of a window too',
      'request',
      [windowsWith({ claim: { length: 'P3D', from: 'delivery', opens: { after: 'P1D' } } })],
      delivered,
      at,
      [
        soon,
        ...claimWindow,
        'just before the claim window 2026-03-03T02:59:59.999Z',
        'at the start of the claim window 2026-03-03T03:00:00.000Z',
        'within the claim window 2026-03-03T03:00:00.001Z, and no further',
      ],
    ],
    [
      'a span that a condition counts',
      'arrival',
      [
        smallPolicy({
          windows: { ...smallPolicy().terms.windows, arrival: { length: 'unlimited', from: 'delivery' } },
          exclusions: [
            { clause: 'own.clause', when: { event: 'arrival', within: { length: 'P2D', from: 'delivery' } } },
          ],
        }),
      ],
      requested,
      at,
      [
        soon,
        ...around(
          '"P2D"',
          '2026-03-04T03:00:00.000Z',
          '2026-03-04T03:00:00.001Z',
          '2026-03-04T02:59:59.999Z',
        ),
      ],
    ],
    [
      'no span of which the start is not known',
      'arrival',
      [
        smallPolicy({
          windows: { ...smallPolicy().terms.windows, arrival: { length: 'unlimited', from: 'delivery' } },
          exclusions: [
            { clause: 'own.clause', when: { event: 'arrival', within: { length: 'P2D', from: 'order' } } },
          ],
        }),
      ],
      requested,
      at,
      [soon],
    ],
    [
      'both sides of the dates of a condition, as days begin in the zone of the policy',
      'delivery',
      [excluding({ event: 'delivery', onOrAfter: '2026-03-04', onOrBefore: '2026-03-05' }, inSeoul)],
      delivered,
      at,
      [
        soon,
        'just before 2026-03-04 2026-03-03T14:59:59.999Z',
        'at the start of 2026-03-04 2026-03-03T15:00:00.000Z',
        'within 2026-03-04 2026-03-03T15:00:00.001Z, and no further',
        'at the end of 2026-03-05 2026-03-05T14:59:59.999Z',
        'just after 2026-03-05 2026-03-05T15:00:00.000Z',
        'within 2026-03-05 2026-03-05T14:59:59.998Z, and no further',
      ],
    ],
    [
      'no date of a condition on another event',
      'shipment',
      [excluding({ event: 'delivery', onOrAfter: '2026-03-04' }, inSeoul)],
      delivered,
      at,
      [soon],
    ],
    [
      'both sides of the times of a condition, tomorrow in the zone of the policy',
      'delivery',
      [excluding({ event: 'delivery', timeFrom: '09:00', timeUntil: '17:30' }, inSeoul)],
      delivered,
      '2026-03-02T16:00:00.000Z',
      [
        'soon 2026-03-02T17:00:00.000Z',
        'just before 09:00 2026-03-03T23:59:59.999Z',
        'at 09:00 2026-03-04T00:00:00.000Z',
        'just before 17:30 2026-03-04T08:29:59.999Z',
        'at 17:30 2026-03-04T08:30:00.000Z',
      ],
    ],
    [
      'noon on each of the next seven days, where the kind of day counts, also where the clocks change',
      'delivery',
      [excluding({ event: 'delivery', onBusinessDay: true }, { timeZone: 'America/New_York' })],
      delivered,
      at,
      [
        soon,
        'in 1 days 2026-03-02T17:00:00.000Z',
        'in 2 days 2026-03-03T17:00:00.000Z',
        'in 3 days 2026-03-04T17:00:00.000Z',
        'in 4 days 2026-03-05T17:00:00.000Z',
        'in 5 days 2026-03-06T17:00:00.000Z',
        'in 6 days 2026-03-07T17:00:00.000Z',
        'in 7 days 2026-03-08T16:00:00.000Z',
      ],
    ],
    [
      'the times before the days, where both count',
      'delivery',
      [
        excluding({
          any: [
            { event: 'delivery', onBusinessDay: true },
            { event: 'delivery', timeFrom: '12:00' },
          ],
        }),
      ],
      delivered,
      at,
      [
        soon,
        'just before 12:00 2026-03-03T11:59:59.999Z',
        'at 12:00 2026-03-03T12:00:00.000Z',
        ...[2, 3, 4, 5, 6, 7].map((days) => `in ${days} days 2026-03-0${days + 2}T12:00:00.000Z`),
      ],
    ],
    [
      'nothing less than an hour before the end of 2199, as it could not be asked about any more',
      'delivery',
      [smallPolicy()],
      delivered,
      '2199-12-31T22:00:00.000Z',
      [],
    ],
    [
      'the last hour but one of 2199, to the millisecond',
      'delivery',
      [smallPolicy()],
      delivered,
      '2199-12-31T21:59:59.999Z',
      ['soon 2199-12-31T22:59:59.999Z'],
    ],
  ])('%s', (_, event, policies, claim, last, told) => {
    const moments = instantsFor(event, { claim, at: Date.parse(last) }, spaceOf(policies));
    expect(
      moments.map((one) => `${one.value} ${iso(one.at)}${one.isEnd === true ? ', and no further' : ''}`),
    ).toEqual(told);
  });
});

describe('a claim of which nothing is known begins', () => {
  test.each<[what: string, policies: readonly Policy[], begins: string]>([
    ['on an ordinary Monday', [smallPolicy()], '2026-03-02'],
    [
      'on that Monday too where all dates come a week after it',
      [excluding({ event: 'order', onOrAfter: '2026-03-09' })],
      '2026-03-02',
    ],
    [
      'a week earlier where a date comes a day before that',
      [excluding({ event: 'order', onOrAfter: '2026-03-08' })],
      '2026-02-23',
    ],
    [
      'on the Monday that is a week before the earliest date of all',
      [
        excluding({ event: 'order', onOrAfter: '2026-02-10' }),
        excluding({ event: 'order', onOrAfter: '2026-01-05', onOrBefore: '2026-05-05' }),
      ],
      '2025-12-29',
    ],
    [
      'before the dates of exceptions',
      [
        smallPolicy(
          {},
          {
            exceptions: [
              {
                clause: 'own.clause',
                when: { event: 'order', onOrBefore: '2026-01-04' },
                set: { authorization: { required: true } },
              },
            ],
          },
        ),
      ],
      '2025-12-22',
    ],
    [
      'with no regard to holidays and wording',
      [
        smallPolicy(
          {},
          {
            holidays: ['2026-01-01'],
            clauses: [...smallPolicy().clauses, { id: 'other.clause', text: '2026-01-01' }],
          },
        ),
      ],
      '2026-03-02',
    ],
  ])('%s', (_, policies, begins) => {
    expect(firstDraft(policies)).toEqual({
      claim: { order: {}, item: { category: 'article' } },
      at: Date.parse(`${begins}T00:00:00Z`),
    });
  });
});

describe('the later instants at which a claim is looked at', () => {
  const later = (claim: ClaimInput, policies: readonly Policy[], at: string): readonly string[] => {
    const parsed = parseClaim(claim);
    const evaluations = policies.map((policy) => evaluateClaim(parsed, policy, at));
    return [...laterInstants(parsed, Date.parse(at), evaluations, policies)].map(iso);
  };

  test.each<[what: string, policies: readonly Policy[], at: string, told: readonly string[]]>([
    [
      'just before, on and just after the end of a window',
      [smallPolicy()],
      '2026-03-02T04:00:00.000Z',
      ['2026-03-05T02:59:59.999Z', '2026-03-05T03:00:00.000Z', '2026-03-05T03:00:00.001Z'],
    ],
    [
      'at its end, those that are left',
      [smallPolicy()],
      '2026-03-05T03:00:00.000Z',
      ['2026-03-05T03:00:00.001Z'],
    ],
    ['after it, none', [smallPolicy()], '2026-03-05T03:00:00.001Z', []],
    [
      'the edges of each policy, an instant once',
      [smallPolicy(), windowsWith({ claim: { length: 'P4D', from: 'delivery' } }), smallPolicy()],
      '2026-03-05T03:00:00.000Z',
      [
        '2026-03-05T03:00:00.001Z',
        '2026-03-06T02:59:59.999Z',
        '2026-03-06T03:00:00.000Z',
        '2026-03-06T03:00:00.001Z',
      ],
    ],
  ])('%s', (_, policies, at, told) => {
    expect(later(delivered, policies, at)).toEqual(told);
  });

  test('twelve edges of each policy, where the time of day has one every day', () => {
    const daily = smallPolicy({
      windows: {
        claim: { length: 'unlimited', from: 'delivery' },
        dispatch: { length: 'unlimited', from: 'delivery' },
        arrival: { length: 'unlimited', from: 'delivery' },
      },
      exclusions: [
        { clause: 'own.clause', when: { event: 'request', timeFrom: '17:00', timeUntil: '18:00' } },
      ],
    });
    const told = later(delivered, [daily], '2026-03-02T04:00:00.000Z');
    expect(told).toHaveLength(3 * 12);
    expect(told.at(-1)).toBe('2026-03-07T18:00:00.000Z');
  });
});
