import type { PolicyTerms } from '../policy/PolicyTerms';
import { clauseText } from './clauseText';
import type { Describing } from './Describing';
import type { Item } from './Page';
import { reasonsByFault } from './reasonsByFault';

/** What becomes of a parcel that is refused. */
export function describeRejection(describing: Describing): readonly Item[] {
  const { rejection } = describing.policy.terms;
  if (rejection === undefined) return [];
  return [{ text: wordRejection(rejection, describing), clauses: [rejection.clause] }];
}

function wordRejection(
  { clause, sendBack }: NonNullable<PolicyTerms['rejection']>,
  describing: Describing,
): string {
  const { costs } = describing.words;
  const { shop, customer } = reasonsByFault(describing);
  if (sendBack === 'shop' || sendBack === 'customer') return costs.sendBack[sendBack];
  const isSaid = sendBack === 'at_fault' && (shop !== null || customer !== null);
  return isSaid ? costs.sendBackByFault(shop, customer) : clauseText(clause, describing);
}
