import { WINDOW_NAMES, type WindowName } from '../WINDOW_NAMES';
import type { LintRule, Sight } from './LintRule';
import { windowSetBy } from './windowsOf';

/** A window that is over before it opens. */
export const windowNeverOpen: LintRule = {
  rule: 'window-never-open',
  watch: (policy) => {
    const found = new Map<WindowName, Sight>();
    return {
      see: (sight) => {
        for (const name of WINDOW_NAMES) {
          const { deadline, opensAt = '' } = sight.evaluation.deadlines[name];
          // Texts of one form sort as their instants do; what has no end is never over.
          const isOver = opensAt > (deadline ?? opensAt);
          if (isOver && !found.has(name)) found.set(name, sight);
        }
      },
      tell: () =>
        [...found].map(([name, example]) => {
          const { deadline, opensAt } = example.evaluation.deadlines[name];
          const { pointer: path, clause } = windowSetBy(name, undefined, policy);
          const message = `the ${name} window is over before it opens: it opens at ${opensAt} and ends at ${deadline}`;
          return { severity: 'error', path, clauses: [clause], message, example };
        }),
    };
  },
};
