import type { FeeTerm } from '../policy/Fee';
import { clauseText } from './clauseText';
import type { Describing } from './Describing';
import { knownName, nameOf, plainName } from './nameOf';
import type { Item } from './Page';
import { sentences } from './sentences';
import { wordAmount, wordBand } from './wordAmount';

/** What a fee comes to; when it is charged, where not always, is told in the words of its clause. */
export function describeFee(term: FeeTerm, describing: Describing): Item {
  const { clause, fee, amount, per = 'claim', bearer = 'customer', when, covers = [] } = term;
  const { words } = describing;
  const { amounts } = words;
  const name = knownName('fee', fee, words) ?? amounts.feeName(plainName(fee));
  const legs = covers.map((leg) => nameOf('leg', leg, words));
  const own = when === undefined ? '' : clauseText(clause, describing);
  const covered = legs.length === 0 ? '' : amounts.covers(words.and(legs));
  const said = [name, amounts.per[per], amounts.borneBy[bearer]] as const;
  const clauses = [clause];
  if (amount.bands === undefined) {
    const text = sentences(own, amounts.fee(wordAmount(amount, describing), ...said), covered);
    return { text, clauses };
  }
  const children = amount.bands.map((band) => ({
    text: amounts.band(...wordBand(band, describing)),
    clauses,
  }));
  return { text: sentences(own, covered, amounts.feeHead(...said)), clauses, children };
}
