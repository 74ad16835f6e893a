import type { DiffEffect, PolicyChange, PolicyDiff } from '../../analysis/index';
import { countOf } from '../countOf';
import { localTime } from '../localTime';
import type { Style } from '../paintFor';
import type { Layout } from '../terminal/Layout';
import { layRow } from '../terminal/layRow';
import { sidesOf, traitsText } from './sidesOf';
import { outcomeOf, reachOf, versionOf } from './wordsOfDiff';

const LABEL_WIDTH = 14;
/** A screen or two; what comes after is the least important. */
const MOST_SHOWN = 20;

const MARKS: Readonly<Record<DiffEffect, { readonly sign: string; readonly style: Style }>> = {
  tightened: { sign: '-', style: 'red' },
  changed: { sign: '~', style: 'yellow' },
  loosened: { sign: '+', style: 'green' },
};

/** What changes for whom, as a person reads it at a terminal. */
export function showDiff(diff: PolicyDiff, timeZone: string, layout: Layout): string {
  const { before, after } = diff.policies;
  const row = (label: string, text: string, style?: Style) => {
    const cell = { text: label, width: LABEL_WIDTH, ...(style === undefined ? {} : { style }) };
    return layRow([cell], { text }, layout);
  };
  const shown = diff.changes.slice(0, MOST_SHOWN);
  const more = diff.changes.length - shown.length;
  const lines = [
    ...row('Policies', `${before.id} ${before.version} -> ${after.id} ${after.version}`, 'dim'),
    ...row('Outcome', outcomeOf(diff), 'dim'),
    ...row('Version', versionOf(diff), 'dim'),
    ...reachOf(diff).flatMap((text) => row('', text)),
    ...shown.flatMap((change) => ['', ...changeLines(change, timeZone, row)]),
    ...(more > 0 ? ['', ...row('', `${countOf(more, 'more change')}: --json has them all.`)] : []),
  ];
  return lines.map((line) => `${line}\n`).join('');
}

function changeLines(
  change: PolicyChange,
  timeZone: string,
  row: (label: string, text: string, style?: Style) => readonly string[],
): readonly string[] {
  const { effect, sentence, scenarios, clauses, isExact, example } = change;
  const { sign, style } = MARKS[effect];
  const sides = sidesOf(change, timeZone);
  const others = isExact ? '' : '; not every claim like that';
  return [
    ...row(`${sign} ${effect}`, sentence, style),
    ...row('', `${countOf(scenarios, 'scenario')}${others}; by ${clauses.join(', ') || 'no clause alone'}`),
    ...row('  example', traitsText(example), 'dim'),
    ...row('  as of', localTime(example.asOf, timeZone), 'dim'),
    ...row('  before', sides.before, 'dim'),
    ...row('  after', sides.after, 'dim'),
  ];
}
