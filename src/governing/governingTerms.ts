import type { ClaimFacts } from '../claim/ClaimFacts';
import { rulingsBy } from '../claim/rulingAt';
import type { PolicyFacts } from '../policy/PolicyFacts';
import { type Exception, exceptionsOf } from './exceptionsOf';
import { type Governing, termsUnder } from './termsUnder';
import { MOST_POINTS, type Way, waysToSee } from './waysToSee';

/** Everything that can govern a claim as of an instant, as far as the facts are known. */
export interface GoverningTerms {
  /** More than one where a missing fact decides between them. */
  readonly cases: readonly Governing[];
  /** For each case, which of the doubtful exceptions apply. */
  readonly ways: readonly Way[];
  /** For each doubtful exception, the names of the facts that decide whether it applies. */
  readonly asks: readonly (readonly string[])[];
  /** See `Test`. */
  readonly until: number;
}

/** The terms that govern a claim as of an instant. */
export function governingTerms(claim: ClaimFacts, policy: PolicyFacts, asOf: number): GoverningTerms {
  const book = exceptionsOf(policy);
  const applying: Exception[] = [];
  /** Which of those are doubtful, and their place among the doubtful. */
  const doubtful = new Map<Exception, number>();
  const asks: (readonly string[])[] = [];
  let until = Number.POSITIVE_INFINITY;
  for (const exception of book.exceptions) {
    const { test } = exception;
    until = Math.min(until, test.until(claim, asOf));
    const truth = test.of(claim, asOf);
    if (truth !== 'yes' && truth !== 'unknown') continue;
    applying.push(exception);
    if (truth === 'yes') continue;
    const names = new Set<string>();
    test.ask(claim, asOf, names);
    doubtful.set(exception, asks.length);
    asks.push([...names]);
  }
  const rulings = new Map(rulingsBy(claim, asOf).map(({ clause, ruling }) => [clause, ruling]));
  const ways = waysToSee(asks.map(() => 2));
  const cases = ways.map((way) => {
    const inThisCase = applying.filter((exception) => {
      const point = doubtful.get(exception);
      return point === undefined || way.has(point);
    });
    // Where each doubtful one is looked at alone, the many answers of the certain ones are looked at once.
    const isLookedAt = (exception: Exception): boolean =>
      way.size === 0 || asks.length <= MOST_POINTS || doubtful.has(exception);
    return termsUnder(inThisCase, isLookedAt, policy, book, rulings);
  });
  return { cases, ways, asks, until };
}
