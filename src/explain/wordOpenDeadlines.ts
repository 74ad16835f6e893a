import type { DeadlineStatus, Evaluation } from '../evaluation';
import type { Wording } from './wording';

const WINDOWS = ['claim', 'dispatch', 'arrival'] as const;

/** One line for each deadline that can still be kept, unless the next step already names the only one. */
export function wordOpenDeadlines(
  { decision, deadlines, nextStep, settlement }: Evaluation,
  { messages, instant }: Wording,
): readonly string[] {
  if (decision !== 'pending' || settlement !== undefined) return [];
  const open = WINDOWS.flatMap((window) => {
    const { deadline, opensAt } = deadlines[window];
    if (deadline === null || !canBeKept(deadlines[window])) return [];
    return [{ window, deadline, opensAt: deadlines[window].state === 'open' ? undefined : opensAt }];
  });
  if (open.every(({ deadline }) => deadline === nextStep?.before)) return [];
  const { windows, opening } = messages.email;
  return open.map(({ window, deadline, opensAt }) => {
    const last = instant(deadline);
    return `${windows[window]}: ${opensAt === undefined ? last : opening(last, instant(opensAt))}`;
  });
}

function canBeKept({ state, opensAt }: DeadlineStatus): boolean {
  return state === 'open' || (state === 'not_started' && opensAt !== undefined);
}
