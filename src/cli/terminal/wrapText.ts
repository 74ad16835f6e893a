import { printable } from '../printable';
import { displayWidth, toGraphemes } from './displayWidth';

/** The lines of a text that is to fit into a width; a word that is longer than a line is broken, never cut off. */
export function wrapText(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of printable(text).trim().split(' ')) {
    const extended = line === '' ? word : `${line} ${word}`;
    if (displayWidth(extended) <= width) {
      line = extended;
      continue;
    }
    if (line !== '') lines.push(line);
    const pieces = breakWord(word, width);
    lines.push(...pieces.slice(0, -1));
    line = pieces.at(-1) as string;
  }
  return [...lines, line];
}

function breakWord(word: string, width: number): readonly string[] {
  const pieces: string[] = [];
  let piece = '';
  for (const grapheme of toGraphemes(word)) {
    if (piece !== '' && displayWidth(piece + grapheme) > width) {
      pieces.push(piece);
      piece = '';
    }
    piece += grapheme;
  }
  return [...pieces, piece];
}
