import { type ClaimExtras, type ClaimFacts, NEVER } from './ClaimFacts';

const upTo = (at: number, asOf: number): number => (at <= asOf ? at : NEVER);

/** A claim as it was known at an instant: without the events that came after it, but for those fixed in advance. */
export function claimUpTo(
  claim: ClaimFacts,
  asOf: number,
  isScheduled: (event: string) => boolean,
): ClaimFacts {
  return {
    ...claim,
    placedAt: upTo(claim.placedAt, asOf),
    shippedAt: upTo(claim.shippedAt, asOf),
    deliveredAt: upTo(claim.deliveredAt, asOf),
    requestedAt: upTo(claim.requestedAt, asOf),
    authorizedAt: upTo(claim.authorizedAt, asOf),
    dispatchedAt: upTo(claim.dispatchedAt, asOf),
    arrivedAt: upTo(claim.arrivedAt, asOf),
    inspectedAt: upTo(claim.inspectedAt, asOf),
    attachments: claim.attachments.filter(({ at }) => at <= asOf),
    supplements: claim.supplements.filter(({ at }) => at <= asOf),
    extras: claim.extras && extrasUpTo(claim.extras, asOf, isScheduled),
    kept: undefined,
  };
}

function extrasUpTo(extras: ClaimExtras, asOf: number, isScheduled: (event: string) => boolean): ClaimExtras {
  const events = [...extras.events].filter(([event, at]) => at <= asOf || isScheduled(event));
  return {
    ...extras,
    events: new Map(events),
    rulings: extras.rulings.filter(({ at }) => at <= asOf),
    settledAt: upTo(extras.settledAt, asOf),
  };
}
