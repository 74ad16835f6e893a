import fc from 'fast-check';
import type { Policy } from '../../index';
import { clockChanges } from '../instants/clockChanges';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const FIRST = Date.UTC(2026, 2, 2, 1);

/**
 * Instants in ms at which an item can be delivered: on any day of two years, about the clock changes of the policy's time
 * zone and the dates of which the policy speaks, or a window before them. They shrink to an ordinary morning.
 */
export function deliveries(policy: Policy, dates: readonly string[]): fc.Arbitrary<number> {
  const times = fc.oneof(
    fc.integer({ min: 0, max: 95 }).map((quarters) => (quarters * HOUR) / 4),
    fc.integer({ min: 0, max: DAY - 1 }),
  );
  const anyDay = fc
    .tuple(fc.integer({ min: 0, max: 700 }), times)
    .map(([days, time]) => FIRST + days * DAY + time);
  const about = (instants: readonly number[]): fc.Arbitrary<number> =>
    fc
      .tuple(fc.constantFrom(...instants), fc.integer({ min: 0, max: 30 }), times)
      .map(([instant, days, time]) => instant - days * DAY + time - DAY / 2);
  const changes = clockChanges(policy.timeZone);
  const others = [changes, dates.map((date) => Date.parse(date))].filter((instants) => instants.length > 0);
  return fc.oneof(
    { withCrossShrink: true },
    { weight: 3, arbitrary: anyDay },
    ...others.map((instants) => ({ weight: 1, arbitrary: about(instants) })),
  );
}
