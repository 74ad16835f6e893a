import { describe, expect, test } from 'vitest';
import { shopClock } from '../../src/timeline/shopClock';
import { ticksOf } from '../../src/timeline/ticksOf';
import type { TimelineFacts } from '../../src/timeline/timelineFacts';
import { timeScale } from '../../src/timeline/timeScale';

const MINUTE = 60_000;
const DAY = 1440 * MINUTE;
const START = Date.UTC(2026, 0, 1);

const hundredths = (x: number): number => Math.round(x * 100) / 100;

/** A window from a day to another; null for one without end. */
type Span = readonly [from: number, to: number | null];

function scaleOf(asOf: number, windows: readonly Span[], events: readonly number[] = []) {
  const at = (days: number): number => START + days * DAY;
  return timeScale({
    asOf: at(asOf),
    windows: windows.map(([from, to]) => ({
      name: 'claim',
      state: 'open',
      term: null,
      opensAt: null,
      span: { start: at(from), deadline: to === null ? null : at(to) },
    })),
    events: events.map((days) => ({ kind: 'request', at: at(days), detail: null })),
  } as unknown as TimelineFacts);
}

// There are 574 units, from 317 to 891.
describe('instants stand on one scale', () => {
  const shownOf = (asOf: number, windows: readonly Span[], events: readonly number[] = []) =>
    scaleOf(asOf, windows, events).stretches.map(({ start, end, from, to, isShortened }) => {
      const days = `${(start - START) / DAY} ${(end - START) / DAY}`;
      return `${days} ${hundredths(from)} ${hundredths(to)} ${isShortened ? 'shortened' : 'to scale'}`;
    });

  test.each<[string, number, readonly Span[], readonly number[], readonly string[]]>([
    ['a window alone has all the room', 0, [[0, 7]], [], ['0 7 317 891 to scale']],
    [
      'whatever lies in it divides it',
      2,
      [[0, 7]],
      [1],
      ['0 1 317 399 to scale', '1 2 399 481 to scale', '2 7 481 891 to scale'],
    ],
    [
      'two that overlap, and what is between two',
      0,
      [
        [0, 2],
        [1, 3],
        [4, 7],
      ],
      [],
      [
        '0 1 317 399 to scale',
        '1 2 399 481 to scale',
        '2 3 481 563 to scale',
        '3 4 563 645 to scale',
        '4 7 645 891 to scale',
      ],
    ],
    [
      'time beside the windows has a quarter of their room',
      365,
      [[0, 4]],
      [],
      ['0 4 317 776.2 to scale', '4 365 776.2 891 shortened'],
    ],
    [
      'at both sides',
      7,
      [[0, 4]],
      [-365],
      ['-365 0 317 412.67 shortened', '0 4 412.67 795.33 to scale', '4 7 795.33 891 shortened'],
    ],
    [
      'no less than its due where it is just a quarter',
      5,
      [[0, 4]],
      [],
      ['0 4 317 776.2 to scale', '4 5 776.2 891 to scale'],
    ],
    ['all the room where no window has an end', 7, [[0, null]], [], ['0 7 317 891 to scale']],
    ['all the room where there is no window', 7, [], [0, 0], ['0 7 317 891 to scale']],
    ['none where no time passes', 0, [[0, 0]], [0], []],
  ])('%s', (_, asOf, windows, events, shown) => {
    expect(shownOf(asOf, windows, events)).toEqual(shown);
  });

  test('a millisecond more than a quarter is too much', () => {
    const isShortened = (ms: number) => scaleOf(5 + ms / DAY, [[0, 4]]).stretches.at(-1)?.isShortened;
    expect([isShortened(-1), isShortened(0), isShortened(1)]).toEqual([false, false, true]);
  });

  test('each at the end of the stretch before it, the first at the left', () => {
    const { place, msPerUnit } = scaleOf(2, [[0, 7]], [1]);
    expect([0, 1, 2, 7].map((days) => place(START + days * DAY))).toEqual([317, 399, 481, 891]);
    expect(msPerUnit).toBe(DAY / 82);
  });

  test('in the middle, where it is the only one', () => {
    const { place, msPerUnit } = scaleOf(0, []);
    expect(place(START)).toBe(604);
    expect(msPerUnit).toBe(0);
  });
});

/** The ticks of stretches on a zone's clock, with where they stand. */
function ticksIn(
  timeZone: string,
  msPerUnit: number,
  stretches: readonly { from: number; start: string; end: string; isShortened?: boolean }[],
) {
  const drawn = stretches.map(({ start, end, from, isShortened = false }) => {
    const [first, last] = [Date.parse(start), Date.parse(end)];
    return { start: first, end: last, from, to: from + (last - first) / msPerUnit, isShortened };
  });
  return ticksOf({ stretches: drawn, msPerUnit, place: () => 0 }, shopClock(timeZone)).map(
    ({ at, x, unit }) => `${new Date(at).toISOString()} ${hundredths(x)} ${unit}`,
  );
}

describe('the axis is divided', () => {
  const HOUR = 60 * MINUTE;
  const MONTH = 28 * DAY;
  // Clock times have room from 120 units on, days from 60, months from 84 and years from 56, for the shortest of them.
  test.each([
    ['a minute', MINUTE / 120, '2026-01-01T00:01', '437 clock'],
    ['5 minutes', (5 * MINUTE) / 120, '2026-01-01T00:05', '437 clock'],
    ['10 minutes', (10 * MINUTE) / 120, '2026-01-01T00:10', '437 clock'],
    ['15 minutes', (15 * MINUTE) / 120, '2026-01-01T00:15', '437 clock'],
    ['30 minutes', (30 * MINUTE) / 120, '2026-01-01T00:30', '437 clock'],
    ['an hour', HOUR / 120, '2026-01-01T01:00', '437 clock'],
    ['3 hours', (3 * HOUR) / 120, '2026-01-01T03:00', '437 clock'],
    ['6 hours', (6 * HOUR) / 120, '2026-01-01T06:00', '437 clock'],
    ['12 hours', (12 * HOUR) / 120, '2026-01-01T12:00', '437 clock'],
    ['a day', DAY / 60, '2026-01-02T00:00', '377 day'],
    ['2 days', (2 * DAY) / 60, '2026-01-03T00:00', '377 day'],
    ['a week', (7 * DAY) / 60, '2026-01-08T00:00', '377 day'],
    ['2 weeks', (14 * DAY) / 60, '2026-01-15T00:00', '377 day'],
    ['a month', MONTH / 84, '2026-02-01T00:00', '410 month'],
    ['3 months', (3 * MONTH) / 84, '2026-04-01T00:00', '407 month'],
    ['6 months', (6 * MONTH) / 84, '2026-07-01T00:00', '407.5 month'],
    ['a year', (12 * MONTH) / 56, '2001-01-01T00:00', '378 year'],
    ['2 years', (24 * MONTH) / 56, '2002-01-01T00:00', '377.92 year'],
    ['5 years', (60 * MONTH) / 56, '2005-01-01T00:00', '377.9 year'],
    ['10 years', (120 * MONTH) / 56, '2010-01-01T00:00', '377.88 year'],
    ['20 years', (240 * MONTH) / 56, '2020-01-01T00:00', '377.88 year'],
    ['50 years', (600 * MONTH) / 56, '2050-01-01T00:00', '377.88 year'],
  ] as const)('at every %s', (_, msPerUnit, second, shown) => {
    const start = shown.endsWith('year') ? '2000-01-01T00:00:00.000Z' : '2026-01-01T00:00:00.000Z';
    const end = new Date(Date.parse(start) + 574 * msPerUnit).toISOString();
    const ticks = ticksIn('UTC', msPerUnit, [{ from: 317, start, end }]);
    const [, unit] = shown.split(' ');
    expect(ticks.slice(0, 2)).toEqual([`${start} 317 ${unit}`, `${second}:00.000Z ${shown}`]);
  });

  test('no more where not even every 50 years has room', () => {
    const stretch = { from: 317, start: '2000-01-01T00:00Z', end: '2199-01-01T00:00Z' };
    expect(ticksIn('UTC', (600 * MONTH) / 56 + 1, [stretch])).toEqual([]);
  });

  test('from the first instant to the last, on the clock of the zone', () => {
    const start = '2026-03-02T15:00:00.000Z';
    const days = (end: string) => ticksIn('Asia/Seoul', DAY / 60, [{ from: 317, start, end }]);
    const first = ['2026-03-02T15:00:00.000Z 317 day', '2026-03-03T15:00:00.000Z 377 day'];
    expect(days('2026-03-04T14:59:59.999Z')).toEqual(first);
    expect(days('2026-03-04T15:00:00.000Z')).toEqual([...first, '2026-03-04T15:00:00.000Z 437 day']);
    const next = { from: 317, start: '2026-03-02T15:00:00.001Z', end: '2026-03-03T15:00:00.000Z' };
    expect(ticksIn('Asia/Seoul', DAY / 60, [next])).toEqual(['2026-03-03T15:00:00.000Z 377 day']);
  });

  test('on both sides of what is drawn shorter, and not in it', () => {
    expect(
      ticksIn('UTC', DAY / 60, [
        { from: 317, start: '2026-01-01T12:00Z', end: '2026-01-02T12:00Z' },
        { from: 377, start: '2026-01-02T12:00Z', end: '2026-03-02T12:00Z', isShortened: true },
        { from: 400, start: '2026-03-02T12:00Z', end: '2026-03-03T12:00Z' },
      ]),
    ).toEqual(['2026-01-02T00:00:00.000Z 347 day', '2026-03-03T00:00:00.000Z 430 day']);
  });

  test.each([
    [417, ['2026-01-02T00:00:00.000Z 360 day', '2026-03-02T00:00:00.000Z 417 day']],
    [416.99, ['2026-01-02T00:00:00.000Z 360 day']],
  ])('where a label has nearly all of its room beside the one before: at %f', (from, ticks) => {
    const stretches = [
      { from: 360, start: '2026-01-02T00:00Z', end: '2026-01-02T01:00Z' },
      { from, start: '2026-03-02T00:00Z', end: '2026-03-02T12:00Z' },
    ];
    expect(ticksIn('UTC', DAY / 60, stretches)).toEqual(ticks);
  });

  test('where a day has 23 hours: at midnight before and after', () => {
    const start = '2026-03-28T00:00+01:00';
    const end = '2026-03-31T00:00+02:00';
    expect(ticksIn('Europe/Berlin', DAY / 72, [{ from: 300, start, end }])).toEqual([
      '2026-03-27T23:00:00.000Z 300 day',
      '2026-03-28T23:00:00.000Z 372 day',
      '2026-03-29T22:00:00.000Z 441 day',
      '2026-03-30T22:00:00.000Z 513 day',
    ]);
  });

  test('where a day begins at one in the morning: not at its midnight', () => {
    const start = '2026-09-05T00:00-04:00';
    const end = '2026-09-07T00:00-03:00';
    expect(ticksIn('America/Santiago', DAY / 60, [{ from: 300, start, end }])).toEqual([
      '2026-09-05T04:00:00.000Z 300 day',
      '2026-09-07T03:00:00.000Z 417.5 day',
    ]);
  });

  // From 02:00 the clock goes back to 01:00 in New York, from 03:00 to 02:00 in Berlin.
  test.each([
    [
      'America/New_York',
      '2026-11-01T01:00-05:00',
      '2026-11-01T03:00-05:00',
      ['2026-11-01T07:00:00.000Z 420 clock', '2026-11-01T08:00:00.000Z 540 clock'],
    ],
    [
      'Europe/Berlin',
      '2026-10-25T00:00+02:00',
      '2026-10-25T02:30+02:00',
      ['2026-10-24T22:00:00.000Z 300 clock', '2026-10-24T23:00:00.000Z 420 clock'],
    ],
  ])('nowhere outside, where times come twice: in %s', (timeZone, start, end, ticks) => {
    expect(ticksIn(timeZone, HOUR / 120, [{ from: 300, start, end }])).toEqual(ticks);
  });

  test('but not at a time that the clock skips', () => {
    const start = '2026-03-29T01:00+01:00';
    const end = '2026-03-29T05:00+02:00';
    // From 02:00 the clock goes on at 03:00.
    expect(ticksIn('Europe/Berlin', HOUR / 120, [{ from: 300, start, end }])).toEqual([
      '2026-03-29T00:00:00.000Z 300 clock',
      '2026-03-29T01:00:00.000Z 420 clock',
      '2026-03-29T02:00:00.000Z 540 clock',
      '2026-03-29T03:00:00.000Z 660 clock',
    ]);
  });
});
