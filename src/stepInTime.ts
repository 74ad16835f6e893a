import type { Deadlines, NextStep } from './evaluation';
import { formatInstant } from './time/formatInstant';

/** The windows that a step falls into. */
const WINDOW_OF: Readonly<Record<string, keyof Deadlines>> = {
  file_claim: 'claim',
  dispatch: 'dispatch',
  hand_in: 'dispatch',
  deliver_return: 'arrival',
};

/**
 * A step with the first instant for it, where its window is still to open; and without a last one that has passed, once
 * nobody insists on it any more.
 */
export function stepInTime(step: NextStep | null, deadlines: Deadlines, asOf: number): NextStep | null {
  if (step === null) return null;
  const now = formatInstant(asOf);
  const window = step.actor === 'shop' ? undefined : WINDOW_OF[step.action];
  const opensAt = window === undefined ? undefined : deadlines[window].opensAt;
  return {
    ...step,
    before: step.before !== null && step.before < now ? null : step.before,
    ...(opensAt !== undefined && now < opensAt && { notBefore: opensAt }),
  };
}
