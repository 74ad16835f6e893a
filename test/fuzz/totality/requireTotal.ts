import {
  computeDeadlines,
  computeReturnOptions,
  describePolicy,
  type Evaluation,
  evaluateClaim,
  explainEvaluation,
  type Policy,
  parseClaim,
  quoteCosts,
} from 'returns-policy';
import { renderTimeline } from 'returns-policy/timeline';
import { recordUpTo } from '../../../src/testing/laws/recordUpTo';
import { isClaim, isEvaluation, isPolicy } from '../../schema/validators';
import { requireJson } from '../oracle/strangeIn';
import { problemWithDeadlines } from './problemWithDeadlines';
import { problemWithQuote } from './problemWithQuote';
import { FIRST, LAST, type Trial } from './Trial';

const GRAVITY = ['satisfied', 'advisory', 'outstanding', 'undetermined', 'breached'];
const DECISIONS = ['accepted', 'accepted', 'pending', 'needs_review', 'rejected'];

/** What `validUntil` promises for. */
const told = ({ decision, findings, nextStep }: Evaluation): string =>
  JSON.stringify({ decision, findings, nextStep });

const described = new WeakSet<Policy>();

function requireThat(isSo: boolean, otherwise: string): void {
  if (!isSo) throw new Error(otherwise);
}

/** Asks everything that can be asked of a claim; throws where something is thrown, or where an answer contradicts another. */
export function requireTotal({ policy, claim, asOf, prices, share }: Trial): void {
  const evaluation = evaluateClaim(claim, policy, asOf);
  const text = requireJson(evaluation);
  requireThat(JSON.stringify(JSON.parse(text)) === text, 'through JSON, the answer is another');
  requireThat(
    isEvaluation(evaluation),
    `the schema refuses the answer: ${JSON.stringify(isEvaluation.errors)}`,
  );
  requireThat(evaluation.asOf === new Date(asOf).toISOString(), 'the answer is for another instant');
  const parsed = parseClaim(claim);
  requireThat(
    requireJson(evaluateClaim(parsed, policy, asOf)) === text,
    'raw and parsed, the claim is judged otherwise',
  );
  requireThat(isClaim(parsed), `the schema refuses the claim: ${JSON.stringify(isClaim.errors)}`);
  requireConsistent(evaluation, policy, asOf);
  const deadlines = computeDeadlines(parsed, policy, asOf);
  requireThat(
    JSON.stringify(deadlines) === JSON.stringify(evaluation.deadlines),
    'there are other deadlines alone',
  );
  const problem =
    problemWithDeadlines(evaluation, parsed, policy, asOf) ??
    problemWithQuote(quoteCosts(parsed, policy, prices, asOf), policy);
  if (problem !== null) throw new Error(problem);
  requireValidity({ policy, claim, asOf, prices, share }, evaluation);
  requireJson(computeReturnOptions(parsed, policy, asOf));
  requireWords(evaluation, { policy, claim, asOf, prices, share });
}

function requireConsistent(evaluation: Evaluation, policy: Policy, asOf: number): void {
  const { decision, findings, nextStep, cost, settlement } = evaluation;
  const clauses = new Set(policy.clauses.map(({ id }) => id));
  for (const clause of [...findings.map((finding) => finding.clause), ...(cost?.clauses ?? [])]) {
    requireThat(clauses.has(clause), `the policy has no clause ${clause}`);
  }
  const gravest = Math.max(0, ...findings.map(({ standing }) => GRAVITY.indexOf(standing)));
  requireThat(
    decision === DECISIONS[gravest],
    `${decision}, and the gravest standing is ${GRAVITY[gravest]}`,
  );
  requireThat(decision !== 'rejected' || cost === null, 'rejected, and somebody bears the cost');
  const step = nextStep && `${nextStep.actor} ${nextStep.action}`;
  const isOver = decision === 'rejected' || settlement !== undefined;
  requireThat(isOver === (nextStep === null), `${decision}, and next ${step}`);
  if (nextStep === null) return;
  const isReview = step === 'shop review';
  requireThat(isReview === (decision === 'needs_review'), `${decision}, and next ${step}`);
  requireThat(decision !== 'accepted' || nextStep.actor === 'shop', `accepted, and next ${step}`);
  const { before, overdue } = nextStep;
  const isLate = before !== null && Date.parse(before) < asOf;
  requireThat(
    isLate === (overdue === true),
    `next ${step} before ${before}, asked at ${new Date(asOf).toISOString()}`,
  );
}

function requireValidity({ policy, claim, asOf, share }: Trial, evaluation: Evaluation): void {
  const { validUntil } = evaluation;
  const record = recordUpTo(parseClaim(claim), policy, new Date(asOf).toISOString());
  const end = validUntil === null ? LAST : Date.parse(validUntil);
  requireThat(end >= asOf, `good until ${validUntil}, which is over`);
  const later = [asOf, asOf + Math.floor(share * (end - asOf)), end - 1, end];
  for (const at of later.filter((instant) => instant >= asOf && instant <= LAST && instant >= FIRST)) {
    // Conditions on the time of day have edges every day: where nothing ends, they are not all looked at.
    if (validUntil === null && at > asOf + 90 * 86_400_000) continue;
    const other = evaluateClaim(record, policy, at);
    requireThat(
      told(other) === told(evaluation),
      `good until ${validUntil}, and other at ${new Date(at).toISOString()}`,
    );
  }
}

function requireWords(evaluation: Evaluation, { policy, claim, asOf }: Trial): void {
  const { timeZone } = policy;
  for (const locale of ['en', 'ko'] as const) {
    const { headline, findings, email } = explainEvaluation(evaluation, { locale, timeZone });
    requireThat(headline !== '' && email.text !== '', 'there are no words for it');
    requireThat(
      findings.every(({ text }) => text !== ''),
      'there are no words for a finding',
    );
    const picture = renderTimeline(claim, policy, asOf, { locale });
    requireThat(picture.startsWith('<svg') && !/NaN|undefined|Infinity/.test(picture), 'the picture is none');
    if (described.has(policy)) continue;
    requireThat(describePolicy(policy, { locale }).startsWith('# '), 'there is no page');
  }
  if (described.has(policy)) return;
  described.add(policy);
  requireThat(isPolicy(policy), `the schema refuses the policy: ${JSON.stringify(isPolicy.errors)}`);
}
