import { type Finding, STANDINGS, shared } from '../finding';
import type { PolicyFacts } from '../policy/PolicyFacts';
import type { Situation } from '../situation/Situation';
import { type Check, checkBy } from './Rule';

/** @internal What can come of it, by the condition found. */
export function prepareItemCondition({ terms }: PolicyFacts) {
  if (terms.condition === undefined) return null;
  const { clause, whenUsed = 'rejected', whenDamaged = 'rejected' } = terms.condition;
  return {
    awaited: shared(clause, 'outstanding', 'inspection_awaited'),
    as_received: shared(clause, 'satisfied', 'as_received'),
    used: shared(clause, STANDINGS[whenUsed], 'item_used'),
    damaged: shared(clause, STANDINGS[whenDamaged], 'item_damaged'),
  };
}

/** @internal */
export function judgeItemCondition(
  ready: ReturnType<typeof prepareItemCondition>,
  { claim, isArrived, isInspected }: Situation,
  findings: Finding[],
): void {
  if (!isArrived || ready === null) return;
  findings.push(isInspected ? ready[claim.condition] : ready.awaited);
}

/**
 * Says whether the item came back as it was received.
 *
 * Only use and damage beyond the reported problem count; the inspector says so. Nobody having looked is not "as
 * received".
 *
 * @param claim - reads the arrival and the inspection
 * @param policy - the clause that asks for it
 * @param asOf - the instant the question is asked of; never the clock
 * @returns one finding, or none while the item has not arrived
 * @throws {InvalidClaimError} for a claim that cannot be
 * @throws {InvalidPolicyError} for a policy that cannot be
 * @throws {TypeError} for an `asOf` that is no instant
 *
 * @example
 * import { checkItemCondition, defaultPolicy } from 'returns-policy';
 *
 * const claim = {
 *   order: { number: 'A-1001', deliveredAt: '2026-03-02T10:00:00+09:00' },
 *   item: { category: 'shoes' },
 *   dispatch: { at: '2026-03-02T15:00:00+09:00' },
 *   arrival: { at: '2026-03-04T11:00:00+09:00' },
 * };
 * checkItemCondition(claim, defaultPolicy, '2026-03-04T12:00:00+09:00')[0]?.code
 * // => 'inspection_awaited'
 *
 * @clause condition.unused_undamaged
 */
export const checkItemCondition: Check = /* @__PURE__ */ checkBy(prepareItemCondition, judgeItemCondition);
