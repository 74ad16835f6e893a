import type { Decision } from '../../index';
import type { MatcherResult } from './MatcherResult';
import { requireEvaluation } from './requireEvaluation';
import { showEvaluation } from './showEvaluation';

/** Whether a claim is decided so. */
export function matchDecision(received: unknown, matcher: string, decision: Decision): MatcherResult {
  const evaluation = requireEvaluation(received, matcher);
  const pass = evaluation.decision === decision;
  return {
    pass,
    message: () =>
      `expected the claim ${pass ? 'not ' : ''}to be ${decision}, and it is ${showEvaluation(evaluation)}`,
    actual: evaluation.decision,
    expected: decision,
  };
}
