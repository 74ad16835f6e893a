import type { Policy } from './policy/Policy';

/** Data whose lists could be changed, as an import of JSON has them: its texts are known to be texts, and no more. */
export interface Widened {
  clauses: unknown[];
}

/** A policy as far as the compiler knows it: what has been widened could be any. */
export type KnownPolicy<Given> = Given extends Widened ? Policy : Given;
