import type { Finding } from '../finding';
import { earlyBy, late, onDeadline, tooEarly, unknownStart } from '../governing/onDeadline';
import type { PolicyFacts } from '../policy/PolicyFacts';
import { decisiveFor } from '../situation/Deadline';
import { isArrivalExcused } from '../situation/isArrivalExcused';
import { isExcused } from '../situation/isExcused';
import { isOverdue } from '../situation/isOverdue';
import type { Situation } from '../situation/Situation';
import { takenAt } from '../situation/takenAt';
import { type Check, checkBy } from './Rule';

type Windows = PolicyFacts['windows'];

/** @internal The clauses that set the windows, and what they say follows from being late or early. */
export function prepareDeadlines({ windows }: PolicyFacts): Windows {
  return windows;
}

/** @internal The customer has until the deadline (included) to file the claim. */
export function judgeClaimDeadline(
  { claim: { clause, whenLate, whenEarly } }: Windows,
  situation: Situation,
  findings: Finding[],
): void {
  const { claimDeadline: deadline, isFiled, filedAt, isDelivered, asOf } = situation;
  const at = deadline.at ?? decisiveFor(deadline, isFiled ? filedAt : asOf);
  let result: Finding;
  if (isFiled) {
    if (at === null) result = unknownStart(clause, situation);
    else if (filedAt <= at && takenAt(situation) < deadline.notBefore) {
      result = onDeadline(clause, earlyBy(whenEarly, deadline, asOf, whenLate), 'claim_early', deadline);
    } else if (filedAt <= at) result = onDeadline(clause, 'satisfied', 'claim_in_time', deadline);
    else result = late(clause, whenLate, 'claim_late', deadline, filedAt - at);
  } else if (at === null && !isDelivered)
    result = onDeadline(clause, 'outstanding', 'delivery_awaited', deadline);
  else if (at !== null && asOf > at) result = onDeadline(clause, whenLate, 'claim_not_filed', deadline);
  else result = onDeadline(clause, 'outstanding', 'claim_not_filed', deadline);
  findings.push(result);
}

/** @internal The item is sent back by the deadline (included); a late answer of the shop is the shop's own delay. */
export function judgeDispatchDeadline(
  { dispatch: { clause, whenLate, whenEarly } }: Windows,
  situation: Situation,
  findings: Finding[],
): void {
  const { claim, policy, isFiled, isDispatched, dispatchDeadline: deadline, asOf } = situation;
  if ((!isDispatched && !isFiled) || policy.terms.returnShipment?.required === false) return;
  const at = deadline.at ?? decisiveFor(deadline, isDispatched ? claim.dispatchedAt : asOf);
  let result: Finding;
  if (at === null) {
    result = isDispatched
      ? onDeadline(clause, 'undetermined', 'deadline_unknown', deadline)
      : onDeadline(clause, 'outstanding', 'dispatch_awaited', deadline);
  } else if (isDispatched) {
    const lateBy = claim.dispatchedAt - at;
    if (lateBy <= 0 && claim.dispatchedAt < deadline.notBefore) {
      result = onDeadline(clause, tooEarly(whenEarly), 'dispatch_early', deadline);
    } else if (lateBy <= 0) result = onDeadline(clause, 'satisfied', 'dispatch_in_time', deadline);
    else if (isExcused(situation, deadline))
      result = late(clause, 'undetermined', 'authorized_too_late', deadline, lateBy);
    else result = late(clause, whenLate, 'dispatch_late', deadline, lateBy);
  } else if (asOf <= at) result = onDeadline(clause, 'outstanding', 'dispatch_awaited', deadline);
  else if (isExcused(situation, deadline))
    result = onDeadline(clause, 'undetermined', 'authorized_too_late', deadline);
  else if (isOverdue(situation, deadline))
    result = onDeadline(clause, 'undetermined', 'authorization_overdue', deadline);
  else result = onDeadline(clause, whenLate, 'dispatch_missed', deadline);
  findings.push(result);
}

/** @internal The item is at the shop by the deadline (included), once it has been sent. */
export function judgeArrivalDeadline(
  { arrival: { clause, whenLate, whenEarly } }: Windows,
  situation: Situation,
  findings: Finding[],
): void {
  const { claim, policy, isDispatched, isArrived, arrivalDeadline: deadline, asOf } = situation;
  if (!isDispatched || policy.terms.returnShipment?.required === false) return;
  const at = deadline.at ?? decisiveFor(deadline, isArrived ? claim.arrivedAt : asOf);
  let result: Finding;
  if (at === null) result = onDeadline(clause, 'undetermined', 'deadline_unknown', deadline);
  else if (isArrived) {
    const lateBy = claim.arrivedAt - at;
    if (lateBy <= 0 && claim.arrivedAt < deadline.notBefore) {
      result = onDeadline(clause, tooEarly(whenEarly), 'arrival_early', deadline);
    } else if (lateBy <= 0) result = onDeadline(clause, 'satisfied', 'arrival_in_time', deadline);
    else if (isArrivalExcused(situation))
      result = late(clause, 'undetermined', 'authorized_too_late', deadline, lateBy);
    else result = late(clause, whenLate, 'arrival_late', deadline, lateBy);
  } else if (asOf <= at) result = onDeadline(clause, 'outstanding', 'arrival_awaited', deadline);
  else if (isArrivalExcused(situation))
    result = onDeadline(clause, 'undetermined', 'authorized_too_late', deadline);
  else result = onDeadline(clause, whenLate, 'arrival_missed', deadline);
  findings.push(result);
}

/**
 * Says whether the claim, the dispatch and the arrival came in time; each deadline is still in time (inclusive to the
 * millisecond).
 *
 * Unknown delivery is never "in time" and never "too late". Where the shop answers a complete claim only after the
 * dispatch deadline, the delay is the shop's: undetermined, for a person to look at.
 *
 * @param claim - reads the instants of its events
 * @param policy - its windows and the calendar they are counted on
 * @param asOf - the instant the question is asked of; never the clock
 * @returns one to three findings, with `deadline` (ISO 8601 in UTC, or null) and `lateByMs` (ms) in their details
 * @throws {InvalidClaimError} for a claim that cannot be
 * @throws {InvalidPolicyError} for a policy that cannot be
 * @throws {TypeError} for an `asOf` that is no instant
 *
 * @example
 * import { checkDeadlines, defaultPolicy } from 'returns-policy';
 *
 * const claim = {
 *   order: { number: 'A-1001', deliveredAt: '2026-03-02T10:00:00+09:00' },
 *   item: { category: 'shoes' },
 *   request: { at: '2026-03-03T10:00:00.001+09:00', channel: 'email' },
 * };
 * checkDeadlines(claim, defaultPolicy, '2026-03-03T12:00:00+09:00')[0]
 * // => { clause: 'deadline.claim', standing: 'breached', code: 'claim_late', details: { deadline: '2026-03-03T01:00:00.000Z', lateByMs: 1 } }
 *
 * @clause deadline.claim
 * @clause deadline.dispatch
 * @clause deadline.arrival
 */
export const checkDeadlines: Check = /* @__PURE__ */ checkBy(
  prepareDeadlines,
  judgeClaimDeadline,
  judgeDispatchDeadline,
  judgeArrivalDeadline,
);
