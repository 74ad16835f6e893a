import type { ClaimFacts } from '../claim/ClaimFacts';

/**
 * How a condition comes out. `later`: it will show in the course of the return, so that nothing is asked. `unknown`: a
 * fact is missing that somebody has to give.
 */
export type Truth = 'yes' | 'no' | 'later' | 'unknown';

/** A condition made ready to be asked of any claim at any instant. */
export interface Test {
  readonly of: (claim: ClaimFacts, asOf: number) => Truth;
  /** Adds the names of what is missing where it is unknown. */
  readonly ask: (claim: ClaimFacts, asOf: number, names: Set<string>) => void;
  /** The last instant until which, with no further event, it stays so; `NEVER` where time alone changes nothing. */
  readonly until: (claim: ClaimFacts, asOf: number) => number;
}

/** All of them have to hold: what is refuted stays so whatever is missing. */
export function conjunction(truths: readonly Truth[]): Truth {
  if (truths.includes('no')) return 'no';
  if (truths.includes('unknown')) return 'unknown';
  return truths.includes('later') ? 'later' : 'yes';
}

/** One of them is enough. */
export function disjunction(truths: readonly Truth[]): Truth {
  return negation(conjunction(truths.map(negation)));
}

export function negation(truth: Truth): Truth {
  if (truth === 'yes') return 'no';
  return truth === 'no' ? 'yes' : truth;
}
