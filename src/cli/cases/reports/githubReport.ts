import { githubAnnotation } from '../../githubAnnotation';
import { printable } from '../../printable';
import { isPassed } from '../Run';
import { failureText } from './failureText';
import type { Report } from './Report';
import { totalOf } from './totalOf';

/** So many annotations of one step are shown. */
const SHOWN = 10;

/** For GitHub Actions: an annotation at the line of each case that failed. */
export function githubReport(report: Report): string {
  const failed = report.files.flatMap((file) => file.results).filter((one) => !isPassed(one));
  const errors = failed.map((one) => {
    const [{ place } = one] = one.mismatches;
    const { file, line = 1, column = 1 } = place;
    const properties = { file, line, col: column, title: printable(one.of.name) };
    return githubAnnotation('error', properties, failureText(one));
  });
  const left = failed.length > SHOWN ? [`GitHub shows ${SHOWN} of the ${failed.length} annotations.`] : [];
  const whole = report.shortfalls.map((text) =>
    githubAnnotation('error', { title: 'returns-policy test' }, text),
  );
  return [...errors, ...whole, ...left, totalOf(report), ''].join('\n');
}
