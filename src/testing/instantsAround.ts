import fc from 'fast-check';
import { computeDeadline, type InstantInput } from '../index';
import { isoInstant } from './instants/isoInstant';

const MINUTE = 60_000;
const DAY = 1440 * MINUTE;

/**
 * Instants about a deadline: half of them on it or a millisecond beside it, the others minutes and days before and after.
 * They shrink towards the deadline itself.
 *
 * @param deadline - the deadline, in any notation
 * @param options - `days`: how far away they lie at most; default 7
 * @returns an arbitrary of instants as ISO 8601 in UTC with milliseconds
 * @throws {TypeError} for a deadline that is no instant
 *
 * @example
 * import fc from 'fast-check';
 * import { instantsAround } from 'returns-policy/testing';
 *
 * const around = fc.sample(instantsAround('2026-03-03T10:00:00+09:00'), { numRuns: 100, seed: 1 });
 * around.includes('2026-03-03T01:00:00.001Z')
 * // => true
 */
export function instantsAround(
  deadline: InstantInput,
  options: { readonly days?: number } = {},
): fc.Arbitrary<string> {
  const most = (options.days ?? 7) * DAY;
  const at = Date.parse(computeDeadline({ length: 'PT0S', from: 'delivery' }, deadline, { timeZone: 'UTC' }));
  const distances = fc.oneof(
    { withCrossShrink: true },
    { weight: 2, arbitrary: fc.constantFrom(0, -1, 1) },
    { weight: 1, arbitrary: fc.integer({ min: -120, max: 120 }).map((minutes) => minutes * MINUTE) },
    { weight: 1, arbitrary: fc.integer({ min: -most, max: most }) },
  );
  return distances.map((distance) => isoInstant(at + Math.max(-most, Math.min(most, distance))));
}
