import type { PolicyChange, PolicyDiff } from '../../analysis/index';
import { countOf } from '../countOf';
import { printable } from '../printable';
import { sidesOf, traitsText } from './sidesOf';
import { outcomeOf, reachOf, versionOf } from './wordsOfDiff';

/** A comment has a greatest length. */
const MOST_ROWS = 30;
const MOST_EXAMPLES = 5;
const LONGEST_EXAMPLE = 4000;

/** What changes for whom, as a comment on a pull request. */
export function diffMarkdown(diff: PolicyDiff, timeZone: string): string {
  const { before, after } = diff.policies;
  const title = `${before.id} ${before.version} → ${after.id} ${after.version}`;
  const parts = [
    `### Return policy: ${plain(title)}`,
    [`**${plain(outcomeOf(diff))}.** Version: ${versionOf(diff)}.`, ...reachOf(diff)].join('\n'),
    ...(diff.changes.length > 0 ? [table(diff.changes, timeZone), examples(diff.changes)] : []),
  ];
  return `${parts.join('\n\n')}\n`;
}

function table(changes: readonly PolicyChange[], timeZone: string): string {
  const rows = changes.slice(0, MOST_ROWS).map((change) => {
    const { effect, sentence, scenarios, clauses } = change;
    const { before, after } = sidesOf(change, timeZone);
    const cells = [effect, sentence, scenarios.toLocaleString('en-US'), clauses.join(', '), before, after];
    return `| ${cells.map(plain).join(' | ')} |`;
  });
  const more = changes.length - rows.length;
  return [
    '| | What changes | Scenarios | Clauses | For example before | after |',
    '|---|---|--:|---|---|---|',
    ...rows,
    ...(more > 0
      ? ['', `And ${countOf(more, 'more change')}: \`returns-policy diff --json\` has them all.`]
      : []),
  ].join('\n');
}

function examples(changes: readonly PolicyChange[]): string {
  const told = changes.slice(0, MOST_EXAMPLES).map(({ sentence, example }) => {
    const { claim, asOf } = example;
    const text = JSON.stringify({ asOf, claim }, null, 2);
    const shown = text.length > LONGEST_EXAMPLE ? plain(traitsText(example)) : `\`\`\`json\n${text}\n\`\`\``;
    return `${plain(sentence)}\n\n${shown}`;
  });
  return ['<details><summary>Example claims</summary>', ...told, '</details>'].join('\n\n');
}

/** A text as it is: nothing in it formats, links, mentions anybody or ends a cell. */
function plain(text: string): string {
  return printable(text)
    .replace(/[@#]|:\/\/|www\./g, (sign) => `${sign}\u200b`)
    .replace(/[&<>|\\`*_[\]~$]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
