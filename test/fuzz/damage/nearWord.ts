/** A word as somebody writes it who is in a hurry. */
export function nearWord(word: string, how: number): string {
  const at = word.length === 0 ? 0 : (how >> 4) % word.length;
  const before = word.slice(0, at);
  const letter = word.slice(at, at + 1);
  const after = word.slice(at + 1);
  switch (how % 16) {
    case 0:
      return before + after;
    case 1:
      return before + letter + letter + after;
    case 2:
      return before + after.slice(0, 1) + letter + after.slice(1);
    case 3:
      return `${before}x${after}`;
    case 4:
      return word.toUpperCase();
    case 5:
      return word.replace(/[A-Z]/g, (capital) => `_${capital.toLowerCase()}`);
    case 6:
      return word.replace(/_([a-z])/g, (_match, small: string) => small.toUpperCase());
    case 7:
      return ` ${word}`;
    case 8:
      return `${word} `;
    case 9:
      return `${word}s`;
    case 10:
      return word.replaceAll('e', '\u0435').replaceAll('a', '\u0430');
    case 11:
      return `${word}\u0000`;
    case 12:
      return `\u202e${word}`;
    case 13:
      return word.normalize('NFD').split('').join('\u200b');
    case 14:
      return before;
    default:
      return word + word;
  }
}
