import { bearerOf } from '../policy/bearerOf';
import type { Bearer } from '../policy/PolicyTerms';
import { faultOf } from '../situation/faultOf';
import type { Situation } from '../situation/Situation';
import type { Leg } from '../vocabulary';
import { boundsOfPrice } from './Money';
import type { Prices } from './Prices';
import { LEG_PLACES, type Row } from './Row';

/** One of the shipments of a return. */
export function legRow(leg: Leg, situation: Situation, prices: Prices): Row {
  const { costs } = situation.policy.terms;
  // The first delivery has been paid already, nobody says by whom; the others are paid by who bears them.
  const paidBy = prices[leg]?.paidBy ?? (leg === 'outbound' ? 'unknown' : null);
  return {
    kind: 'leg',
    place: LEG_PLACES[leg],
    name: leg,
    bearer: bearerIn(situation, costs.bearers?.[leg]),
    clause: costs.roundTrip.clause,
    amount: boundsOfPrice(prices[leg]?.amount),
    paidBy,
  };
}

/** Sending a refused parcel back; who bears it the policy may say. */
export function sendBackRow(situation: Situation, { sendBack }: Prices): Row {
  const { rejection, costs } = situation.policy.terms;
  return {
    kind: 'leg',
    place: LEG_PLACES.send_back,
    name: 'send_back',
    bearer: bearerIn(situation, rejection?.sendBack ?? 'unknown'),
    clause: rejection?.clause ?? costs.roundTrip.clause,
    amount: boundsOfPrice(sendBack?.amount),
    paidBy: sendBack?.paidBy ?? null,
  };
}

function bearerIn(situation: Situation, stated: Bearer = 'at_fault'): Row['bearer'] {
  const fault = faultOf(situation);
  if (fault === null) return stated === 'at_fault' ? 'unknown' : stated;
  return bearerOf(stated, fault);
}
