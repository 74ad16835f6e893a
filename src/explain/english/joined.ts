/** Words in a row, the last of them after a word such as `or`. */
export function joined(words: readonly string[], last: string): string {
  const before = words.length > 1 ? [words.slice(0, -1).join(', ')] : [];
  return [...before, ...words.slice(-1)].join(` ${last} `);
}
