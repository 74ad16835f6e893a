import type { Finding } from '../finding';

/** How findings that differ between several ways to see a claim become one. */
export type Doubt = (differing: readonly Finding[]) => Finding;

/**
 * The findings of one rule that hold whichever of several ways a claim is seen. Where a point comes out one way in all
 * of them, it is that way; where it does not, that is a doubt. A rule finds on its points in one order, and either on
 * all of them or, where it does not apply, on none. The clause named is that of the first.
 */
export function mergeFindings(lists: readonly (readonly Finding[])[], doubt: Doubt): readonly Finding[] {
  const [only] = lists;
  if (lists.length === 1 && only !== undefined) return only;
  const longest = Math.max(...lists.map(({ length }) => length));
  return Array.from({ length: longest }, (_, index) => {
    const found = lists.map((findings) => findings[index]);
    const given = found.filter((finding) => finding !== undefined);
    return mergeOne(given, found.includes(undefined), doubt);
  });
}

const MILD = ['satisfied', 'advisory'];

/** Where a clause does not apply in one of them, nothing stands against the claim there. */
function mergeOne(found: readonly Finding[], isAbsentOnce: boolean, doubt: Doubt): Finding {
  const [first] = found as readonly [Finding];
  const areMild = found.every(({ standing }) => MILD.includes(standing));
  if (areMild) return found.find(({ standing }) => standing === 'advisory') ?? first;
  if (isAbsentOnce) return doubt(found);
  if (found.every(({ standing }) => standing === 'breached')) return withoutDifferences(first, found);
  const isOne = found.every(({ standing, code }) => standing === first.standing && code === first.code);
  return isOne ? withoutDifferences(first, found) : doubt(found);
}

/** What the details do not agree on is not known; lists of names are put together. */
function withoutDifferences(first: Finding, found: readonly Finding[]): Finding {
  const said = Object.entries(first.details).map(([key, value]) => {
    const values = found.map(({ details }) => details[key]);
    const isAgreed = values.every((other) => JSON.stringify(other) === JSON.stringify(value));
    if (isAgreed) return [key, value] as const;
    return [key, values.every(Array.isArray) ? [...new Set(values.flat())] : null] as const;
  });
  const clauses = new Set(found.map(({ clause }) => clause));
  if (clauses.size > 1) said.push(['clauses', [...clauses].sort()]);
  if (said.every(([key, value]) => value === first.details[key])) return first;
  return { ...first, details: Object.fromEntries(said) };
}
