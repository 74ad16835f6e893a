import { Temporal } from 'temporal-polyfill';
import { computeDeadline } from '../../src/policy/computeDeadline';
import { toCalendar } from '../../src/policy/PolicyFacts';
import { toSpan } from '../../src/policy/WindowFacts';
import { deadlineOf } from '../../src/time/deadlineOf';
import { FIRST_INSTANT } from '../../src/time/readInstant';
import { type Counted, type Days, deadlineByTemporal } from './temporalDeadline';

/** Hours, days, weeks, months, years and business days, and some of them together. */
const LENGTHS: readonly Counted['length'][] = [
  'PT36H',
  'P1D',
  'P7D',
  'P2W',
  'P1M',
  'P1Y1DT6H',
  { businessDays: 1 },
  { businessDays: 5 },
];

const WINDOWS: readonly Counted[] = LENGTHS.flatMap((length): Counted[] => [
  { length, from: 'delivery' },
  { length, from: 'delivery', ends: 'end_of_day' },
]);
const MORE: readonly Counted[] = LENGTHS.flatMap((length): Counted[] => [
  { length, from: 'delivery', rollForward: 'next_business_day' },
  { length, from: 'delivery', direction: 'before' },
]);

/** A deadline on which the library and Temporal do not agree. */
export interface Difference {
  readonly window: Counted;
  readonly anchor: string;
  readonly days: Days;
  readonly found: string;
  readonly expected: string;
}

/**
 * Compares the deadlines of windows that open at a clock change, a millisecond before it and one after, of those that end
 * there, and of spans that are counted back from there: the library's with Temporal's.
 */
export function compareAround(
  timeZone: string,
  change: number,
): { count: number; differences: Difference[] } {
  const near = Temporal.Instant.fromEpochMilliseconds(change).toZonedDateTimeISO(timeZone);
  const dayAfter = near.toPlainDate().add({ days: 1 }).toString();
  const days: Days = { timeZone, weekend: [6, 7], holidays: [dayAfter] };
  const calendar = toCalendar(days as Days & { weekend: number[]; holidays: string[] });
  const differences: Difference[] = [];
  let count = 0;

  const compare = (window: Counted, anchor: number): void => {
    const expected = deadlineByTemporal(window, anchor, days);
    // At the door where it takes the anchor, and as that takes long, there where all comes together.
    const isAsked = anchor === change && anchor >= FIRST_INSTANT && window.direction === undefined;
    const found = isAsked
      ? computeDeadline(window, anchor, days)
      : write(deadlineOf(toSpan(window), anchor, calendar));
    count += 1;
    if (found !== write(expected))
      differences.push({ window, anchor: write(anchor), days, found, expected: write(expected) });
  };

  for (const nudge of [-1, 0, 1]) {
    const at = change + nudge;
    for (const window of [...WINDOWS, ...MORE]) compare(window, at);
    for (const { length, ...how } of WINDOWS) {
      const opened = deadlineByTemporal({ length, from: 'delivery', direction: 'before' }, at, days);
      compare({ length, ...how }, opened);
    }
  }
  return { count, differences };
}

function write(epochMs: number): string {
  return new Date(epochMs).toISOString();
}
