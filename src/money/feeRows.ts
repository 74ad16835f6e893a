import { testOrAlways } from '../governing/testFor';
import type { FeeTerm, PriceName } from '../policy/Fee';
import type { Situation } from '../situation/Situation';
import type { Party } from '../vocabulary';
import { amountOf } from './amountOf';
import { eitherOf, NOTHING, priceSpan, type Span, times, UNKNOWN_COST } from './Money';
import type { Prices } from './Prices';
import { piecesIn } from './piecesIn';
import type { Row } from './Row';

/** The fees that a claim is charged, or may be as long as it is not known. */
export function feeRows(situation: Situation, prices: Prices): readonly Row[] {
  const { claim, policy, asOf, isDispatched } = situation;
  const { fees = [], costs } = policy.terms;
  const rows = fees.flatMap((term): readonly Row[] => {
    const truth = testOrAlways(term.when, policy).of(claim, asOf);
    if (truth === 'no') return [];
    const charged = feeAmount(term, situation, prices);
    const amount = truth === 'yes' ? charged : eitherOf([NOTHING, charged]);
    return [feeRow(term.fee, term.clause, term.bearer ?? 'customer', amount)];
  });
  // Not having followed the instructions may cost more: nobody says how much.
  if (!isDispatched || claim.followedInstructions !== false || costs.instructions === undefined) return rows;
  return [...rows, feeRow('surcharge', costs.instructions.clause, 'customer', UNKNOWN_COST)];
}

function feeRow(name: string, clause: string, bearer: Party, amount: Span): Row {
  return { kind: 'fee', name, bearer, clause, amount, paidBy: 'shop' };
}

function feeAmount({ amount, per = 'claim' }: FeeTerm, situation: Situation, prices: Prices): Span {
  const pieces = piecesIn(situation);
  const pricedPieces = per === 'item' ? 1 : pieces;
  const priceOf = (name: PriceName): Span => {
    if (name === 'item') return times(pricedPieces, priceSpan(prices.item));
    if (name === 'replacement_item') return times(pricedPieces, priceSpan(prices.replacementItem));
    return priceSpan(prices[name]?.amount);
  };
  const one = amountOf(amount, priceOf, situation);
  if (per === 'item') return times(pieces, one);
  return per === 'parcel' ? times(prices.parcels ?? 1, one) : one;
}
