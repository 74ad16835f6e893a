import type { OpenIssue } from '../admission/Issue';
import { showValue } from '../admission/showValue';
import { checkAmounts } from './checkAmounts';
import { checkConditions } from './checkConditions';
import { checkExceptions } from './checkExceptions';
import { checkFacts } from './checkFacts';
import { checkTerms } from './checkTerms';
import { checkWeekend } from './checkWeekend';
import { checkWindows } from './checkWindows';
import { type Declared, declaredIn } from './Declared';
import { type Draft, type Path, type Say, sayTo } from './Draft';
import type { Policy } from './Policy';

/** Adds an issue for each part of a policy that contradicts another; parts that were refused are left out of account. */
export function checkPolicy(policy: Draft<Policy>, issues: OpenIssue[]): void {
  const say = sayTo(issues);
  const { clauses, terms } = policy;
  const ids = namesIn(clauses, 'id', ['clauses'], say);
  const at = ['terms'];
  const reasons = namesIn(terms?.reasons?.accepted, 'reason', [...at, 'reasons', 'accepted'], say);
  const kinds = namesIn(terms?.attachmentKinds, 'kind', [...at, 'attachmentKinds'], say);
  const offered = terms?.resolutions?.offered;
  const resolutions = namesIn(offered, 'resolution', [...at, 'resolutions', 'offered'], say);
  namesIn(policy.facts, 'fact', ['facts'], say);
  namesIn(policy.events, 'event', ['events'], say);
  const declared: Declared = { ...declaredIn(policy), reasons, resolutions };
  if (ids !== undefined) {
    checkClauses(terms, at, ids, say);
    checkClauses(policy.exceptions, ['exceptions'], ids, say);
  }
  checkTerms(terms, { kinds, reasons, resolutions }, say);
  checkFacts(policy, say);
  checkConditions(policy, declared, say);
  checkWindows(policy, declared, say);
  checkAmounts(policy, say);
  checkExceptions(policy, say);
  checkWeekend(policy.weekend, issues);
}

/** The names in a list, none of which may stand twice; undefined where one of them was refused, as nobody knows which. */
function namesIn<Key extends string>(
  list: readonly ({ readonly [Name in Key]?: string | undefined } | undefined)[] | undefined,
  key: Key,
  path: Path,
  say: Say,
): ReadonlySet<string> | undefined {
  if (list === undefined) return undefined;
  const names = new Set<string>();
  let areKnown = true;
  for (const [index, entry] of list.entries()) {
    const name = entry?.[key];
    if (name === undefined) areKnown = false;
    else {
      if (names.has(name)) say([...path, index, key], `${showValue(name)} stands here twice`);
      names.add(name);
    }
  }
  return areKnown ? names : undefined;
}

/** Every clause that a term or an exception names has its wording. */
function checkClauses(part: unknown, path: Path, ids: ReadonlySet<string>, say: Say): void {
  if (typeof part !== 'object' || part === null) return;
  for (const [key, value] of Object.entries(part) as [string, unknown][]) {
    const here = [...path, Array.isArray(part) ? Number(key) : key];
    const named = key === 'clause' ? [value] : key === 'waives' && Array.isArray(value) ? value : [];
    for (const [index, id] of named.entries()) {
      if (typeof id !== 'string' || ids.has(id)) continue;
      say(
        key === 'clause' ? here : [...here, index],
        `${showValue(id)} is not among the clauses of the policy`,
      );
    }
    if (key !== 'clause' && key !== 'waives') checkClauses(value, here, ids, say);
  }
}
