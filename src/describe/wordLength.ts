import type { Length } from '../policy/PolicyWindow';
import type { TimeWords, Unit } from './TimeWords';

const DATE_UNITS: Readonly<Record<string, Unit>> = { Y: 'years', M: 'months', W: 'weeks', D: 'days' };
const TIME_UNITS: Readonly<Record<string, Unit>> = { H: 'hours', M: 'minutes', S: 'seconds' };

/** The parts of a duration that are not zero; all of them where none is more. */
export function partsOf(duration: string): readonly (readonly [count: number, unit: Unit])[] {
  const parts = duration.split('T').flatMap((half, at) => partsIn(half, at === 0 ? DATE_UNITS : TIME_UNITS));
  const counted = parts.filter(([count]) => count > 0);
  return counted.length > 0 ? counted : parts;
}

function partsIn(text: string, units: Readonly<Record<string, Unit>>): readonly (readonly [number, Unit])[] {
  return [...text.matchAll(/\d+[A-Z]/g)].map(([part]) => {
    return [Number.parseInt(part, 10), units[part.slice(-1)] as Unit] as const;
  });
}

/** A length of time in words; one that is `unlimited` has none. */
export function wordLength(length: Length, { units, businessDays, lengths }: TimeWords): string {
  if (typeof length !== 'string') return businessDays(length.businessDays);
  return lengths(partsOf(length).map(([count, unit]) => units[unit](count)));
}
