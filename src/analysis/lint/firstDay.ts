import type { Policy } from '../../index';
import { partsUnder } from './partsUnder';

/** The keys under which a policy names a date. */
const DATED = ['onOrAfter', 'onOrBefore', 'until', 'on'];

const DAY = 86_400_000;

/** An instant some days before the first date that a policy names; null where it names none. */
export function firstDay(policy: Policy): number | null {
  const dates = partsUnder(policy).flatMap(({ key, value }) => (DATED.includes(key) ? [String(value)] : []));
  const [first] = dates.sort();
  return first === undefined ? null : Date.parse(first) - 2 * DAY;
}
