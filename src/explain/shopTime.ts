import { DateTime } from 'luxon';

/** An instant as the shop's calendar and clock show it. */
export interface ShopTime {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  /** 1 Monday to 7 Sunday. */
  readonly weekday: number;
  readonly clock: string;
  readonly offset: string;
}

/** Null for anything but an instant as evaluations write it: ISO 8601 in UTC with milliseconds. */
export function shopTime(instant: string, timeZone: string): ShopTime | null {
  const read = new Date(instant);
  if (Number.isNaN(read.getTime()) || read.toISOString() !== instant) return null;
  // Explicit, as the application may have set defaults of its own for all of luxon.
  const time = DateTime.fromISO(instant, {
    zone: timeZone,
    locale: 'en-US',
    numberingSystem: 'latn',
    outputCalendar: 'gregory',
  });
  const { year, month, day, weekday } = time;
  return { year, month, day, weekday, clock: clockOf(time), offset: `UTC${time.toFormat('ZZ')}` };
}

// Never cut short: a deadline shown rounded is a deadline shown wrong.
function clockOf(time: DateTime): string {
  if (time.millisecond > 0) return time.toFormat('HH:mm:ss.SSS');
  return time.toFormat(time.second > 0 ? 'HH:mm:ss' : 'HH:mm');
}
