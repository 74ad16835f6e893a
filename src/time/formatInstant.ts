import { DAY, fromDayNumber } from './civilDate';

const ZERO = 48;

/**
 * Epoch milliseconds as `YYYY-MM-DDTHH:MM:SS.mmmZ`.
 *
 * One `String.fromCharCode` call gives a flat string; a concatenated one would keep its pieces alive in every stored
 * evaluation. See docs/performance.md.
 */
export function formatInstant(epochMs: number): string {
  const dayNumber = Math.floor(epochMs / DAY);
  const { year, month, day } = fromDayNumber(dayNumber);
  const time = epochMs - dayNumber * DAY;
  const seconds = Math.floor(time / 1000);
  const minutes = Math.floor(seconds / 60);
  const hour = Math.floor(minutes / 60);
  const minute = minutes - hour * 60;
  const second = seconds - minutes * 60;
  const milli = time - seconds * 1000;
  return String.fromCharCode(
    ZERO + Math.floor(year / 1000),
    ZERO + (Math.floor(year / 100) % 10),
    ZERO + (Math.floor(year / 10) % 10),
    ZERO + (year % 10),
    0x2d,
    ZERO + Math.floor(month / 10),
    ZERO + (month % 10),
    0x2d,
    ZERO + Math.floor(day / 10),
    ZERO + (day % 10),
    0x54,
    ZERO + Math.floor(hour / 10),
    ZERO + (hour % 10),
    0x3a,
    ZERO + Math.floor(minute / 10),
    ZERO + (minute % 10),
    0x3a,
    ZERO + Math.floor(second / 10),
    ZERO + (second % 10),
    0x2e,
    ZERO + Math.floor(milli / 100),
    ZERO + (Math.floor(milli / 10) % 10),
    ZERO + (milli % 10),
    0x5a,
  );
}
