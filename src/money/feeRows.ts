import { rulingAt } from '../claim/rulingAt';
import { testOrAlways } from '../governing/testFor';
import type { FeeTerm, PriceName } from '../policy/Fee';
import type { Situation } from '../situation/Situation';
import type { Party } from '../vocabulary';
import { amountOf } from './amountOf';
import { eitherOf, NOTHING, priceSpan, type Span, times, UNKNOWN_COST } from './Money';
import { givesMoney, type Outcome } from './Outcome';
import type { Prices } from './Prices';
import { piecesIn } from './piecesIn';
import { FIRST_FEE_PLACE, type Row } from './Row';

/** The fees that a claim is charged, or may be as long as it is not known. */
export function feeRows(outcome: Outcome, prices: Prices): readonly Row[] {
  const { situation } = outcome;
  const { claim, policy, asOf, isDispatched } = situation;
  const { fees = [], costs } = policy.terms;
  const rows = fees.flatMap((term, index): readonly Row[] => {
    const truth = testOrAlways(term.when, policy).of(claim, asOf);
    if (truth === 'no' || isWaived(term.clause, situation)) return [];
    const charged = feeAmount(term, outcome, prices);
    const amount = truth === 'yes' ? charged : eitherOf([NOTHING, charged]);
    return [feeRow(index, term.fee, term.clause, term.bearer ?? 'customer', amount)];
  });
  // Not having followed the instructions may cost more: nobody says how much.
  if (!isDispatched || claim.followedInstructions !== false || costs.instructions === undefined) return rows;
  const { clause } = costs.instructions;
  if (isWaived(clause, situation)) return rows;
  return [...rows, feeRow(fees.length, 'surcharge', clause, 'customer', UNKNOWN_COST)];
}

/** A clause that an exception or a person has lifted charges nothing. */
function isWaived(clause: string, { claim, policy, asOf }: Situation): boolean {
  return policy.lifted.has(clause) || rulingAt(clause, claim, asOf)?.ruling === 'waived';
}

function feeRow(index: number, name: string, clause: string, bearer: Party, amount: Span): Row {
  return { kind: 'fee', place: FIRST_FEE_PLACE + index, name, bearer, clause, amount, paidBy: 'shop' };
}

function feeAmount({ amount, per = 'claim' }: FeeTerm, outcome: Outcome, prices: Prices): Span {
  const pieces = piecesIn(outcome.situation);
  const pricedPieces = per === 'item' ? 1 : pieces;
  const priceOf = (name: PriceName): Span => {
    if (name === 'item') return times(pricedPieces, priceSpan(prices.item));
    if (name === 'replacement_item') return times(pricedPieces, replacementPrice(outcome, prices));
    return priceSpan(prices[name]?.amount);
  };
  const one = amountOf(amount, priceOf, outcome.situation);
  if (per === 'item') return times(pieces, one);
  return per === 'parcel' ? times(prices.parcels ?? 1, one) : one;
}

/** The same item has the same price. */
function replacementPrice(outcome: Outcome, { item, replacementItem }: Prices): Span {
  const isSame = replacementItem === undefined && outcome.given !== undefined && !givesMoney(outcome);
  return priceSpan(isSame ? item : replacementItem);
}
