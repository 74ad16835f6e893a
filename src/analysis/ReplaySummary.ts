import type { Claim, Decision, Evaluation, InstantInput, Issue, Leg } from '../index';

/** A past claim, parsed or raw, with the instant it was judged as of. */
export interface ReplayEntry {
  readonly claim: unknown;
  readonly asOf: InstantInput;
}

/** How claims are replayed, and who is told. */
export interface ReplayOptions {
  /**
   * For claims that come without an instant: the instant to judge each as of, or a function that reads it off the claim.
   * Given this, what is handed in are claims, not entries.
   */
  readonly asOf?: InstantInput | ((claim: Claim) => InstantInput) | undefined;
  /** So many claims are kept as examples of each kind of change, and so many of those that cannot be read; default 5. */
  readonly examples?: number | undefined;
  /** Told after every so many claims; default 10,000. */
  readonly progressEvery?: number | undefined;
  /** Told how many have been read. Where it returns a promise, that is waited for, so that the program can do other work. */
  readonly onProgress?: ((progress: { readonly read: number }) => unknown) | undefined;
}

/** What a change is about: the decision, the last instant of a window, or who bears a leg. */
export type ReplayKind = 'decision' | `deadline.${'claim' | 'dispatch' | 'arrival'}` | `bearer.${Leg}`;

/** A claim that comes out otherwise under the other policy. */
export interface ReplayChange {
  /** Its place among the claims that were handed in, from 0 on. */
  readonly index: number;
  readonly claim: Claim;
  readonly asOf: string;
  readonly kinds: readonly ReplayKind[];
  readonly before: Evaluation;
  readonly after: Evaluation;
}

/** A claim that could not be read, and why. */
export interface ReplayProblem {
  readonly index: number;
  readonly issues: readonly Issue[];
}

/** What becomes of past claims under another policy: plain JSON. */
export interface ReplaySummary {
  /** All that were handed in: those judged, and those that could not be read. */
  readonly read: number;
  readonly judged: number;
  readonly unreadable: number;
  /** Those with any change at all. */
  readonly changed: number;
  /** How many went from each decision to each, the same one included; what no claim did is left out. */
  readonly decisions: readonly {
    readonly before: Decision;
    readonly after: Decision;
    readonly count: number;
  }[];
  /** How many have a decision that is worse for the customer, and better; from best: accepted, pending, needs_review, rejected. */
  readonly tightened: number;
  readonly loosened: number;
  /** For each window, how many claims have an earlier end, a later one, or one that only one of the policies knows. */
  readonly deadlines: Readonly<
    Record<
      'claim' | 'dispatch' | 'arrival',
      { readonly earlier: number; readonly later: number; readonly other: number }
    >
  >;
  /**
   * For each leg, how many claims have it borne by the customer now, by the shop now, or by nobody known on one side.
   * Claims without any cost on one side, such as rejected ones, are not counted.
   */
  readonly bearers: Readonly<
    Record<Leg, { readonly toCustomer: number; readonly toShop: number; readonly other: number }>
  >;
  /** The first claims of each change: of each pair of decisions, each window, each leg. */
  readonly examples: readonly {
    readonly kind: ReplayKind;
    /** What is common to them: `accepted -> rejected`, `earlier`, `toCustomer`. */
    readonly how: string;
    readonly changes: readonly ReplayChange[];
  }[];
  /** The first claims that could not be read. */
  readonly problems: readonly ReplayProblem[];
  readonly policies: { readonly before: Evaluation['policy']; readonly after: Evaluation['policy'] };
}
