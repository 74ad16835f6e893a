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
  let row = Array.from({ length: to.length }, (_, index) => index + 1);
  let distance = row.length;
  for (const [index, letter] of from.split('').entries()) {
    let diagonal = index;
    distance = index + 1;
    const next: number[] = [];
    for (const [column, above] of row.entries()) {
      distance = Math.min(diagonal + (letter === to[column] ? 0 : 1), above + 1, distance + 1);
      diagonal = above;
      next.push(distance);
    }
    row = next;
  }
  return distance;
}
