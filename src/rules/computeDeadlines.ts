import type { Claim } from '../claim/Claim';
import type { ClaimInput } from '../claim/ClaimInput';
import type { DeadlineStatus, Deadlines } from '../evaluation';
import type { Policy, PolicyInput } from '../policy/Policy';
import type { Deadline } from '../situation/ClaimUnder';
import { type Situation, situate } from '../situation/Situation';
import type { InstantInput } from '../time/readInstant';

/** @internal The deadlines as the situation has them. */
export function deadlinesIn(situation: Situation): Deadlines {
  const { claim, under, asOf } = situation;
  return {
    claim: statusOf(situation.claimDeadline, under.filedAt, asOf),
    dispatch: statusOf(situation.dispatchDeadline, claim.dispatchedAt, asOf),
    arrival: statusOf(situation.arrivalDeadline, claim.arrivedAt, asOf),
  };
}

function statusOf({ at, details }: Deadline, event: number, asOf: number): DeadlineStatus {
  if (at === null) return NOT_STARTED;
  const { deadline } = details;
  const happened = event <= asOf;
  if (happened) return { deadline, state: event <= at ? 'met' : 'missed' };
  return { deadline, state: asOf <= at ? 'open' : 'missed' };
}

const NOT_STARTED: DeadlineStatus = Object.freeze({ deadline: null, state: 'not_started' });

/**
 * Says by when the claim, the dispatch and the arrival have to come (each deadline included), and what became of it.
 *
 * @param claim - reads the instants of its events
 * @param policy - its windows and the calendar they are counted on
 * @param asOf - the instant the question is asked of; never the clock
 * @returns each window's deadline, ISO 8601 in UTC or null while the event that opens it is unknown, and its state
 * @throws {InvalidClaimError} for a claim that cannot be
 * @throws {InvalidPolicyError} for a policy that cannot be
 * @throws {TypeError} for an `asOf` that is no instant
 *
 * @example
 * import { computeDeadlines, defaultPolicy } from 'returns-policy';
 *
 * const claim = { order: { deliveredAt: '2026-03-02T10:00:00+09:00' }, item: { category: 'shoes' } };
 * computeDeadlines(claim, defaultPolicy, '2026-03-02T12:00:00+09:00').arrival
 * // => { deadline: '2026-03-09T01:00:00.000Z', state: 'open' }
 *
 * @clause deadline.claim
 * @clause deadline.dispatch
 * @clause deadline.arrival
 */
export function computeDeadlines(
  claim: Claim | ClaimInput,
  policy: Policy | PolicyInput,
  asOf: InstantInput,
): Deadlines {
  return deadlinesIn(situate(claim, policy, asOf));
}
