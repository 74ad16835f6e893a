import { LONGEST_TEXT } from '../admission/Read';
import { parseIsoInstant } from './parseIsoInstant';

/**
 * A point in time: ISO 8601 with offset or `Z`, a `Date`, whole epoch milliseconds (2000 to 2199), a Luxon `DateTime`
 * or a Temporal instant (anything with a numeric `epochMilliseconds`).
 */
export type InstantInput =
  | string
  | number
  | Date
  | { readonly epochMilliseconds: number }
  | { toMillis(): number };

/** 2000-01-01T00:00:00.000Z, the first instant taken. */
export const FIRST_INSTANT = 946_684_800_000;
/** 2200-01-01T00:00:00.000Z, the first instant no longer taken. */
export const END_OF_INSTANTS = 7_258_118_400_000;

/** Epoch milliseconds of an instant given in any accepted form, or the reason why it is none. Never throws. */
export function readInstant(value: unknown): number | string {
  let epochMs: number | string;
  if (typeof value === 'string') epochMs = readInstantText(value);
  else if (typeof value === 'number') epochMs = value;
  else epochMs = readInstantObject(value);
  if (typeof epochMs === 'string') return epochMs;
  if (!Number.isInteger(epochMs)) {
    return Number.isFinite(epochMs) ? 'has a fraction of a millisecond' : 'is no point in time';
  }
  if (epochMs >= FIRST_INSTANT && epochMs < END_OF_INSTANTS) return epochMs;
  if (typeof value !== 'string' && epochMs * 1000 >= FIRST_INSTANT && epochMs * 1000 < END_OF_INSTANTS) {
    return 'lies before the year 2000; epoch milliseconds are expected: were seconds meant?';
  }
  return 'lies outside the years 2000 to 2199 (UTC)';
}

function readInstantText(text: string): number | string {
  return text.length > LONGEST_TEXT ? `is longer than ${LONGEST_TEXT} characters` : parseIsoInstant(text);
}

const NO_INSTANT =
  'is no instant; give an ISO 8601 string with offset, a `Date`, epoch milliseconds, a Luxon `DateTime` or a Temporal instant';

function readInstantObject(value: unknown): number | string {
  if (typeof value !== 'object' || value === null) return NO_INSTANT;
  try {
    if (Object.prototype.toString.call(value) === '[object Date]') return Date.prototype.getTime.call(value);
    const epochMilliseconds = fieldOf(value, 'epochMilliseconds');
    if (typeof epochMilliseconds === 'number') return epochMilliseconds;
    const toMillis = fieldOf(value, 'toMillis');
    if (typeof toMillis !== 'function') return NO_INSTANT;
    const millis: unknown = toMillis.call(value);
    return typeof millis === 'number' ? millis : NO_INSTANT;
  } catch {
    return 'could not be read: reading it threw';
  }
}

/** A field of the object or of its kind, as Temporal and Luxon have them; what a plain `{}` has too says nothing. */
function fieldOf(value: object, key: string): unknown {
  const field: unknown = Reflect.get(value, key);
  return field === Reflect.get(Object.prototype, key) ? undefined : field;
}
