import type { Finding } from '../finding';

/** How findings that differ between several ways to see a claim become one. */
export type Doubt = (differing: readonly Finding[]) => Finding;

/**
 * The findings that hold whichever of several ways a claim is seen, in the order of the first. Where a clause comes out
 * one way in all of them, it is that way; where it does not, that is a doubt.
 */
export function mergeFindings(lists: readonly (readonly Finding[])[], doubt: Doubt): readonly Finding[] {
  const [only] = lists;
  if (lists.length === 1 && only !== undefined) return only;
  const keyed = lists.map(byPlace);
  const keys = new Set(keyed.flatMap((findings) => [...findings.keys()]));
  return [...keys].map((key) => {
    const found = keyed.map((findings) => findings.get(key));
    return mergeOne(
      found.filter((finding) => finding !== undefined),
      found.includes(undefined),
      doubt,
    );
  });
}

/** A clause that gives several findings has them in one order in every list. */
function byPlace(findings: readonly Finding[]): ReadonlyMap<string, Finding> {
  const places = new Map<string, Finding>();
  for (const finding of findings) {
    let place = 0;
    while (places.has(`${place} ${finding.clause}`)) place += 1;
    places.set(`${place} ${finding.clause}`, finding);
  }
  return places;
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

/** What the details do not agree on is not known. */
function withoutDifferences(first: Finding, found: readonly Finding[]): Finding {
  const said = Object.entries(first.details).map(([key, value]) => {
    const isAgreed = found.every(({ details }) => JSON.stringify(details[key]) === JSON.stringify(value));
    return [key, isAgreed ? value : null] as const;
  });
  if (said.every(([key, value]) => value === first.details[key])) return first;
  return { ...first, details: Object.fromEntries(said) };
}
