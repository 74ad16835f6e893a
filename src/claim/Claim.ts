import type { Condition } from '../vocabulary';

/** Something the customer sent with the request or after it, as read. */
export interface Attachment<Instant = string> {
  readonly kind: string;
  readonly text?: string;
  readonly mediaType?: string;
  readonly name?: string;
  readonly at?: Instant;
}

/** Pieces that came after the inspection, as read. */
export interface Supplement<Instant = string> {
  readonly at: Instant;
  readonly contents: readonly string[];
}

/** What a fact of a claim can be. */
export type FactValue = string | number | boolean;

/** What a person decided on one clause, and why. */
export interface Ruling<Instant = string> {
  readonly clause: string;
  readonly ruling: 'waived' | 'upheld';
  readonly by: string;
  readonly why: string;
  readonly at: Instant;
}

/**
 * What `parseClaim` gives: the claim as it was read, frozen plain JSON, every instant as ISO 8601 in UTC. `ClaimInput`
 * says what the fields mean.
 */
export interface Claim<Instant = string> {
  readonly $schema?: string;
  readonly order: {
    readonly number?: string;
    readonly type?: string;
    readonly placedAt?: Instant;
    readonly shippedAt?: Instant;
    readonly deliveredAt?: Instant;
  };
  readonly item: {
    readonly category: string;
    readonly contents?: readonly string[];
    readonly quantity?: number;
  };
  readonly request?: {
    readonly at: Instant;
    readonly channel: string;
    readonly reason?: string;
    readonly resolution?: string;
    readonly attachments?: readonly Attachment<Instant>[];
    readonly quantity?: number;
  };
  readonly authorization?: { readonly at: Instant };
  readonly dispatch?: { readonly at: Instant; readonly followedInstructions?: boolean };
  readonly arrival?: { readonly at: Instant };
  readonly inspection?: {
    readonly at: Instant;
    readonly condition: Condition;
    readonly contents?: readonly string[];
    readonly packedAsSent?: boolean;
    readonly problemConfirmed?: boolean;
    readonly supplements?: readonly Supplement<Instant>[];
    readonly quantity?: number;
    readonly facts?: Readonly<Record<string, FactValue>>;
  };
  readonly settlement?: { readonly at: Instant; readonly outcome: string };
  readonly facts?: Readonly<Record<string, FactValue>>;
  readonly events?: Readonly<Record<string, Instant>>;
  readonly rulings?: readonly Ruling<Instant>[];
}

/** The same inside the library, every instant in epoch milliseconds. */
export type ClaimRecord = Claim<number>;
