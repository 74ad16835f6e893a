import { test as prop } from '@fast-check/vitest';
import fc from 'fast-check';
import { defaultPolicy, parseClaim, parsePolicy } from 'returns-policy';
import { renderTimeline } from 'returns-policy/timeline';
import { describe, expect, test } from 'vitest';
import { shopClock } from '../../src/timeline/shopClock';
import { ticksOf } from '../../src/timeline/ticksOf';
import { timelineFacts } from '../../src/timeline/timelineFacts';
import { timeScale } from '../../src/timeline/timeScale';
import { aClaim, msFrom, usual } from '../support/aClaim';
import { zones } from '../support/randomClaims';
import { elementsOf, linesOf, readSvg } from './readSvg';

const DAY = 86_400_000;

function axisOf(length: string, deliveredAt: string, timeZone = 'Asia/Seoul', asOf = deliveredAt) {
  const term = { length, from: 'delivery' } as const;
  const windows = { claim: term, dispatch: term, arrival: term };
  const policy = parsePolicy({ ...defaultPolicy, timeZone, terms: { ...defaultPolicy.terms, windows } });
  const claim = parseClaim(aClaim({ upTo: 'delivery', deliveredAt }));
  const scale = timeScale(timelineFacts(claim, policy, asOf));
  const clock = shopClock(timeZone);
  return { claim, policy, scale, clock, ticks: ticksOf(scale, clock) };
}

describe('the axis is divided as finely as there is room', () => {
  test.each([
    ['PT30M', '2 Mar 10:10', '3월 2일 10:10'],
    ['PT24H', '2 Mar 18:00', '3월 2일 18:00'],
    ['P5D', '3 Mar', '3월 3일'],
    ['P7D', '3 Mar', '3월 3일'],
    ['P60D', '5 Mar', '3월 5일'],
    ['P1Y', 'Apr 2026', '2026년 4월'],
    ['P10Y', '2028', '2028년'],
    ['P100Y', '2040', '2040년'],
  ])('%s: %s, %s', (length, inEnglish, inKorean) => {
    const { claim, policy } = axisOf(length, usual.delivery);
    const draw = (locale: 'en' | 'ko') =>
      linesOf(readSvg(renderTimeline(claim, policy, usual.delivery, { locale })));
    expect(draw('en').join('\n')).toContain(`\n${inEnglish}\n`);
    expect(draw('ko').join('\n')).toContain(`\n${inKorean}\n`);
  });

  test('and not at all where no time passes', () => {
    const { scale, ticks } = axisOf('PT0S', usual.delivery);
    expect(scale.stretches).toEqual([]);
    expect(ticks).toEqual([]);
    expect(scale.place(Date.parse(usual.delivery))).toBeGreaterThan(0);
  });

  test('nor where a whole minute has no room', () => {
    expect(axisOf('PT1S', msFrom(usual.delivery, 30_000)).ticks).toEqual([]);
  });
});

prop.prop([
  fc.constantFrom('PT30M', 'PT6H', 'PT24H', 'P3D', 'P7D', 'P30D', 'P90D', 'P1Y', 'P3Y', 'P20Y', 'P100Y'),
  fc.constantFrom(...zones),
  fc.oneof(
    fc.integer({ min: Date.UTC(2000, 0), max: Date.UTC(2199, 11) }),
    fc.integer({ min: Date.UTC(2011, 11, 25), max: Date.UTC(2011, 11, 31) }),
    fc.integer({ min: Date.UTC(2026, 2, 1), max: Date.UTC(2026, 3, 10) }),
  ),
])('ticks are round times on the shop’s clock, in their place', (length, timeZone, delivered) => {
  const { scale, clock, ticks } = axisOf(length, new Date(delivered).toISOString(), timeZone);
  expect(ticks.length).toBeLessThanOrEqual(12);
  for (const [index, { at, x, unit }] of ticks.entries()) {
    const time = clock.read(at);
    expect(time.clock).toMatch(unit === 'clock' ? /^\d\d:\d[05]$/ : /^00:00$/);
    if (unit === 'month' || unit === 'year') expect(time.day).toBe(1);
    if (unit === 'year') expect(time.month).toBe(1);
    const [first, last] = [scale.stretches[0], scale.stretches.at(-1)];
    expect(at).toBeGreaterThanOrEqual(first?.start ?? 0);
    expect(at).toBeLessThanOrEqual(last?.end ?? 0);
    expect(x).toBeGreaterThanOrEqual((first?.from ?? 0) - 0.001);
    expect(x).toBeLessThanOrEqual((last?.to ?? 0) + 0.001);
    if (index > 0) expect(at).toBeGreaterThan(ticks[index - 1]?.at ?? 0);
  }
});

test('a date that the zone skipped has no tick', () => {
  const { ticks, clock } = axisOf('P5D', '2011-12-28T12:00:00-10:00', 'Pacific/Apia');
  const dates = ticks.map(({ at }) => clock.read(at).day);
  expect(dates).toEqual([29, 31, 1, 2]);
});

describe('a long time in which no window runs', () => {
  const asOf = msFrom(usual.delivery, 400 * DAY);

  test('is drawn shorter and marked, and the windows keep their room', () => {
    const { scale } = axisOf('P7D', usual.delivery, 'Asia/Seoul', asOf);
    const [window, rest] = scale.stretches;
    expect([window?.isShortened, rest?.isShortened]).toEqual([false, true]);
    const room = (stretch: typeof window): number => (stretch?.to ?? 0) - (stretch?.from ?? 0);
    expect(room(window)).toBeCloseTo(4 * room(rest));
  });

  test('is said to be so in the picture, and only then', () => {
    const shortened = (at: string) => {
      const svg = readSvg(renderTimeline(aClaim({ upTo: 'delivery' }), defaultPolicy, at));
      const marks = elementsOf(svg).filter(({ attributes }) => 'data-shortened' in attributes);
      return [marks.length, linesOf(svg).at(-1)?.includes('Zigzag: time drawn shorter than it is.')];
    };
    expect(shortened(asOf)).toEqual([1, true]);
    expect(shortened(usual.delivery)).toEqual([0, false]);
  });

  test('is drawn to scale where it is not long beside the windows', () => {
    const late = msFrom(usual.delivery, 8 * DAY);
    const { scale } = axisOf('P7D', usual.delivery, 'Asia/Seoul', late);
    expect(scale.stretches.map(({ isShortened }) => isShortened)).toEqual([false, false]);
  });
});
