import { stringify } from 'yaml';
import { printable } from '../../printable';
import { type CaseResult, isPassed } from '../Run';
import type { Report } from './Report';
import { totalOf } from './totalOf';

/** For whatever reads the Test Anything Protocol, version 14. */
export function tapReport(report: Report): string {
  const results = report.files.flatMap((file) => file.results);
  const whole = report.shortfalls.map((text) => `# ${printable(text)}`);
  const plan = results.length === 0 ? '1..0 # SKIP no case was run' : `1..${results.length}`;
  return ['TAP version 14', plan, ...results.flatMap(linesOf), ...whole, `# ${totalOf(report)}`, ''].join(
    '\n',
  );
}

function linesOf(result: CaseResult, index: number): readonly string[] {
  const { of: one, place, mismatches } = result;
  const point = `${index + 1} - ${escaped(`${place.file}: ${one.name}`)}`;
  if (isPassed(result)) return [`ok ${point}`];
  const diagnostics = {
    severity: 'fail',
    at: place,
    mismatches: mismatches.map(({ what, expected, actual, place: { line } }) => {
      return { what, line, expected, actual };
    }),
  };
  const block = stringify(diagnostics, { lineWidth: 0 }).trimEnd().split('\n');
  return [`not ok ${point}`, '  ---', ...block.map((line) => `  ${line}`), '  ...'];
}

/** A `#` would begin a directive. */
function escaped(text: string): string {
  return printable(text).replaceAll('\\', '\\\\').replaceAll('#', '\\#');
}
