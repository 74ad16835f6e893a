import type { InstantInput } from '../time/readInstant';
import type { Condition } from '../vocabulary';
import type { FactValue } from './Claim';

/** Something the customer sent with the request: a picture, a number, a description, a statement. */
export interface AttachmentInput {
  readonly kind: string;
  readonly text?: string | null | undefined;
  readonly mediaType?: string | null | undefined;
  readonly name?: string | null | undefined;
  /** When it was sent; without it, with the request. */
  readonly at?: InstantInput | null | undefined;
}

/** Pieces that came after the inspection. */
export interface SupplementInput {
  readonly at: InstantInput;
  readonly contents: readonly string[];
}

/** What a person decided on one clause: the way out of a review, and goodwill. */
export interface RulingInput {
  readonly clause: string;
  /** `waived`: it does not stand against the claim. `upheld`: it does. */
  readonly ruling: 'waived' | 'upheld';
  readonly by: string;
  readonly why: string;
  readonly at: InstantInput;
}

/** A customer's claim as the shop has recorded it so far. What is absent has not happened or is not known. */
export interface ClaimInput {
  /** For editors: the address of the JSON Schema of a claim. Not read. */
  readonly $schema?: string | null | undefined;
  readonly order: {
    readonly number?: string | null | undefined;
    /** `standard` where absent; the built-in policy also knows `personal_request`. */
    readonly type?: string | null | undefined;
    readonly placedAt?: InstantInput | null | undefined;
    readonly shippedAt?: InstantInput | null | undefined;
    /** When the customer received the item. */
    readonly deliveredAt?: InstantInput | null | undefined;
  };
  /** The item as ordered. */
  readonly item: {
    readonly category: string;
    /** What came in the box beside the item, one entry a piece. */
    readonly contents?: readonly string[] | null | undefined;
    /** How many of it were ordered; 1 where absent. */
    readonly quantity?: number | null | undefined;
  };
  /** The customer's message that makes the claim. */
  readonly request?:
    | {
        readonly at: InstantInput;
        readonly channel: string;
        readonly reason?:
          | 'defective_item'
          | 'wrong_item'
          | 'change_of_mind'
          | (string & {})
          | null
          | undefined;
        readonly resolution?: 'refund' | 'exchange' | (string & {}) | null | undefined;
        readonly attachments?: readonly AttachmentInput[] | null | undefined;
        /** How many of the item the customer announces to send back; all of them where absent. */
        readonly quantity?: number | null | undefined;
      }
    | null
    | undefined;
  /** The shop's answer with the method and the cost. */
  readonly authorization?: { readonly at: InstantInput } | null | undefined;
  /** The item sent back by the customer. */
  readonly dispatch?:
    | { readonly at: InstantInput; readonly followedInstructions?: boolean | null | undefined }
    | null
    | undefined;
  /** The item at the shop. */
  readonly arrival?: { readonly at: InstantInput } | null | undefined;
  /** The item looked at by the shop. */
  readonly inspection?:
    | {
        readonly at: InstantInput;
        /** Damage and use beyond the reported problem only. */
        readonly condition: Condition;
        /** What was in the box; absent means nobody looked. */
        readonly contents?: readonly string[] | null | undefined;
        readonly packedAsSent?: boolean | null | undefined;
        readonly problemConfirmed?: boolean | null | undefined;
        readonly supplements?: readonly SupplementInput[] | null | undefined;
        /** How many of the item arrived; absent means nobody counted. */
        readonly quantity?: number | null | undefined;
        /** Facts found at the inspection; they count from it on, over those given before. */
        readonly facts?: Readonly<Record<string, FactValue | null | undefined>> | null | undefined;
      }
    | null
    | undefined;
  /** What ended the claim: `refunded`, `exchanged`, `sent_back`, ... */
  readonly settlement?: { readonly at: InstantInput; readonly outcome: string } | null | undefined;
  /** The facts that the policy declares, as far as they are known. */
  readonly facts?: Readonly<Record<string, FactValue | null | undefined>> | null | undefined;
  /** The policy's own events, as far as they have happened or are fixed. */
  readonly events?: Readonly<Record<string, InstantInput | null | undefined>> | null | undefined;
  /** What people decided on single clauses. */
  readonly rulings?: readonly RulingInput[] | null | undefined;
}
