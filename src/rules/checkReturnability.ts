import { isGiven } from '../claim/ClaimFacts';
import { type Finding, finding, STANDINGS, shared } from '../finding';
import { awaitsInspection, inspectionAwaited } from '../governing/inspectionAwaited';
import { missingFacts } from '../governing/missingFacts';
import type { Test } from '../governing/Test';
import { testOrAlways } from '../governing/testFor';
import type { PolicyFacts } from '../policy/PolicyFacts';
import type { Exclusion } from '../policy/Requirement';
import type { Situation } from '../situation/Situation';
import type { FindingCode } from '../vocabulary';
import { type Check, checkBy } from './Rule';

/** @internal */
export function prepareReturnability(policy: PolicyFacts) {
  const { exclusions } = policy.terms;
  return {
    exclusions,
    // One without values and condition is an exclusion by reason alone.
    tests: exclusions.map(({ by, when }) => (by === undefined ? testOrAlways(when, policy) : null)),
    isLasting: exclusions.every(({ by, reasons }) => by !== undefined && reasons === undefined),
  };
}

/** @internal One finding an exclusion, in the policy's order. */
export function judgeReturnability(
  { exclusions, tests, isLasting }: ReturnType<typeof prepareReturnability>,
  situation: Situation,
  findings: Finding[],
): void {
  const { under } = situation;
  // A claim that is asked about once keeps nothing: to freeze takes longer than to make anew.
  if (isLasting && under.isAskedAgain) {
    under.lasting ??= exclusions.map((exclusion, index) => frozen(judgeNamed(exclusion, index, situation)));
    const { lasting } = under;
    for (let index = 0; index < lasting.length; index += 1) findings.push(lasting[index] as Finding);
    return;
  }
  under.isAskedAgain = true;
  for (let index = 0; index < exclusions.length; index += 1) {
    const exclusion = exclusions[index] as Exclusion;
    const test = tests[index] as Test | null;
    if (test === null) findings.push(judgeNamed(exclusion, index, situation));
    else judgeCondition(exclusion, test, situation, findings);
  }
}

/** What an exclusion of categories or order types says. */
function judgeNamed(exclusion: Exclusion, index: number, situation: Situation): Finding {
  const { claim, under } = situation;
  const isCategory = exclusion.by === 'category';
  const details = isCategory ? { category: claim.category } : { orderType: claim.orderType };
  const code = isCategory ? 'category_excluded' : 'order_type_excluded';
  return under.excludedBy.includes(index)
    ? applies(exclusion, code, details, situation)
    : finding(exclusion.clause, 'satisfied', 'returnable', details);
}

function frozen({ clause, standing, code, details }: Finding): Finding {
  return shared(clause, standing, code as FindingCode, details);
}

/** What will only show later excludes nothing yet; once the item is there, it has to be looked at. */
function judgeCondition(exclusion: Exclusion, test: Test, situation: Situation, findings: Finding[]): void {
  const { reasons } = exclusion;
  const reason = reasonGiven(situation);
  // For another reason, nobody needs to know.
  if (reasons !== undefined && reason !== null && !reasons.includes(reason)) {
    findings.push(finding(exclusion.clause, 'satisfied', 'returnable', {}));
    return;
  }
  const truth = test.of(situation.claim, situation.asOf);
  if (truth === 'later') {
    const isAsked = exclusion.consequence !== 'advisory';
    if (isAsked && awaitsInspection(situation)) findings.push(inspectionAwaited(exclusion.clause));
  } else if (truth === 'no') findings.push(finding(exclusion.clause, 'satisfied', 'returnable', {}));
  else if (truth === 'yes') findings.push(applies(exclusion, 'excluded', {}, situation));
  else {
    const standing = exclusion.consequence === 'advisory' ? 'advisory' : 'outstanding';
    findings.push(missingFacts(exclusion.clause, [test], situation, standing));
  }
}

/** An exclusion that names reasons applies to these; while no reason is given, that is all that can be said. */
function applies(
  { clause, reasons, consequence = 'rejected' }: Exclusion,
  code: FindingCode,
  details: Finding['details'],
  situation: Situation,
): Finding {
  const standing = STANDINGS[consequence];
  if (reasons === undefined) return finding(clause, standing, code, details);
  const reason = reasonGiven(situation);
  if (reason === null) return finding(clause, 'advisory', 'depends_on_reason', details);
  return reasons.includes(reason)
    ? finding(clause, standing, code, details)
    : finding(clause, 'satisfied', 'returnable', details);
}

/** The reason of the request, or the one that a request without a reason is taken for. */
function reasonGiven({ claim, policy, isRequested }: Situation): string | null {
  if (!isRequested) return null;
  return isGiven(claim.reason) ? claim.reason : (policy.terms.reasons.whenMissing ?? null);
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
