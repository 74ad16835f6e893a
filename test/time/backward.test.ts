import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { toCalendar } from '../../src/policy/PolicyFacts';
import { toSpan } from '../../src/policy/WindowFacts';
import { deadlineOf } from '../../src/time/deadlineOf';
import { changesIn } from './clockChangesOf';
import { seed } from './depth';
import { type Counted, type Days, deadlineByTemporal } from './temporalDeadline';

const write = (ms: number): string => new Date(ms).toISOString();

/** Where a span that is counted back from an instant ends. */
function endsBefore(span: Omit<Counted, 'from'>, anchor: number, days: Partial<Days> = {}): string {
  const calendar = toCalendar({ timeZone: 'UTC', weekend: [6, 7], holidays: [], ...days });
  return write(deadlineOf(toSpan({ direction: 'before', ...span }), anchor, calendar));
}

interface Row {
  readonly what: string;
  readonly length: Counted['length'];
  readonly anchor: string;
  readonly end: string;
  readonly span?: Omit<Counted, 'from' | 'length'>;
  readonly on?: Partial<Days>;
}

describe('a span counted back', () => {
  // 2 March 2026 is a Monday.
  it.each<Row>([
    { what: 'elapsed time', length: 'PT36H', anchor: '2026-03-02T10:00Z', end: '2026-02-28T22:00Z' },
    { what: 'nothing at all', length: 'PT0S', anchor: '2026-03-02T10:00Z', end: '2026-03-02T10:00Z' },
    { what: 'days', length: 'P7D', anchor: '2026-03-02T10:00Z', end: '2026-02-23T10:00Z' },
    { what: 'a month that is shorter', length: 'P1M', anchor: '2026-03-31T10:00Z', end: '2026-02-28T10:00Z' },
    { what: 'a leap day', length: 'P1Y', anchor: '2028-02-29T10:00Z', end: '2027-02-28T10:00Z' },
    { what: 'a month, then days', length: 'P1M1D', anchor: '2026-03-31T10:00Z', end: '2026-02-27T10:00Z' },
    { what: 'days, then hours', length: 'P1DT12H', anchor: '2026-03-02T10:00Z', end: '2026-02-28T22:00Z' },
    { what: 'into another year', length: 'P3M', anchor: '2026-01-15T10:00Z', end: '2025-10-15T10:00Z' },
    { what: 'a century', length: 'P100Y', anchor: '2026-03-02T10:00Z', end: '1926-03-02T10:00Z' },
    {
      what: 'business days, over a weekend',
      length: { businessDays: 1 },
      anchor: '2026-03-02T10:00Z',
      end: '2026-02-27T10:00Z',
    },
    {
      what: 'business days, from a Sunday',
      length: { businessDays: 2 },
      anchor: '2026-03-01T10:00Z',
      end: '2026-02-26T10:00Z',
    },
    {
      what: 'business days, over a holiday',
      length: { businessDays: 3 },
      anchor: '2026-03-06T10:00Z',
      end: '2026-03-02T10:00Z',
      on: { holidays: ['2026-03-03'] },
    },
    {
      what: 'to the end of the day',
      length: 'P7D',
      anchor: '2026-03-09T10:00Z',
      end: '2026-03-02T23:59:59.999Z',
      span: { ends: 'end_of_day' },
    },
    {
      what: 'from a Sunday on to Monday',
      length: 'P7D',
      anchor: '2026-03-08T10:00Z',
      end: '2026-03-02T10:00Z',
      span: { rollForward: 'next_business_day' },
    },
    {
      what: 'the clock time over a change',
      length: 'P1D',
      anchor: '2026-03-09T01:30-04:00',
      end: '2026-03-08T01:30-05:00',
      on: { timeZone: 'America/New_York' },
    },
    {
      what: 'a clock time that is skipped',
      length: 'P1D',
      anchor: '2026-03-09T02:30-04:00',
      end: '2026-03-08T03:30-04:00',
      on: { timeZone: 'America/New_York' },
    },
    {
      what: 'a clock time that occurs twice',
      length: 'P1D',
      anchor: '2026-11-02T01:30-05:00',
      end: '2026-11-01T01:30-04:00',
      on: { timeZone: 'America/New_York' },
    },
    {
      what: 'business days to a clock time that is skipped',
      length: { businessDays: 1 },
      anchor: '2026-03-09T02:30-04:00',
      end: '2026-03-08T03:30-04:00',
      on: { timeZone: 'America/New_York', weekend: [6] },
    },
    {
      what: 'over a date that a zone skipped',
      length: 'P1D',
      anchor: '2011-12-31T10:00+14:00',
      end: '2011-12-31T10:00+14:00',
      on: { timeZone: 'Pacific/Apia' },
    },
  ])('$what: $length before $anchor is $end', ({ length, anchor, end, span, on }) => {
    expect(endsBefore({ length, ...span }, Date.parse(anchor), on)).toBe(write(Date.parse(end)));
  });
});

const HOUR = 3_600_000;
const zones = Intl.supportedValuesOf('timeZone');
const changesOf = changesIn(Date.UTC(2007, 0), Date.UTC(2035, 0));

const part = (letter: string, most: number): fc.Arbitrary<string> =>
  fc.oneof(
    { weight: 3, arbitrary: fc.constant('') },
    { weight: 2, arbitrary: fc.nat(most).map((n) => `${n}${letter}`) },
  );

const durations = fc
  .tuple(part('Y', 6), part('M', 30), part('W', 30), part('D', 400), part('H', 800))
  .map(
    ([years, months, weeks, days, hours]) =>
      `P${years}${months}${weeks}${days}${hours === '' ? '' : `T${hours}`}`,
  )
  .map((text) => (text === 'P' ? 'P1D' : text));

const cases = fc.record({
  timeZone: fc.constantFrom(...zones),
  length: fc.oneof(
    { weight: 3, arbitrary: durations },
    { weight: 1, arbitrary: fc.integer({ min: 1, max: 40 }).map((businessDays) => ({ businessDays })) },
  ),
  ends: fc.constantFrom('exact' as const, 'end_of_day' as const),
  rollForward: fc.constantFrom('none' as const, 'none' as const, 'next_business_day' as const),
  change: fc.nat(),
  nudge: fc.oneof(fc.constantFrom(-1, 0, 1, HOUR, -HOUR), fc.integer({ min: -48 * HOUR, max: 48 * HOUR })),
  atChange: fc.boolean(),
  weekend: fc.oneof(fc.constant([6, 7]), fc.subarray([1, 2, 3, 4, 5, 6, 7], { maxLength: 6 })),
  holidays: fc.array(fc.integer({ min: -10, max: 3 }), { maxLength: 4 }),
});

describe('spans counted back agree with Temporal', () => {
  it('in any zone of the runtime, around its clock changes', () => {
    fc.assert(
      fc.property(cases, ({ timeZone, change, nudge, atChange, weekend, holidays, ...span }) => {
        const changes = changesOf(timeZone);
        const at = (changes[change % changes.length] ?? 0) + nudge;
        const near = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(timeZone);
        const after =
          typeof span.length === 'string'
            ? near.add(span.length)
            : near.add({ days: span.length.businessDays });
        // The event lies at the change, or so long after it that the end does.
        const anchor = atChange ? at : after.epochMilliseconds;
        const days = {
          timeZone,
          weekend,
          holidays: holidays.map((day) => near.toPlainDate().add({ days: day }).toString()),
        };
        const counted = { from: 'delivery', direction: 'before', ...span } as const;
        expect(endsBefore(span, anchor, days)).toBe(write(deadlineByTemporal(counted, anchor, days)));
      }),
      { seed, numRuns: 4000 },
    );
  });
});
