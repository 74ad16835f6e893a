import type { Deadlines } from '../../index';

/** The three windows: the last instant of each, and what became of it. */
export function deadlineEntries(deadlines: Deadlines, told: (instant: string) => string): readonly string[] {
  return (['claim', 'dispatch', 'arrival'] as const).map((name) => {
    const { deadline, state, opensAt } = deadlines[name];
    const opens = opensAt === undefined ? '' : `from ${told(opensAt)} `;
    const limits = `${opens}${deadline === null ? '' : `until ${told(deadline)}`}`.trim();
    return `${name}: ${[state.replace('_', ' '), limits].filter((part) => part !== '').join(', ')}`;
  });
}
