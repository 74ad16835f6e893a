import type { Decision, Evaluation, FactValue, Finding, NextStep, Standing } from '../index';

/** What can be done about a claim, or can turn out for it. */
export type ChangeKind =
  | 'file_claim'
  | 'use_channel'
  | 'give_reason'
  | 'give_resolution'
  | 'choose_resolution'
  | 'give_order_number'
  | 'attach'
  | 'give_fact'
  | 'record_event'
  | 'await_delivery'
  | 'wait'
  | 'authorize'
  | 'send_back'
  | 'await_arrival'
  | 'inspect'
  | 'record_contents'
  | 'record_quantity'
  | 'send_missing_contents'
  | 'waive';

/** One thing that is changed. */
export interface Change {
  readonly change: ChangeKind;
  /** Who can do it, or say it. */
  readonly who: NextStep['actor'];
  /** Which fact, which event, which clause; null where the kind says it all. */
  readonly name: string | null;
  /** Alternatives, each of which does it: kinds of attachment, values of a fact, channels. Empty where there is no choice. */
  readonly values: readonly FactValue[];
  /** The clauses that ask for it. */
  readonly clauses: readonly string[];
}

/** What a claim comes to once something has been changed. */
export interface Outcome {
  readonly decision: Decision;
  readonly nextStep: NextStep | null;
}

/** Changes that together lead further, none of which can be left out. */
export interface ChangeSet {
  readonly changes: readonly Change[];
  /** The instant for it that was tried: the one asked of, or the first at which it does. ISO 8601 in UTC. */
  readonly at: string;
  /** The last instant at which it leads there; null where none was found. */
  readonly by: string | null;
  /** What the claim comes to with it, at that instant. */
  readonly leadsTo: Outcome;
}

/** A fact that is not known and on which it depends how the claim comes out. */
export interface OpenFact {
  readonly fact: string;
  readonly who: NextStep['actor'];
  /** The clauses that hang on it. */
  readonly clauses: readonly string[];
  /** What the claim comes to with which values. Of numbers and texts, those beside what the policy compares with. */
  readonly outcomes: readonly { readonly values: readonly FactValue[]; readonly leadsTo: Outcome }[];
}

/** A clause that stands against the claim. */
export interface Obstacle {
  readonly clause: string;
  readonly code: Finding['code'];
  /** `breached`: it refuses the claim. `undetermined`: a person has to look. */
  readonly standing: Standing;
  /** The end of the window that was missed, where there is one. */
  readonly since: string | null;
  /** What is behind it, as in the finding. */
  readonly details: Finding['details'];
  /** Whether one of the changes lifts it. Where not, only a ruling does. */
  readonly isCurable: boolean;
}

/** What would make a claim come out otherwise: plain JSON. */
export interface Prospects {
  readonly decision: Decision;
  readonly nextStep: NextStep | null;
  /** Whether it is accepted, or can still come to be without a ruling, if everything goes well. */
  readonly isPossible: boolean;
  /** The smallest changes that lead further now; empty where nothing does, or nothing has to. */
  readonly changes: readonly ChangeSet[];
  /** Step by step from here to accepted, each at the earliest instant; empty where that cannot be reached. */
  readonly way: readonly ChangeSet[];
  /** The facts that are not known, and what the claim comes to with each value. */
  readonly facts: readonly OpenFact[];
  /** What stands against it. */
  readonly obstacles: readonly Obstacle[];
  /** The fewest clauses that a person would have to waive for it to go on without any other change; null where none has to. */
  readonly ruling: { readonly clauses: readonly string[]; readonly leadsTo: Outcome } | null;
  readonly asOf: string;
  readonly policy: Evaluation['policy'];
}
