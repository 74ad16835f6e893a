import type { SpanTerm, Start, StartPoint } from '../policy/PolicyWindow';
import { nameOf } from './nameOf';
import type { SpanPhrase, StartPhrase } from './TimeWords';
import type { Wording } from './Wording';
import { wordLength } from './wordLength';

/** A span of time, its parts in words. */
export function spanPhrase(
  { length, from, ends, rollForward, direction }: SpanTerm,
  words: Wording,
): SpanPhrase {
  return {
    length: wordLength(length, words.time),
    start: startPhrase(from, words),
    isBackward: direction === 'before',
    toEndOfDay: ends === 'end_of_day',
    rollsForward: rollForward === 'next_business_day',
  };
}

/** Where a clock starts, in words. */
export function startPhrase(from: Start, words: Wording): StartPhrase {
  if (typeof from === 'string') return { text: wordPoint(from, words), isPlain: true };
  for (const form of ['firstKnownOf', 'earliestOf', 'latestOf'] as const) {
    const points = from[form]?.map((point) => wordPoint(point, words));
    if (points !== undefined) return { text: words.time.starts[form](points), isPlain: false };
  }
  // `parsePolicy` takes no start without one of the four.
  return { text: wordPoint(from as StartPoint, words), isPlain: from.offset === undefined };
}

function wordPoint(point: string | StartPoint, words: Wording): string {
  if (typeof point === 'string') return nameOf('event', point, words);
  const event = nameOf('event', point.event, words);
  return point.offset === undefined ? event : words.time.offset(event, wordLength(point.offset, words.time));
}
