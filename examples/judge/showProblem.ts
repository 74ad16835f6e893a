import type { Problem } from './Problem';
import { wrapText } from './wrapText';

/** What is wrong, every issue on lines of its own, and what to do next. */
export function showProblem({ message, issues, advice }: Problem, width: number): string {
  const indented = (text: string) =>
    wrapText(text, width - 4).map((line, at) => (at === 0 ? `  ${line}` : `    ${line}`));
  return [...wrapText(message, width), ...issues.flatMap(indented), ...wrapText(advice, width)].join('\n');
}
