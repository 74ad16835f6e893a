import type { Leg, Party } from '../vocabulary';
import type { FeeTerm } from './Fee';
import type { SpanTerm, WindowTerm } from './PolicyWindow';
import type { When } from './When';

/** Who bears something: a party, the party at fault, or the policy does not say. */
export type Bearer = Party | 'at_fault' | 'unknown';

/** What follows from a clause that is not kept. */
export type Consequence = 'rejected' | 'needs_review' | 'advisory';

/** Orders or items that never come back, by category, by type of order, or by any condition. */
export interface Exclusion {
  readonly clause: string;
  /** What is looked at: the category of the item ordered, or the type of the order. */
  readonly by?: 'category' | 'order_type';
  readonly values?: readonly string[];
  /** In place of `by` and `values`. */
  readonly when?: When;
  /** Default `rejected`. */
  readonly consequence?: Consequence;
  /** The reasons for which it is excluded; without them, for every reason. */
  readonly reasons?: readonly string[];
}

/** Something that has to hold for a claim. */
export interface RequirementTerm {
  readonly clause: string;
  readonly must: When;
  /** The claims it is asked of; without it, all. */
  readonly when?: When;
  /** What follows where it does not hold; `customer_cures`: the customer can put it right. Default `rejected`. */
  readonly otherwise?: Consequence | 'customer_cures';
  /** What the customer is asked for, where it can be put right: names, of which one is enough. */
  readonly needs?: readonly string[];
  /** The window in which it can be put right; without one, always. */
  readonly curableUntil?: 'claim' | 'dispatch' | 'arrival';
}

/** What has to be attached: one of the kinds is enough. */
export interface AttachmentRequirement {
  readonly clause: string;
  readonly anyOf: readonly string[];
  /** Default true; where false, it helps and nothing follows from its absence. */
  readonly required?: boolean;
  /** The claims it is asked of; without it, all of the reason. */
  readonly when?: When;
}

/** A reason that the shop accepts. */
export interface ReasonTerm {
  readonly reason: string;
  /** The party the reason is laid to, who bears what the party at fault bears. */
  readonly fault: Party;
  readonly attachments: readonly AttachmentRequirement[];
}

/** A resolution that the shop offers, with the legs of its round trip. */
export interface ResolutionTerm {
  readonly resolution: string;
  readonly legs: readonly Leg[];
  /** The claims it is offered for; without it, all. */
  readonly when?: When;
  /** The clause that says so, where it is not that of the resolutions. */
  readonly clause?: string;
  /**
   * What follows where it is asked for and not offered: `choose_again` (the default), `rejected`, `needs_review`, or
   * another resolution that is given in its place.
   */
  readonly otherwise?: 'choose_again' | 'rejected' | 'needs_review' | { readonly instead: string };
  /** How long a store credit is good for, as an ISO 8601 duration. */
  readonly validFor?: string;
  /** `money`: the price comes back in some form. `item`: an item does. Default `item` where a replacement is shipped. */
  readonly gives?: 'money' | 'item';
}

/** A kind of attachment, and what makes one of that kind count. */
export interface AttachmentKind {
  readonly kind: string;
  /** `text`: a text that is not blank. `picture`: no media type, or a picture's. `video` likewise. `nothing`: its being there. */
  readonly needs: 'text' | 'picture' | 'video' | 'nothing';
}

/** Something that the shop has promised to do in time. */
export interface DutyTerm {
  readonly duty: 'answer' | 'inspect' | 'settle';
  readonly clause: string;
  readonly window: SpanTerm;
}

/** What the shop asks, decides and bears, as data for the rules. */
export interface PolicyTerms {
  readonly exclusions: readonly Exclusion[];
  readonly requirements?: readonly RequirementTerm[];
  readonly channels: { readonly clause: string; readonly accepted: readonly string[] };
  readonly windows: {
    readonly claim: WindowTerm;
    readonly dispatch: WindowTerm;
    readonly arrival: WindowTerm;
  };
  readonly reasons: { readonly clause: string; readonly accepted: readonly ReasonTerm[] };
  readonly resolutions: { readonly clause: string; readonly offered: readonly ResolutionTerm[] };
  readonly orderNumber?: { readonly clause: string; readonly required?: boolean };
  readonly attachmentKinds: readonly AttachmentKind[];
  /** Without it, nothing has to be answered before the item is sent. */
  readonly authorization?: { readonly clause: string; readonly required?: boolean };
  /** Whether the item has to come back at all; default true. */
  readonly returnShipment?: { readonly required: boolean };
  readonly condition?: {
    readonly clause: string;
    /** Default `rejected`. */
    readonly whenUsed?: Consequence;
    readonly whenDamaged?: Consequence;
  };
  readonly contents?: {
    readonly clause: string;
    /** What follows when something is missing from the box. Default `rejected`. */
    readonly whenMissing?: Consequence | 'open_until_arrival_deadline';
  };
  readonly quantity?: {
    readonly clause: string;
    /** What follows where fewer pieces arrive than were announced. Default `advisory`. */
    readonly whenShort?: Consequence;
  };
  readonly packing?: { readonly clause: string };
  readonly costs: {
    readonly roundTrip: { readonly clause: string };
    readonly instructions?: { readonly clause: string };
    /** Who bears each leg; default `at_fault`. */
    readonly bearers?: { readonly [Name in Leg]?: Bearer };
    /** Who bears a leg that claims of different fault share; default `unknown`. */
    readonly sharedLegs?: 'unknown' | 'shop' | 'customer' | 'split';
  };
  readonly fees?: readonly FeeTerm[];
  /** An exchange for an item of another price: the customer pays what it costs more. */
  readonly priceDifference?: {
    readonly clause: string;
    /** What becomes of the difference where it costs less. Default `unknown`. */
    readonly whenCheaper?: 'refunded' | 'kept' | 'unknown';
  };
  readonly duties?: readonly DutyTerm[];
  /** What becomes of a parcel that is refused. */
  readonly rejection?: { readonly clause: string; readonly sendBack: Bearer };
}
