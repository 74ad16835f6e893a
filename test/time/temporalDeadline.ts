import { Temporal } from 'temporal-polyfill';
import type { Window } from '../../src/time/Window';

/**
 * When a window ends, once more, in the words of `Temporal` and sharing no code with the library: a second opinion.
 */

export interface Days {
  readonly timeZone: string;
  readonly weekend: readonly number[];
  readonly holidays: readonly string[];
}

/** A window, or a span of time that is counted back. */
export type Counted = Window & { readonly direction?: 'after' | 'before' };

export function deadlineByTemporal(window: Counted, anchor: number, days: Days): number {
  const opened = Temporal.Instant.fromEpochMilliseconds(anchor).toZonedDateTimeISO(days.timeZone);
  let end = window.direction === 'before' ? back(opened, window, days) : on(opened, window, days);
  if (window.rollForward === 'next_business_day' && !isBusinessDay(end.toPlainDate(), days)) {
    end = businessDaysAfter(end, 1, days);
  }
  return window.ends === 'end_of_day' ? endOfDay(end) : end.epochMilliseconds;
}

function on(from: Temporal.ZonedDateTime, { length }: Window, days: Days): Temporal.ZonedDateTime {
  return typeof length === 'string' ? from.add(length) : businessDaysAfter(from, length.businessDays, days);
}

function back(from: Temporal.ZonedDateTime, { length }: Window, days: Days): Temporal.ZonedDateTime {
  return typeof length === 'string'
    ? from.subtract(length)
    : businessDaysAfter(from, length.businessDays, days, -1);
}

function isBusinessDay(date: Temporal.PlainDate, { weekend, holidays }: Days): boolean {
  return !weekend.includes(date.dayOfWeek) && !holidays.includes(date.toString());
}

function businessDaysAfter(
  from: Temporal.ZonedDateTime,
  count: number,
  days: Days,
  step: 1 | -1 = 1,
): Temporal.ZonedDateTime {
  let date = from.toPlainDate();
  for (let counted = 0; counted < count; ) {
    date = date.add({ days: step });
    if (isBusinessDay(date, days)) counted += 1;
  }
  return date.toZonedDateTime({ timeZone: days.timeZone, plainTime: from.toPlainTime() });
}

/**
 * One before the first instant with a later local date, or the instant itself where that is later.
 *
 * Between two clock changes the later dates begin at one midnight, or with the change itself: so stretch by stretch.
 */
function endOfDay(end: Temporal.ZonedDateTime): number {
  const nextDate = end.toPlainDate().add({ days: 1 }).toZonedDateTime('UTC').epochMilliseconds;
  let stretch = end.subtract({ hours: 72 });
  for (;;) {
    const change = stretch.getTimeZoneTransition('next');
    const midnight = nextDate - stretch.offsetNanoseconds / 1e6;
    const first = Math.max(stretch.epochMilliseconds, midnight);
    if (change === null || first < change.epochMilliseconds)
      return Math.max(end.epochMilliseconds, first - 1);
    stretch = change;
  }
}
