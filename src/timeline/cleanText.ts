const BREAKS = /[\s\p{Zl}\p{Zp}]+/gu;
/** Control characters, halves of characters and noncharacters, which XML refuses; and what would turn the line around. */
const UNSHOWABLE = /[\p{Cc}\p{Cs}\ufffe\uffff\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/** Text from input as one line that can be shown, cut to so many characters. */
export function cleanText(text: string, longest: number): string {
  // Cut first: an admitted text may be a hundred times as long as anything shown.
  const characters = [
    ...text
      .slice(0, 50 * longest)
      .replace(BREAKS, ' ')
      .replace(UNSHOWABLE, '')
      .trim(),
  ];
  return characters.length > longest ? `${characters.slice(0, longest - 1).join('')}…` : characters.join('');
}
