import type { BusinessCalendar } from './BusinessCalendar';
import { DAY, daysInMonth, fromDayNumber, toDayNumber } from './civilDate';
import { firstInstantFrom, fromWallClock, toWallClock } from './localTime';
import type { Duration } from './parseDuration';
import type { ZoneOffsets } from './ZoneOffsets';

/** A length of time whose text has been read, and how it ends. */
export interface Span {
  readonly duration: Duration;
  /** Zero where the length is a duration. */
  readonly businessDays: number;
  readonly toEndOfDay: boolean;
  readonly rollsForward: boolean;
  /** Counted back from the anchor. */
  readonly isBackward: boolean;
}

/** What the days of a window are counted on. */
export interface Calendar {
  readonly offsets: ZoneOffsets;
  readonly business: BusinessCalendar;
}

/** The last instant of a window opened at an instant, in epoch milliseconds. */
export function deadlineOf(span: Span, anchor: number, calendar: Calendar): number {
  const { months, days, ms } = span.duration;
  const sign = span.isBackward ? -1 : 1;
  let deadline = anchor;
  // A calendar part of zero changes nothing: read back from the wall clock, the second 01:30 would become the first.
  if (months !== 0 || days !== 0)
    deadline = addCalendar(anchor, sign * months, sign * days, calendar.offsets);
  else if (span.businessDays !== 0) deadline = addBusinessDays(anchor, sign * span.businessDays, calendar);
  deadline += sign * ms;
  if (span.rollsForward) deadline = rollForward(deadline, calendar);
  return span.toEndOfDay ? endOfDay(deadline, calendar.offsets) : deadline;
}

function addCalendar(anchor: number, months: number, days: number, offsets: ZoneOffsets): number {
  const wall = toWallClock(anchor, offsets);
  if (months === 0) return fromWallClock(wall + days * DAY, offsets);
  const date = Math.floor(wall / DAY);
  const { year, month, day } = fromDayNumber(date);
  const monthsFromZero = year * 12 + month - 1 + months;
  const targetYear = Math.floor(monthsFromZero / 12);
  const targetMonth = monthsFromZero - targetYear * 12 + 1;
  const targetDay = Math.min(day, daysInMonth(targetYear, targetMonth));
  const target = toDayNumber(targetYear, targetMonth, targetDay) + days;
  return fromWallClock(wall + (target - date) * DAY, offsets);
}

function addBusinessDays(anchor: number, count: number, { offsets, business }: Calendar): number {
  const wall = toWallClock(anchor, offsets);
  const date = Math.floor(wall / DAY);
  const reached =
    count > 0 ? business.businessDayAfter(date, count) : business.businessDayBefore(date, -count);
  return fromWallClock(wall + (reached - date) * DAY, offsets);
}

function rollForward(deadline: number, { offsets, business }: Calendar): number {
  const wall = toWallClock(deadline, offsets);
  const date = Math.floor(wall / DAY);
  if (business.isBusinessDay(date)) return deadline;
  return fromWallClock(wall + (business.businessDayAfter(date, 1) - date) * DAY, offsets);
}

/** One before the first instant with a later local date; the deadline itself where a date resumes after that. */
function endOfDay(deadline: number, offsets: ZoneOffsets): number {
  return Math.max(deadline, endOfDate(Math.floor(toWallClock(deadline, offsets) / DAY), offsets));
}

/** The last instant of a local date, given as a day number. */
export function endOfDate(date: number, offsets: ZoneOffsets): number {
  return firstInstantFrom((date + 1) * DAY, offsets) - 1;
}
