import { showValue } from '../admission/showValue';
import { addsTo } from './addsTo';
import type { Draft } from './Draft';
import type { ExceptionTerm } from './PolicyException';
import type { IsRefused } from './refusalsIn';
import type { Say } from './Say';
import { termsSetBy } from './termsSetBy';

/** An exception of which everything that counts here could be read. */
interface Known {
  readonly index: number;
  readonly clause: string;
  readonly over: ReadonlySet<string>;
  /** Whether it does nothing but set terms. */
  readonly setsAlone: boolean;
  readonly terms: ReadonlyMap<string, string>;
}

/**
 * Says which exceptions apply to the same claims and set one term differently, with no word of which goes first; and
 * which of them never shows, as another goes over it in everything.
 */
export function checkContradictions(
  exceptions: readonly (Draft<ExceptionTerm> | undefined)[],
  isRefused: IsRefused,
  say: Say,
): void {
  for (const group of byCondition(exceptions, isRefused)) {
    const earlier = new Map<string, Map<string, Known[]>>();
    for (const one of group) {
      for (const [term, value] of one.terms) {
        const values = earlier.get(term) ?? new Map<string, Known[]>();
        earlier.set(term, values);
        const other = contradicting(one, value, values);
        put(values, value, one);
        if (other === undefined) continue;
        const message = `contradicts ${showValue(other.clause)}: both set \`${term}\` for the same claims`;
        say(['exceptions', one.index, 'set'], `${message}; name in \`over\` which goes first`);
      }
    }
    sayHidden(group, say);
  }
}

/** Those that apply to the same claims, as far as that shows: that have the same condition. */
function byCondition(
  exceptions: readonly (Draft<ExceptionTerm> | undefined)[],
  isRefused: IsRefused,
): Iterable<readonly Known[]> {
  const groups = new Map<string, Known[]>();
  for (const [index, exception] of exceptions.entries()) {
    if (exception?.clause === undefined || isRefused(['exceptions', index])) continue;
    const { clause, when, over = [], waives = [] } = exception;
    const condition = JSON.stringify(when);
    const group = groups.get(condition) ?? [];
    group.push({
      index,
      clause,
      over: new Set(over as readonly string[]),
      setsAlone: waives.length === 0 && !addsTo(exception),
      terms: termsSetBy(exception),
    });
    groups.set(condition, group);
  }
  return groups.values();
}

/** The first that sets another value, and neither goes over the other. */
function contradicting(
  one: Known,
  value: string,
  values: ReadonlyMap<string, readonly Known[]>,
): Known | undefined {
  for (const [other, theirs] of values) {
    if (other === value) continue;
    const found = theirs.find(({ clause, over }) => !one.over.has(clause) && !over.has(one.clause));
    if (found !== undefined) return found;
  }
  return undefined;
}

function sayHidden(group: readonly Known[], say: Say): void {
  const byClause = new Map<string, Known[]>();
  for (const one of group) put(byClause, one.clause, one);
  const hidden = new Set<Known>();
  for (const one of group) {
    for (const under of [...one.over].flatMap((clause) => byClause.get(clause) ?? [])) {
      const isHidden =
        under.setsAlone &&
        under.terms.size > 0 &&
        !under.over.has(one.clause) &&
        [...under.terms.keys()].every((term) => one.terms.has(term));
      if (!isHidden || hidden.has(under)) continue;
      hidden.add(under);
      const message = `never shows: ${showValue(one.clause)} goes over it for the same claims, in all that it sets`;
      say(['exceptions', under.index], `${message}; leave one of them out`);
    }
  }
}

function put(lists: Map<string, Known[]>, key: string, one: Known): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [one]);
  else list.push(one);
}
