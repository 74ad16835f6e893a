import type { Comparison, FactTerm, FactValue } from '../../index';

/** A text that nothing is compared with. */
const OTHER = 'other';

/** Values of a fact of which one at least comes out in each way that the policy can tell apart. */
export function triedValues(
  { type, values }: FactTerm,
  comparisons: readonly Comparison[],
): readonly FactValue[] {
  const compared = comparisons.flatMap(({ equals, oneOf = [], above, atLeast, below, atMost }) =>
    [equals, ...oneOf, above, atLeast, below, atMost].filter((value) => value !== undefined),
  );
  switch (type) {
    case 'boolean':
      return [true, false];
    case 'enum':
      return values as readonly string[];
    case 'text':
      return [...new Set([...compared, OTHER])];
    case 'number':
      return [...new Set([0, ...compared.flatMap((value) => beside(Number(value)))])].sort(
        (one, other) => one - other,
      );
  }
}

function beside(bound: number): readonly number[] {
  return bound > 0 ? [bound - 1, bound, bound + 1] : [bound, bound + 1];
}
