import fc from 'fast-check';
import { hostileKinds, LARGE } from './hostileKinds';

/** What can be done to plain data so that it stays plain data. */
export const PLAIN_KINDS = [
  'delete',
  'duplicate',
  'retype',
  'swap',
  'transplant',
  'rename',
  'nest',
  'truncate',
  'extend',
  'near word',
  'odd number',
  'odd text',
  'odd time',
  'long text',
  'prototype key',
  'deep',
  'many keys',
] as const;

/** What only a program can do to its own objects. */
export const HOSTILE_KINDS = [
  'hostile value',
  'inherited keys',
  'no prototype',
  'class instance',
  'accessor',
  'throwing accessor',
  'not enumerable',
  'symbol key',
  'holes',
  'huge list',
  'huge length',
  'like a list',
  'proxy around',
  'revoked proxy around',
  'cycle',
  'shared many times',
  'frozen',
  'very deep',
] as const;

export type DamageKind = (typeof PLAIN_KINDS)[number] | (typeof HOSTILE_KINDS)[number];

/** One thing done to a document: where, and with what; numbers choose among what there is. */
export interface Damage {
  readonly kind: DamageKind;
  readonly at: number;
  readonly other: number;
  readonly text: string;
  /** The name of a hostile value. */
  readonly hostile: string;
}

/** Where many places are alike, the last ones are chosen as often as the first. */
const choices = fc.nat({ max: 100_000 });

/** A few characters of any kind, halves of characters among them. */
const anyText = fc
  .array(
    fc.oneof(
      fc.integer({ min: 0x20, max: 0x7e }),
      fc.integer({ min: 0, max: 0xffff }),
      fc.constantFrom(0, 0x0a, 0x1b, 0x5f, 0x60, 0x200b, 0x202e, 0x2028, 0xd800, 0xdc00, 0xfeff, 0xffff),
    ),
    { maxLength: 8 },
  )
  .map((units) => String.fromCharCode(...units));

const hostileNames = [...hostileKinds.keys()];
const handy = hostileNames.filter((name) => !LARGE.test(name));

function damagesOf(kinds: readonly DamageKind[]): fc.Arbitrary<Damage> {
  return fc.record({
    kind: fc.constantFrom(...kinds),
    at: choices,
    other: choices,
    text: anyText,
    hostile: fc.oneof(
      { weight: 12, arbitrary: fc.constantFrom(...handy) },
      { weight: 1, arbitrary: fc.constantFrom(...hostileNames) },
    ),
  });
}

/** A few damages at once, mostly one. */
export function damageLists(kinds: readonly DamageKind[]): fc.Arbitrary<readonly Damage[]> {
  const one = damagesOf(kinds);
  return fc.oneof(
    { weight: 6, arbitrary: fc.array(one, { minLength: 1, maxLength: 1 }) },
    { weight: 3, arbitrary: fc.array(one, { minLength: 1, maxLength: 3 }) },
    { weight: 1, arbitrary: fc.array(one, { minLength: 1, maxLength: 12 }) },
  );
}
