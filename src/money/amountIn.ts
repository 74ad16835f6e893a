import type { FeeTerm, PriceName } from '../policy/Fee';
import { amountOf } from './amountOf';
import { type Bounds, boundsOfPrice, times } from './Money';
import { claimGiven, givesMoney, type Outcome } from './Outcome';
import type { Prices } from './Prices';
import { piecesIn } from './piecesIn';

/** What an amount of the policy comes to for a claim that ends one way: for the claim, for each item or parcel. */
export function amountIn(
  { amount, per }: Pick<FeeTerm, 'amount' | 'per'>,
  outcome: Outcome,
  prices: Prices,
): Bounds {
  const pieces = piecesIn(outcome.situation);
  const pricedPieces = per === 'item' ? 1 : pieces;
  const priceOf = (name: PriceName): Bounds => {
    if (name === 'item') return times(pricedPieces, boundsOfPrice(prices.item));
    if (name === 'replacement_item') return times(pricedPieces, replacementPrice(outcome, prices));
    return boundsOfPrice(prices[name]?.amount);
  };
  const { situation, given } = outcome;
  const one = amountOf(amount, priceOf, { ...situation, claim: claimGiven(situation.claim, given) });
  if (per === 'item') return times(pieces, one);
  return per === 'parcel' ? times(prices.parcels ?? 1, one) : one;
}

/** The same item has the same price. */
function replacementPrice(outcome: Outcome, { item, replacementItem }: Prices): Bounds {
  const isSame = replacementItem === undefined && outcome.given !== undefined && !givesMoney(outcome);
  return boundsOfPrice(isSame ? item : replacementItem);
}
