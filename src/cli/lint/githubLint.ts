import { githubAnnotation } from '../githubAnnotation';
import { printable } from '../printable';
import { type Linted, placeOfFinding } from './Linted';
import { summaryOf } from './summaryOf';

const LEVELS = { error: 'error', warning: 'warning', info: 'notice' } as const;

/** For GitHub Actions: an annotation at the line of each finding. */
export function githubLint({ result, source }: Linted): string {
  const lines = result.findings.map((found) => {
    const { file, line = 1, column = 1 } = placeOfFinding(found, source);
    const properties = { file, line, col: column, title: found.rule };
    return githubAnnotation(
      LEVELS[found.severity],
      properties,
      printable(`${found.message} (${found.docs})`),
    );
  });
  return [...lines, summaryOf(result), ''].join('\n');
}
