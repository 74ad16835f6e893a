import type { ExceptionTerm, Policy } from '../../index';
import type { LintRule } from './LintRule';
import { pointerTo } from './pointerTo';
import { termsSetIn } from './termsSetIn';

/** An exception that applies, and of which nothing ever shows, as others go over it in all that it sets. */
export const exceptionShadowed: LintRule = {
  rule: 'exception-shadowed',
  watch: ({ exceptions = [] }: Policy) => {
    const setters = exceptions.map((exception) => new Set(termsSetIn(exception).keys()));
    const below = exceptions.map(({ over = [] }) => allBelow(over, exceptions));
    /** Those that have been seen to apply, with the clauses that went over them; null once one has shown. */
    const beatenBy = new Map<number, Set<string> | null>();
    return {
      see: ({ truthOf }) => {
        if (beatenBy.size === exceptions.length && [...beatenBy.values()].every((one) => one === null))
          return;
        const applying = [...exceptions.keys()].filter((index) => {
          return truthOf(pointerTo('exceptions', index, 'when')) === 'yes';
        });
        for (const index of applying) {
          const beaten = beatenBy.get(index) ?? new Set<string>();
          if (beatenBy.get(index) === null) continue;
          const { clause, waives = [], adds } = exceptions[index] as ExceptionTerm;
          const stronger = applying.filter((other) => below[other]?.has(clause) === true);
          const isFree = [...(setters[index] ?? [])].some((term) => {
            return stronger.every((other) => setters[other]?.has(term) === false);
          });
          if (isFree || waives.length > 0 || adds !== undefined) beatenBy.set(index, null);
          else {
            for (const other of stronger) beaten.add((exceptions[other] as ExceptionTerm).clause);
            beatenBy.set(index, beaten);
          }
        }
      },
      waitsFor: () => exceptions.filter((_, index) => beatenBy.get(index)).map(({ when }) => when),
      tell: () =>
        exceptions.flatMap(({ clause }, index) => {
          const beaten = beatenBy.get(index) ?? null;
          if (beaten === null) return [];
          const others = [...beaten];
          const message = `the exception of ${clause} never shows: wherever it applies, ${others.join(' or ')} goes over it in all that it sets`;
          return [
            {
              severity: 'warning',
              path: pointerTo('exceptions', index),
              clauses: [clause, ...others],
              message,
            },
          ];
        }),
    };
  },
};

/** Everything over which an exception goes, itself or by way of others. */
function allBelow(over: readonly string[], exceptions: readonly ExceptionTerm[]): ReadonlySet<string> {
  const below = new Set(over);
  for (const clause of below) {
    const next = exceptions.filter((exception) => exception.clause === clause);
    for (const one of next.flatMap((exception) => exception.over ?? [])) below.add(one);
  }
  return below;
}
