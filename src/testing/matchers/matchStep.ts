import type { NextStep } from '../../index';
import type { MatcherResult } from './MatcherResult';
import { requireEvaluation } from './requireEvaluation';
import { showEvaluation } from './showEvaluation';

/** Whether a claim waits for somebody, and for what, where that is asked. */
export function matchStep(
  received: unknown,
  actor: NextStep['actor'],
  action: NextStep['action'] | undefined,
): MatcherResult {
  const evaluation = requireEvaluation(received, 'toBePendingOn');
  const { decision, nextStep } = evaluation;
  const isHis = nextStep?.actor === actor && (action === undefined || nextStep.action === action);
  const pass = decision === 'pending' && isHis;
  const expected = [actor, action].filter((word) => word !== undefined).join(', ');
  return {
    pass,
    message: () =>
      `expected the claim ${pass ? 'not ' : ''}to be pending on ${expected}, and it is ${showEvaluation(evaluation)}`,
    actual: { decision, nextStep },
    expected: { decision: 'pending', nextStep: { actor, ...(action !== undefined && { action }) } },
  };
}
