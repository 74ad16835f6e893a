import { showValue } from '../admission/showValue';
import type { FactValue } from '../claim/Claim';
import type { Draft, Path, Say } from './Draft';
import type { Comparison } from './When';

/** What values something can have: of a type, or some values alone (undefined where they are not known). */
export type ValueKind =
  | { readonly type: 'boolean' | 'number' | 'string' }
  | { readonly type: 'value'; readonly values: readonly FactValue[] | undefined };

/** Says what a comparison compares that can never be equal, or not be compared. */
export function checkComparison(comparison: Draft<Comparison>, kind: ValueKind, path: Path, say: Say): void {
  const { equals, oneOf, above, atLeast, below, atMost } = comparison;
  if (equals !== undefined) checkValue(equals, kind, [...path, 'equals'], say);
  for (const [index, value] of (oneOf ?? []).entries()) {
    if (value !== undefined) checkValue(value, kind, [...path, 'oneOf', index], say);
  }
  if (oneOf?.length === 0) say([...path, 'oneOf'], 'names no value, so it could never hold');
  for (const [key, bound] of Object.entries({ above, atLeast, below, atMost })) {
    if (bound !== undefined && kind.type !== 'number') say([...path, key], 'goes with numbers alone');
  }
  const least = Math.max(above ?? Number.NEGATIVE_INFINITY, atLeast ?? Number.NEGATIVE_INFINITY);
  const most = Math.min(below ?? Number.POSITIVE_INFINITY, atMost ?? Number.POSITIVE_INFINITY);
  const isOpen = above === least || below === most;
  if (least > most || (least === most && isOpen))
    say(path, 'can never hold: nothing lies between its bounds');
}

function checkValue(value: FactValue, kind: ValueKind, path: Path, say: Say): void {
  if (kind.type !== 'value') {
    if (typeof value !== kind.type)
      say(path, `${showValue(value)} is no ${kind.type}, so it can never be equal`);
  } else if (kind.values !== undefined && !kind.values.includes(value)) {
    const known = kind.values.map(showValue).join(', ');
    say(path, `${showValue(value)} is none of ${known}, so it can never be equal`);
  }
}
