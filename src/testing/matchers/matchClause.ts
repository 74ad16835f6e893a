import type { Standing } from '../../index';
import type { MatcherResult } from './MatcherResult';
import { requireEvaluation } from './requireEvaluation';
import { showEvaluation, showFinding } from './showEvaluation';

/** Whether a claim breaches a clause: one of its findings is `breached`. It keeps it where all of them are `satisfied`. */
export function matchClause(received: unknown, verb: 'breach' | 'keep', clause: string): MatcherResult {
  const isBreach = verb === 'breach';
  const evaluation = requireEvaluation(received, isBreach ? 'toBreach' : 'toKeep');
  const findings = evaluation.findings.filter((finding) => finding.clause === clause);
  const standings = findings.map(({ standing }) => standing);
  const expected: Standing = isBreach ? 'breached' : 'satisfied';
  const isAsked = (standing: Standing): boolean => standing === expected;
  const pass = isBreach ? standings.some(isAsked) : standings.length > 0 && standings.every(isAsked);
  const found =
    findings.length > 0
      ? findings.map(showFinding).join('\n  ')
      : `no finding of that clause; the claim is ${showEvaluation(evaluation)}`;
  return {
    pass,
    message: () => `expected the claim ${pass ? 'not ' : ''}to ${verb} ${clause}, and there is\n  ${found}`,
    actual: standings,
    expected: [expected],
  };
}
