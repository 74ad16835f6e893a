import { isDeepStrictEqual } from 'node:util';
import type { Path } from '../readSource';
import type { Difference } from './Mismatch';
import { readMoment } from './readMoment';
import { writeMoment } from './writeMoment';

/** An instant as the library writes it. */
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/;

const HAS_OFFSET = /(?:Z|[+-]\d{2}:\d{2})$/;

/** Where an answer is not what is expected of it: objects key by key as far as they are expected, all else whole. */
export function differencesIn(
  expected: unknown,
  actual: unknown,
  timeZone: string,
  path: Path = [],
): readonly Difference[] {
  const isNone = actual === null || actual === undefined;
  if (isNone && (expected === 'none' || expected === null)) return [];
  if (isObject(expected) && isObject(actual)) {
    return Object.entries(expected).flatMap(([key, part]) =>
      differencesIn(part, actual[key], timeZone, [...path, key]),
    );
  }
  if (typeof expected === 'string' && typeof actual === 'string' && INSTANT.test(actual)) {
    const written = writtenLike(expected, Date.parse(actual), timeZone);
    return written === expected ? [] : [{ path, expected, actual: written }];
  }
  return isDeepStrictEqual(expected, actual) ? [] : [{ path, expected, actual: isNone ? null : actual }];
}

/** An instant in the form of another, as finely; the very text of the other where it is the same. */
function writtenLike(text: string, at: number, timeZone: string): string {
  const moment = readMoment(text, timeZone);
  const finestMs = 'at' in moment ? moment.finestMs : 60_000;
  if ('at' in moment && Math.floor(at / finestMs) === Math.floor(moment.at / finestMs)) return text;
  const local = writeMoment(at, { timeZone, finestMs, withOffset: false });
  // What the clocks show twice can only be told with its offset.
  const isLocal = !HAS_OFFSET.test(text) && 'at' in readMoment(local, timeZone);
  return isLocal ? local : writeMoment(at, { timeZone, finestMs, withOffset: true });
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
