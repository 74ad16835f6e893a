import { type ClaimFacts, NEVER } from '../claim/ClaimFacts';
import { claimFactsOf } from '../claim/parseClaim';
import type { ReasonTerm } from '../policy/Policy';
import type { PolicyFacts } from '../policy/PolicyFacts';
import { policyFactsOf } from '../policy/parsePolicy';
import { deadlineOf, type Span } from '../time/deadlineOf';
import { formatInstant } from '../time/formatInstant';
import { requireInstant } from '../time/requireInstant';
import type { Anchor } from '../vocabulary';

/** A deadline in both forms; both null while the event that opens the window has not happened. */
export interface Deadline {
  readonly at: number | null;
  readonly text: string | null;
}

/** A claim as of an instant under a policy: what every rule sees. */
export interface Situation {
  readonly claim: ClaimFacts;
  readonly policy: PolicyFacts;
  readonly asOf: number;
  readonly isDelivered: boolean;
  readonly isRequested: boolean;
  readonly isAuthorized: boolean;
  readonly isDispatched: boolean;
  readonly isArrived: boolean;
  readonly isInspected: boolean;
  /** Through an accepted channel, or authorized as it is. */
  readonly isFiled: boolean;
  /** When it became a filed claim; `NEVER` while it is none. */
  readonly filedAt: number;
  /** The term of the request's reason; undefined while there is no request, or the policy does not know the reason. */
  readonly reason: ReasonTerm | undefined;
  readonly claimDeadline: Deadline;
  readonly dispatchDeadline: Deadline;
  readonly arrivalDeadline: Deadline;
}

/** Reads what a public function was handed, claim first, and lays out how things stood at the instant. */
export function situate(claim: unknown, policy: unknown, asOf: unknown): Situation {
  const claimFacts = claimFactsOf(claim);
  const policyFacts = policyFactsOf(policy);
  return situationAt(claimFacts, policyFacts, requireInstant('asOf', asOf));
}

/** How things stood at an instant: what comes later has not happened. */
export function situationAt(claim: ClaimFacts, policy: PolicyFacts, asOf: number): Situation {
  const isRequested = claim.requestedAt <= asOf;
  const isAuthorized = claim.authorizedAt <= asOf;
  const filedAt = policy.channels.has(claim.channel) ? claim.requestedAt : claim.authorizedAt;
  const isFiled = filedAt <= asOf;
  const { windows } = policy;
  const claimDeadline = deadlineIn(windows.claim, claim, policy, asOf, UNKNOWN);
  const dispatchDeadline = deadlineIn(windows.dispatch, claim, policy, asOf, claimDeadline);
  return {
    claim,
    policy,
    asOf,
    isDelivered: claim.deliveredAt <= asOf,
    isRequested,
    isAuthorized,
    isDispatched: claim.dispatchedAt <= asOf,
    isArrived: claim.arrivedAt <= asOf,
    isInspected: claim.inspectedAt <= asOf,
    isFiled,
    filedAt: isFiled ? filedAt : NEVER,
    reason: isRequested && claim.reason !== null ? policy.reasons.get(claim.reason) : undefined,
    claimDeadline,
    dispatchDeadline,
    arrivalDeadline: deadlineIn(windows.arrival, claim, policy, asOf, dispatchDeadline),
  };
}

const UNKNOWN: Deadline = Object.freeze({ at: null, text: null });

/** A deadline that equals another is that other, so that a stored evaluation holds its text once. */
function deadlineIn(span: Span, claim: ClaimFacts, policy: PolicyFacts, asOf: number, other: Deadline): Deadline {
  const anchor = anchorOf(span.from, claim);
  if (anchor > asOf) return UNKNOWN;
  const at = deadlineOf(span, anchor, policy.calendar);
  return at === other.at ? other : { at, text: formatInstant(at) };
}

function anchorOf(anchor: Anchor, claim: ClaimFacts): number {
  switch (anchor) {
    case 'delivery':
      return claim.deliveredAt;
    case 'order':
      return claim.placedAt;
    case 'shipment':
      return claim.shippedAt;
    case 'request':
      return claim.requestedAt;
    case 'authorization':
      return claim.authorizedAt;
    case 'dispatch':
      return claim.dispatchedAt;
    case 'arrival':
      return claim.arrivedAt;
  }
}
