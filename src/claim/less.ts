const NONE: readonly string[] = Object.freeze([]);

/**
 * A list less another, piece by piece: two tags need two tags, and the first of equals is taken out first. Frozen, as
 * it is kept with a claim and shown in every evaluation of it.
 */
export function less(list: readonly string[], taken: readonly string[]): readonly string[] {
  if (list.every((piece, index) => piece === taken[index])) return NONE;
  const left = new Map<string, number>();
  for (const piece of taken) left.set(piece, (left.get(piece) ?? 0) + 1);
  return Object.freeze(
    list.filter((piece) => {
      const count = left.get(piece) ?? 0;
      if (count > 0) left.set(piece, count - 1);
      return count === 0;
    }),
  );
}
