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
      below: allBelow(exception, exceptions),
      addsOrWaives: exception.adds !== undefined || exception.waives !== undefined,
    }));
    /** Of those that have not shown yet, the clauses that went over them where they applied. */
    const beatenBy = new Map(all.map(({ index }) => [index, new Set<string>()]));
    const beaten = () => all.filter(({ index }) => beatenBy.get(index)?.size);
    return {
      see: ({ truthOf }) => {
        if (beatenBy.size === 0) return;
        const applying = all.filter(({ index }) => truthOf(pointerTo('exceptions', index, 'when')) === 'yes');
        for (const { index, clause, terms, addsOrWaives } of applying) {
          const stronger = applying.filter(({ below }) => below.has(clause));
          const isFree = [...terms.keys()].some((term) => stronger.every((other) => !other.terms.has(term)));
          if (isFree || addsOrWaives) beatenBy.delete(index);
          else for (const other of stronger) beatenBy.get(index)?.add(other.clause);
        }
      },
      waitsFor: () => beaten().map(({ when }) => when),
      tell: () =>
        beaten().map(({ index, clause }) => {
          const others = [...(beatenBy.get(index) as ReadonlySet<string>)];
          const message = `the exception of ${clause} never shows: wherever it applies, ${others.join(' or ')} goes over it in all that it sets`;
          const path = pointerTo('exceptions', index);
          return { severity: 'warning', path, clauses: [clause, ...others], message };
        }),
    };
  },
};

/** Everything over which an exception goes, itself or by way of others. */
function allBelow({ over }: ExceptionTerm, exceptions: readonly ExceptionTerm[]): ReadonlySet<string> {
  const below = new Set(over);
  for (const clause of below) {
    const going = exceptions.filter((one) => one.clause === clause);
    for (const one of going) for (const lower of new Set(one.over)) below.add(lower);
  }
  return below;
}
