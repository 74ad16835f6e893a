import type { Situation } from '../situation/Situation';
import type { Leg } from '../vocabulary';
import { differenceRows } from './differenceRows';
import { feeRows } from './feeRows';
import { legRow, sendBackRow } from './legRow';
import type { Outcome } from './Outcome';
import type { Prices } from './Prices';
import type { Row } from './Row';

const LEGS: readonly Leg[] = ['outbound', 'return', 'replacement'];

/** Every shipment and fee of a claim that ends well. */
export function rowsOf(outcome: Outcome, prices: Prices): readonly Row[] {
  const { situation, given } = outcome;
  const legs = LEGS.filter((leg) => given?.legs.includes(leg) && isTravelled(leg, situation));
  return [
    ...legs.map((leg) => legRow(leg, situation, prices)),
    ...feeRows(outcome, prices),
    ...differenceRows(outcome, prices),
  ];
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
