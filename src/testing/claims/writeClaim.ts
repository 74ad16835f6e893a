import type { ClaimInput, Policy } from '../../index';
import { isoInstant } from '../instants/isoInstant';
import { STAGES, type Stage } from '../JudgedClaim';
import type { ClaimClock } from './ClaimClock';
import type { ClaimDraft } from './claimDrafts';
import { inspectionOf } from './inspectionOf';
import { orderOf } from './orderOf';
import { present, unlessEmpty } from './present';
import { requestOf } from './requestOf';

const DAY = 86_400_000;

/** Puts the events of a draft on the calendar, in an order that can be, and writes the claim down. */
export function writeClaim(
  draft: ClaimDraft,
  policy: Policy,
  deliveredAt: number,
  clock: ClaimClock,
): ClaimInput {
  const { item, places, rulings, facts, followedInstructions, outcome } = draft;
  const order = orderOf(draft, deliveredAt, clock);
  const events = ownEventsOf(draft, deliveredAt, clock);
  const reaches = (stage: Stage): boolean => draft.stage >= STAGES.indexOf(stage);
  const isSent = reaches('dispatch');
  const isAsked = reaches('request') && !(isSent && draft.isUnannounced);
  const isAnswered = isAsked && reaches('authorization') && !(isSent && draft.isUnanswered);
  const isSettled = isAsked && reaches('settlement');
  const happen = (stage: Exclude<Stage, 'delivery'>, isSo: boolean, after: number, least = after): number =>
    isSo ? clock.record(stage, clock.find(places[stage], after, least)) : after;

  const requestAt = happen('request', isAsked, deliveredAt, deliveredAt - 2 * DAY);
  const answeredAt = happen('authorization', isAnswered, requestAt);
  const dispatchAt = happen('dispatch', isSent, Math.max(answeredAt, deliveredAt), deliveredAt);
  const arrivalAt = happen('arrival', reaches('arrival'), dispatchAt);
  const inspectionAt = happen('inspection', reaches('inspection'), arrivalAt);
  const settledAt = happen('settlement', isSettled, Math.max(inspectionAt, requestAt), requestAt);
  return present<ClaimInput>({
    order,
    item: present(item),
    request: isAsked ? requestOf(draft, policy, requestAt, clock) : undefined,
    authorization: isAnswered ? { at: isoInstant(answeredAt) } : undefined,
    dispatch: isSent ? present({ at: isoInstant(dispatchAt), followedInstructions }) : undefined,
    arrival: reaches('arrival') ? { at: isoInstant(arrivalAt) } : undefined,
    inspection: reaches('inspection') ? inspectionOf(draft, inspectionAt, clock) : undefined,
    settlement: isSettled ? { at: isoInstant(settledAt), outcome } : undefined,
    facts: unlessEmpty(facts),
    events: unlessEmpty(events),
    rulings: unlessEmpty(
      rulings.map(({ clause, ruling, place }) => {
        const at = isoInstant(clock.find(place, clock.last, deliveredAt));
        return { clause, ruling, by: 'the manager', why: 'goodwill', at };
      }),
    ),
  });
}

/** The policy's own events, as far as they are known. */
function ownEventsOf({ ownEvents }: ClaimDraft, deliveredAt: number, clock: ClaimClock) {
  const events: Record<string, string> = {};
  for (const [event, place] of Object.entries(ownEvents)) {
    if (place === undefined) continue;
    events[event] = isoInstant(clock.record(event, clock.find(place, deliveredAt)));
  }
  return events;
}
