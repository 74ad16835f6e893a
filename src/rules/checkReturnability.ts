import { isGiven } from '../claim/ClaimFacts';
import type { Exclusion } from '../policy/Policy';
import { type Check, checkBy, finding, perPolicy, type Rule } from './Rule';

/** @internal One rule an exclusion, in the policy's order. */
export const returnabilityRules = perPolicy(({ terms }) => terms.exclusions.map(exclusionRule));

/**
 * Says whether the item ordered, and the kind of order, can come back at all.
 *
 * It is the item ordered that counts, not the one that came by mistake; by default for every reason.
 *
 * @param claim - reads the item's category, the order's type, and the request's reason where the exclusion depends on it
 * @param policy - its exclusions
 * @param asOf - the instant the question is asked of; never the clock
 * @returns one finding an exclusion: `category_excluded` or `order_type_excluded` (breached), `depends_on_reason`
 * (advisory), or `returnable`
 * @throws {InvalidClaimError} for a claim that cannot be
 * @throws {InvalidPolicyError} for a policy that cannot be
 * @throws {TypeError} for an `asOf` that is no instant
 *
 * @example
 * import { checkReturnability, defaultPolicy } from 'returns-policy';
 *
 * const claim = { order: {}, item: { category: 'jewelry' } };
 * checkReturnability(claim, defaultPolicy, '2026-03-02T09:00:00+09:00').map(({ code }) => code)
 * // => ['category_excluded', 'returnable']
 *
 * @clause exclusion.jewelry
 * @clause exclusion.personal_request
 */
export const checkReturnability: Check = checkBy(returnabilityRules);

function exclusionRule({ clause, by, values, reasons }: Exclusion): Rule {
  const excluded = new Set(values);
  const code = by === 'category' ? 'category_excluded' : 'order_type_excluded';
  return ({ claim, isRequested }, findings) => {
    const value = by === 'category' ? claim.category : claim.orderType;
    const details = by === 'category' ? { category: value } : { orderType: value };
    const given = isRequested && isGiven(claim.reason) ? claim.reason : null;
    if (!excluded.has(value)) findings.push(finding(clause, 'satisfied', 'returnable', details));
    else if (reasons === undefined) findings.push(finding(clause, 'breached', code, details));
    else if (given === null) findings.push(finding(clause, 'advisory', 'depends_on_reason', details));
    else if (reasons.includes(given)) findings.push(finding(clause, 'breached', code, details));
    else findings.push(finding(clause, 'satisfied', 'returnable', details));
  };
}
