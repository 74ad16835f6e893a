import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { computeDeadline } from '../../src/policy/computeDeadline';
import type { Window } from '../../src/time/Window';
import { changesIn } from './clockChangesOf';
import { seed } from './depth';
import { deadlineByTemporal } from './temporalDeadline';

const HOUR = 3_600_000;
const FROM = Date.UTC(2007, 0);
const TO = Date.UTC(2035, 0);
const zones = Intl.supportedValuesOf('timeZone');
const changesOf = changesIn(FROM, TO);

/** Within a millisecond of an instant, or of one an hour or so away, or anywhere within two days. */
const nudges = fc.oneof(
  fc.constantFrom(-1, 0, 1),
  fc
    .tuple(fc.constantFrom(-24, -3, -2, -1, -0.5, 0.5, 1, 2, 3, 24), fc.constantFrom(-1, 0, 1))
    .map(([hours, ms]) => hours * HOUR + ms),
  fc.integer({ min: -48 * HOUR, max: 48 * HOUR }),
);

const part = (letter: string, most: number): fc.Arbitrary<string> =>
  fc.oneof(
    { weight: 3, arbitrary: fc.constant('') },
    { weight: 2, arbitrary: fc.nat(most).map((n) => `${n}${letter}`) },
  );

const durations = fc
  .tuple(
    fc.tuple(part('Y', 6), part('M', 30), part('W', 30), part('D', 400)),
    fc.tuple(part('H', 800), part('M', 6000), part('S', 360_000)),
  )
  .map(([calendar, elapsed]) => {
    const time = elapsed.join('');
    return `P${calendar.join('')}${time === '' ? '' : `T${time}`}`;
  })
  .map((text) => (text === 'P' ? 'P1D' : text));

const windows: fc.Arbitrary<Window> = fc.record({
  length: fc.oneof(
    { weight: 3, arbitrary: durations },
    { weight: 1, arbitrary: fc.integer({ min: 1, max: 40 }).map((businessDays) => ({ businessDays })) },
  ),
  from: fc.constant('delivery' as const),
  ends: fc.constantFrom('exact', 'end_of_day'),
  rollForward: fc.constantFrom('none', 'none', 'next_business_day'),
});

const cases = fc.record({
  timeZone: fc.constantFrom(...zones),
  window: windows,
  change: fc.nat(),
  nudge: nudges,
  /** Whether the anchor lies at the change, or so long before it that the deadline does. */
  anchorAtChange: fc.boolean(),
  weekend: fc.oneof(fc.constant([6, 7]), fc.subarray([1, 2, 3, 4, 5, 6, 7], { maxLength: 6 })),
  /** In days from the change. */
  holidays: fc.array(fc.integer({ min: -3, max: 10 }), { maxLength: 4 }),
});

const write = (ms: number): string => new Date(ms).toISOString();

describe('deadlines agree with Temporal', () => {
  it('in any zone of the runtime, around its clock changes', () => {
    fc.assert(
      fc.property(cases, ({ timeZone, window, change, nudge, anchorAtChange, weekend, holidays }) => {
        const changes = changesOf(timeZone);
        const at = changes[change % changes.length] ?? FROM;
        const near = Temporal.Instant.fromEpochMilliseconds(at + nudge).toZonedDateTimeISO(timeZone);
        const before =
          typeof window.length === 'string'
            ? near.subtract(window.length)
            : near.subtract({ days: window.length.businessDays });
        const anchor = anchorAtChange ? at + nudge : Math.max(before.epochMilliseconds, Date.UTC(2000, 0));
        const date = near.toPlainDate();
        const days = {
          timeZone,
          weekend,
          holidays: holidays.map((day) => date.add({ days: day }).toString()),
        };
        expect(computeDeadline(window, anchor, days)).toBe(write(deadlineByTemporal(window, anchor, days)));
      }),
      { seed, numRuns: 8000 },
    );
  });

  it('anywhere in the years admitted, over lengths up to a century', () => {
    const century = fc.record({
      zone: fc.constantFrom(...zones),
      anchor: fc.integer({ min: Date.UTC(2000, 0), max: Date.UTC(2200, 0) - 1 }),
      length: fc
        .record({ years: fc.nat(100), months: fc.nat(1200), weeks: fc.nat(5200), days: fc.nat(36_500) })
        .map(({ years, months, weeks, days }) => `P${years}Y${months}M${weeks}W${days}D`),
      ends: fc.constantFrom('exact' as const, 'end_of_day' as const),
    });
    fc.assert(
      fc.property(century, ({ zone, anchor, length, ends }) => {
        const window = { length, from: 'order', ends } as const;
        const days = { timeZone: zone, weekend: [6, 7], holidays: [] };
        expect(computeDeadline(window, anchor, days)).toBe(write(deadlineByTemporal(window, anchor, days)));
      }),
      { seed, numRuns: 1000 },
    );
  });
});
