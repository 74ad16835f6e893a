import { isGiven } from '../claim/ClaimFacts';
import { type Finding, finding } from '../finding';
import type { Exclusion } from '../policy/Policy';
import type { PolicyFacts } from '../policy/PolicyFacts';
import type { Situation } from '../situation/Situation';
import type { FindingCode } from '../vocabulary';
import { type Check, checkBy } from './Rule';

/** @internal */
export function prepareReturnability({ terms }: PolicyFacts): readonly Exclusion[] {
  return terms.exclusions;
}

/** @internal One finding an exclusion, in the policy's order. */
export function judgeReturnability(
  exclusions: readonly Exclusion[],
  situation: Situation,
  findings: Finding[],
): void {
  const { claim, under } = situation;
  for (let index = 0; index < exclusions.length; index += 1) {
    const exclusion = exclusions[index] as Exclusion;
    const isCategory = exclusion.by === 'category';
    const details = isCategory ? { category: claim.category } : { orderType: claim.orderType };
    const code = isCategory ? 'category_excluded' : 'order_type_excluded';
    findings.push(
      under.excludedBy.includes(index)
        ? applies(exclusion, code, details, situation)
        : finding(exclusion.clause, 'satisfied', 'returnable', details),
    );
  }
}

/** An exclusion that names reasons applies to these; while no reason is given, that is all that can be said. */
function applies(
  { clause, reasons }: Exclusion,
  code: FindingCode,
  details: Finding['details'],
  { claim, isRequested }: Situation,
): Finding {
  if (reasons === undefined) return finding(clause, 'breached', code, details);
  if (!isRequested || !isGiven(claim.reason))
    return finding(clause, 'advisory', 'depends_on_reason', details);
  return reasons.includes(claim.reason)
    ? finding(clause, 'breached', code, details)
    : finding(clause, 'satisfied', 'returnable', details);
}

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
export const checkReturnability: Check = /* @__PURE__ */ checkBy(prepareReturnability, judgeReturnability);
