import { computeDeadline } from '../../index';

const DAY = 86_400_000;
const WEEK = 7 * DAY;

/** Two years, in which every rule that a zone has for its clocks comes twice. */
const FROM = Date.UTC(2026, 0, 1);
const UNTIL = Date.UTC(2028, 0, 1);

const known = new Map<string, readonly number[]>();

/** The instants in ms at which the clocks of a time zone change in 2026 and 2027: the first after each change. */
export function clockChanges(timeZone: string): readonly number[] {
  const changes = known.get(timeZone) ?? changesBetween(timeZone, FROM, UNTIL);
  known.set(timeZone, changes);
  return changes;
}

function changesBetween(timeZone: string, from: number, until: number): readonly number[] {
  const calendar = { timeZone };
  const shiftAfter = (at: number): number =>
    Date.parse(computeDeadline({ length: 'P7D', from: 'delivery' }, at, calendar)) - at - WEEK;
  const changes: number[] = [];
  let before = from - WEEK;
  for (let at = before + DAY; at < until - WEEK; at += 6 * DAY) {
    // Where the same time a week later is not a week away, the clocks change in between.
    if (shiftAfter(at) !== 0 && shiftAfter(before) === 0) {
      let [last, first] = [before, at];
      while (first - last > 1) {
        const middle = Math.floor((last + first) / 2);
        if (shiftAfter(middle) === 0) last = middle;
        else first = middle;
      }
      // Clocks put forward have left an hour out, which no local time falls in.
      changes.push(first + WEEK + Math.min(0, shiftAfter(first)));
    }
    before = at;
  }
  return changes;
}
