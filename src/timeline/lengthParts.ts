import type { Length } from '../index';

/** A unit in which the length of a window is told. */
export type LengthUnit = 'year' | 'month' | 'week' | 'day' | 'hour' | 'minute' | 'second' | 'businessDay';

export type LengthPart = readonly [count: number, unit: LengthUnit];

const PARTS = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/;
const UNITS = ['year', 'month', 'week', 'day', 'hour', 'minute', 'second'] as const;

/** The parts of a window's length that are not zero, longest first; zero days for a window that has none. */
export function lengthParts(length: Length): readonly LengthPart[] {
  if (typeof length === 'object') return [[length.businessDays, 'businessDay']];
  // Whatever is admitted as a length has this form.
  const found = PARTS.exec(length) as RegExpExecArray;
  const parts = UNITS.map((unit, index): LengthPart => [Number(found[index + 1] ?? 0), unit]);
  const told = parts.filter(([count]) => count > 0);
  return told.length === 0 ? [[0, 'day']] : told;
}
