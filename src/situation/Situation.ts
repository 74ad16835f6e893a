import type { ClaimFacts } from '../claim/ClaimFacts';
import { claimFactsOf } from '../claim/parseClaim';
import type { PolicyFacts } from '../policy/PolicyFacts';
import { policyFactsOf } from '../policy/parsePolicy';
import { requireInstant } from '../time/requireInstant';
import { type ClaimUnder, claimUnder, type Deadline, UNKNOWN } from './ClaimUnder';

/** A claim as of an instant under a policy: what every rule sees. */
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
  const under = claimUnder(claim, policy);
  const { claimDeadline, dispatchDeadline, arrivalDeadline } = under;
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
    isFiled: under.filedAt <= asOf,
    claimDeadline: claimDeadline.opens <= asOf ? claimDeadline : UNKNOWN,
    dispatchDeadline: dispatchDeadline.opens <= asOf ? dispatchDeadline : UNKNOWN,
    arrivalDeadline: arrivalDeadline.opens <= asOf ? arrivalDeadline : UNKNOWN,
  };
}
