import fc from 'fast-check';

/** One of the usual values, and about once in so many times one of the others; towards the first of the usual ones. */
export function usually<const Value>(
  usual: readonly Value[],
  others: readonly Value[],
  oneIn: number,
): fc.Arbitrary<Value> {
  if (usual.length === 0) return fc.constantFrom(...others);
  return fc.oneof(
    { withCrossShrink: true },
    { weight: oneIn - 1, arbitrary: fc.constantFrom(...usual) },
    { weight: 1, arbitrary: fc.constantFrom(...others) },
  );
}

/** Mostly none, else one or two. */
export function seldom<Value>(value: fc.Arbitrary<Value>, oneIn: number): fc.Arbitrary<readonly Value[]> {
  return fc.oneof(
    { weight: oneIn - 1, arbitrary: fc.constant<readonly Value[]>([]) },
    { weight: 1, arbitrary: fc.array(value, { maxLength: 2 }) },
  );
}
