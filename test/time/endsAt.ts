import { computeDeadline } from '../../src/policy/computeDeadline';
import type { Window } from '../../src/time/Window';

/** What a row of a table may say of a window and its calendar; the rest is a plain window in UTC. */
export type Counting = Partial<Omit<Window, 'length'>> & {
  readonly timeZone?: string;
  readonly weekend?: readonly number[];
  readonly holidays?: readonly string[];
};

/** When a window of some length ends that was opened at an instant. */
export function endsAt(length: Window['length'], anchor: string, counting: Counting = {}): string {
  const { timeZone = 'UTC', weekend, holidays, ...window } = counting;
  const calendar = {
    timeZone,
    ...(weekend === undefined ? {} : { weekend }),
    ...(holidays === undefined ? {} : { holidays }),
  };
  return computeDeadline({ from: 'delivery', ...window, length }, anchor, calendar);
}
