import type { Evaluation } from '../evaluation';
import type { Finding } from '../finding';
import type { Explanation } from './explanation';
import { findingsToTell } from './findingsToTell';
import { wordCost } from './wordCost';
import { wordFinding } from './wordFinding';
import { wordHeadline } from './wordHeadline';
import type { Wording } from './wording';
import { wordNextStep } from './wordNextStep';
import { wordOpenDeadlines } from './wordOpenDeadlines';

const REQUESTED: readonly string[] = ['channel_accepted', 'channel_not_accepted'];

/** A whole reply to the customer, from greeting to closing. */
export function writeEmail(evaluation: Evaluation, wording: Wording): Explanation['email'] {
  const { messages } = wording;
  const { email } = messages;
  const headline = wordHeadline(evaluation, messages);
  const { reasons, notes } = findingsToTell(evaluation);
  const sentences = (findings: readonly Finding[]): readonly string[] =>
    findings.map((finding) => wordFinding(finding, evaluation, wording));
  const paragraphs = [
    email.greeting,
    answer(),
    evaluation.decision === 'accepted' ? null : list(email.reasons[evaluation.decision], sentences(reasons)),
    list(email.notes, sentences(notes)),
    nextStep(),
    ...box(),
    list(email.deadlines, wordOpenDeadlines(evaluation, wording)),
    wordCost(evaluation, messages),
    email.closing,
  ];
  return {
    subject: email.subject(headline),
    text: paragraphs.filter((paragraph) => paragraph !== null).join('\n\n'),
  };

  function answer(): string {
    const requested = evaluation.findings.some(({ code }) => REQUESTED.includes(code));
    const accepted = evaluation.decision === 'accepted';
    return [
      ...(requested ? [email.thanks] : []),
      email.answer(headline),
      ...(accepted ? [email.conditionsMet] : []),
    ].join(' ');
  }

  function nextStep(): string | null {
    const words = wordNextStep(evaluation, wording);
    if (words === null) return null;
    return list(words.step, words.needs) ?? `${words.step}.`;
  }

  function box(): readonly string[] {
    if (evaluation.nextStep?.action !== 'dispatch') return [];
    return [email.box, `${email.packing} ${email.method}`];
  }
}

function list(lead: string, entries: readonly string[]): string | null {
  return entries.length === 0 ? null : [`${lead}:`, ...entries.map((entry) => `- ${entry}`)].join('\n');
}
