import type { Condition } from '../vocabulary';

/** An attachment as read; its instant in epoch milliseconds. */
export interface AttachmentRecord {
  readonly kind: string;
  readonly text?: string;
  readonly mediaType?: string;
  readonly name?: string;
  readonly at?: number;
}

/** Pieces that came after the inspection, as read. */
export interface SupplementRecord {
  readonly at: number;
  readonly contents: readonly string[];
}

/** A claim as read from input: own data, null become absent, every instant in epoch milliseconds. */
export interface ClaimRecord {
  readonly $schema?: string;
  readonly order: {
    readonly number?: string;
    readonly type?: string;
    readonly placedAt?: number;
    readonly shippedAt?: number;
    readonly deliveredAt?: number;
  };
  readonly item: { readonly category: string; readonly contents?: readonly string[] };
  readonly request?: {
    readonly at: number;
    readonly channel: string;
    readonly reason?: string;
    readonly resolution?: string;
    readonly attachments?: readonly AttachmentRecord[];
  };
  readonly authorization?: { readonly at: number };
  readonly dispatch?: { readonly at: number; readonly followedInstructions?: boolean };
  readonly arrival?: { readonly at: number };
  readonly inspection?: {
    readonly at: number;
    readonly condition: Condition;
    readonly contents?: readonly string[];
    readonly packedAsSent?: boolean;
    readonly problemConfirmed?: boolean;
    readonly supplements?: readonly SupplementRecord[];
  };
}
