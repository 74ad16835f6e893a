import type { Paint, Style } from '../paintFor';

/** How much room there is, and how styles are put on. */
export interface Layout {
  readonly width: number;
  readonly paint: Paint;
}

/** A text, and how it looks. */
export interface Styled {
  readonly text: string;
  readonly style?: Style;
  /** One of several, told apart by a dash. */
  readonly isItem?: boolean;
}

/** A text with a column of its own, in which it has room and a space after it. */
export interface Cell extends Styled {
  readonly width: number;
}
