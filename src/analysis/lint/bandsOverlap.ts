import { bandsOf } from './bandsOf';
import type { LintRule } from './LintRule';
import { pointerTo } from './pointerTo';

/** A band that is never taken, as one before it holds wherever it does. */
export const bandsOverlap: LintRule = {
  rule: 'bands-overlap',
  watch: (policy) => {
    const lists = bandsOf(policy).map((list) => ({ ...list, waiting: new Set(list.bands.keys()) }));
    return {
      see: (sight) => {
        for (const { isAsked, taken, waiting } of lists) {
          if (waiting.size > 0 && isAsked(sight)) waiting.delete(taken(sight) ?? -1);
        }
      },
      waitsFor: () =>
        lists.flatMap(({ bands, waiting }) =>
          bands.filter((_, band) => waiting.has(band)).map(({ when = {} }) => when),
        ),
      tell: () =>
        lists.flatMap(({ pointer, clauses, waiting }) =>
          [...waiting].map((band) => {
            const message =
              'this band is never taken: wherever it holds, one before it does; bands are looked at in their order';
            return { severity: 'warning' as const, path: `${pointer}${pointerTo(band)}`, clauses, message };
          }),
        ),
    };
  },
};
