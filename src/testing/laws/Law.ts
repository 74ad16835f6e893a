import type { computeDeadlines, computeReturnOptions, evaluateClaim, Policy, quoteCosts } from '../../index';
import type { Notation } from '../instants/writeInstant';
import type { JudgedClaim } from '../JudgedClaim';

/** The functions that have to keep the laws: those of the package, unless a test of the laws hands in others. */
export interface Engine {
  readonly evaluateClaim: typeof evaluateClaim;
  readonly computeDeadlines: typeof computeDeadlines;
  readonly computeReturnOptions: typeof computeReturnOptions;
  readonly quoteCosts: typeof quoteCosts;
}

/** What a law is asked of: a claim, and some chance for whatever else the law varies. */
export interface Trial extends JudgedClaim {
  readonly policy: Policy;
  /** From 0 to 1. */
  readonly share: number;
  readonly notation: Notation;
}

/** Something that holds for every claim under a policy that is sound. */
export interface Law {
  readonly name: string;
  /** The policies it is a law for; without it, all. */
  readonly isFor?: (policy: Policy) => boolean;
  /** What is wrong, in a sentence; null where the law is kept. */
  readonly breach: (trial: Trial, engine: Engine) => string | null;
}

/** What is wrong where two answers that have to be the same are not. */
export function difference(what: string, one: unknown, other: unknown): string | null {
  const [here, there] = [JSON.stringify(one), JSON.stringify(other)];
  return here === there ? null : `${what}:\n  ${here}\n  ${there}`;
}
