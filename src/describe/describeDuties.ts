import { clauseText } from './clauseText';
import type { Describing } from './Describing';
import type { Item } from './Page';
import { sentences } from './sentences';
import { untilPhrase } from './untilPhrase';

/** What the shop promises to do, and by when. */
export function describeDuties(describing: Describing): readonly Item[] {
  const { policy, words } = describing;
  return (policy.terms.duties ?? []).map(({ duty, clause, window, when }) => {
    const until = untilPhrase(window, words);
    const own = { text: clauseText(clause, describing), clauses: [clause] };
    if (until === null) return own;
    const promise = { text: words.returning.duties[duty](words.time.until(until)), clauses: [clause] };
    return when === undefined
      ? promise
      : { text: sentences(own.text, words.inThisCase), clauses: [clause], children: [promise] };
  });
}
