import fc from 'fast-check';
import { defaultPolicy, evaluateClaim, parseClaim } from 'returns-policy';
import { instantsAround, zonedInstants, zonesWithClockChanges } from 'returns-policy/testing';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { clockChanges } from '../../src/testing/instants/clockChanges';
import { writeInstant } from '../../src/testing/instants/writeInstant';
import { aClaim, DAY_END, msFrom } from '../support/aClaim';

const DAY = 86_400_000;

describe('instants around a deadline', () => {
  const distances = fc
    .sample(instantsAround('2026-03-03T10:00:00+09:00'), { numRuns: 400, seed: 5 })
    .map((instant) => Date.parse(instant) - Date.parse(DAY_END));

  test('lie on it or a millisecond beside it, half of them', () => {
    const beside = distances.filter((distance) => Math.abs(distance) <= 1);
    expect(beside.length).toBeGreaterThan(150);
    expect(beside.length).toBeLessThan(300);
    expect(new Set(beside)).toEqual(new Set([0, -1, 1]));
  });

  test('and otherwise minutes and days before and after, a week at most', () => {
    const minutes = distances.filter((distance) => distance !== 0 && distance % 60_000 === 0);
    expect(minutes.length).toBeGreaterThan(60);
    expect(Math.max(...minutes.map(Math.abs))).toBeLessThanOrEqual(120 * 60_000);
    expect(Math.min(...minutes)).toBeLessThan(-90 * 60_000);
    expect(Math.max(...minutes)).toBeGreaterThan(90 * 60_000);
    expect(Math.max(...distances)).toBeGreaterThan(DAY);
    expect(Math.min(...distances)).toBeLessThan(-DAY);
    expect(Math.max(...distances.map(Math.abs))).toBeLessThanOrEqual(7 * DAY);
  });

  test('or not so far, where that is asked', () => {
    const near = fc.sample(instantsAround(DAY_END, { days: 0.01 }), { numRuns: 300, seed: 5 });
    const farthest = Math.max(...near.map((instant) => Math.abs(Date.parse(instant) - Date.parse(DAY_END))));
    expect(farthest).toBe(0.01 * DAY);
  });

  test('find the millisecond at which a shop is late, and shrink to it', () => {
    const found = fc.check(
      fc.property(instantsAround(DAY_END), (at) => {
        const late = evaluateClaim(aClaim({ requestedAt: at }), defaultPolicy, at).decision === 'rejected';
        return !late;
      }),
      { seed: 1 },
    );
    expect(found.counterexample).toEqual([msFrom(DAY_END, 1)]);
  });

  test('are none for what is no deadline', () => {
    expect(() => instantsAround('tomorrow')).toThrow(TypeError);
  });
});

describe('zones whose clocks change', () => {
  /** The changes of two years as another library knows them. */
  function changesOf(timeZone: string, from: number, until: number): readonly number[] {
    const found: number[] = [];
    let at = Temporal.Instant.fromEpochMilliseconds(from).toZonedDateTimeISO(timeZone);
    for (;;) {
      const next = at.getTimeZoneTransition('next');
      if (next === null || next.epochMilliseconds >= until) return found;
      found.push(next.epochMilliseconds);
      at = next;
    }
  }

  test.each(zonesWithClockChanges)(
    '%s: the changes are those of the clock, to the millisecond',
    (timeZone) => {
      const [from, until] = [Date.UTC(2026, 0, 1), Date.UTC(2028, 0, 1)];
      expect(clockChanges(timeZone)).toEqual(changesOf(timeZone, from, until));
      expect(clockChanges(timeZone).length).toBeGreaterThan(2);
    },
  );

  test('the same instant is written in many ways, and read as the same', () => {
    const all = fc.sample(zonedInstants(), { numRuns: 300, seed: 5 });
    for (const { instant, written } of all) {
      expect(
        parseClaim({ order: { deliveredAt: written }, item: { category: 'shoes' } }).order.deliveredAt,
      ).toBe(instant);
    }
    expect(new Set(all.map(({ timeZone }) => timeZone))).toEqual(new Set(zonesWithClockChanges));
    expect(new Set(all.map(({ written }) => written.slice(-6))).size).toBeGreaterThan(5);
    expect(new Set(all.map(({ written }) => written.length)).size).toBeGreaterThan(3);
    expect(all.some(({ written }) => written.includes('-09:30'))).toBe(true);
  });

  test('there, and a day or weeks before, days are not 24 hours long', () => {
    const short = fc
      .sample(zonedInstants(['Europe/Berlin']), { numRuns: 100, seed: 5 })
      .filter(({ timeZone, instant }) => {
        const start = Temporal.Instant.from(instant).toZonedDateTimeISO(timeZone);
        return start.hoursInDay !== 24;
      });
    expect(short.length).toBeGreaterThan(20);
  });

  test('on a change, a millisecond or two hours beside it, or so some days before', () => {
    const changes = clockChanges('Europe/Berlin');
    const all = fc.sample(zonedInstants(['Europe/Berlin']), { numRuns: 400, seed: 5 });
    const found = all.map(({ instant }) => {
      const places = changes.flatMap((change) =>
        [0, 1, 7, 14].map((days) => ({ days, distance: Date.parse(instant) - change + days * DAY })),
      );
      return places.find(({ distance }) => Math.abs(distance) <= 2 * 3_600_000);
    });
    expect(found).not.toContain(undefined);
    expect(new Set(found.map((place) => place?.days))).toEqual(new Set([0, 1, 7, 14]));
    const distances = found.map((place) => place?.distance ?? 0);
    const beside = distances.filter((distance) => Math.abs(distance) <= 1);
    expect(new Set(beside)).toEqual(new Set([0, -1, 1]));
    expect(Math.abs(beside.length - 200)).toBeLessThan(40);
    expect(beside.filter((distance) => distance === -1).length).toBeGreaterThan(40);
    expect(Math.min(...distances)).toBeLessThan(-1.8 * 3_600_000);
    expect(Math.max(...distances)).toBeGreaterThan(1.8 * 3_600_000);
  });

  test('a zone without clock changes is refused, and what is no zone', () => {
    expect(() => zonedInstants(['Asia/Seoul'])).toThrow(
      'the clocks of Asia/Seoul do not change; choose another zone',
    );
    expect(() => zonedInstants(['Atlantis'])).toThrow('no time zone');
  });
});

test.each([
  ['2026-03-02T01:00:00.000Z', 'Z', 'full', '2026-03-02T01:00:00.000Z'],
  ['2026-03-02T01:00:00.000Z', '+09:00', 'full', '2026-03-02T10:00:00.000+09:00'],
  ['2026-03-02T01:00:00.000Z', '+09:00', 'short', '2026-03-02T10:00+09:00'],
  ['2026-03-02T01:00:05.000Z', '-09:30', 'short', '2026-03-01T15:30:05-09:30'],
  ['2026-03-02T01:00:00.070Z', '+05:45', 'short', '2026-03-02T06:45:00.070+05:45'],
  ['2026-03-02T01:00:00.070Z', '-12:00', 'long', '2026-03-01T13:00:00.070999-12:00'],
  ['2026-03-02T01:00:00.000Z', '+00:00', 'long', '2026-03-02T01:00:00.000999+00:00'],
] as const)('%s with %s, %s, is written %s', (instant, offset, digits, text) => {
  expect(writeInstant(Date.parse(instant), { offset, digits })).toBe(text);
});
