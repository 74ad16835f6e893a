import type { Window } from '../time/Window';
import type { Leg, Party } from '../vocabulary';

/** The wording of one clause, with an id that is for good. */
export interface Clause {
  /** `family.point`, such as `deadline.claim`. */
  readonly id: string;
  /** What the shop says, in a sentence or two. */
  readonly text: string;
}

/** Orders or items that never come back. */
export interface Exclusion {
  readonly clause: string;
  /** What is looked at: the category of the item ordered, or the type of the order. */
  readonly by: 'category' | 'order_type';
  readonly values: readonly string[];
  /** The reasons for which it is excluded; without them, for every reason. */
  readonly reasons?: readonly string[];
}

/** What has to be attached: one of the kinds is enough. */
export interface AttachmentRequirement {
  readonly clause: string;
  readonly anyOf: readonly string[];
}

/** A reason that the shop accepts. */
export interface ReasonTerm {
  readonly reason: string;
  /** The party the reason is laid to, who bears the round trip. */
  readonly fault: Party;
  readonly attachments: readonly AttachmentRequirement[];
}

/** A resolution that the shop offers, with the legs of its round trip. */
export interface ResolutionTerm {
  readonly resolution: string;
  readonly legs: readonly Leg[];
}

/** A kind of attachment, and what makes one of that kind count. */
export interface AttachmentKind {
  readonly kind: string;
  /** `text`: a text that is not blank. `picture`: no media type, or a picture's. `nothing`: its being there. */
  readonly needs: 'text' | 'picture' | 'nothing';
}

/** A window and the clause that sets it. */
export interface WindowTerm extends Window {
  /** Default `deadline.` and the window's name. */
  readonly clause?: string;
}

/** What the shop asks, decides and bears, as data for the rules. */
export interface PolicyTerms {
  readonly exclusions: readonly Exclusion[];
  readonly channels: { readonly clause: string; readonly accepted: readonly string[] };
  readonly windows: {
    readonly claim: WindowTerm;
    readonly dispatch: WindowTerm;
    readonly arrival: WindowTerm;
  };
  readonly reasons: { readonly clause: string; readonly accepted: readonly ReasonTerm[] };
  readonly resolutions: { readonly clause: string; readonly offered: readonly ResolutionTerm[] };
  readonly orderNumber: { readonly clause: string };
  readonly attachmentKinds: readonly AttachmentKind[];
  readonly authorization: { readonly clause: string };
  readonly condition: { readonly clause: string };
  readonly contents: {
    readonly clause: string;
    /** What follows when something is missing from the box. Default `rejected`. */
    readonly whenMissing?: 'rejected' | 'open_until_arrival_deadline';
  };
  readonly packing: { readonly clause: string };
  readonly costs: {
    readonly roundTrip: { readonly clause: string };
    readonly instructions: { readonly clause: string };
  };
}

/** A shop's return policy: plain JSON, read and found good by `parsePolicy`. */
export interface Policy {
  /** For editors: the address of the JSON Schema of a policy. Not read. */
  readonly $schema?: string;
  readonly id: string;
  readonly version: string;
  /** The IANA time zone in which calendar days are counted. */
  readonly timeZone: string;
  /** ISO weekdays, 1 Monday to 7 Sunday; default `[6, 7]`. */
  readonly weekend?: readonly number[];
  /** Dates `YYYY-MM-DD` that are no business days. */
  readonly holidays?: readonly string[];
  readonly clauses: readonly Clause[];
  readonly terms: PolicyTerms;
}

/** A policy written as plain JSON, not yet read: `{ ...defaultPolicy, timeZone: 'America/New_York' }` is one. */
export type PolicyInput = object;
