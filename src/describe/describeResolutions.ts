import type { ResolutionTerm } from '../policy/PolicyTerms';
import { clauseText, remarkOn } from './clauseText';
import type { Describing } from './Describing';
import { nameOf } from './nameOf';
import type { Item } from './Page';
import { sentences } from './sentences';
import type { Wording } from './Wording';
import { wordAmount } from './wordAmount';
import { wordCondition } from './wordCondition';
import { wordLength } from './wordLength';

/** What is given for the item. */
export function describeResolutions(describing: Describing): readonly Item[] {
  const { policy, words } = describing;
  const { clause, offered } = policy.terms.resolutions;
  const names = offered.map(({ resolution, when }) => {
    const name = nameOf('resolution', resolution, words);
    return when === undefined ? name : words.returning.conditional(name);
  });
  const choice = wordChoice(names, words) ?? clauseText(clause, describing);
  return [
    { text: sentences(choice, remarkOn(clause, describing)), clauses: [clause] },
    ...offered.flatMap((offer) => detailsOf(offer, clause, describing)),
  ];
}

/** Null where nothing is offered. */
function wordChoice([only, ...others]: readonly string[], { returning }: Wording): string | null {
  if (only === undefined) return null;
  return others.length === 0 ? returning.oneResolution(only) : returning.resolutions([only, ...others]);
}

/** What is to be said of one resolution alone. */
function detailsOf(offer: ResolutionTerm, general: string, describing: Describing): readonly Item[] {
  const { resolution, when, clause = general, amount, validFor } = offer;
  const { words } = describing;
  const name = nameOf('resolution', resolution, words);
  const condition = when === undefined ? '' : wordCondition(when, describing);
  const own = clause === general ? '' : clauseText(clause, describing);
  const text = sentences(
    own === '' && condition !== '' ? words.returning.onlyIf(name, condition) : own,
    when === undefined ? '' : wordOtherwise(offer, name, words),
    amount === undefined ? '' : words.returning.gives(name, wordAmount(amount, describing)),
    validFor === undefined ? '' : words.returning.validFor(name, wordLength(validFor, words.time)),
  );
  return text === '' ? [] : [{ text, clauses: [clause] }];
}

function wordOtherwise({ otherwise = 'choose_again' }: ResolutionTerm, name: string, words: Wording): string {
  if (otherwise === 'choose_again') return '';
  if (typeof otherwise === 'string') return words.returning.notOffered[otherwise](name);
  // Of several, the first that is offered for the claim.
  const others = [otherwise.instead].flat().map((other) => nameOf('resolution', other, words));
  return words.returning.instead(name, words.or(others));
}
