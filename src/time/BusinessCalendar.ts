import { toIsoWeekday } from './civilDate';

/** Saturday and Sunday, where a policy names no weekend. */
const WEEKEND: readonly number[] = [6, 7];

/** Which dates, as day numbers, are business days. */
export class BusinessCalendar {
  readonly #weekend: ReadonlySet<number>;
  readonly #holidays: ReadonlySet<number>;

  constructor(weekend: readonly number[] = WEEKEND, holidays: readonly number[] = []) {
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

  #step(dayNumber: number, count: number, step: 1 | -1): number {
    let day = dayNumber;
    for (let left = count; left > 0; ) {
      day += step;
      if (this.isBusinessDay(day)) left -= 1;
    }
    return day;
  }
}
