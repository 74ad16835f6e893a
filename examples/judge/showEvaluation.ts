import { basename } from 'node:path';
import { type Decision, explainEvaluation, type Standing } from 'returns-policy';
import { decisionMark } from './decisionMark';
import type { Judged } from './judge';
import { type Locale, labels } from './labels';
import { localTime } from './localTime';
import type { Paint } from './paint';
import { showRow } from './showRow';

/** How to lay out, and in whose words and time. */
export interface Layout {
  readonly width: number;
  readonly paint: Paint;
  readonly locale: Locale;
  readonly timeZone: string;
}

/** The standing that makes a decision. */
const DECIDING: Readonly<Record<Decision, Standing | null>> = {
  accepted: null,
  pending: 'outstanding',
  needs_review: 'undetermined',
  rejected: 'breached',
};

/** One claim: its name, the decision, why, what comes next and by when, and who pays. */
export function showEvaluation({ file, evaluation }: Judged, layout: Layout): string {
  const { width, paint, locale, timeZone } = layout;
  const { decision, nextStep } = evaluation;
  const words = labels[locale];
  const { headline, findings, nextStep: step, cost } = explainEvaluation(evaluation, { locale, timeZone });
  const { sign, style } = decisionMark[decision];

  const telling = (standing: Standing | null): readonly string[] =>
    findings
      .filter((finding) => finding.standing === standing)
      .map(({ text, clause }) => `${text} [${clause}]`);
  const reasons = telling(DECIDING[decision]);
  const notes = decision === 'rejected' ? [] : telling('advisory');
  const noCost = decision === 'rejected' ? words.noCost : words.costOpen;

  // The date and its time of day stay on one line.
  const asOf = localTime(evaluation.asOf, timeZone).replace(' ', '\u00a0');
  const title = `${basename(file, '.json')}, ${words.asOf(asOf)}`;
  const row = (label: string, entries: readonly string[]) =>
    showRow(label, entries, width, (text) => paint('dim', text));
  return [
    ...showRow(
      `${sign} ${words.decisions[decision]}`,
      [title],
      width,
      (text) => paint(style, text),
      (text) => paint('bold', text),
    ),
    ...row('', [`${headline}.`]),
    ...row(words.why, reasons.length > 0 ? reasons : [words.allMet]),
    ...(notes.length > 0 ? row(words.note, notes) : []),
    ...row(words.next, [nextStep === null ? words.nothingNext : `${words.actors[nextStep.actor]}: ${step}`]),
    ...row(words.cost, [cost ?? noCost]),
  ].join('\n');
}
