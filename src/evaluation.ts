import type { Finding } from './finding';
import type { Decision, Leg, Party } from './vocabulary';

/** What has to happen next, who has to do it, and by when. */
export interface NextStep {
  readonly actor: Party | 'carrier';
  readonly action:
    | 'deliver_order'
    | 'record_delivery'
    | 'file_claim'
    | 'complete_claim'
    | 'authorize'
    | 'dispatch'
    | 'hand_in'
    | 'deliver_return'
    | 'send_missing_contents'
    | 'record_facts'
    | 'inspect'
    | 'review'
    | 'refund'
    | 'exchange'
    | (string & {});
  /** The last instant for it, ISO 8601 in UTC with milliseconds; null where none is named or it is unknown. */
  readonly before: string | null;
  /** For `complete_claim`: what is missing, each entry a list of alternatives of which one is enough. */
  readonly needs: readonly (readonly string[])[];
  /** The first instant for it, where it has to wait for one. */
  readonly notBefore?: string;
  /** Where the shop has promised the step by a deadline, and that has passed. */
  readonly overdue?: true;
}

/** A window's last instant and what became of it. */
export interface DeadlineStatus {
  /** ISO 8601 in UTC with milliseconds; null while the event that opens the window is unknown. */
  readonly deadline: string | null;
  readonly state: 'not_started' | 'open' | 'met' | 'missed';
  /** When a window opens that opens later than its clock starts. */
  readonly opensAt?: string;
}

/** The three windows of a claim. */
export interface Deadlines {
  readonly claim: DeadlineStatus;
  readonly dispatch: DeadlineStatus;
  readonly arrival: DeadlineStatus;
}

/** Who bears the shipping. */
export interface CostAllocation {
  /** Who bears the round trip. */
  readonly bearer: Party | 'split';
  readonly fault: Party;
  readonly legs: readonly { readonly leg: Leg; readonly bearer: Party }[];
  /** `possible` where the shop's instructions were not followed; never an amount, never certain. */
  readonly surcharge: 'none' | 'possible';
  readonly clauses: readonly string[];
}

/** A claim judged under a policy as of an instant: plain JSON. */
export interface Evaluation {
  readonly decision: Decision;
  readonly findings: readonly Finding[];
  /** Null when the claim is rejected. */
  readonly nextStep: NextStep | null;
  readonly deadlines: Deadlines;
  /** Null when the claim is rejected, and while no known reason is given. */
  readonly cost: CostAllocation | null;
  /**
   * The last instant at which, with no further event, decision, findings and next step are still these; null where
   * time alone changes none of them.
   */
  readonly validUntil: string | null;
  /** How the claim ended; absent while it has not. Nothing that comes after it counts. */
  readonly settlement?: { readonly at: string; readonly outcome: string };
  readonly asOf: string;
  readonly policy: { readonly id: string; readonly version: string };
}
