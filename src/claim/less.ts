const NONE: readonly string[] = Object.freeze([]);

/** A list less another, piece by piece: two tags need two tags, and the first of equals is taken out first. */
export function less(list: readonly string[], taken: readonly string[]): readonly string[] {
  if (list.every((piece, index) => piece === taken[index])) return NONE;
  const left = [...taken];
  return list.filter((piece) => {
    const at = left.indexOf(piece);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}
