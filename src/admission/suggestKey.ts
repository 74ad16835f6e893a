/** The known key that a misspelt one most resembles, or nothing where none is near. */
export function suggestKey(key: string, known: readonly string[]): string | undefined {
  if (key.length > 40) return undefined;
  const allowed = Math.max(1, Math.floor(key.length / 3));
  let nearest: string | undefined;
  let least = allowed + 1;
  for (const candidate of known) {
    if (Math.abs(candidate.length - key.length) >= least) continue;
    const distance = editDistance(key.toLowerCase(), candidate.toLowerCase());
    if (distance < least) {
      least = distance;
      nearest = candidate;
    }
  }
  return nearest;
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
