import type { Unit } from './TimeWords';

/** The sentences on how periods are counted. */
export interface CountingWords {
  readonly timeZone: (zone: string) => string;
  readonly hours: string;
  readonly unitNames: Readonly<
    Record<Exclude<Unit, 'hours' | 'minutes' | 'seconds'> | 'businessDays', string>
  >;
  /** Ends at the same clock time; in a policy in which others end with the day, unless it says so. */
  readonly sameTime: (units: string, othersEndWithDay: boolean) => string;
  readonly endOfDay: string;
  readonly shortMonth: string;
  readonly weekdays: readonly string[];
  readonly businessDays: (weekdays: string | null, holidays: string | null) => string;
  readonly lastMoment: string;
}
