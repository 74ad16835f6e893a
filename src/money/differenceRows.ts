import { boundsOfPrice, eitherOf, minus, NOTHING, notBelowZero, times, UNKNOWN_COST } from './Money';
import { givesMoney, type Outcome } from './Outcome';
import type { Prices } from './Prices';
import { piecesIn } from './piecesIn';
import { LAST_PLACE, type Row } from './Row';

/** What an item in exchange costs more or less; nothing where it is the same item, or costs the same. */
export function differenceRows(outcome: Outcome, prices: Prices): readonly Row[] {
  const { situation, given } = outcome;
  if (given === undefined || givesMoney(outcome) || prices.replacementItem === undefined) return [];
  const { priceDifference, resolutions } = situation.policy.terms;
  const whenCheaper = priceDifference?.whenCheaper;
  const clause = priceDifference?.clause ?? given.clause ?? resolutions.clause;
  const pieces = piecesIn(situation);
  const wanted = times(pieces, boundsOfPrice(prices.replacementItem));
  const dearer = minus(wanted, times(pieces, boundsOfPrice(prices.item)));
  const row = { kind: 'price_difference', place: LAST_PLACE, clause } as const;
  if (dearer.most <= 0 && (whenCheaper === 'kept' || dearer.least === 0)) return [];
  if (dearer.least >= 0 || whenCheaper === 'kept') {
    return [{ ...row, name: 'dearer', bearer: 'customer', amount: notBelowZero(dearer), paidBy: 'shop' }];
  }
  if (dearer.most > 0) {
    return [{ ...row, name: 'difference', bearer: 'unknown', amount: UNKNOWN_COST, paidBy: 'unknown' }];
  }
  const cheaper = minus(NOTHING, dearer);
  const amount = whenCheaper === 'refunded' ? cheaper : eitherOf([NOTHING, cheaper]);
  return [{ ...row, name: 'cheaper', bearer: 'shop', amount, paidBy: 'customer' }];
}
