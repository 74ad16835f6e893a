import type { Standing } from '../../../index';
import type { Paint } from '../../paintFor';
import { printable } from '../../printable';
import { showPlace } from '../../showComplaints';
import { type CaseResult, isPassed } from '../Run';
import type { Report } from './Report';
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
  const { otherwise } = result.of;
  if (isPassed(result)) {
    const known =
      otherwise === undefined ? '' : paint('dim', ` (otherwise than expected: ${printable(otherwise)})`);
    return [`  ${paint('green', '✓')} ${name}${known}`];
  }
  const mismatches = result.mismatches.flatMap(({ place, what, expected, actual }) => [
    `      ${paint('dim', `${showPlace(place)}:`)} ${printable(what)}`,
    `        expected  ${paint('green', printable(expected))}`,
    `        actual    ${paint('red', printable(actual))}`,
  ]);
  return [`  ${paint('red', '✗')} ${name}`, ...mismatches, ...becauseOf(result, paint)];
}

/** The standing by which a claim comes to be decided so. */
const DECIDED_BY: Readonly<Record<string, Standing>> = {
  rejected: 'breached',
  needs_review: 'undetermined',
  pending: 'outstanding',
};

/** The clauses that make it so: where to look first. */
function becauseOf({ answer: { evaluation } }: CaseResult, paint: Paint): readonly string[] {
  const { decision, findings } = evaluation;
  const said = findings
    .filter(({ standing }) => standing === DECIDED_BY[decision])
    .map(({ clause, standing, code }) => `${clause} ${standing} (${code})`);
  const why = said.length === 0 ? 'nothing stands against it' : said.join(', ');
  return [paint('dim', `        it is ${decision}: ${printable(why)}`)];
}
