import type { CostAllocation, Evaluation, NextStep } from './evaluation';
import type { Finding } from './finding';
import type { Party } from './vocabulary';

/** What a customer who claims for one reason can expect. */
export interface ReturnOption {
  readonly reason: string;
  readonly fault: Party;
  /** `unknown` while the event that opens the claim window is not known; never taken for a yes. */
  readonly returnable: 'yes' | 'no' | 'unknown';
  /** The findings that refuse it; empty unless `returnable` is `no`. */
  readonly because: readonly Finding[];
  /** The last instant to claim, ISO 8601 in UTC; null while unknown. */
  readonly claimBy: string | null;
  /** What the request has to give beside the reason and a resolution: each entry alternatives, one is enough. */
  readonly needs: readonly (readonly string[])[];
  /** What happens next; null where it cannot be returned. */
  readonly nextStep: NextStep | null;
  /** The resolutions to choose from, each with who bears which leg; empty where it cannot be returned. */
  readonly resolutions: readonly ResolutionOption[];
}

/** A resolution that a customer can choose. */
export interface ResolutionOption {
  readonly resolution: string;
  readonly cost: CostAllocation | null;
  /** The ways by which the shop takes claims for it, where they are not those of most claims. */
  readonly channels?: readonly string[];
}

/** What a "Return this item" button shows. */
export interface ReturnOptions {
  /** The ways by which the shop takes claims; a resolution that is claimed by others says so. */
  readonly channels: readonly string[];
  /** One for each reason that the policy knows, in its order. */
  readonly options: readonly ReturnOption[];
  /** The last instant at which, with no further event, this still holds; null where time alone changes nothing. */
  readonly validUntil: string | null;
  readonly asOf: string;
  readonly policy: Evaluation['policy'];
}
