import type { Evaluation } from '../evaluation';

/** The first instant for the next step, where it has to wait for one; null where it can be taken now. */
export function stepOpensAt({ nextStep, deadlines: { dispatch } }: Evaluation): string | null {
  if (nextStep?.notBefore !== undefined) return nextStep.notBefore;
  const isEarly = nextStep?.action === 'dispatch' && dispatch.state === 'not_started';
  return isEarly ? (dispatch.opensAt ?? null) : null;
}
