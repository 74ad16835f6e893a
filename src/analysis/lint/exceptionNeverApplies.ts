import type { LintRule } from './LintRule';
import { pointerTo } from './pointerTo';

/** An exception of which no claim ever meets the condition. */
export const exceptionNeverApplies: LintRule = {
  rule: 'exception-never-applies',
  watch: ({ exceptions = [] }) => {
    const waiting = new Set(exceptions.keys());
    return {
      see: ({ truthOf }) => {
        for (const index of waiting) {
          if (truthOf(pointerTo('exceptions', index, 'when')) === 'yes') waiting.delete(index);
        }
      },
      waitsFor: () => exceptions.filter((_, index) => waiting.has(index)).map(({ when }) => when),
      tell: () =>
        exceptions.flatMap(({ clause }, index) => {
          if (!waiting.has(index)) return [];
          const message = `the exception of ${clause} never applies: no claim meets its condition`;
          const path = pointerTo('exceptions', index, 'when');
          return [{ severity: 'warning', path, clauses: [clause], message }];
        }),
    };
  },
};
