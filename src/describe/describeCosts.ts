import type { PolicyTerms } from '../policy/PolicyTerms';
import { clauseText } from './clauseText';
import type { Describing } from './Describing';
import { describeFee } from './describeFee';
import type { Item } from './Page';
import { sentences } from './sentences';
import type { Wording } from './Wording';
import { wordShipping } from './wordShipping';

/** Who bears the shipping, and what is charged beside it. */
export function describeCosts(describing: Describing): readonly Item[] {
  const { policy, words } = describing;
  const { costs, priceDifference, fees = [] } = policy.terms;
  const { roundTrip, instructions, sharedLegs = 'unknown' } = costs;
  const shipping = wordShipping(describing);
  const texts = [
    ...(shipping.length === 0 ? [clauseText(roundTrip.clause, describing)] : shipping),
    ...(sharedLegs === 'unknown' ? [] : [words.costs.shared[sharedLegs]]),
  ];
  const items: Item[] = texts.map((text) => ({ text, clauses: [roundTrip.clause] }));
  if (instructions !== undefined) {
    items.push({ text: words.costs.instructions, clauses: [instructions.clause] });
  }
  items.push(...fees.map((fee) => describeFee(fee, describing)));
  if (priceDifference !== undefined) {
    items.push({ text: wordDifference(priceDifference, words), clauses: [priceDifference.clause] });
  }
  return items;
}

function wordDifference(
  { whenCheaper = 'unknown' }: NonNullable<PolicyTerms['priceDifference']>,
  { costs }: Wording,
): string {
  return sentences(costs.priceDifference, whenCheaper === 'unknown' ? '' : costs.whenCheaper[whenCheaper]);
}
