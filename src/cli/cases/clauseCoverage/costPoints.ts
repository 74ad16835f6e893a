import type { PolicyTerms } from '../../../index';
import type { Give } from './ClausePoint';

/** What can come of the clauses that say who bears what. */
export function costPoints(terms: PolicyTerms, give: Give): void {
  const { costs, reasons, fees = [], priceDifference, rejection } = terms;
  give(costs.roundTrip.clause, 'applied');
  if (reasons.accepted.some(({ fault }) => fault === 'shop')) {
    give(costs.roundTrip.clause, 'satisfied', 'advisory');
  }
  if (costs.instructions !== undefined) give(costs.instructions.clause, 'applied', 'satisfied', 'advisory');
  for (const { clause } of fees) give(clause, 'applied');
  if (priceDifference !== undefined) give(priceDifference.clause, 'applied');
  if (rejection !== undefined) give(rejection.clause, 'applied');
}
