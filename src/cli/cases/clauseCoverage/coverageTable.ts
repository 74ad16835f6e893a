import type { Paint } from '../../paintFor';
import { printable } from '../../printable';
import { CLAUSE_POINTS } from './ClausePoint';
import type { PolicyCoverage } from './coverageOf';

/** How many cases show each clause how; `-` where a term can give it and no case shows it. */
export function coverageTable(coverage: readonly PolicyCoverage[], paint: Paint): string {
  return coverage.map((one) => `${linesOf(one, paint).join('\n')}\n`).join('\n');
}

function linesOf(one: PolicyCoverage, paint: Paint): readonly string[] {
  const { policyFile, percent, cases, clauses, wordsAlone } = one;
  const width = Math.max(...clauses.map(({ clause }) => clause.length));
  const head = CLAUSE_POINTS.map((point) => point.padStart(point.length + 2)).join('');
  const rows = clauses.map(({ clause, seen, never }) => {
    const cells = CLAUSE_POINTS.map((point) => {
      const shown = seen[point] ?? (never.includes(point) ? '-' : '');
      return String(shown).padStart(point.length + 2);
    });
    const isNever = Object.keys(seen).length === 0;
    return paint(
      isNever ? 'red' : never.length > 0 ? 'yellow' : 'green',
      `${clause.padEnd(width)}${cells.join('')}`,
    );
  });
  const missed = clauses.flatMap(({ clause, never }) => never.map((point) => `${clause} ${point}`));
  return [
    paint(
      'bold',
      `${printable(policyFile)}: ${percent} % of the clauses are decided by some case (${cases} cases)`,
    ),
    '',
    paint('dim', `${''.padEnd(width)}${head}`),
    ...rows,
    '',
    ...(missed.length === 0 ? [] : [`never shown: ${missed.join(', ')}`]),
    ...(wordsAlone.length === 0 ? [] : [`words alone, nothing to decide: ${wordsAlone.join(', ')}`]),
  ];
}
