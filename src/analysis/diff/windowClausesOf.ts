import type { Policy } from '../../index';

const WINDOWS = ['claim', 'dispatch', 'arrival'] as const;

type WindowName = (typeof WINDOWS)[number];

/** By the kind of difference, the clauses that say something else of that window. */
export type WindowClauses = Readonly<Record<string, readonly string[]>>;

export function windowClausesOf(before: Policy, after: Policy): WindowClauses {
  return Object.fromEntries(WINDOWS.map((name) => [`deadline.${name}`, differing(name, before, after)]));
}

function differing(name: WindowName, before: Policy, after: Policy): readonly string[] {
  const [one, other] = [sayings(name, before), sayings(name, after)];
  const clauses = new Set([...one.keys(), ...other.keys()]);
  return [...clauses].filter((clause) => one.get(clause) !== other.get(clause)).sort();
}

/** What each clause says of a window, as text. */
function sayings(name: WindowName, { terms, exceptions = [] }: Policy): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const put = (clause: string, said: unknown): void => {
    found.set(clause, (found.get(clause) ?? '') + JSON.stringify(said));
  };
  const base = terms.windows[name];
  put(base.clause ?? `deadline.${name}`, base);
  for (const { clause, when, set, adds } of exceptions) {
    const [window, addition] = [set?.windows?.[name], adds?.windows?.[name]];
    if (window !== undefined) put(window.clause ?? clause, [when, window]);
    if (addition !== undefined) put(clause, [when, addition]);
  }
  return found;
}
