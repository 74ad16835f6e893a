import { ZoneOffsets } from './ZoneOffsets';

/** Kept from call to call: what is learnt about a zone never changes an answer, it only comes sooner. */
const known = new Map<string, ZoneOffsets>();

/** The offsets of a time zone that the runtime knows. */
export function zoneOffsetsOf(timeZone: string): ZoneOffsets {
  // Zone names are the same in any letter case, so that the map holds no more entries than there are zones.
  const key = timeZone.toLowerCase();
  let offsets = known.get(key);
  if (offsets === undefined) {
    offsets = new ZoneOffsets(timeZone);
    known.set(key, offsets);
  }
  return offsets;
}
