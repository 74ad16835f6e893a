import type { LintRule, Sight } from './LintRule';
import { pointerTo } from './pointerTo';

const WINDOWS = ['claim', 'dispatch', 'arrival'] as const;

/** A window that is over before it opens. */
export const windowNeverOpen: LintRule = {
  rule: 'window-never-open',
  watch: ({ terms }) => {
    const found = new Map<(typeof WINDOWS)[number], Sight>();
    return {
      see: (sight) => {
        for (const name of WINDOWS) {
          const { deadline, opensAt } = sight.evaluation.deadlines[name];
          const isOver = deadline !== null && opensAt !== undefined && opensAt > deadline;
          if (isOver && !found.has(name)) found.set(name, sight);
        }
      },
      tell: () =>
        [...found].map(([name, example]) => {
          const { deadline, opensAt } = example.evaluation.deadlines[name];
          const clause = terms.windows[name].clause ?? `deadline.${name}`;
          const message = `the ${name} window is over before it opens: it opens at ${opensAt} and ends at ${deadline}`;
          const path = pointerTo('terms', 'windows', name);
          return { severity: 'error', path, clauses: [clause], message, example };
        }),
    };
  },
};
