import { showValue } from '../admission/showValue';
import type { Declared } from './Declared';
import type { Draft } from './Draft';
import type { Path } from './Path';
import type { Policy } from './Policy';
import type { IsRefused } from './refusalsIn';
import type { Say } from './Say';

/** Says which clauses the terms and exceptions of a policy name that have no wording, or lift to no effect. */
export function checkClauses(
  { terms, exceptions }: Draft<Policy>,
  { clauses }: Declared,
  isRefused: IsRefused,
  say: Say,
): void {
  if (clauses === undefined) return;
  const named = new Set<string>();
  const otherwise = 'add its wording to `clauses`';

  const check = (id: unknown, path: Path): boolean => {
    if (typeof id !== 'string' || clauses.has(id)) return true;
    const message = `${showValue(id)} is not among the clauses of the policy`;
    say(path, message, { name: id, known: clauses, otherwise });
    return false;
  };

  const visit = (part: object, path: Path): void => {
    const isList = Array.isArray(part);
    for (const [key, value] of Object.entries(part) as [string, unknown][]) {
      if (key === 'clause') {
        if (check(value, [...path, key])) named.add(String(value));
      } else if (typeof value === 'object' && value !== null) {
        visit(value, [...path, isList ? Number(key) : key]);
      }
    }
  };
  visit(terms ?? {}, ['terms']);
  visit(exceptions ?? [], ['exceptions']);

  for (const name of ['claim', 'dispatch', 'arrival'] as const) {
    const window = terms?.windows?.[name];
    const id = `deadline.${name}`;
    if (window === undefined || window.clause !== undefined) continue;
    named.add(id);
    if (clauses.has(id)) continue;
    say(
      ['terms', 'windows', name],
      `has no \`clause\`, and \`${id}\`, which is taken then, is not among the clauses of the policy; name the one that sets it`,
    );
  }

  for (const [index, exception] of (exceptions ?? []).entries()) {
    for (const [at, id] of (exception?.waives ?? []).entries()) {
      const path = ['exceptions', index, 'waives', at];
      if (!check(id, path) || id === undefined || named.has(id)) continue;
      if (isRefused(['terms']) || isRefused(['exceptions'])) continue;
      say(path, `${showValue(id)} is named by no term, so there is nothing to waive`);
    }
  }
}
