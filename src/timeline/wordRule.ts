import { cleanText } from './cleanText';
import type { WindowFacts } from './WindowFacts';
import type { Words } from './Words';

/** A policy may extend a window a thousand times. */
const LONGEST_RULE = 240;

/** How long a window is, from when, and how it opens and ends. */
export function wordRule({ term }: WindowFacts, { rule, anyRule }: Words): string {
  return term === null ? anyRule : cleanText(rule(term), LONGEST_RULE);
}
