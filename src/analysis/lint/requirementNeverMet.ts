import type { LintRule, Sight } from './LintRule';
import { pointerTo } from './pointerTo';

/** A requirement that no claim can keep which is not refused for something else. */
export const requirementNeverMet: LintRule = {
  rule: 'requirement-never-met',
  watch: ({ terms: { requirements = [] } }) => {
    const isMet = new Set<number>();
    const unmet = new Map<number, Sight>();
    const waiting = () =>
      requirements.flatMap((term, index) => {
        const example = unmet.get(index);
        return example === undefined || isMet.has(index) ? [] : [{ ...term, index, example }];
      });
    return {
      see: (sight) => {
        const { decision, findings } = sight.evaluation;
        for (const [index, { clause, when, otherwise }] of requirements.entries()) {
          if (isMet.has(index) || otherwise === 'advisory') continue;
          const at = (key: string): string => pointerTo('terms', 'requirements', index, key);
          if (when !== undefined && sight.truthOf(at('when')) !== 'yes') continue;
          const holds = sight.truthOf(at('must'));
          if (holds === 'yes' && decision !== 'rejected') isMet.add(index);
          const isHeld = findings.some((one) => one.clause === clause && one.code === 'requirement_unmet');
          if (holds === 'no' && isHeld && !unmet.has(index)) unmet.set(index, sight);
        }
      },
      waitsFor: () => waiting().map(({ when, must }) => (when === undefined ? must : { all: [when, must] })),
      tell: (isComplete) =>
        waiting().map(({ clause, index, example }) => {
          const message = `no claim can keep ${clause}: those that meet it are refused for something else`;
          const severity = isComplete ? 'error' : 'warning';
          const path = pointerTo('terms', 'requirements', index);
          return { severity, path, clauses: [clause], message, example };
        }),
    };
  },
};
