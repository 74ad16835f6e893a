import type { LintRule, Sight } from './LintRule';
import { pointerTo } from './pointerTo';

/** Exceptions that say different things of one claim, with no word of which goes first. */
export const exceptionsInConflict: LintRule = {
  rule: 'exceptions-in-conflict',
  watch: ({ exceptions = [] }) => {
    const found = new Map<string, { terms: readonly string[]; clauses: readonly string[]; example: Sight }>();
    return {
      see: (sight) => {
        for (const { code, details } of sight.evaluation.findings) {
          if (code !== 'terms_in_conflict') continue;
          const terms = details['terms'] as readonly string[];
          const clauses = details['clauses'] as readonly string[];
          const key = JSON.stringify(clauses);
          if (!found.has(key)) found.set(key, { terms, clauses, example: sight });
        }
      },
      tell: () =>
        [...found.values()].map(({ terms, clauses, example }) => {
          const index = exceptions.findIndex(({ clause }) => clauses.includes(clause));
          const message = `${clauses.join(' and ')} set ${terms.join(', ')} differently for one claim, and neither goes over the other: a person has to decide; name in \`over\` which goes first`;
          return { severity: 'warning', path: pointerTo('exceptions', index), clauses, message, example };
        }),
    };
  },
};
