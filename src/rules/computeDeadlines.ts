import type { Claim } from '../claim/Claim';
import { NEVER } from '../claim/ClaimFacts';
import type { ClaimInput } from '../claim/ClaimInput';
import type { DeadlineStatus, Deadlines } from '../evaluation';
import { judgeBy } from '../governing/judgeBy';
import type { Policy, PolicyInput } from '../policy/Policy';
import { type Deadline, decisiveFor } from '../situation/Deadline';
import { readQuestion } from '../situation/Question';
import type { Situation } from '../situation/Situation';
import { takenAt } from '../situation/takenAt';
import { formatInstant } from '../time/formatInstant';
import type { InstantInput } from '../time/readInstant';

/** @internal The deadlines as the situations have them; where they do not agree, nobody knows. */
export function deadlinesOf([first, ...others]: readonly [Situation, ...Situation[]]): Deadlines {
  let deadlines = deadlinesIn(first);
  for (const other of others) {
    const its = deadlinesIn(other);
    deadlines = {
      claim: agreed(deadlines.claim, its.claim),
      dispatch: agreed(deadlines.dispatch, its.dispatch),
      arrival: agreed(deadlines.arrival, its.arrival),
    };
  }
  return deadlines;
}

function agreed(one: DeadlineStatus, other: DeadlineStatus): DeadlineStatus {
  if (one.state === other.state && one.deadline === other.deadline && one.opensAt === other.opensAt)
    return one;
  const isOver = one.state === 'met' || one.state === 'missed';
  return isOver && one.state === other.state ? { deadline: null, state: one.state } : NOT_STARTED;
}

/** @internal The deadlines as one situation has them. */
export function deadlinesIn(situation: Situation): Deadlines {
  const { claim, asOf } = situation;
  return {
    claim: statusOf(situation.claimDeadline, takenAt(situation), asOf),
    dispatch: statusOf(situation.dispatchDeadline, claim.dispatchedAt, asOf),
    arrival: statusOf(situation.arrivalDeadline, claim.arrivedAt, asOf),
  };
}

function statusOf(window: Deadline, event: number, asOf: number): DeadlineStatus {
  const { notBefore, details } = window;
  const at = window.at ?? decisiveFor(window, Math.min(event, asOf));
  if (at === null) return NOT_STARTED;
  if (notBefore !== -NEVER) return statusFrom(notBefore, at, details.deadline, event, asOf);
  const { deadline } = details;
  const happened = event <= asOf;
  if (happened) return { deadline, state: event <= at ? 'met' : 'missed' };
  return { deadline, state: asOf <= at ? 'open' : 'missed' };
}

/** That of a window that opens later than its clock starts: what came before has not met it. */
function statusFrom(
  notBefore: number,
  at: number,
  deadline: string | null,
  event: number,
  asOf: number,
): DeadlineStatus {
  const opensAt = formatInstant(notBefore);
  const isMet = event <= asOf && event >= notBefore && event <= at;
  if (isMet) return { deadline, state: 'met', opensAt };
  if (asOf > at) return { deadline, state: 'missed', opensAt };
  return { deadline, state: asOf < notBefore ? 'not_started' : 'open', opensAt };
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
  return deadlinesOf(judgeBy([], readQuestion(claim, policy, asOf)).situations);
}
