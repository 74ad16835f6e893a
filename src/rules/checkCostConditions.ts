import { type Check, checkBy, perPolicy, type Rule, shared } from './Rule';

/** @internal */
export const instructionsRule = perPolicy(({ terms }): Rule => {
  const { clause } = terms.costs.instructions;
  const followed = shared(clause, 'satisfied', 'instructions_followed');
  const notFollowed = shared(clause, 'advisory', 'instructions_not_followed');
  return ({ claim, isDispatched }, findings) => {
    if (!isDispatched || claim.followedInstructions === null) return;
    findings.push(claim.followedInstructions ? followed : notFollowed);
  };
});

/** @internal */
export const problemRule = perPolicy(({ terms }): Rule => {
  const { clause } = terms.costs.roundTrip;
  const confirmed = shared(clause, 'satisfied', 'problem_confirmed');
  const notConfirmed = shared(clause, 'advisory', 'problem_not_confirmed');
  return ({ claim, isInspected, reason }, findings) => {
    if (!isInspected || reason?.fault !== 'shop' || claim.problemConfirmed === null) return;
    findings.push(claim.problemConfirmed ? confirmed : notConfirmed);
  };
});

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
export const checkCostConditions: Check = checkBy((policy) => [instructionsRule(policy), problemRule(policy)]);
