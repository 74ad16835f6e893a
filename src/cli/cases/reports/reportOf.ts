import { coverageOf, type PolicyCoverage, undecided } from '../clauseCoverage/coverageOf';
import { type FileResult, isPassed } from '../Run';
import type { Report } from './Report';

/** What was asked for beside the cases. */
export interface Asked {
  readonly coverage: boolean;
  /** The percentage of clauses that has to be decided by some case. */
  readonly threshold: number | undefined;
}

/** Puts together what a run came to. */
export function reportOf(files: readonly FileResult[], { coverage: isAsked, threshold }: Asked): Report {
  const results = files.flatMap((file) => file.results);
  const coverage = isAsked || threshold !== undefined ? coverageOf(files) : [];
  const low = coverage.filter(({ percent }) => percent < (threshold ?? 0));
  const none = results.length === 0 ? ['No case was run: a run of none has shown nothing.'] : [];
  return {
    files,
    cases: results.length,
    failed: results.filter((one) => !isPassed(one)).length,
    coverage,
    shortfalls: [...none, ...low.map((one) => shortfall(one, threshold as number))],
  };
}

function shortfall(one: PolicyCoverage, threshold: number): string {
  const left = undecided(one).join(', ');
  return `${one.policyFile}: ${one.percent} % of the clauses are decided by some case, and ${threshold} % have to be. No case decides ${left}`;
}
