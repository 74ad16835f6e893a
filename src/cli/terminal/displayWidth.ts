const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

const WIDE =
  /^[\p{Script=Hangul}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Emoji_Presentation}\u3000-\u303f\uff01-\uff60\uffe0-\uffe6]/u;
const NO_WIDTH = /^[\p{Mark}\u200b-\u200d\u2060\ufeff]/u;

/** The characters of a text as a reader counts them. */
export function toGraphemes(text: string): readonly string[] {
  return Array.from(graphemes.segment(text), ({ segment }) => segment);
}

/** How many columns a text takes in a terminal: Korean characters take two. */
export function displayWidth(text: string): number {
  return toGraphemes(text).reduce((sum, grapheme) => sum + widthOfGrapheme(grapheme), 0);
}

function widthOfGrapheme(grapheme: string): number {
  if (NO_WIDTH.test(grapheme)) return 0;
  return WIDE.test(grapheme) ? 2 : 1;
}
