import { showValue } from '../admission/showValue';
import type { FactValue } from '../claim/Claim';
import type { Draft } from './Draft';
import { noRoom } from './noRoom';
import type { Path } from './Path';
import type { Say } from './Say';
import type { ValueKind } from './ValueKind';
import type { Comparison } from './When';

const NO_NUMBER = ['number', 'is no number, so it can never be equal; write one, without quotes'] as const;
const TYPES = {
  boolean: ['boolean', 'can never be equal; write `true` or `false`, without quotes'],
  number: NO_NUMBER,
  quantity: NO_NUMBER,
  text: ['string', 'is no text, so it can never be equal; write it in quotes'],
} as const;

/** So many of the values that would do are listed. */
const LISTED = 10;

/** Says what a comparison compares that can never be equal, or not be compared. */
export function checkComparison(comparison: Draft<Comparison>, kind: ValueKind, path: Path, say: Say): void {
  const { equals, oneOf, above, atLeast, below, atMost } = comparison;
  if (equals !== undefined) checkValue(equals, kind, [...path, 'equals'], say);
  for (const [index, value] of (oneOf ?? []).entries()) {
    if (value !== undefined) checkValue(value, kind, [...path, 'oneOf', index], say);
  }
  if (oneOf?.length === 0) say([...path, 'oneOf'], 'names no value, so it could never hold; name one');
  const hasSize = kind.type === 'number' || kind.type === 'quantity';
  for (const [key, bound] of Object.entries({ above, atLeast, below, atMost })) {
    if (bound === undefined || hasSize) continue;
    say([...path, key], 'goes with numbers alone; compare with `equals` or `oneOf`');
  }
  const problem = noRoom([comparison], kind);
  if (problem !== undefined) say(path, `can never hold: ${problem}`);
}

function checkValue(value: FactValue, kind: ValueKind, path: Path, say: Say): void {
  if (kind.type !== 'value') {
    const [type, problem] = TYPES[kind.type];
    if (typeof value !== type) say(path, `${showValue(value)} ${problem}`);
    return;
  }
  if (kind.values === undefined || kind.values.has(value)) return;
  const { names, list } = describe(kind.values);
  if (names.has(String(value))) {
    const quotes = typeof value === 'string' ? 'without' : 'in';
    say(path, `${showValue(value)} is of another type, so it can never be equal; write it ${quotes} quotes`);
    return;
  }
  const message = `${showValue(value)} is not among the values it can have; ${list}`;
  say(path, message, { name: String(value), known: names });
}

interface Described {
  readonly names: ReadonlySet<string>;
  readonly list: string;
}

/** Each set of values is put into words once, however often it is missed. */
const described = new WeakMap<ReadonlySet<FactValue>, Described>();

function describe(values: ReadonlySet<FactValue>): Described {
  let found = described.get(values);
  if (found === undefined) {
    const known = [...values];
    const listed = known.slice(0, LISTED).map(showValue).join(', ');
    const others = known.length > LISTED ? ` and ${known.length - LISTED} more` : '';
    const list = known.length === 0 ? 'there is none' : `there are ${listed}${others}`;
    found = { names: new Set(known.map(String)), list };
    described.set(values, found);
  }
  return found;
}
