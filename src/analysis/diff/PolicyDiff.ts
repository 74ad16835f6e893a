import type { ClaimInput, CostQuote, Decision, Evaluation, Prices } from '../../index';
import type { ReplayKind } from '../ReplaySummary';
import type { ScenarioOptions } from '../Scenario';

/**
 * What a change is about: the decision, the end of a window, who bears a leg, what the customer gets back, the next step,
 * or, where all of these are the same, what is found.
 */
export type DiffKind = ReplayKind | 'refund' | 'next_step' | 'finding';

/** What a change is to the customer: worse, better, or neither for certain. */
export type DiffEffect = 'tightened' | 'loosened' | 'changed';

/** How big a version the change asks for. */
export type DiffBump = 'none' | 'patch' | 'minor' | 'major';

/** A trait that the claims of a change have in common: one of `values`, or any but these where `isExcept`. */
export interface DiffTrait {
  readonly trait: string;
  readonly values: readonly string[];
  readonly isExcept: boolean;
}

/** One claim that comes out otherwise, under both policies. */
export interface DiffExample {
  /** Instants as ISO 8601 in UTC. */
  readonly claim: ClaimInput;
  readonly asOf: string;
  readonly traits: readonly (readonly [trait: string, value: string])[];
  readonly before: Evaluation;
  readonly after: Evaluation;
  /** What it costs under both, at the prices that were compared; null where the change is about something else. */
  readonly quotes: { readonly before: CostQuote; readonly after: CostQuote } | null;
}

/** One thing that changes, and for which claims. */
export interface PolicyChange {
  readonly kind: DiffKind;
  /** `to_rejected`, `from_needs_review`, ...; `earlier`, `later`; `toCustomer`, `toShop`; `less`, `more`; `other`. */
  readonly how: string;
  readonly effect: DiffEffect;
  /** How many; a scenario can be in several changes. */
  readonly scenarios: number;
  readonly sentence: string;
  /** What all of them have in common and others do not, in the order in which a return goes; empty where it is nothing. */
  readonly traits: readonly DiffTrait[];
  /** Whether no other scenario has all of these traits. */
  readonly isExact: boolean;
  /** The clauses that come out otherwise in each of them. */
  readonly clauses: readonly string[];
  /** How many went from each decision to each. */
  readonly decisions: readonly {
    readonly before: Decision;
    readonly after: Decision;
    readonly scenarios: number;
  }[];
  /** The plainest of them: the fewest traits out of the ordinary, then the earliest, then the shortest. */
  readonly example: DiffExample;
}

/** In what two policies differ: plain JSON. */
export interface PolicyDiff {
  /** No claim that was gone through comes out otherwise. It is proved where `isComplete`. */
  readonly isEquivalent: boolean;
  /** Whether every scenario was gone through. */
  readonly isComplete: boolean;
  readonly scenarios: number;
  /** What is worse for the customer first, what is better last. */
  readonly changes: readonly PolicyChange[];
  /** What was found asks for this at least. */
  readonly bump: DiffBump;
  readonly policies: { readonly before: Evaluation['policy']; readonly after: Evaluation['policy'] };
}

/** The prices that refunds are compared at, in minor units of whatever currency the policies have. */
export type DiffPrices = Omit<Prices, 'currency'>;

/** How far policies are compared, and who is told. */
export interface DiffOptions extends ScenarioOptions {
  /** So many scenarios at most; without it, all. */
  readonly mostScenarios?: number | undefined;
  /** Default: an item of 100,000 whose first delivery of 3,000 the customer paid; the shop pays the other shipments. */
  readonly prices?: DiffPrices | undefined;
}
