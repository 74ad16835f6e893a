import type { ClaimInput } from '../index';

/** How far a return has come: each stage is reached when its event is recorded. */
export type Stage =
  | 'delivery'
  | 'request'
  | 'authorization'
  | 'dispatch'
  | 'arrival'
  | 'inspection'
  | 'settlement';

/** A claim, and the instant to ask about it as of; plain JSON, every instant in UTC. */
export interface JudgedClaim {
  readonly claim: ClaimInput;
  readonly asOf: string;
}

/** What the claims of a test have in common. */
export interface ClaimOptions {
  /** The reason of every request. */
  readonly reason?: string;
  readonly resolution?: string;
  /** The category of every item. */
  readonly category?: string;
  /** The way that every request came. */
  readonly channel?: string;
  /** Every claim has come at least so far. Default `delivery`. */
  readonly from?: Stage;
  /** No claim has come further. Default `settlement`. */
  readonly upTo?: Stage;
}

/** The stages in their order. */
export const STAGES: readonly Stage[] = [
  'delivery',
  'request',
  'authorization',
  'dispatch',
  'arrival',
  'inspection',
  'settlement',
];
