import type { ExceptionTerm, Policy } from '../../index';
import type { LintRule } from './LintRule';
import { pointerTo } from './pointerTo';
import { termsSetIn } from './termsSetIn';

/** An exception that applies, and of which nothing ever shows, as others go over it in all that it sets. */
export const exceptionShadowed: LintRule = {
  rule: 'exception-shadowed',
  watch: ({ exceptions = [] }: Policy) => {
    const all = exceptions.map((exception, index) => ({
      index,
      ...exception,
      terms: termsSetIn(exception),
      below: allBelow(exception.over ?? [], exceptions),
      addsOrWaives: exception.adds !== undefined || exception.waives !== undefined,
    }));
    /** Those that have been seen to apply, with the clauses that went over them; null once one has shown. */
    const beatenBy = new Map<number, Set<string> | null>();
    return {
      see: ({ truthOf }) => {
        if (beatenBy.size === exceptions.length && [...beatenBy.values()].every((one) => one === null))
          return;
        const applying = all.filter(({ index }) => truthOf(pointerTo('exceptions', index, 'when')) === 'yes');
        for (const { index, clause, terms, addsOrWaives } of applying) {
          const beaten = beatenBy.get(index);
          if (beaten === null) continue;
          const stronger = applying.filter(({ below }) => below.has(clause));
          const isFree = [...terms.keys()].some((term) => stronger.every((other) => !other.terms.has(term)));
          const others = stronger.map((other) => other.clause);
          beatenBy.set(index, isFree || addsOrWaives ? null : new Set([...(beaten ?? []), ...others]));
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
