/** The last character of a word that is spoken: quotes and brackets after it are not. */
export function lastSpoken(word: string): string {
  return word.replace(/[”’"')\]]+$/, '').slice(-1);
}
