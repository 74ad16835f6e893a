import type { LintFinding } from '../../analysis/index';
import type { Style } from '../paintFor';
import { showPlace } from '../showComplaints';
import type { Layout } from '../terminal/Layout';
import { wrapText } from '../terminal/wrapText';
import { type Linted, placeOfFinding } from './Linted';
import { summaryOf } from './summaryOf';

const STYLES: Readonly<Record<LintFinding['severity'], Style>> = {
  error: 'red',
  warning: 'yellow',
  info: 'cyan',
};

const INDENT = '  ';

/** For people: where, what, and a claim that shows it. */
export function prettyLint({ result, source }: Linted, layout: Layout): string {
  const { paint } = layout;
  const shown = result.findings.map((found) => {
    const place = showPlace(placeOfFinding(found, source));
    const head = `${paint('bold', `${place}:`)} ${paint(STYLES[found.severity], found.severity)} ${found.rule}`;
    return [head, ...below(found, layout), ''].join('\n');
  });
  return [...shown, summaryOf(result), ''].join('\n');
}

function below({ message, example, docs }: LintFinding, { width, paint }: Layout): readonly string[] {
  const indented = (text: string): readonly string[] =>
    wrapText(text, width - INDENT.length).map((line) => `${INDENT}${line}`);
  const traits = example?.traits.map(([trait, value]) => `${trait}: ${value}`) ?? [];
  const shows =
    example === undefined ? [] : indented(`for example, as of ${example.asOf}: ${traits.join(', ')}`);
  return [...indented(message), ...[...shows, `${INDENT}${docs}`].map((line) => paint('dim', line))];
}
