import { DAY, fromDayNumber, toIsoWeekday } from '../time/civilDate';
import { zoneOffsetsOf } from '../time/zoneOffsetsOf';

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

const MINUTE = 60_000;
/** What `toISOString` writes of the years 0 to 9999. */
const WRITTEN = 'YYYY-MM-DDTHH:mm:ss.SSSZ'.length;

/** Null for anything but an instant as evaluations write it: ISO 8601 in UTC with milliseconds. */
export function shopTime(instant: string, timeZone: string): ShopTime | null {
  const read = new Date(instant);
  if (instant.length !== WRITTEN || Number.isNaN(read.getTime()) || read.toISOString() !== instant)
    return null;
  const offset = zoneOffsetsOf(timeZone).at(read.getTime());
  const wall = read.getTime() + offset;
  const date = Math.floor(wall / DAY);
  return {
    ...fromDayNumber(date),
    weekday: toIsoWeekday(date),
    clock: clockOf(new Date(wall).toISOString().slice('YYYY-MM-DDT'.length, -1)),
    offset: `UTC${offset < 0 ? '-' : '+'}${hoursAndMinutes(Math.abs(offset))}`,
  };
}

/** Never cut short: a deadline shown rounded is a deadline shown wrong. */
function clockOf(time: string): string {
  if (!time.endsWith('.000')) return time;
  return time.endsWith(':00.000') ? time.slice(0, 'HH:mm'.length) : time.slice(0, 'HH:mm:ss'.length);
}

function hoursAndMinutes(ms: number): string {
  const minutes = Math.floor(ms / MINUTE);
  return [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0')).join(':');
}
