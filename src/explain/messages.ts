import type { Deadlines } from '../evaluation';
import type { Decision } from '../vocabulary';
import type { KnownAction } from './knownAction';
import type { Labels } from './labels';
import type { FindingSentences } from './sentences';
import type { ShopTime } from './shopTime';
import type { SpanUnit } from './spanUnit';

/** The situations with a headline of their own; `record` stands for every step that records an event, `_later` for one to wait with. */
export type HeadlineCase =
  | Decision
  | Exclude<KnownAction, `record_${string}`>
  | 'record'
  | 'record_facts'
  | 'file_claim_later'
  | 'dispatch_later'
  | 'hand_in_later';

/** What a next step's sentence may mention. */
export interface StepFacts {
  readonly notBefore: string | null;
  /** Null also where it has passed. */
  readonly before: string | null;
  readonly byEmail: boolean;
  /** A list of what belongs to it follows. */
  readonly hasNeeds: boolean;
}

/** The legs that each side bears, in words; null where there are none. */
export interface CostFacts {
  readonly shop: string | null;
  readonly customer: string | null;
  /** Nothing can change it any more. */
  readonly settled: boolean;
}

/** Everything that one language needs; a message left out in one of them does not compile. */
export interface Messages {
  readonly labels: Labels;
  readonly findings: FindingSentences;
  readonly unknownFinding: (clause: string, code: string, standing: string) => string;
  readonly headlines: Readonly<Record<HeadlineCase, string>>;
  readonly settledHeadline: (outcome: string) => string;
  /** Without a full stop, as a list may follow. */
  readonly steps: Readonly<Record<KnownAction, (facts: StepFacts) => string>>;
  readonly unknownStep: (actor: string, action: string, facts: StepFacts) => string;
  /** That the time of an event of the policy's own has to be found out. */
  readonly recordEvent: (event: string) => string;
  readonly fulfil: (resolution: string, facts: StepFacts) => string;
  /** The same for a resolution that is given in place of the one asked for. */
  readonly fulfilInstead: (resolution: string, facts: StepFacts) => string;
  /** That the shop is late with its step; a sentence of its own, without a full stop. */
  readonly overdue: (promised: string) => string;
  readonly choice: (offered: string) => string;
  readonly cost: (facts: CostFacts) => string;
  readonly surcharge: string;
  readonly instant: (time: ShopTime) => string;
  readonly span: Readonly<Record<SpanUnit, (count: number) => string>>;
  readonly quote: (word: string) => string;
  readonly or: (words: readonly string[]) => string;
  readonly and: (words: readonly string[]) => string;
  readonly pieces: (label: string, count: number) => string;
  readonly email: EmailMessages;
}

/** The fixed parts of a reply. */
export interface EmailMessages {
  readonly subject: (headline: string) => string;
  readonly greeting: string;
  readonly thanks: string;
  readonly conditionsMet: string;
  readonly answer: (headline: string) => string;
  /** That and when the claim was settled, and that nothing is asked for. */
  readonly settled: (at: string) => string;
  readonly reasons: Readonly<Record<Exclude<Decision, 'accepted'>, string>>;
  /** What had stood against a claim that is settled. */
  readonly stoodAgainst: string;
  readonly notes: string;
  readonly box: string;
  readonly packing: string;
  readonly method: string;
  /** The same under a policy that does not say what belongs to a parcel. */
  readonly anyBox: string;
  readonly anyMethod: string;
  readonly deadlines: string;
  readonly windows: Readonly<Record<keyof Deadlines, string>>;
  /** A deadline with the opening of its window, which is still to come. */
  readonly opening: (deadline: string, opensAt: string) => string;
  readonly closing: string;
}
