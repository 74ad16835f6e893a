import { showValue } from '../admission/showValue';
import { type Draft, keysGiven, type Path, type Say } from './Draft';
import type { Policy } from './Policy';
import type { ExceptionTerm } from './PolicyException';

/** Says of the exceptions of a policy what can be seen at once: that one does nothing, or that two contradict each other. */
export function checkExceptions({ exceptions = [] }: Draft<Policy>, say: Say): void {
  const clauses = exceptions.map((exception) => exception?.clause);
  const areKnown = clauses.every((clause) => clause !== undefined);
  for (const [index, exception] of exceptions.entries()) {
    if (exception === undefined) continue;
    const path = ['exceptions', index];
    if (settingsIn(exception.set).size === 0 && (exception.waives ?? []).length === 0) {
      say(path, 'changes nothing: it neither sets a term nor waives a clause');
    }
    for (const [at, clause] of (exception.over ?? []).entries()) {
      if (clause === undefined || !areKnown) continue;
      if (clause === exception.clause || !clauses.includes(clause)) {
        say([...path, 'over', at], `${showValue(clause)} is the clause of no other exception`);
      }
    }
    for (const earlier of exceptions.slice(0, index)) checkPair(exception, earlier, path, say);
  }
}

/** Two exceptions that apply to the same claims and set one term differently, with no word of which goes first. */
function checkPair(
  one: Draft<ExceptionTerm>,
  other: Draft<ExceptionTerm> | undefined,
  path: Path,
  say: Say,
): void {
  if (other?.clause === undefined || one.clause === undefined) return;
  const isOver = one.over?.includes(other.clause) === true;
  const isUnder = other.over?.includes(one.clause) === true;
  if (isOver && isUnder) {
    say([...path, 'over'], `${showValue(one.clause)} and ${showValue(other.clause)} go over each other`);
  }
  if (isOver || isUnder || JSON.stringify(one.when) !== JSON.stringify(other.when)) return;
  const theirs = settingsIn(other.set);
  for (const [term, value] of settingsIn(one.set)) {
    const its = theirs.get(term);
    if (its === undefined || its === value) continue;
    say(
      [...path, 'set'],
      `contradicts ${showValue(other.clause)}: both set \`${term}\` for the same claims, and neither goes \`over\` the other`,
    );
  }
}

/** The terms that are set, each with its value as text; a term is named by its path. */
function settingsIn(set: object | undefined): ReadonlyMap<string, string> {
  const settings = new Map<string, string>();
  const visit = (part: object, path: string, depth: number): void => {
    for (const key of keysGiven(part, Object.keys(part))) {
      const value = (part as Record<string, unknown>)[key];
      const name = path === '' ? key : `${path}.${key}`;
      const isGroup = typeof value === 'object' && value !== null && !Array.isArray(value);
      if (isGroup && (depth === 0 || key === 'bearers')) visit(value, name, depth + 1);
      else settings.set(name, JSON.stringify(value));
    }
  };
  if (set !== undefined) visit(set, '', 0);
  return settings;
}
