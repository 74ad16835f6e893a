/** What JSON leaves as it is, and a terminal or a page obeys: the upper control characters, line ends, directions. */
const OBEYED = /[\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069]/g;

/** A text as JSON, with nothing in it that is not shown; it reads back the same. */
export function quoteText(text: string): string {
  return JSON.stringify(text).replace(
    OBEYED,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
