import type { ClaimExtras } from './claim/ClaimFacts';
import { claimUpTo } from './claim/claimUpTo';
import type { Evaluation } from './evaluation';
import type { Judged } from './governing/judgeBy';
import { costIn, judged } from './judged';
import { lastSameInstant, saysTheSame } from './lastSameInstant';
import { nextStepOf } from './nextStepOf';
import { agreedCost } from './rules/computeCostBearer';
import { deadlinesOf } from './rules/computeDeadlines';
import { isSettled, type Question } from './situation/Question';
import { stepInTime } from './stepInTime';
import { formatInstant } from './time/formatInstant';
import { decisionOf } from './verdictOf';
import { withDuty } from './withDuty';

/** What `evaluateClaim` answers where facts, rulings or exceptions may have a say. */
export function evaluateGoverned(question: Question): Evaluation {
  const { claim, policy, asOf } = question;
  const now = judged(question);
  const current = promised(now, question);
  if (isSettled(question)) {
    const { settledAt, outcome } = claim.extras as ClaimExtras;
    const settlement = { at: formatInstant(settledAt), outcome: outcome as string };
    return { ...current, nextStep: null, settlement };
  }
  const known = claimUpTo(claim, asOf, (event) => policy.events.get(event)?.scheduled === true);
  const validUntil = lastSameInstant(now, asOf, (later) => {
    const laterQuestion = { claim: known, policy, asOf: later, at: later };
    const then = judged(laterQuestion);
    return { judged: then, isSame: saysTheSame(current, promised(then, laterQuestion)) };
  });
  return { ...current, validUntil: validUntil === null ? null : formatInstant(validUntil) };
}

/** The same without how long it holds, and without what the shop has promised. */
export function evaluateNow(question: Question): Evaluation {
  return conclude(judged(question), question);
}

/** The same with what the shop has promised: a promise can hide that the window of a step changes. */
function promised(now: Judged, question: Question): Evaluation {
  const current = conclude(now, question);
  return { ...current, nextStep: withDuty(current.nextStep, now.situations[0]) };
}

/** What was judged under everything that can govern the claim; how long it holds is not looked at. */
function conclude({ findings, situations }: Judged, { policy, asOf }: Question): Evaluation {
  const decision = decisionOf(findings);
  const deadlines = deadlinesOf(situations);
  return {
    decision,
    findings,
    nextStep: stepInTime(nextStepOf(decision, findings, situations[0], deadlines), deadlines, asOf),
    deadlines,
    cost: decision === 'rejected' ? null : agreedCost(situations, costIn),
    validUntil: null,
    asOf: formatInstant(asOf),
    policy: policy.label,
  };
}
