import type { Evaluation } from './evaluation';
import type { Explanation, ExplanationOptions } from './explain/explanation';
import { wordCost } from './explain/wordCost';
import { wordFinding } from './explain/wordFinding';
import { wordHeadline } from './explain/wordHeadline';
import { wordingFor } from './explain/wording';
import { wordNextStep } from './explain/wordNextStep';
import { writeEmail } from './explain/writeEmail';

/**
 * Says in sentences what was decided on a claim and why, as the shop says it to the customer, with a reply that is
 * ready to be sent.
 *
 * It reads the evaluation alone, so one loaded from a database reads the same; a finding that a later version has
 * stored gets a neutral sentence. Deadlines are inclusive, and shown to the millisecond where they do not fall on a
 * whole minute. What is only possible, such as a higher cost, stays possible.
 *
 * @param evaluation - what `evaluateClaim` answered
 * @param options - `locale` (`en` or `ko`) and `timeZone`, the IANA name of the zone on whose clock the shop reads its
 *   deadlines; both are required, as nothing is taken from the machine
 * @returns headline, one sentence a finding, next step, cost and e-mail: plain JSON
 * @throws {TypeError} for a locale that has no wording and for a time zone that the runtime does not know, offsets such
 *   as `+09:00` among them
 *
 * @example
 * import { defaultPolicy, evaluateClaim, explainEvaluation } from 'returns-policy';
 *
 * const claim = { order: { deliveredAt: '2026-03-02T10:00+09:00' }, item: { category: 'shoes' } };
 * const evaluation = evaluateClaim(claim, defaultPolicy, '2026-03-02T12:00+09:00');
 * explainEvaluation(evaluation, { locale: 'en', timeZone: 'Asia/Seoul' }).nextStep
 * // => 'Please send us your request by e-mail, by Tuesday, 3 March 2026, 10:00 (UTC+09:00).'
 */
export function explainEvaluation(evaluation: Evaluation, options: ExplanationOptions): Explanation {
  const wording = wordingFor(options);
  const next = wordNextStep(evaluation, wording);
  return {
    headline: wordHeadline(evaluation, wording.messages),
    findings: evaluation.findings.map((finding) => ({
      clause: finding.clause,
      standing: finding.standing,
      text: wordFinding(finding, evaluation, wording),
    })),
    nextStep: next === null ? null : `${[next.step, next.needs.join('; ')].filter(Boolean).join(': ')}.`,
    cost: wordCost(evaluation, wording.messages),
    email: writeEmail(evaluation, wording),
  };
}
