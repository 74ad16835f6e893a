import { type CaseResult, isPassed } from '../Run';
import type { Report } from './Report';

/** For programs. */
export function jsonReport({ files, cases, failed, coverage, shortfalls }: Report): string {
  const report = {
    cases,
    passed: cases - failed,
    failed,
    shortfalls,
    files: files.map(({ of: { file, policyFile, policy }, results }) => ({
      file,
      policy: { file: policyFile, id: policy.id, version: policy.version },
      cases: results.map(caseOf),
    })),
    ...(coverage.length > 0 && { coverage }),
  };
  return `${JSON.stringify(report, null, 2)}\n`;
}

function caseOf(result: CaseResult) {
  const { of: one, place, mismatches, answer } = result;
  return {
    name: one.name,
    line: place.line,
    column: place.column,
    passed: isPassed(result),
    mismatches: mismatches.map(({ what, expected, actual, place: { line, column } }) => {
      return { what, expected, actual, line, column };
    }),
    evaluation: answer.evaluation,
  };
}
