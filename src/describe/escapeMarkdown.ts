const BREAKS = /[\s\p{Zl}\p{Zp}\u0085]+/gu;
/** Control characters, halves of characters, and what would turn the line around. */
const UNSHOWABLE = /[\p{Cc}\p{Cs}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;
/** What makes a heading, a list or a line only where a text begins. */
const AT_THE_START = /^(?:[#+=-]|\d{1,9}(?=[.)](?:\s|$)))/;

/** Text from a policy as one line of Markdown that shows just that text. */
export function escapeMarkdown(text: string): string {
  return (
    text
      .replace(BREAKS, ' ')
      .replace(UNSHOWABLE, '')
      .trim()
      .replace(/[\\`*_[\]|~$]/g, '\\$&')
      // As entities, since not every reader of Markdown knows a backslash before them.
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;')
      .replace(AT_THE_START, (start) => (/\d/.test(start) ? `${start}\\` : `\\${start}`))
  );
}
