import type { LintRule } from './LintRule';
import { partsUnder } from './partsUnder';
import { pointerTo } from './pointerTo';

/** The keys under which a policy names what it declares. */
const NAMING = [
  'fact',
  'percentFact',
  'event',
  'from',
  'firstKnownOf',
  'earliestOf',
  'latestOf',
  'needs',
  'anyOf',
];

/** Something that is declared and that nothing looks at. */
export const declaredNeverRead: LintRule = {
  rule: 'declared-never-read',
  watch: (policy) => {
    const { facts = [], events = [], terms } = policy;
    const naming = partsUnder(policy).filter(({ key }) => NAMING.includes(key));
    const read = new Set(naming.map(({ value }) => value));
    const unread = (what: string, name: string, ...path: readonly (string | number)[]) => {
      if (read.has(name)) return [];
      const message = `the ${what} ${name} is declared, and nothing in the policy looks at it: is a term missing?`;
      return [{ severity: 'warning', path: pointerTo(...path), clauses: [], message } as const];
    };
    return {
      tell: () => [
        ...facts.flatMap(({ fact }, index) => unread('fact', fact, 'facts', index)),
        ...events.flatMap(({ event }, index) => unread('event', event, 'events', index)),
        ...terms.attachmentKinds.flatMap(({ kind }, index) =>
          unread('kind of attachment', kind, 'terms', 'attachmentKinds', index),
        ),
      ],
    };
  },
};
