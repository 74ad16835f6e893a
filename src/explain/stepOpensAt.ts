import type { Evaluation } from '../evaluation';

/** The first instant for the next step, where it has to wait for one; null where it can be taken now. */
export function stepOpensAt({ nextStep, deadlines: { dispatch } }: Evaluation): string | null {
  if (nextStep?.notBefore !== undefined) return nextStep.notBefore;
  const isReturn = nextStep?.action === 'dispatch' || nextStep?.action === 'hand_in';
  return isReturn && dispatch.state === 'not_started' ? (dispatch.opensAt ?? null) : null;
}
