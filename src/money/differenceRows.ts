import type { Situation } from '../situation/Situation';
import { givenResolution, givesMoney } from './givenResolution';
import { eitherOf, minus, NOTHING, priceSpan, times, UNKNOWN_COST } from './Money';
import type { Prices } from './Prices';
import { piecesIn } from './piecesIn';
import type { Row } from './Row';

/** What an item in exchange costs more or less; nothing where it is the same item. */
export function differenceRows(situation: Situation, prices: Prices): readonly Row[] {
  const given = givenResolution(situation);
  if (given === undefined || givesMoney(given) || prices.replacementItem === undefined) return [];
  const { priceDifference, resolutions } = situation.policy.terms;
  const clause = priceDifference?.clause ?? given.clause ?? resolutions.clause;
  const pieces = piecesIn(situation);
  const wanted = times(pieces, priceSpan(prices.replacementItem));
  const dearer = minus(wanted, times(pieces, priceSpan(prices.item)));
  const row = { kind: 'price_difference', clause } as const;
  if (dearer.least >= 0) {
    return [{ ...row, name: 'dearer', bearer: 'customer', amount: dearer, paidBy: 'shop' }];
  }
  if (dearer.most > 0) {
    return [{ ...row, name: 'difference', bearer: 'unknown', amount: UNKNOWN_COST, paidBy: 'unknown' }];
  }
  const whenCheaper = priceDifference?.whenCheaper ?? 'unknown';
  if (whenCheaper === 'kept') return [];
  const cheaper = minus(NOTHING, dearer);
  const amount = whenCheaper === 'refunded' ? cheaper : eitherOf([NOTHING, cheaper]);
  return [{ ...row, name: 'cheaper', bearer: 'shop', amount, paidBy: 'customer' }];
}
