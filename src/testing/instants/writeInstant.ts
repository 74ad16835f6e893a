import fc from 'fast-check';

/** A way to write an instant down: with an offset from UTC, and so many digits. */
export interface Notation {
  readonly offset: string;
  readonly digits: 'full' | 'short' | 'long';
}

const MINUTE = 60_000;

/** Ways to write one instant; towards UTC with milliseconds. */
export const notations: fc.Arbitrary<Notation> = fc.record({
  offset: fc.constantFrom('Z', '+09:00', '-05:00', '+05:45', '-09:30', '+14:00', '-12:00', '+00:00'),
  digits: fc.constantFrom('full', 'full', 'short', 'long'),
});

/** An instant in ms, written in one way or another; every one of them is read as the same instant. */
export function writeInstant(ms: number, { offset, digits }: Notation): string {
  const local = new Date(ms + minutesIn(offset) * MINUTE).toISOString().slice(0, -1);
  if (digits === 'short') return `${local.replace(/(?::00)?\.000$/, '')}${offset}`;
  return digits === 'long' ? `${local}999${offset}` : `${local}${offset}`;
}

function minutesIn(offset: string): number {
  const [, sign, hours, minutes] = /^([+-])(\d\d):(\d\d)$/.exec(offset) ?? [];
  const size = Number(hours ?? 0) * 60 + Number(minutes ?? 0);
  return sign === '-' ? -size : size;
}
