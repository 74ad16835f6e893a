import type { Paint } from '../paintFor';
import { printable } from '../printable';
import { showPlace } from '../showComplaints';
import type { Report } from './Report';
import { type CaseResult, isPassed } from './Run';
import { totalOf } from './totalOf';

/** For people: every case by its name, and for those that failed what was expected beside what came out. */
export function prettyReport(report: Report, paint: Paint): string {
  const files = report.files.map(({ of: { file, policyFile }, results }) => {
    const head = `${paint('bold', printable(file))} ${paint('dim', `under ${printable(policyFile)}`)}`;
    return [head, ...results.flatMap((one) => linesOf(one, paint)), ''];
  });
  const total = paint(report.failed === 0 ? 'green' : 'red', totalOf(report));
  return [...files.flat(), total, ''].join('\n');
}

function linesOf(result: CaseResult, paint: Paint): readonly string[] {
  const name = printable(result.of.name);
  if (isPassed(result)) return [`  ${paint('green', '✓')} ${name}`];
  const mismatches = result.mismatches.flatMap(({ place, what, expected, actual }) => [
    `      ${paint('dim', `${showPlace(place)}:`)} ${printable(what)}`,
    `        expected  ${paint('green', printable(expected))}`,
    `        actual    ${paint('red', printable(actual))}`,
  ]);
  return [`  ${paint('red', '✗')} ${name}`, ...mismatches, ...becauseOf(result, paint)];
}

/** What stands against the claim, or is still open: where to look first. */
function becauseOf({ answer: { evaluation } }: CaseResult, paint: Paint): readonly string[] {
  const said = evaluation.findings
    .filter(({ standing }) => standing !== 'satisfied')
    .map(({ clause, standing, code }) => `${clause} ${standing} (${code})`);
  const why = said.length === 0 ? 'every clause is satisfied' : said.join(', ');
  return [paint('dim', `        it is ${evaluation.decision}: ${printable(why)}`)];
}
