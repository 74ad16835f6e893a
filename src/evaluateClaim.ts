import type { Claim } from './claim/Claim';
import type { ClaimExtras } from './claim/ClaimFacts';
import type { ClaimInput } from './claim/ClaimInput';
import { claimUpTo } from './claim/claimUpTo';
import type { CostAllocation, Evaluation } from './evaluation';
import type { Finding } from './finding';
import { type Judge, type Judged, judgeBy } from './governing/judgeBy';
import { lastSameInstant, saysTheSame } from './lastSameInstant';
import { nextStepOf } from './nextStepOf';
import type { Policy, PolicyInput } from './policy/Policy';
import { perPolicy } from './policy/perPolicy';
import { judgeAttachments, prepareAttachments } from './rules/checkAttachments';
import { judgeAuthorization, prepareAuthorization } from './rules/checkAuthorization';
import { judgeChannel, prepareChannel } from './rules/checkChannel';
import { judgeInstructions, judgeProblem, prepareCostConditions } from './rules/checkCostConditions';
import {
  judgeArrivalDeadline,
  judgeClaimDeadline,
  judgeDispatchDeadline,
  prepareDeadlines,
} from './rules/checkDeadlines';
import { judgeDuties } from './rules/checkDuties';
import { judgeItemCondition, prepareItemCondition } from './rules/checkItemCondition';
import { judgePackage, preparePackage } from './rules/checkPackageCompleteness';
import { judgeRequest, prepareRequest } from './rules/checkRequest';
import { judgeRequirements, prepareRequirements } from './rules/checkRequirements';
import { judgeReturnability, prepareReturnability } from './rules/checkReturnability';
import { agreedCost, costOf, prepareCost } from './rules/computeCostBearer';
import { deadlinesIn, deadlinesOf } from './rules/computeDeadlines';
import { isSettled, type Question, readQuestion } from './situation/Question';
import { type Situation, situationAt } from './situation/Situation';
import { formatInstant } from './time/formatInstant';
import type { InstantInput } from './time/readInstant';
import { decisionOf, verdictOf } from './verdictOf';
import { withDuty } from './withDuty';

/** What every rule has ready for a policy. */
const bookOf = /* @__PURE__ */ perPolicy((policy) => ({
  returnability: prepareReturnability(policy),
  channel: prepareChannel(policy),
  deadlines: prepareDeadlines(policy),
  request: prepareRequest(policy),
  attachments: prepareAttachments(policy),
  authorization: prepareAuthorization(policy),
  costConditions: prepareCostConditions(policy),
  itemCondition: prepareItemCondition(policy),
  package: preparePackage(policy),
  cost: prepareCost(policy),
  requirements: prepareRequirements(policy),
}));

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
  return evaluate(readQuestion(claim, policy, asOf));
}

/** @internal The same for what has been read. */
export function evaluate(question: Question): Evaluation {
  const { claim, policy, asOf } = question;
  // Most claims under most policies: one set of terms, no facts, no rulings.
  if (policy.isPlain && claim.extras === null) return evaluatePlainly(situationAt(claim, policy, asOf));
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

/** @internal What every rule says of it, under everything that can govern it. */
export function judged(question: Question): Judged {
  return judgeBy(JUDGES, question);
}

/** The order of the findings: the order in which a return goes. */
const JUDGES: readonly Judge[] = [
  (situation, findings) => judgeReturnability(bookIn(situation).returnability, situation, findings),
  (situation, findings) => judgeRequirements(bookIn(situation).requirements, situation, findings),
  (situation, findings) => judgeChannel(bookIn(situation).channel, situation, findings),
  (situation, findings) => judgeClaimDeadline(bookIn(situation).deadlines, situation, findings),
  (situation, findings) => judgeRequest(bookIn(situation).request, situation, findings),
  (situation, findings) => judgeAttachments(bookIn(situation).attachments, situation, findings),
  (situation, findings) => judgeAuthorization(bookIn(situation).authorization, situation, findings),
  (situation, findings) => judgeDispatchDeadline(bookIn(situation).deadlines, situation, findings),
  (situation, findings) => judgeInstructions(bookIn(situation).costConditions, situation, findings),
  (situation, findings) => judgeArrivalDeadline(bookIn(situation).deadlines, situation, findings),
  (situation, findings) => judgeItemCondition(bookIn(situation).itemCondition, situation, findings),
  (situation, findings) => judgePackage(bookIn(situation).package, situation, findings),
  (situation, findings) => judgeProblem(bookIn(situation).costConditions, situation, findings),
  (situation, findings) => judgeDuties(situation.policy, situation, findings),
];

function bookIn({ policy }: Situation): ReturnType<typeof bookOf> {
  return bookOf(policy);
}

/** The same for a plain policy, which asks for nothing beside the usual and promises nothing: written out for speed. */
function judgePlainly(situation: Situation, findings: Finding[]): void {
  const book = bookOf(situation.policy);
  judgeReturnability(book.returnability, situation, findings);
  judgeChannel(book.channel, situation, findings);
  judgeClaimDeadline(book.deadlines, situation, findings);
  judgeRequest(book.request, situation, findings);
  judgeAttachments(book.attachments, situation, findings);
  judgeAuthorization(book.authorization, situation, findings);
  judgeDispatchDeadline(book.deadlines, situation, findings);
  judgeInstructions(book.costConditions, situation, findings);
  judgeArrivalDeadline(book.deadlines, situation, findings);
  judgeItemCondition(book.itemCondition, situation, findings);
  judgePackage(book.package, situation, findings);
  judgeProblem(book.costConditions, situation, findings);
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

function costIn(situation: Situation): CostAllocation | null {
  return costOf(bookOf(situation.policy).cost, situation);
}
