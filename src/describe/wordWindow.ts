import type { WindowAddition } from '../policy/PolicyException';
import type { Opening, WindowTerm } from '../policy/PolicyWindow';
import { sentences } from './sentences';
import { startPhrase } from './spanPhrase';
import type { WindowName } from './TimeWords';
import { untilPhrase, wordEnds } from './untilPhrase';
import type { Wording } from './Wording';
import { wordDate } from './wordDate';
import { wordLength } from './wordLength';

/** The sentences on one window: until when, from when, and what becomes of what comes outside it. */
export function wordWindow(name: WindowName, term: WindowTerm, words: Wording): string {
  const { time } = words;
  const { within, unlimited, opens } = time.windows[name];
  const until = untilPhrase(term, words);
  const { opens: opening, whenLate, whenEarly = 'pending' } = term;
  return sentences(
    until === null ? unlimited : within(time.until(until)),
    until !== null && whenLate === 'needs_review' ? time.late : '',
    opening === undefined ? '' : opens(wordOpening(opening, term, words)),
    opening === undefined || whenEarly === 'pending' ? '' : time.early[whenEarly],
  );
}

/** Further ends of a window, and nothing else of it. */
export function wordAddition(name: WindowName, added: WindowAddition, words: Wording): string {
  const { time } = words;
  return time.windows[name].within(time.until({ span: null, ...wordEnds(added, words) }));
}

function wordOpening({ after, on, at = 'exact' }: Opening, { from }: WindowTerm, words: Wording): string {
  const { time } = words;
  if (on !== undefined) return time.opensOn(wordDate(on, time), at.includes(':') ? at : null);
  // `parsePolicy` takes no opening without one of the two.
  return time.opensAfter(wordLength(after as string, time), startPhrase(from, words), at);
}
