import type { Policy } from '../../index';

const WINDOWS = ['claim', 'dispatch', 'arrival'] as const;

/** By the kind of difference, the clauses that have a say in the end of that window. */
export type WindowClauses = Readonly<Record<string, ReadonlySet<string>>>;

export function windowClausesOf(policies: readonly Policy[]): WindowClauses {
  const clausesOf = (name: (typeof WINDOWS)[number]): ReadonlySet<string> => {
    const clauses = new Set<string>();
    for (const { terms, exceptions = [] } of policies) {
      clauses.add(terms.windows[name].clause ?? `deadline.${name}`);
      for (const { clause, set, adds } of exceptions) {
        const window = set?.windows?.[name];
        if (window !== undefined || adds?.windows?.[name] !== undefined) clauses.add(clause);
        if (window?.clause !== undefined) clauses.add(window.clause);
      }
    }
    return clauses;
  };
  return Object.fromEntries(WINDOWS.map((name) => [`deadline.${name}`, clausesOf(name)]));
}
