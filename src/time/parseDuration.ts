/** A length of time in whole parts: months and days are counted on the calendar, milliseconds are elapsed. */
export interface Duration {
  readonly months: number;
  readonly days: number;
  readonly ms: number;
}

const PARTS = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?=\d)(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/;

/** No part may be longer than 100 years, in the order of `PARTS`. */
const LONGEST = [
  [100, 'years'],
  [1200, 'months'],
  [5200, 'weeks'],
  [36_500, 'days'],
  [876_000, 'hours'],
  [52_560_000, 'minutes'],
  [3_153_600_000, 'seconds'],
] as const;

/** A length written as an upper-case ISO 8601 duration of whole parts, or the reason why it is none. */
export function parseDuration(text: string): Duration | string {
  const found = text.length > 200 ? null : PARTS.exec(text);
  if (found === null || text === 'P') {
    return 'is no ISO 8601 duration of whole parts; write it like `PT24H`, `P7D` or `P1M`';
  }
  const parts: number[] = [];
  for (const [index, [longest, name]] of LONGEST.entries()) {
    const part = Number(found[index + 1] ?? 0);
    if (part > longest) return `is longer than 100 years: at most ${longest} ${name}`;
    parts.push(part);
  }
  const [years = 0, months = 0, weeks = 0, days = 0, hours = 0, minutes = 0, seconds = 0] = parts;
  return {
    months: years * 12 + months,
    days: weeks * 7 + days,
    ms: ((hours * 60 + minutes) * 60 + seconds) * 1000,
  };
}
