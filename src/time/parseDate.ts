import { daysInMonth, toDayNumber } from './civilDate';

/** The day number of a date written `YYYY-MM-DD`, or the reason why it is none. */
export function parseDate(text: string): number | string {
  const found = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (found === null) return 'is no date; write it like `2026-12-25`';
  const [year, month, day] = found.slice(1).map(Number) as [number, number, number];
  const exists = day >= 1 && day <= daysInMonth(year, month);
  return exists ? toDayNumber(year, month, day) : 'names a date that does not exist';
}
