import type { CaseResult, FileResult } from '../Run';
import { CLAUSE_POINTS, type ClausePoint } from './ClausePoint';
import { pointsOf } from './pointsOf';
import { pointsSeen } from './pointsSeen';

/** What cases show of one clause. */
export interface ClauseCoverage {
  readonly clause: string;
  /** How many cases show it so. */
  readonly seen: Readonly<Partial<Record<ClausePoint, number>>>;
  /** What its term can give, and no case shows. */
  readonly never: readonly ClausePoint[];
}

/** What cases show of a policy. */
export interface PolicyCoverage {
  readonly policyFile: string;
  readonly id: string;
  readonly cases: number;
  /** In the order of the policy, those that a term names. */
  readonly clauses: readonly ClauseCoverage[];
  /** Clauses that no term names: words alone, which no case can decide. */
  readonly wordsAlone: readonly string[];
  /** Clauses that some case decides, in percent of those that a case can decide; rounded down. */
  readonly percent: number;
}

/** The clauses that no case decides. */
export function undecided({ clauses }: PolicyCoverage): readonly string[] {
  return clauses.filter(({ seen }) => Object.keys(seen).length === 0).map(({ clause }) => clause);
}

/** What the cases show of each policy, as its file has it. */
export function coverageOf(files: readonly FileResult[]): readonly PolicyCoverage[] {
  const policyFiles = [...new Set(files.map(({ of: { policyFile } }) => policyFile))];
  return policyFiles.map((policyFile) => {
    const ofPolicy = files.filter(({ of }) => of.policyFile === policyFile) as [FileResult, ...FileResult[]];
    const { policy } = ofPolicy[0].of;
    const results = ofPolicy.flatMap((file) => file.results).filter((one) => !one.of.isOtherReading);
    const counts = countsOf(results);
    const rows = [...pointsOf(policy)].map(([clause, can]) => {
      const seen = counts.get(clause) ?? {};
      return {
        clause,
        seen,
        never: CLAUSE_POINTS.filter((point) => can.has(point) && seen[point] === undefined),
      };
    });
    const clauses = rows.filter(({ clause, never }) => counts.has(clause) || never.length > 0);
    const wordsAlone = rows.filter((row) => !clauses.includes(row)).map(({ clause }) => clause);
    const decided = clauses.filter(({ clause }) => counts.has(clause)).length;
    const percent = Math.floor((100 * decided) / clauses.length);
    return { policyFile, id: policy.id, cases: results.length, clauses, wordsAlone, percent };
  });
}

/** How many cases show each clause so; one that shows it twice counts once. */
function countsOf(results: readonly CaseResult[]): ReadonlyMap<string, ClauseCoverage['seen']> {
  const counts = new Map<string, Partial<Record<ClausePoint, number>>>();
  for (const { of: one, answer } of results) {
    const shown = new Map<string, Set<ClausePoint>>();
    pointsSeen(one, answer, (clause, ...points) => {
      shown.set(clause, new Set([...(shown.get(clause) ?? []), ...points]));
    });
    for (const [clause, points] of shown) {
      const count = counts.get(clause) ?? {};
      for (const point of points) count[point] = (count[point] ?? 0) + 1;
      counts.set(clause, count);
    }
  }
  return counts;
}
