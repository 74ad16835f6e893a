import type { Evaluation } from '../evaluation';
import type { Wording } from './wording';

const WINDOWS = ['claim', 'dispatch', 'arrival'] as const;

/** One line for each deadline that can still be kept, unless the next step already names the only one. */
export function wordOpenDeadlines(
  { decision, deadlines, nextStep, settlement }: Evaluation,
  { messages, instant }: Wording,
): readonly string[] {
  if (decision !== 'pending' || settlement !== undefined) return [];
  const open = WINDOWS.flatMap((window) => {
    const { deadline, state, opensAt } = deadlines[window];
    if (deadline === null || state === 'met' || state === 'missed') return [];
    return [{ window, deadline, opensAt: state === 'open' ? undefined : opensAt }];
  });
  if (open.every(({ deadline }) => deadline === nextStep?.before)) return [];
  const { windows, opening } = messages.email;
  return open.map(({ window, deadline, opensAt }) => {
    const last = instant(deadline);
    return `${windows[window]}: ${opensAt === undefined ? last : opening(last, instant(opensAt))}`;
  });
}
