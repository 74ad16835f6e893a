import { type Finding, shared } from '../finding';
import type { PolicyFacts } from '../policy/PolicyFacts';
import type { Situation } from '../situation/Situation';
import { type Check, checkBy } from './Rule';

/** @internal */
export function prepareCostConditions({ terms }: PolicyFacts) {
  const { instructions, roundTrip } = terms.costs;
  return {
    followed: instructions && shared(instructions.clause, 'satisfied', 'instructions_followed'),
    notFollowed: instructions && shared(instructions.clause, 'advisory', 'instructions_not_followed'),
    confirmed: shared(roundTrip.clause, 'satisfied', 'problem_confirmed'),
    notConfirmed: shared(roundTrip.clause, 'advisory', 'problem_not_confirmed'),
  };
}

type Ready = ReturnType<typeof prepareCostConditions>;

/** @internal */
export function judgeInstructions(
  ready: Ready,
  { claim, isDispatched }: Situation,
  findings: Finding[],
): void {
  if (!isDispatched || claim.followedInstructions === null) return;
  const found = claim.followedInstructions ? ready.followed : ready.notFollowed;
  if (found !== undefined) findings.push(found);
}

/** @internal */
export function judgeProblem(ready: Ready, situation: Situation, findings: Finding[]): void {
  const { claim, policy, under, isRequested, isInspected } = situation;
  if (!isInspected || !isRequested || claim.problemConfirmed === null) return;
  if (policy.terms.reasons.accepted[under.reasonAt]?.fault !== 'shop') return;
  findings.push(claim.problemConfirmed ? ready.confirmed : ready.notConfirmed);
}

/**
 * Says what was found that bears on the cost: whether the shop's instructions were followed, and whether the reported
 * problem was there.
 *
 * Neither refuses a claim. What nobody noted gives no finding.
 *
 * @param claim - reads the dispatch, the inspection and the request's reason
 * @param policy - the fault of the reason
 * @param asOf - the instant the question is asked of; never the clock
 * @returns up to two findings, satisfied or advisory
 * @throws {InvalidClaimError} for a claim that cannot be
 * @throws {InvalidPolicyError} for a policy that cannot be
 * @throws {TypeError} for an `asOf` that is no instant
 *
 * @example
 * import { checkCostConditions, defaultPolicy } from 'returns-policy';
 *
 * const claim = {
 *   order: { number: 'A-1001', deliveredAt: '2026-03-02T10:00:00+09:00' },
 *   item: { category: 'shoes' },
 *   dispatch: { at: '2026-03-02T15:00:00+09:00', followedInstructions: false },
 * };
 * checkCostConditions(claim, defaultPolicy, '2026-03-02T16:00:00+09:00')[0]?.code
 * // => 'instructions_not_followed'
 *
 * @clause cost.instructions
 * @clause cost.round_trip
 */
export const checkCostConditions: Check = /* @__PURE__ */ checkBy(
  prepareCostConditions,
  judgeInstructions,
  judgeProblem,
);
