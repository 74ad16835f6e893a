import type { FactValue } from '../claim/Claim';
import type { Draft } from './Draft';
import type { ValueKind } from './ValueKind';
import type { Comparison } from './When';

/** Why no value can meet several comparisons at once; undefined where one can, as far as that shows. */
export function noRoom(comparisons: readonly Draft<Comparison>[], kind: ValueKind): string | undefined {
  const isWhole = kind.type === 'quantity';
  const hasSize = isWhole || kind.type === 'number';
  if (hasSize && !isBoundRoom(comparisons, isWhole)) return 'nothing lies between its bounds';
  const lists = comparisons.flatMap(listsIn).map((list) => new Set(list));
  const [first, ...others] = lists;
  if (first === undefined) return undefined;
  const left = [...first].filter((value) => {
    const isListed = others.every((list) => list.has(value));
    return isListed && (!hasSize || typeof value !== 'number' || fits(value, comparisons, isWhole));
  });
  return left.length > 0 ? undefined : 'no value meets all that is asked of it';
}

/** The lists of values of which the value has to be one. */
function listsIn({ equals, oneOf }: Draft<Comparison>): readonly (readonly (FactValue | undefined)[])[] {
  return [
    ...(equals === undefined ? [] : [[equals]]),
    ...(oneOf === undefined || oneOf.length === 0 ? [] : [oneOf]),
  ];
}

function isBoundRoom(comparisons: readonly Draft<Comparison>[], isWhole: boolean): boolean {
  let least = isWhole ? 0 : Number.NEGATIVE_INFINITY;
  let most = Number.POSITIVE_INFINITY;
  for (const { above = least, atLeast = least, below = most, atMost = most } of comparisons) {
    least = Math.max(least, above, atLeast);
    most = Math.min(most, below, atMost);
  }
  const isFitting = (value: number): boolean => fits(value, comparisons, isWhole);
  if (isWhole) return isFitting(Math.ceil(least)) || isFitting(Math.floor(least) + 1);
  return least < most || isFitting(least);
}

function fits(value: number, comparisons: readonly Draft<Comparison>[], isWhole: boolean): boolean {
  if (isWhole && (!Number.isInteger(value) || value < 0)) return false;
  return comparisons.every(({ above, atLeast, below, atMost }) => {
    return (
      (above === undefined || value > above) &&
      (atLeast === undefined || value >= atLeast) &&
      (below === undefined || value < below) &&
      (atMost === undefined || value <= atMost)
    );
  });
}
