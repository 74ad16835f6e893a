import { toIsoWeekday } from './civilDate';

/** Saturday and Sunday, where a policy names no weekend. */
const WEEKEND: readonly number[] = [6, 7];

/** Days in a row that are looked at: without weekends and holidays, every day is a business day for good. */
const LONGEST_RUN = 366;

/** Which dates, as day numbers, are business days. */
export class BusinessCalendar {
  readonly #weekend: ReadonlySet<number>;
  readonly #holidays: ReadonlySet<number>;

  constructor(weekend: readonly number[] = WEEKEND, holidays?: readonly number[]) {
    this.#weekend = new Set(weekend);
    this.#holidays = new Set(holidays);
  }

  isBusinessDay(dayNumber: number): boolean {
    return !this.#weekend.has(toIsoWeekday(dayNumber)) && !this.#holidays.has(dayNumber);
  }

  /** The nth business day after a date. It comes: at most six weekdays are weekend, and the holidays are finite. */
  businessDayAfter(dayNumber: number, count: number): number {
    return this.#step(dayNumber, count, 1);
  }

  /** The nth business day before a date. */
  businessDayBefore(dayNumber: number, count: number): number {
    return this.#step(dayNumber, count, -1);
  }

  /** The last of the dates from a date on that are business days as it is, or are none as it is; a year on at most. */
  lastLike(dayNumber: number): number {
    const isBusinessDay = this.isBusinessDay(dayNumber);
    let day = dayNumber;
    while (day < dayNumber + LONGEST_RUN && this.isBusinessDay(day + 1) === isBusinessDay) day += 1;
    return day;
  }

  #step(dayNumber: number, count: number, step: 1 | -1): number {
    let day = dayNumber;
    for (let left = count; left > 0; ) {
      day += step;
      if (this.isBusinessDay(day)) left -= 1;
    }
    return day;
  }
}
