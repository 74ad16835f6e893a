import { displayWidth, toGraphemes } from './displayWidth';

/** What a terminal would obey or reorder, instead of showing it. */
const UNSHOWABLE = /[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/**
 * The lines of a text that is to fit into a width; a word that is longer than a line is broken, never cut off.
 *
 * A no-break space keeps its neighbours on one line, and is shown as a space.
 */
export function wrapText(text: string, width: number): readonly string[] {
  return wrapWords(text, width).map((line) => line.replaceAll('\u00a0', ' '));
}

function wrapWords(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text
    .replace(/[^\S\u00a0]+/g, ' ')
    .replace(UNSHOWABLE, '\ufffd')
    .trim()
    .split(' ')) {
    const extended = line === '' ? word : `${line} ${word}`;
    if (displayWidth(extended) <= width) {
      line = extended;
      continue;
    }
    if (line !== '') lines.push(line);
    const pieces = breakWord(word, width);
    lines.push(...pieces.slice(0, -1));
    line = pieces.at(-1) ?? '';
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
