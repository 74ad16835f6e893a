import { type Finding, finding, STANDINGS, shared } from '../finding';
import { awaitsInspection, inspectionAwaited } from '../governing/inspectionAwaited';
import { missingFacts } from '../governing/missingFacts';
import { testFor, testOrAlways } from '../governing/testFor';
import type { PolicyFacts } from '../policy/PolicyFacts';
import type { RequirementTerm } from '../policy/Requirement';
import { deadlineNamed } from '../situation/deadlineNamed';
import type { Situation } from '../situation/Situation';
import type { Standing } from '../vocabulary';
import { type Check, checkBy } from './Rule';

/** @internal */
export function prepareRequirements(policy: PolicyFacts) {
  return (policy.terms.requirements ?? []).map((term) => ({
    term,
    when: testOrAlways(term.when, policy),
    must: testFor(term.must, policy),
    met: shared(term.clause, 'satisfied', 'requirement_met'),
  }));
}

/** @internal */
export function judgeRequirements(
  requirements: ReturnType<typeof prepareRequirements>,
  situation: Situation,
  findings: Finding[],
): void {
  const { claim, asOf } = situation;
  for (const { term, when, must, met } of requirements) {
    const applies = when.of(claim, asOf);
    const holds = must.of(claim, asOf);
    // What is refuted or to come asks for nothing; nor does what holds in any case.
    if (applies === 'no') continue;
    if (applies === 'later' || holds === 'later') {
      const isAsked = holds !== 'yes' && term.otherwise !== 'advisory';
      if (isAsked && awaitsInspection(situation)) findings.push(inspectionAwaited(term.clause));
    } else if (holds === 'yes') findings.push(met);
    else if (applies === 'unknown' || holds === 'unknown') {
      const standing = term.otherwise === 'advisory' ? 'advisory' : 'outstanding';
      findings.push(missingFacts(term.clause, [when, must], situation, standing));
    } else {
      const { needs = [] } = term;
      const before = situation.isAuthorized ? must.of(claim, claim.authorizedAt) : null;
      const standing = unmet(term, before === 'no', situation);
      // Whether the shop had answered all the same, nobody can say while what decided it then is not known.
      if (before === 'unknown' && standing !== unmet(term, true, situation)) {
        const then = { ...situation, asOf: claim.authorizedAt };
        findings.push(missingFacts(term.clause, [must], then));
      } else findings.push(finding(term.clause, standing, 'requirement_unmet', { needs }));
    }
  }
}

/**
 * What the customer can put right stays open until its time is over; a shop that has authorized a claim with it open
 * does not mind.
 */
function unmet(
  { otherwise = 'rejected', curableUntil }: RequirementTerm,
  wasOpen: boolean,
  situation: Situation,
): Standing {
  if (otherwise !== 'customer_cures') return STANDINGS[otherwise];
  const deadline = curableUntil === undefined ? null : deadlineNamed(curableUntil, situation).at;
  if (wasOpen && (deadline === null || situation.claim.authorizedAt <= deadline)) return 'advisory';
  return deadline !== null && situation.asOf > deadline ? 'breached' : 'outstanding';
}

/**
 * Says whether a claim keeps what the shop asks for beside the usual: the item sealed, the film still on it, the subject
 * line as wished.
 *
 * A fact that decides it and is not known is asked for. What will only show at the inspection is not asked before.
 *
 * @param claim - reads the facts of the claim that the policy's conditions name
 * @param policy - its requirements
 * @param asOf - the instant the question is asked of; never the clock
 * @returns one finding a requirement that applies: `requirement_met`, `requirement_unmet` (with `needs`), or
 * `fact_missing` (with `facts`)
 * @throws {InvalidClaimError} for a claim that cannot be
 * @throws {InvalidPolicyError} for a policy that cannot be
 * @throws {TypeError} for an `asOf` that is no instant
 *
 * @example
 * import { checkRequirements, defaultPolicy } from 'returns-policy';
 *
 * const policy = {
 *   ...defaultPolicy,
 *   facts: [{ fact: 'opened', type: 'boolean', question: 'Has the box been opened?' }],
 *   clauses: [...defaultPolicy.clauses, { id: 'condition.sealed', text: 'The box is still sealed.' }],
 *   terms: {
 *     ...defaultPolicy.terms,
 *     requirements: [{ clause: 'condition.sealed', must: { fact: 'opened', equals: false } }],
 *   },
 * };
 * const claim = { order: { number: 'A-1001' }, item: { category: 'shoes' } };
 * checkRequirements(claim, policy, '2026-03-02T12:00:00+09:00')[0]
 * // => { clause: 'condition.sealed', standing: 'outstanding', code: 'fact_missing', details: { facts: ['opened'] } }
 */
export const checkRequirements: Check = /* @__PURE__ */ checkBy(prepareRequirements, judgeRequirements);
