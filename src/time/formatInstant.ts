import { DAY, fromDayNumber } from './civilDate';

const ZERO = 48;

/**
 * Epoch milliseconds, of the years 0 to 9999, as `YYYY-MM-DDTHH:MM:SS.mmmZ`.
 *
 * One `String.fromCharCode` call gives a flat string; a concatenated one would keep its pieces alive in every stored
 * evaluation. Whole numbers below 2^31 throughout (`| 0`), as `Math.floor` of a fraction costs more. See
 * docs/performance.md.
 */
export function formatInstant(epochMs: number): string {
  const dayNumber = Math.floor(epochMs / DAY);
  const { year, month, day } = fromDayNumber(dayNumber);
  const time = (epochMs - dayNumber * DAY) | 0;
  const seconds = (time / 1000) | 0;
  const minutes = (seconds / 60) | 0;
  const hour = (minutes / 60) | 0;
  const minute = minutes - hour * 60;
  const second = seconds - minutes * 60;
  const milli = time - seconds * 1000;
  const century = (year / 100) | 0;
  const yearOfCentury = year - century * 100;
  return String.fromCharCode(
    ZERO + ((century / 10) | 0),
    ZERO + (century % 10),
    ZERO + ((yearOfCentury / 10) | 0),
    ZERO + (yearOfCentury % 10),
    0x2d,
    ZERO + ((month / 10) | 0),
    ZERO + (month % 10),
    0x2d,
    ZERO + ((day / 10) | 0),
    ZERO + (day % 10),
    0x54,
    ZERO + ((hour / 10) | 0),
    ZERO + (hour % 10),
    0x3a,
    ZERO + ((minute / 10) | 0),
    ZERO + (minute % 10),
    0x3a,
    ZERO + ((second / 10) | 0),
    ZERO + (second % 10),
    0x2e,
    ZERO + ((milli / 100) | 0),
    ZERO + (((milli / 10) | 0) % 10),
    ZERO + (milli % 10),
    0x5a,
  );
}
