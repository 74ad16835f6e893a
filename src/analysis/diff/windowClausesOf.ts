import type { Policy } from '../../index';
import { WINDOW_NAMES, type WindowName } from '../WINDOW_NAMES';
import { isSameData } from './isSameData';

/** By the kind of difference, the clauses that say something else of that window. */
export type WindowClauses = Readonly<Record<string, readonly string[]>>;

export function windowClausesOf(before: Policy, after: Policy): WindowClauses {
  return Object.fromEntries(WINDOW_NAMES.map((name) => [`deadline.${name}`, differing(name, before, after)]));
}

function differing(name: WindowName, before: Policy, after: Policy): readonly string[] {
  const [one, other] = [sayings(name, before), sayings(name, after)];
  const clauses = new Set([...one.keys(), ...other.keys()]);
  return [...clauses].filter((clause) => !isSameData(one.get(clause), other.get(clause))).sort();
}

/** What each clause says of a window. */
function sayings(
  name: WindowName,
  { terms, exceptions = [] }: Policy,
): ReadonlyMap<string, readonly unknown[]> {
  const found = new Map<string, readonly unknown[]>();
  const put = (clause: string, ...said: readonly unknown[]): void => {
    found.set(clause, [...(found.get(clause) ?? []), said]);
  };
  const base = terms.windows[name];
  put(base.clause ?? `deadline.${name}`, base);
  for (const { clause, when, set, adds } of exceptions) {
    const [window, addition] = [set?.windows?.[name], adds?.windows?.[name]];
    if (window !== undefined) put(window.clause ?? clause, when, window);
    if (addition !== undefined) put(clause, when, addition);
  }
  return found;
}
