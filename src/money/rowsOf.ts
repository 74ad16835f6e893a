import type { Finding } from '../finding';
import { bearerOf } from '../policy/bearerOf';
import type { Bearer } from '../policy/PolicyTerms';
import { faultOf } from '../situation/faultOf';
import type { Situation } from '../situation/Situation';
import type { Leg } from '../vocabulary';
import { differenceRows } from './differenceRows';
import { feeRows } from './feeRows';
import { givenResolution } from './givenResolution';
import { priceSpan } from './Money';
import type { Prices } from './Prices';
import type { Row } from './Row';

const LEGS: readonly Leg[] = ['outbound', 'return', 'replacement'];

/** Every shipment and fee of a claim as things stand in a situation. */
export function rowsOf(situation: Situation, prices: Prices, findings: readonly Finding[]): readonly Row[] {
  if (findings.some(({ standing }) => standing === 'breached')) return rejectedRows(situation, prices);
  return [
    ...legsIn(situation).map((leg) => legRow(leg, situation, prices)),
    ...feeRows(situation, prices),
    ...differenceRows(situation, prices),
  ];
}

/** The legs of the resolution that is given; while none is, those that every resolution has. */
function legsIn(situation: Situation): readonly Leg[] {
  const given = givenResolution(situation);
  const offered = given === undefined ? situation.policy.terms.resolutions.offered : [given];
  return LEGS.filter((leg) => offered.length > 0 && offered.every(({ legs }) => legs.includes(leg)));
}

function legRow(leg: Leg, situation: Situation, prices: Prices): Row {
  const { costs } = situation.policy.terms;
  // The first delivery has been paid already, nobody says by whom; the others are paid by who bears them.
  const paidBy = prices[leg]?.paidBy ?? (leg === 'outbound' ? 'unknown' : 'bearer');
  return {
    kind: 'leg',
    name: leg,
    bearer: bearerIn(situation, costs.bearers?.[leg]),
    clause: costs.roundTrip.clause,
    amount: priceSpan(prices[leg]?.amount),
    paidBy,
  };
}

function bearerIn(situation: Situation, stated: Bearer = 'at_fault'): Row['bearer'] {
  const fault = faultOf(situation);
  if (fault === null) return stated === 'at_fault' ? 'unknown' : stated;
  return bearerOf(stated, fault);
}

/** What was sent has been paid for; who bears sending it back the policy may say. */
function rejectedRows(situation: Situation, prices: Prices): readonly Row[] {
  const { policy, isDispatched, isArrived } = situation;
  const { rejection, costs } = policy.terms;
  const sent = isDispatched ? [legRow('return', situation, prices)] : [];
  if (!isArrived) return sent;
  const sentBack: Row = {
    kind: 'leg',
    name: 'send_back',
    bearer: bearerIn(situation, rejection?.sendBack ?? 'unknown'),
    clause: rejection?.clause ?? costs.roundTrip.clause,
    amount: priceSpan(prices.sendBack?.amount),
    paidBy: prices.sendBack?.paidBy ?? 'bearer',
  };
  return [...sent, sentBack];
}
