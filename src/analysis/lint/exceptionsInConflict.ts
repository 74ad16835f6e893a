import type { ExceptionTerm } from '../../index';
import type { LintRule, Sight } from './LintRule';
import { pointerTo } from './pointerTo';
import { termsSetIn } from './termsSetIn';

/** Exceptions that say different things of one claim, with no word of which goes first. */
export const exceptionsInConflict: LintRule = {
  rule: 'exceptions-in-conflict',
  watch: ({ exceptions = [] }) => {
    const pairs = [...pairsOf(exceptions)];
    const found = new Map<string, { terms: Set<string>; clauses: readonly string[]; example: Sight }>();
    return {
      see: (sight) => {
        for (const { code, details } of sight.evaluation.findings) {
          if (code !== 'terms_in_conflict') continue;
          const clauses = details['clauses'] as readonly string[];
          const key = JSON.stringify([...clauses].sort());
          const known = found.get(key) ?? { terms: new Set(), clauses, example: sight };
          for (const term of details['terms'] as readonly string[]) known.terms.add(term);
          found.set(key, known);
        }
      },
      waitsFor: () =>
        pairs
          .filter(([one, other]) => !found.has(JSON.stringify([one.clause, other.clause].sort())))
          .map(([one, other]) => ({ all: [one.when, other.when] })),
      tell: () =>
        [...found.values()].map(({ terms, clauses, example }) => {
          const index = exceptions.findIndex(({ clause }) => clauses.includes(clause));
          const message = `${clauses.join(' and ')} set ${[...terms].join(', ')} differently for one claim, and neither goes over the other: a person has to decide; name in \`over\` which goes first`;
          return { severity: 'warning', path: pointerTo('exceptions', index), clauses, message, example };
        }),
    };
  },
};

/** Those that set one term differently, as far as that can be seen. */
function* pairsOf(exceptions: readonly ExceptionTerm[]): Iterable<readonly [ExceptionTerm, ExceptionTerm]> {
  for (const [index, one] of exceptions.entries()) {
    const terms = termsSetIn(one);
    for (const other of exceptions.slice(index + 1)) {
      const isSettled = one.over?.includes(other.clause) || other.over?.includes(one.clause);
      const isShared = [...termsSetIn(other)].some(([term, said]) => {
        return terms.has(term) && terms.get(term) !== said;
      });
      if (!isSettled && isShared) yield [one, other];
    }
  }
}
