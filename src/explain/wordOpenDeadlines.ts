import type { Evaluation } from '../evaluation';
import type { Wording } from './wording';

const WINDOWS = ['claim', 'dispatch', 'arrival'] as const;

/** One line for each deadline that can still be kept, unless the next step already names the only one. */
export function wordOpenDeadlines(
  { decision, deadlines, nextStep }: Evaluation,
  wording: Wording,
): readonly string[] {
  if (decision !== 'pending') return [];
  const open = WINDOWS.flatMap((window) => {
    const { deadline, state } = deadlines[window];
    return state === 'open' && deadline !== null ? [{ window, deadline }] : [];
  });
  if (open.every(({ deadline }) => deadline === nextStep?.before)) return [];
  const { windows } = wording.messages.email;
  return open.map(({ window, deadline }) => `${windows[window]}: ${wording.instant(deadline)}`);
}
