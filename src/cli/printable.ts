/** What a terminal would obey or reorder, instead of showing it. */
const UNSHOWABLE = /[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/** A text from a file on one line, with nothing in it that a terminal would obey. */
export function printable(text: string): string {
  return text.replace(/\s+/g, ' ').replace(UNSHOWABLE, '\ufffd');
}
