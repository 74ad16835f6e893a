import { NEVER } from '../claim/ClaimFacts';
import { type Finding, finding } from '../finding';
import { dutiesIn } from '../governing/dutiesIn';
import type { Situation } from '../situation/Situation';
import { formatInstant } from '../time/formatInstant';
import { type Check, checkBy } from './Rule';

/** @internal A duty of the shop's is never held against the customer: its finding is satisfied or advisory. */
export function judgeDuties(situation: Situation, findings: Finding[]): void {
  for (const { duty, clause, deadline: at, doneAt } of dutiesIn(situation)) {
    const deadline = at === NEVER ? null : formatInstant(at);
    const isDone = doneAt <= situation.asOf;
    const isOverdue = isDone ? doneAt > at : situation.asOf > at;
    const code = isOverdue ? 'duty_overdue' : isDone ? 'duty_done' : 'duty_open';
    findings.push(finding(clause, isOverdue ? 'advisory' : 'satisfied', code, { duty, deadline }));
  }
}

/**
 * Says whether the shop does in time what it has promised to do: answer, inspect, settle.
 *
 * An overdue duty is shown and never stands against the customer.
 *
 * @param claim - reads the events of the claim
 * @param policy - its duties
 * @param asOf - the instant the question is asked of; never the clock
 * @returns one finding for each duty whose time has begun: `duty_open`, `duty_done`, or `duty_overdue` (advisory), with
 * its deadline, ISO 8601 in UTC
 * @throws {InvalidClaimError} for a claim that cannot be
 * @throws {InvalidPolicyError} for a policy that cannot be
 * @throws {TypeError} for an `asOf` that is no instant
 *
 * @example
 * import { checkDuties, defaultPolicy } from 'returns-policy';
 *
 * const policy = {
 *   ...defaultPolicy,
 *   clauses: [...defaultPolicy.clauses, { id: 'duty.answer', text: 'We answer within two business days.' }],
 *   terms: {
 *     ...defaultPolicy.terms,
 *     duties: [
 *       { duty: 'answer', clause: 'duty.answer', window: { length: { businessDays: 2 }, from: 'request' } },
 *     ],
 *   },
 * };
 * const claim = {
 *   order: { number: 'A-1001' },
 *   item: { category: 'shoes' },
 *   request: { at: '2026-03-02T12:00:00+09:00', channel: 'email' },
 * };
 * checkDuties(claim, policy, '2026-03-05T09:00:00+09:00')[0]?.code
 * // => 'duty_overdue'
 */
export const checkDuties: Check = /* @__PURE__ */ checkBy(
  () => undefined,
  (_ready, situation, findings) => judgeDuties(situation, findings),
);
