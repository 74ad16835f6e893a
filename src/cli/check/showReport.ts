import { explainEvaluation } from '../../index';
import { localTime } from '../localTime';
import type { Layout, Styled } from '../terminal/Layout';
import { layRow } from '../terminal/layRow';
import type { Checked } from './Checked';
import { costEntries } from './costEntries';
import { deadlineEntries } from './deadlineEntries';
import { decisionMark } from './decisionMark';
import { showFindings } from './showFindings';

const LABEL_WIDTH = 16;

/** A judged claim as a person reads it at a terminal: decision, next step, deadlines, cost, and why. */
export function showReport(checked: Checked, layout: Layout): string {
  const { file, policy, evaluation } = checked;
  const { decision, nextStep, validUntil, settlement } = evaluation;
  const { timeZone } = policy;
  const told = (instant: string): string => localTime(instant, timeZone);
  const words = explainEvaluation(evaluation, { locale: 'en', timeZone });
  const { sign, style } = decisionMark[decision];

  const row = (label: string, entries: readonly string[], labelStyle: Styled['style'] = 'dim') =>
    entries.flatMap((text, index) => {
      const cell = { text: index === 0 ? label : '', style: labelStyle, width: LABEL_WIDTH };
      return layRow([cell], { text, isItem: entries.length > 1 }, layout);
    });
  const next = nextStep === null ? 'nothing' : `the ${nextStep.actor}: ${words.nextStep}`;
  const lines = [
    ...row(`${sign} ${decision.replace('_', ' ')}`, [`${words.headline}.`], style),
    ...row('', [`${file}, as of ${told(evaluation.asOf)}`]),
    '',
    ...showFindings(evaluation.findings, words.findings, layout),
    '',
    ...(settlement === undefined ? [] : row('Settled', [`${settlement.outcome}, ${told(settlement.at)}`])),
    ...row('Next', [next]),
    ...row('Deadlines', deadlineEntries(evaluation.deadlines, told)),
    ...row('Cost', costEntries(checked, words.cost)),
    ...row('Holds', [
      validUntil === null ? 'until something happens' : `until ${told(validUntil)}, if nothing happens`,
    ]),
    ...row('Policy', [`${policy.id}, version ${policy.version}; times in ${timeZone}`]),
  ];
  return lines.map((line) => `${line}\n`).join('');
}
