import type { Claim } from './claim/Claim';
import type { ClaimExtras, ClaimFacts } from './claim/ClaimFacts';
import type { ClaimInput } from './claim/ClaimInput';
import { claimUpTo } from './claim/claimUpTo';
import { claimFactsOf } from './claim/parseClaim';
import type { Evaluation } from './evaluation';
import type { Finding } from './finding';
import type { Judged } from './governing/judgeBy';
import { costIn, judged, judgePlainly } from './judged';
import { lastSameInstant, saysTheSame } from './lastSameInstant';
import { nextStepOf } from './nextStepOf';
import type { Policy, PolicyInput } from './policy/Policy';
import type { PolicyFacts } from './policy/PolicyFacts';
import { policyFactsOf } from './policy/parsePolicy';
import { agreedCost } from './rules/computeCostBearer';
import { deadlinesIn, deadlinesOf } from './rules/computeDeadlines';
import { isSettled, type Question, questionOf } from './situation/Question';
import { type Situation, situationAt } from './situation/Situation';
import { formatInstant } from './time/formatInstant';
import type { InstantInput } from './time/readInstant';
import { requireInstant } from './time/requireInstant';
import { decisionOf, verdictOf } from './verdictOf';
import { withDuty } from './withDuty';

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

function evaluateGoverned(question: Question): Evaluation {
  const { claim, policy, asOf } = question;
  const now = judged(question);
  const [situation] = now.situations;
  const current = conclude(now, question);
  if (isSettled(question)) {
    const { settledAt, outcome } = claim.extras as ClaimExtras;
    const settlement = { at: formatInstant(settledAt), outcome: outcome as string };
    return { ...current, nextStep: null, settlement };
  }
  const known = claimUpTo(claim, asOf, (event) => policy.events.get(event)?.scheduled === true);
  const validUntil = lastSameInstant(now, asOf, (later) => {
    const laterQuestion = { claim: known, policy, asOf: later, at: later };
    const then = judged(laterQuestion);
    return { judged: then, isSame: saysTheSame(current, conclude(then, laterQuestion)) };
  });
  return {
    ...current,
    nextStep: withDuty(current.nextStep, situation),
    validUntil: validUntil === null ? null : formatInstant(validUntil),
  };
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

/** What was judged under everything that can govern the claim; how long it holds is not looked at. */
function conclude({ findings, situations }: Judged, { policy, asOf }: Question): Evaluation {
  const decision = decisionOf(findings);
  const deadlines = deadlinesOf(situations);
  return {
    decision,
    findings,
    nextStep: nextStepOf(decision, findings, situations[0], deadlines),
    deadlines,
    cost: decision === 'rejected' ? null : agreedCost(situations, costIn),
    validUntil: null,
    asOf: formatInstant(asOf),
    policy: policy.label,
  };
}
