import type { Messages } from './messages';
import type { SpanUnit } from './spanUnit';

const UNITS: readonly (readonly [unit: SpanUnit, milliseconds: number])[] = [
  ['days', 86_400_000],
  ['hours', 3_600_000],
  ['minutes', 60_000],
  ['seconds', 1_000],
  ['milliseconds', 1],
];

/** The whole span, to the millisecond; null for none. */
export function wordSpan(milliseconds: number, messages: Messages): string | null {
  const words: string[] = [];
  let rest = milliseconds;
  for (const [unit, length] of UNITS) {
    const count = Math.floor(rest / length);
    if (count > 0) words.push(messages.span[unit](count));
    rest %= length;
  }
  return words.length === 0 ? null : words.join(' ');
}
