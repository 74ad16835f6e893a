import type { ClaimFacts } from '../claim/ClaimFacts';
import { rulingAt } from '../claim/rulingAt';
import { windowAt } from '../governing/windowAt';
import type { PolicyFacts } from '../policy/PolicyFacts';
import type { WindowFacts } from '../policy/WindowFacts';
import { type ClaimUnder, claimUnder } from './ClaimUnder';
import { type Deadline, UNKNOWN } from './Deadline';

/** A claim as of an instant under the terms that govern it: what every rule sees. */
export interface Situation {
  readonly claim: ClaimFacts;
  readonly policy: PolicyFacts;
  readonly under: ClaimUnder;
  readonly asOf: number;
  readonly isDelivered: boolean;
  readonly isRequested: boolean;
  readonly isAuthorized: boolean;
  readonly isDispatched: boolean;
  readonly isArrived: boolean;
  readonly isInspected: boolean;
  /** Through an accepted channel, or authorized as it is. */
  readonly isFiled: boolean;
  readonly filedAt: number;
  readonly claimDeadline: Deadline;
  readonly dispatchDeadline: Deadline;
  readonly arrivalDeadline: Deadline;
}

/** How things stood at an instant: what comes later has not happened. */
export function situationAt(claim: ClaimFacts, policy: PolicyFacts, asOf: number): Situation {
  const under = claimUnder(claim, policy);
  const { windows } = policy;
  const filedAt =
    policy.isPlain && claim.extras === null ? under.filedAt : filedAllTheSame(claim, under, asOf);
  return {
    claim,
    policy,
    under,
    asOf,
    isDelivered: claim.deliveredAt <= asOf,
    isRequested: claim.requestedAt <= asOf,
    isAuthorized: claim.authorizedAt <= asOf,
    isDispatched: claim.dispatchedAt <= asOf,
    isArrived: claim.arrivedAt <= asOf,
    isInspected: claim.inspectedAt <= asOf,
    isFiled: filedAt <= asOf,
    filedAt,
    claimDeadline: deadlineOfWindow(windows.claim, under.claimDeadline, claim, policy, asOf),
    dispatchDeadline: deadlineOfWindow(windows.dispatch, under.dispatchDeadline, claim, policy, asOf),
    arrivalDeadline: deadlineOfWindow(windows.arrival, under.arrivalDeadline, claim, policy, asOf),
  };
}

/** The deadline that was laid out for a window counting from one event, once that has happened. */
function deadlineOfWindow(
  window: WindowFacts,
  laidOut: Deadline,
  claim: ClaimFacts,
  policy: PolicyFacts,
  asOf: number,
): Deadline {
  if (window.plainFrom === null) return windowAt(window, claim, policy, asOf);
  return laidOut.startsAt <= asOf ? laidOut : UNKNOWN;
}

/** A request whose channel is waived, by a person or by an exception, is a filed claim as it is. */
function filedAllTheSame(claim: ClaimFacts, under: ClaimUnder, asOf: number): number {
  const { policy, filedAt } = under;
  const { clause } = policy.terms.channels;
  const isWaived = policy.lifted.has(clause) || rulingAt(clause, claim, asOf)?.ruling === 'waived';
  return isWaived ? claim.requestedAt : filedAt;
}
