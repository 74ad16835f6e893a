import type { Situation } from '../situation/Situation';
import type { Leg } from '../vocabulary';
import { differenceRows } from './differenceRows';
import { feeRows } from './feeRows';
import { legRow, sendBackRow } from './legRow';
import { eitherOf, NOTHING } from './Money';
import type { Outcome } from './Outcome';
import type { Prices } from './Prices';
import type { Row } from './Row';

const LEGS: readonly Leg[] = ['outbound', 'return', 'replacement'];

/** Every shipment and fee of a claim that ends well. */
export function rowsOf(outcome: Outcome, prices: Prices): readonly Row[] {
  const { situation, given } = outcome;
  const legs = LEGS.filter((leg) => given?.legs.includes(leg) && isTravelled(leg, situation));
  const fees = feeRows(outcome, prices);
  return [
    ...legs.flatMap((leg) => uncovered(legRow(leg, situation, prices), leg, fees)),
    ...fees,
    ...differenceRows(outcome, prices),
  ];
}

/** A shipment whose price is a fee is not counted beside it; as long as the fee may come, it may not be. */
function uncovered(row: Row, leg: Leg, fees: readonly Row[]): readonly Row[] {
  const covering = fees.filter(({ covers }) => covers?.includes(leg));
  if (covering.length === 0) return [row];
  return covering.some(({ isCertain }) => isCertain)
    ? []
    : [{ ...row, amount: eitherOf([NOTHING, row.amount]) }];
}

/** An item that need not come back, or is brought by hand, costs no return; one that is sent all the same does. */
function isTravelled(leg: Leg, { policy, isDispatched }: Situation): boolean {
  if (leg !== 'return') return true;
  const { required = true, by = 'carrier' } = policy.terms.returnShipment ?? {};
  return by === 'carrier' && (required || isDispatched);
}

/** A refused claim costs the shipments that were made, and sending back what has arrived. */
export function rejectedRows(situation: Situation, prices: Prices): readonly Row[] {
  const { isDispatched, isArrived } = situation;
  const isSent = isDispatched && isTravelled('return', situation);
  return [
    ...(isSent ? [legRow('return', situation, prices)] : []),
    ...(isArrived ? [sendBackRow(situation, prices)] : []),
  ];
}
