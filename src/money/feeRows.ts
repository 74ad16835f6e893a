import type { Truth } from '../governing/Test';
import { testOrAlways } from '../governing/testFor';
import type { FeeTerm } from '../policy/Fee';
import type { Party } from '../vocabulary';
import { amountIn } from './amountIn';
import { isWaived } from './isWaived';
import { type Bounds, eitherOf, NOTHING, UNKNOWN_COST } from './Money';
import { claimGiven, type Outcome } from './Outcome';
import type { Prices } from './Prices';
import { FIRST_FEE_PLACE, type Row } from './Row';

/** The fees that a claim is charged, or may be as long as it is not known. */
export function feeRows(outcome: Outcome, prices: Prices): readonly Row[] {
  const { situation } = outcome;
  const { claim, policy, isDispatched } = situation;
  const { fees = [], costs } = policy.terms;
  const rows = fees.flatMap((term, index): readonly Row[] => {
    const truth = feeTruth(term, outcome);
    if (truth === 'no' || isWaived(term.clause, situation)) return [];
    const charged = amountIn(term, outcome, prices);
    const amount = truth === 'yes' ? charged : eitherOf([NOTHING, charged]);
    const row = feeRow(index, term.fee, term.clause, term.bearer ?? 'customer', amount);
    return [{ ...row, covers: term.covers, isCertain: truth === 'yes' }];
  });
  // Not having followed the instructions may cost more: nobody says how much.
  if (!isDispatched || claim.followedInstructions !== false || costs.instructions === undefined) return rows;
  const { clause } = costs.instructions;
  if (isWaived(clause, situation)) return rows;
  return [...rows, feeRow(fees.length, 'surcharge', clause, 'customer', UNKNOWN_COST)];
}

/** A fee goes by the resolution that is given, whatever was asked for. */
function feeTruth({ when }: FeeTerm, { situation, given }: Outcome): Truth {
  const { claim, policy, asOf } = situation;
  return testOrAlways(when, policy).of(claimGiven(claim, given), asOf);
}

function feeRow(index: number, name: string, clause: string, bearer: Party, amount: Bounds): Row {
  // The one who does not bear it has it at first: the shop takes a fee out of the refund, and adds what it gives.
  const paidBy = bearer === 'shop' ? 'customer' : 'shop';
  return { kind: 'fee', place: FIRST_FEE_PLACE + index, name, bearer, clause, amount, paidBy };
}
