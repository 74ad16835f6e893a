/** The known name that a misspelt one most resembles, or nothing where none is near. */
export function nearestOf(name: string, known: readonly string[]): string | undefined {
  // Nobody misspells so long a name, and comparing takes its length squared.
  if (name.length > 40) return undefined;
  const allowed = Math.max(1, Math.floor(name.length / 3));
  const [nearest] = known
    .map((candidate) => ({ candidate, distance: editDistance(name.toLowerCase(), candidate.toLowerCase()) }))
    .filter(({ distance }) => distance <= allowed)
    .sort((one, other) => one.distance - other.distance);
  return nearest?.candidate;
}

/** Levenshtein's distance: letters to add, to drop or to change. */
function editDistance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (const [index, letter] of Array.from(from).entries()) {
    const next = [index + 1];
    for (const [column, other] of Array.from(to).entries()) {
      const [diagonal = 0, above = 0] = row.slice(column, column + 2);
      next.push(Math.min(diagonal + (letter === other ? 0 : 1), above + 1, (next[column] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
