import { describe, expect, test } from 'vitest';
import { deadlineDependsOnCounting } from '../../../src/analysis/lint/deadlineDependsOnCounting';
import { policyWith } from '../lintedPolicy';
import { toldAfter } from './lookedAt';

interface Sample {
  readonly start: string;
  readonly lastInstant: string;
  readonly countings: readonly { counting: string; lastInstant: string; laterByMs: number }[];
}

const HOUR = 3_600_000;
const unlimited = { length: 'unlimited' };

/** What is told of the claim window where it is the only one with an end. */
function toldOf(claim: object, more: object = {}) {
  const windows = { claim, dispatch: unlimited, arrival: unlimited };
  return toldAfter(deadlineDependsOnCounting, policyWith({ ...more, terms: { windows } }), []);
}

const samplesOf = (claim: object, more: object) =>
  toldOf(claim, more).flatMap(({ details }) => details?.['samples'] as readonly Sample[]);

const DAYS = [
  'in hours',
  'in days, to the same time of day',
  'in days, to the end of the last',
  'in days, with the first day as one',
];
const OWN = ['to the same time of day', 'to the end of the day'];

describe('how the days of a window are counted', () => {
  test('is told with the last instants by each counting, on an ordinary day and before the clocks change', () => {
    const sample = (start: string, lastInstant: string, others: readonly [string, number][]) => ({
      start,
      lastInstant,
      countings: others.map(([at, hours], index) => ({
        counting: DAYS[index],
        lastInstant: at,
        laterByMs: hours * HOUR - (at.endsWith('.999Z') ? 1 : 0),
      })),
    });
    expect(toldOf({ length: 'P14D', clause: 'deadline.own' })).toEqual([
      {
        severity: 'info',
        path: '/terms/windows/claim',
        clauses: ['deadline.own'],
        message:
          'P14D (claim): counted in another way, it would end up to 15 hours earlier or 9 hours later; see that the page says which way is meant',
        details: {
          samples: [
            sample('2026-03-04T14:00:00.000Z', '2026-03-18T14:00:00.000Z', [
              ['2026-03-18T14:00:00.000Z', 0],
              ['2026-03-18T14:00:00.000Z', 0],
              ['2026-03-18T22:59:59.999Z', 9],
              ['2026-03-17T22:59:59.999Z', -15],
            ]),
            sample('2026-03-28T14:00:00.000Z', '2026-04-11T13:00:00.000Z', [
              ['2026-04-11T14:00:00.000Z', 1],
              ['2026-04-11T13:00:00.000Z', 0],
              ['2026-04-11T21:59:59.999Z', 9],
              ['2026-04-10T21:59:59.999Z', -15],
            ]),
          ],
        },
      },
    ]);
  });

  test.each<
    [what: string, claim: object, last: string, countings: readonly string[], ends: readonly string[]]
  >([
    [
      'to the end of the day',
      { length: 'P14D', ends: 'end_of_day' },
      '2026-03-18T14:59:59.999Z',
      DAYS,
      [
        '2026-03-18T06:00:00.000Z',
        '2026-03-18T06:00:00.000Z',
        '2026-03-18T14:59:59.999Z',
        '2026-03-17T14:59:59.999Z',
      ],
    ],
    [
      'in hours that are days',
      { length: 'PT48H' },
      '2026-03-06T06:00:00.000Z',
      DAYS,
      [
        '2026-03-06T06:00:00.000Z',
        '2026-03-06T06:00:00.000Z',
        '2026-03-06T14:59:59.999Z',
        '2026-03-05T14:59:59.999Z',
      ],
    ],
    [
      'in one day',
      { length: 'P1D' },
      '2026-03-05T06:00:00.000Z',
      DAYS,
      [
        '2026-03-05T06:00:00.000Z',
        '2026-03-05T06:00:00.000Z',
        '2026-03-05T14:59:59.999Z',
        '2026-03-04T14:59:59.999Z',
      ],
    ],
    [
      'in ten days',
      { length: 'P10D' },
      '2026-03-14T06:00:00.000Z',
      DAYS,
      [
        '2026-03-14T06:00:00.000Z',
        '2026-03-14T06:00:00.000Z',
        '2026-03-14T14:59:59.999Z',
        '2026-03-13T14:59:59.999Z',
      ],
    ],
    [
      'in weeks',
      { length: 'P1W' },
      '2026-03-11T06:00:00.000Z',
      DAYS,
      [
        '2026-03-11T06:00:00.000Z',
        '2026-03-11T06:00:00.000Z',
        '2026-03-11T14:59:59.999Z',
        '2026-03-10T14:59:59.999Z',
      ],
    ],
    [
      'in hours that are no days',
      { length: 'PT30H' },
      '2026-03-05T12:00:00.000Z',
      OWN,
      ['2026-03-05T12:00:00.000Z', '2026-03-05T14:59:59.999Z'],
    ],
    [
      'in minutes',
      { length: 'PT1440M' },
      '2026-03-05T06:00:00.000Z',
      OWN,
      ['2026-03-05T06:00:00.000Z', '2026-03-05T14:59:59.999Z'],
    ],
    [
      'in months',
      { length: 'P1M', ends: 'end_of_day' },
      '2026-04-04T14:59:59.999Z',
      OWN,
      ['2026-04-04T06:00:00.000Z', '2026-04-04T14:59:59.999Z'],
    ],
    [
      'in days and hours',
      { length: 'P1DT2H' },
      '2026-03-05T08:00:00.000Z',
      OWN,
      ['2026-03-05T08:00:00.000Z', '2026-03-05T14:59:59.999Z'],
    ],
    [
      'in business days',
      { length: { businessDays: 3 } },
      '2026-03-09T06:00:00.000Z',
      OWN,
      ['2026-03-09T06:00:00.000Z', '2026-03-09T14:59:59.999Z'],
    ],
    [
      'in months, on to a business day',
      { length: 'P1M', rollForward: 'next_business_day' },
      '2026-04-06T06:00:00.000Z',
      OWN,
      ['2026-04-06T06:00:00.000Z', '2026-04-06T14:59:59.999Z'],
    ],
    [
      'in days, on to a business day',
      { length: 'P10D', rollForward: 'next_business_day' },
      '2026-03-16T06:00:00.000Z',
      DAYS,
      [
        '2026-03-14T06:00:00.000Z',
        '2026-03-14T06:00:00.000Z',
        '2026-03-14T14:59:59.999Z',
        '2026-03-13T14:59:59.999Z',
      ],
    ],
  ])('%s', (_, claim, last, countings, ends) => {
    const [sample, ...others] = samplesOf(claim, { timeZone: 'Asia/Seoul' });
    expect(others).toEqual([]);
    expect([sample?.start, sample?.lastInstant]).toEqual(['2026-03-04T06:00:00.000Z', last]);
    expect(sample?.countings.map(({ counting }) => counting)).toEqual(countings);
    expect(sample?.countings.map(({ lastInstant }) => lastInstant)).toEqual(ends);
  });

  test('is told by the days on which the shop is closed', () => {
    const closed = { timeZone: 'Asia/Seoul', weekend: [7], holidays: ['2026-03-06'] };
    const lasts = [closed, { ...closed, holidays: [] }, { timeZone: 'Asia/Seoul' }].map((shop) => {
      return samplesOf({ length: { businessDays: 3 } }, shop)[0]?.lastInstant;
    });
    expect(lasts).toEqual([
      '2026-03-09T06:00:00.000Z',
      '2026-03-07T06:00:00.000Z',
      '2026-03-09T06:00:00.000Z',
    ]);
  });

  test('is told of business days by their number', () => {
    expect(toldOf({ length: { businessDays: 7 } }, { timeZone: 'Asia/Seoul' })[0]?.message).toBe(
      '7 business days (claim): counted in another way, it would end up to 0 hours earlier or 9 hours later; see that the page says which way is meant',
    );
  });

  test('is told once of windows that are counted alike, and not of those without an end or counted back', () => {
    const rolled = { length: 'P5D', rollForward: 'next_business_day' };
    const policy = policyWith({
      facts: ['sale', 'gift'].map((fact) => ({ fact, type: 'boolean', question: `${fact}?` })),
      events: [{ event: 'journey', question: 'When does it begin?', scheduled: true }],
      terms: {
        windows: {
          claim: { length: 'P5D' },
          dispatch: { length: 'P5D' },
          arrival: { length: 'P5D', ends: 'end_of_day' },
        },
      },
      exceptions: [
        {
          clause: 'own.sale',
          when: { fact: 'sale', equals: true },
          set: {
            windows: { claim: { ...rolled, from: 'delivery' }, arrival: { length: 'P5D', from: 'dispatch' } },
          },
        },
        {
          clause: 'own.gift',
          when: { fact: 'gift', equals: true },
          set: {
            windows: {
              claim: { length: 'P9D', from: 'journey', direction: 'before' },
              dispatch: { ...unlimited, from: 'delivery' },
              arrival: { ...rolled, length: 'P5D', from: 'dispatch' },
            },
          },
        },
      ],
    });
    const told = toldAfter(deadlineDependsOnCounting, policy, []);
    expect(told.map(({ path, clauses, message }) => [path, clauses, message.split(':')[0]])).toEqual([
      [
        '/terms/windows/claim',
        ['deadline.claim', 'deadline.dispatch', 'own.sale'],
        'P5D (claim, dispatch, arrival)',
      ],
      ['/terms/windows/arrival', ['deadline.arrival'], 'P5D (arrival)'],
      ['/exceptions/0/set/windows/claim', ['own.sale', 'own.gift'], 'P5D (claim, arrival)'],
    ]);
  });
});
