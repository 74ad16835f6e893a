import type { Finding } from '../finding';

/** What is found on one point in each of several ways to see a claim; undefined where the clause does not apply. */
export type Found = readonly (Finding | undefined)[];

/** What findings become that differ between several ways to see a claim. */
export interface Merging {
  /** The finding that takes their place. */
  readonly doubt: (found: Found) => Finding;
  /** Told of every finding that has been made of others. */
  readonly made: (one: Finding, found: Found) => void;
}

/**
 * The findings of one rule that hold whichever of several ways a claim is seen. Where a point comes out one way in all
 * of them, it is that way; where it does not, that is a doubt. A rule finds on its points in one order, and either on
 * all of them or, where it does not apply, on none. The clause named is that of the first.
 */
export function mergeFindings(lists: readonly Found[], { doubt, made }: Merging): readonly Finding[] {
  if (lists.length === 1) return lists[0] as readonly Finding[];
  const longest = Math.max(...lists.map(({ length }) => length));
  return Array.from({ length: longest }, (_, index) => {
    const found = lists.map((findings) => findings[index]);
    const one = areAgreed(found) ? agreed(givenIn(found)) : doubt(found);
    if (!found.includes(one)) made(one, found);
    return one;
  });
}

/** Whether findings come to the same: where a clause does not apply, nothing stands against the claim. */
export function areAgreed(found: Found): boolean {
  const given = givenIn(found);
  if (given.every(isMild)) return isOneAnswer(given);
  if (given.length < found.length) return false;
  if (given.every(({ standing }) => standing === 'breached')) return true;
  const [first] = given as readonly [Finding];
  return given.every(({ standing, code }) => standing === first.standing && code === first.code);
}

export function givenIn(found: Found): readonly Finding[] {
  return found.filter((finding) => finding !== undefined);
}

const isMild = ({ standing }: Finding): boolean => standing === 'satisfied' || standing === 'advisory';

/** What is given in place of what was asked for is to be one thing; nothing is, where it is what was asked for. */
function isOneAnswer(given: readonly Finding[]): boolean {
  return new Set(given.map(({ details }) => details['granted'])).size <= 1;
}

function agreed(given: readonly Finding[]): Finding {
  const [first] = given as readonly [Finding];
  if (!isMild(first)) return withoutDifferences(first, given);
  const shown = given.find(({ standing }) => standing === 'advisory') ?? first;
  return withoutDifferences(
    shown,
    given.filter(({ code }) => code === shown.code),
  );
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
  if (clauses.size > 1 && !('clauses' in first.details)) said.push(['clauses', [...clauses].sort()]);
  if (said.every(([key, value]) => value === first.details[key])) return first;
  return { ...first, details: Object.fromEntries(said) };
}
