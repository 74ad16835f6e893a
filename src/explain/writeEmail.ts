import type { Evaluation } from '../evaluation';
import type { Finding } from '../finding';
import type { Explanation } from './explanation';
import { findingsToTell } from './findingsToTell';
import { isAnswered } from './isAnswered';
import { wordCost } from './wordCost';
import { wordFinding } from './wordFinding';
import { wordHeadline } from './wordHeadline';
import type { Wording } from './wording';
import { wordNextStep } from './wordNextStep';
import { wordOpenDeadlines } from './wordOpenDeadlines';

const REQUESTED: readonly string[] = ['channel_accepted', 'channel_not_accepted'];

/** A whole reply to the customer, from greeting to closing. */
export function writeEmail(evaluation: Evaluation, wording: Wording): Explanation['email'] {
  const { messages, instant } = wording;
  const { email } = messages;
  const { decision, findings, settlement } = evaluation;
  const headline = wordHeadline(evaluation, messages);
  const { reasons, notes } = findingsToTell(evaluation);
  const sentences = (told: readonly Finding[]): readonly string[] =>
    told.map((finding) => wordFinding(finding, evaluation, wording));
  const paragraphs = [
    email.greeting,
    answer(),
    decision === 'accepted' ? null : list(leadFor(decision), sentences(reasons)),
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
    const requested = findings.some(({ code }) => REQUESTED.includes(code));
    return [
      ...(requested ? [email.thanks] : []),
      email.answer(headline),
      ...(settlement === undefined ? [] : [email.settled(instant(settlement.at))]),
      ...(decision === 'accepted' && keepsPolicy() ? [email.conditionsMet] : []),
    ].join(' ');
  }

  /** Where the shop has waived a clause, the policy did stand against it. */
  function keepsPolicy(): boolean {
    return settlement === undefined && findings.every(({ code }) => code !== 'waived');
  }

  function leadFor(open: Exclude<Evaluation['decision'], 'accepted'>): string {
    return settlement === undefined ? email.reasons[open] : email.stoodAgainst;
  }

  function nextStep(): string | null {
    const words = wordNextStep(evaluation, wording);
    if (words === null) return null;
    return list(words.step, words.needs) ?? `${words.step}.`;
  }

  function box(): readonly string[] {
    if (decision === 'accepted' || evaluation.nextStep?.action !== 'dispatch') return [];
    if (evaluation.policy.id === 'builtin') return [email.box, `${email.packing} ${email.method}`];
    return [isAnswered(evaluation) ? `${email.anyBox} ${email.anyMethod}` : email.anyBox];
  }
}

function list(lead: string, entries: readonly string[]): string | null {
  return entries.length === 0 ? null : [`${lead}:`, ...entries.map((entry) => `- ${entry}`)].join('\n');
}
