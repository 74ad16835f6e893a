import fc from 'fast-check';
import { clockChanges } from './instants/clockChanges';
import { isoInstant } from './instants/isoInstant';
import { notations, writeInstant } from './instants/writeInstant';

const HOUR = 3_600_000;

/** Time zones whose clocks change: by an hour and by half of one, at two in the morning and at midnight, north and south. */
export const zonesWithClockChanges: readonly string[] = [
  'America/New_York',
  'Europe/Berlin',
  'Europe/London',
  'Africa/Cairo',
  'Africa/Casablanca',
  'America/Santiago',
  'Australia/Lord_Howe',
  'Pacific/Auckland',
];

/** An instant about a clock change. */
export interface ZonedInstant {
  readonly timeZone: string;
  /** In UTC with milliseconds. */
  readonly instant: string;
  /** The same instant with another offset and other digits. */
  readonly written: string;
}

/**
 * Instants about the clock changes of a time zone, or a day or a week before one, so that a window counted from them ends
 * there: where days have 23 or 25 hours, and local times come twice or not at all.
 *
 * @param timeZones - the zones to choose from; default `zonesWithClockChanges`
 * @returns an arbitrary of `{ timeZone, instant, written }`
 * @throws {InvalidPolicyError} for what is no time zone
 * @throws {RangeError} for a zone whose clocks do not change in 2026 or 2027
 *
 * @example
 * import fc from 'fast-check';
 * import { zonedInstants } from 'returns-policy/testing';
 *
 * const instants = fc.sample(zonedInstants(['Europe/Berlin']), { numRuns: 20, seed: 1 });
 * instants.every(({ instant, written }) => Date.parse(instant) === Date.parse(written))
 * // => true
 */
export function zonedInstants(
  timeZones: readonly string[] = zonesWithClockChanges,
): fc.Arbitrary<ZonedInstant> {
  const moments = fc.oneof(...timeZones.map(momentsIn));
  return fc.record({ moment: moments, notation: notations }).map(({ moment: [timeZone, ms], notation }) => ({
    timeZone,
    instant: isoInstant(ms),
    written: writeInstant(ms, notation),
  }));
}

function momentsIn(timeZone: string): fc.Arbitrary<readonly [timeZone: string, ms: number]> {
  const changes = clockChanges(timeZone);
  if (changes.length === 0)
    throw new RangeError(`the clocks of ${timeZone} do not change; choose another zone`);
  const distances = fc.oneof(fc.constantFrom(0, -1, 1), fc.integer({ min: -2 * HOUR, max: 2 * HOUR }));
  return fc
    .tuple(fc.constantFrom(...changes), fc.constantFrom(0, 1, 7, 14), distances)
    .map(([change, daysBefore, distance]) => [timeZone, change - daysBefore * 24 * HOUR + distance]);
}
