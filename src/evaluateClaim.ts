import type { Claim } from './claim/Claim';
import type { ClaimFacts } from './claim/ClaimFacts';
import type { ClaimInput } from './claim/ClaimInput';
import { claimFactsOf } from './claim/parseClaim';
import { evaluateGoverned } from './evaluateGoverned';
import type { Evaluation } from './evaluation';
import type { Finding } from './finding';
import { costIn, judgePlainly } from './judged';
import { nextStepOf } from './nextStepOf';
import type { Policy, PolicyInput } from './policy/Policy';
import type { PolicyFacts } from './policy/PolicyFacts';
import { policyFactsOf } from './policy/parsePolicy';
import { deadlinesIn } from './rules/computeDeadlines';
import { type Question, questionOf } from './situation/Question';
import { type Situation, situationAt } from './situation/Situation';
import { formatInstant } from './time/formatInstant';
import type { InstantInput } from './time/readInstant';
import { requireInstant } from './time/requireInstant';
import { verdictOf } from './verdictOf';

/**
 * Judges a claim under a policy as things stood at an instant: may it come back, until when, who pays, and what happens
 * next.
 *
 * Every clause that applies gives a finding, satisfied ones too, and none stops another. Events after `asOf` have not
 * happened yet, so that one record can be asked about any moment of its life. Parse claim and policy once where they are
 * judged often.
 *
 * @param claim - the claim as recorded so far, parsed or raw
 * @param policy - the shop's policy, parsed or raw
 * @param asOf - the instant the question is asked of; never the clock
 * @returns decision, findings, next step, deadlines, cost, and how long decision, findings and next step hold; plain JSON, instants as ISO 8601
 * in UTC. Parts that are the same for many claims are shared and frozen.
 * @throws {InvalidClaimError} for a claim that cannot be; a claim that the policy refuses is a finding
 * @throws {InvalidPolicyError} for a policy that cannot be
 * @throws {TypeError} for an `asOf` that is no instant
 *
 * @example
 * import { defaultPolicy, evaluateClaim } from 'returns-policy';
 *
 * const claim = {
 *   order: { number: 'A-1001', deliveredAt: '2026-03-02T10:00:00+09:00' },
 *   item: { category: 'shoes', contents: ['tag', 'warranty_card'] },
 *   request: {
 *     at: '2026-03-02T18:30:00+09:00',
 *     channel: 'email',
 *     reason: 'change_of_mind',
 *     resolution: 'refund',
 *     attachments: [{ kind: 'statement', text: 'They do not suit me.' }],
 *   },
 * };
 * const { decision, nextStep } = evaluateClaim(claim, defaultPolicy, '2026-03-02T19:00:00+09:00');
 * decision
 * // => 'pending'
 * nextStep
 * // => { actor: 'shop', action: 'authorize', before: '2026-03-03T01:00:00.000Z', needs: [] }
 *
 * @clause preamble.guarantee
 */
export function evaluateClaim(
  claim: Claim | ClaimInput,
  policy: Policy | PolicyInput,
  asOf: InstantInput,
): Evaluation {
  const claimFacts = claimFactsOf(claim);
  const policyFacts = policyFactsOf(policy);
  const instant = requireInstant('asOf', asOf);
  // Most claims under most policies: one set of terms, no facts, no rulings.
  return isPlain(claimFacts, policyFacts)
    ? evaluatePlainly(situationAt(claimFacts, policyFacts, instant))
    : evaluateGoverned(questionOf(claimFacts, policyFacts, instant));
}

/** @internal The same for what has been read. */
export function evaluate(question: Question): Evaluation {
  const { claim, policy, asOf } = question;
  return isPlain(claim, policy)
    ? evaluatePlainly(situationAt(claim, policy, asOf))
    : evaluateGoverned(question);
}

function isPlain(claim: ClaimFacts, policy: PolicyFacts): boolean {
  return policy.isPlain && claim.extras === null;
}

function evaluatePlainly(situation: Situation): Evaluation {
  const { policy } = situation;
  const findings: Finding[] = [];
  judgePlainly(situation, findings);
  const { decision, validUntil } = verdictOf(findings, situation);
  const deadlines = deadlinesIn(situation);
  return {
    decision,
    findings,
    nextStep: nextStepOf(decision, findings, situation, deadlines),
    deadlines,
    cost: decision === 'rejected' ? null : costIn(situation),
    validUntil,
    asOf: formatInstant(situation.asOf),
    policy: policy.label,
  };
}
