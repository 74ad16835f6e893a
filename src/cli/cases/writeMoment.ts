import { offsetAt } from './offsetAt';

/** How an instant is written. */
export interface MomentStyle {
  readonly timeZone: string;
  /** 60000 for minutes, 1000 for seconds, 1 for milliseconds. */
  readonly finestMs: number;
  readonly withOffset: boolean;
}

/** Where the time ends in `YYYY-MM-DD HH:MM:SS.mmm`, by how fine it is. */
const LENGTHS: Readonly<Record<number, number>> = { 60000: 16, 1000: 19, 1: 23 };

/** What the clocks of a zone show at an instant. */
export function writeMoment(at: number, { timeZone, finestMs, withOffset }: MomentStyle): string {
  const offset = offsetAt(at, timeZone);
  const clock = new Date(at + offset).toISOString().slice(0, LENGTHS[finestMs]);
  return withOffset ? `${clock}${writeOffset(offset)}` : clock.replace('T', ' ');
}

function writeOffset(offset: number): string {
  const minutes = Math.abs(offset) / 60_000;
  const twoDigits = (count: number): string => String(Math.floor(count)).padStart(2, '0');
  return `${offset < 0 ? '-' : '+'}${twoDigits(minutes / 60)}:${twoDigits(minutes % 60)}`;
}
