import { computeDeadline, type Policy, type WindowTerm } from '../../index';
import { localDate, localInstant } from '../scenarios/localInstant';

/** A way to count the same number of days, and the last instant that comes of it, in ms. */
export type Countings = ReadonlyMap<string, number>;

const DAY = 86_400_000;

/** The last instant of a window that starts at an instant, as the policy counts and as others would. */
export function countingsOf(
  term: WindowTerm,
  start: number,
  policy: Policy,
): { readonly own: number; readonly others: Countings } {
  const { length, ends, rollForward } = term;
  const endOf = (span: { readonly [Key in keyof WindowTerm]?: WindowTerm[Key] | undefined }): number => {
    const window = { ...span, from: 'delivery' } as WindowTerm;
    const { timeZone, weekend = null, holidays = null } = policy;
    return Date.parse(computeDeadline(window, start, { timeZone, weekend, holidays }));
  };
  const own = endOf({ length, rollForward, ends });
  const others = new Map([
    ['to the same time of day', endOf({ length, rollForward })],
    ['to the end of the day', endOf({ length, rollForward, ends: 'end_of_day' })],
  ]);
  const days = daysIn(length);
  if (days === null) return { own, others };
  const last = localDate(Date.parse(`${localDate(start, policy.timeZone)}T12:00:00Z`) + days * DAY, 'UTC');
  return {
    own,
    others: new Map([
      ['in hours', endOf({ length: `PT${days * 24}H` })],
      ['in days, to the same time of day', endOf({ length: `P${days}D` })],
      ['in days, to the end of the last', endOf({ length: `P${days}D`, ends: 'end_of_day' })],
      ['in days, with the first day as one', localInstant(last, '00:00', policy.timeZone) - 1],
    ]),
  };
}

/** How many days a length is, where it is a whole number of them. */
function daysIn(length: WindowTerm['length']): number | null {
  const parts = /^PT?(\d+)([WDH])$/.exec(String(length));
  if (parts === null) return null;
  const [, count, unit] = parts;
  const days = Number(count) * (unit === 'W' ? 7 : unit === 'H' ? 1 / 24 : 1);
  return Number.isInteger(days) ? days : null;
}
