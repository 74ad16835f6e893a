import { printable } from '../printable';
import { type Linted, placeOfFinding } from './Linted';
import { summaryOf } from './summaryOf';

const LEVELS = { error: 'error', warning: 'warning', info: 'notice' } as const;

/** For GitHub Actions: an annotation at the line of each finding. */
export function githubLint({ result, source }: Linted): string {
  const lines = result.findings.map((found) => {
    const { file, line = 1, column = 1 } = placeOfFinding(found, source);
    const properties = Object.entries({ file, line, col: column, title: found.rule })
      .map(([name, value]) => `${name}=${escapedProperty(String(value))}`)
      .join(',');
    return `::${LEVELS[found.severity]} ${properties}::${escaped(`${found.message} (${found.docs})`)}`;
  });
  return [...lines, summaryOf(result), ''].join('\n');
}

function escaped(text: string): string {
  return printable(text).replaceAll('%', '%25');
}

function escapedProperty(text: string): string {
  return escaped(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
