import type { ZoneOffsets } from './ZoneOffsets';

/** No zone is further than 14 hours ahead of UTC or 12 behind; one hour more is certainly on the other side. */
const BEFORE = 15 * 3_600_000;
const AFTER = 13 * 3_600_000;

/** The wall clock at an instant, as milliseconds since 1970-01-01T00:00 on that clock. */
export function toWallClock(epochMs: number, offsets: ZoneOffsets): number {
  return epochMs + offsets.at(epochMs);
}

/**
 * The instant at which the wall clock shows a time. One that occurs twice means the first; one that a clock change
 * skips moves forward by the gap (RFC 5545, and Temporal's `compatible`): both follow from the offset before the change.
 */
export function fromWallClock(wall: number, offsets: ZoneOffsets): number {
  const before = offsets.at(wall - BEFORE);
  const early = wall - before;
  if (offsets.at(early) === before) return early;
  const after = offsets.at(wall + AFTER);
  const late = wall - after;
  return offsets.at(late) === after ? late : early;
}

/** The first instant at which the wall clock shows that time or a later one. */
export function firstInstantFrom(wall: number, offsets: ZoneOffsets): number {
  const before = offsets.at(wall - BEFORE);
  const early = wall - before;
  if (offsets.at(early) === before) return early;
  const change = offsets.firstChange(wall - BEFORE, wall + AFTER);
  return Math.max(change, wall - offsets.at(change));
}
