import { explainEvaluation, type Locale } from '../../index';
import { printable } from '../printable';
import type { Checked } from './Checked';

/** What the shop says to the customer, and the reply to send; lines as long as they are, to be copied. */
export function showExplanation({ policy, evaluation }: Checked, locale: Locale): string {
  const { timeZone } = policy;
  const { headline, findings, nextStep, cost, email } = explainEvaluation(evaluation, { locale, timeZone });
  const step = [nextStep, cost].filter((text) => text !== null);
  const paragraphs = [
    [headline],
    findings.map(({ clause, text }) => `- ${text} [${clause}]`),
    step,
    ['---', email.subject],
    email.text.split('\n'),
  ].filter((lines) => lines.length > 0);
  return paragraphs.map((lines) => lines.map((line) => `${printable(line)}\n`).join('')).join('\n');
}
