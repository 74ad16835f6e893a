import type { FactName } from '../factsOf';

/**
 * The built-in policy's decision in a language of conditions, from which the rules of each engine are written: so that
 * all of them say the same, and none is written with less care.
 */
export type Condition =
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition }
  | Test;

export type Test =
  | { readonly fact: FactName; readonly is: 'equal' | 'different'; readonly value: string | boolean }
  | { readonly fact: FactName; readonly is: 'among' | 'not among'; readonly values: readonly string[] }
  | { readonly fact: FactName; readonly is: 'after' | 'not after'; readonly than: FactName };

/** Asked in this order; the first that holds decides, and a claim for which none does is accepted. */
export interface Wording {
  readonly rejected: readonly Condition[];
  readonly needs_review: readonly Condition[];
  readonly pending: readonly Condition[];
}

export const GRADES = ['rejected', 'needs_review', 'pending'] as const;
export type Grade = (typeof GRADES)[number];
