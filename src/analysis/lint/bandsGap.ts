import { bandsOf } from './bandsOf';
import type { LintRule, Sight } from './LintRule';

/** An amount with bands of which none holds for some claim, so that nobody can say how much it is. */
export const bandsGap: LintRule = {
  rule: 'bands-gap',
  watch: (policy) => {
    const lists = bandsOf(policy);
    const found = new Map<number, Sight>();
    return {
      see: (sight) => {
        for (const [index, { isAsked, taken }] of lists.entries()) {
          if (!found.has(index) && isAsked(sight) && taken(sight) === -1) found.set(index, sight);
        }
      },
      tell: () =>
        lists.flatMap(({ pointer, clauses }, index) => {
          const example = found.get(index);
          if (example === undefined) return [];
          const message =
            'none of the bands holds for some claims, so that the amount is unknown; widen one, or add a last one without a condition';
          return [{ severity: 'warning', path: pointer, clauses, message, example }];
        }),
    };
  },
};
