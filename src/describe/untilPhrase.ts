import type { WindowAddition } from '../policy/PolicyException';
import type { Limit, SpanTerm } from '../policy/PolicyWindow';
import { spanPhrase } from './spanPhrase';
import type { UntilPhrase } from './TimeWords';
import type { Wording } from './Wording';
import { wordDate } from './wordDate';

/** The end of a window, its parts in words; null where there is none. */
export function untilPhrase(term: SpanTerm & WindowAddition, words: Wording): UntilPhrase | null {
  const isUnlimited = term.length === 'unlimited';
  const ends = wordEnds(term, words);
  if (isUnlimited && ends.cappedAt.length === 0) return null;
  return { span: isUnlimited ? null : spanPhrase(term, words), ...ends };
}

/** The ends of a window beside that of its own length. */
export function wordEnds(
  { extendedTo = [], cappedAt = [] }: WindowAddition,
  words: Wording,
): Pick<UntilPhrase, 'extendedTo' | 'cappedAt'> {
  const word = (limit: Limit): string => wordLimit(limit, words);
  return { extendedTo: extendedTo.map(word), cappedAt: cappedAt.map(word) };
}

function wordLimit({ until, ...span }: Limit, words: Wording): string {
  return until === undefined
    ? words.time.limit(spanPhrase(span as SpanTerm, words))
    : wordDate(until, words.time);
}
