import type { Leg, Party } from '../vocabulary';
import type { AmountTerm, FeeTerm } from './Fee';
import type { SpanTerm, WindowTerm } from './PolicyWindow';
import type {
  AttachmentKind,
  AttachmentRequirement,
  Consequence,
  Exclusion,
  RequirementTerm,
} from './Requirement';
import type { When } from './When';

/** Who bears something: a party, the party at fault, or the policy does not say. */
export type Bearer = Party | 'at_fault' | 'unknown';

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
   * another resolution that is given in its place: of several, the first that is offered.
   */
  readonly otherwise?:
    | 'choose_again'
    | 'rejected'
    | 'needs_review'
    | { readonly instead: string | readonly string[] };
  /** How long a store credit is good for, as an ISO 8601 duration. */
  readonly validFor?: string;
  /** `money`: the price comes back in some form. `item`: an item does. Default `item` where a replacement is shipped. */
  readonly gives?: 'money' | 'item';
  /** What comes back in place of the price of the item, such as a part of it. */
  readonly amount?: AmountTerm;
}

/** Something that the shop has promised to do in time. */
export interface DutyTerm {
  readonly duty: 'answer' | 'inspect' | 'settle';
  readonly clause: string;
  readonly window: SpanTerm;
  /** The claims it is promised for; without it, all. */
  readonly when?: When;
}

/** What the shop asks, decides and bears, as data for the rules. */
export interface PolicyTerms {
  readonly exclusions: readonly Exclusion[];
  readonly requirements?: readonly RequirementTerm[];
  readonly channels: {
    readonly clause: string;
    readonly accepted: readonly string[];
    /** Whether any other way is accepted too; default false. */
    readonly othersToo?: boolean;
  };
  readonly windows: {
    readonly claim: WindowTerm;
    readonly dispatch: WindowTerm;
    readonly arrival: WindowTerm;
  };
  readonly reasons: {
    readonly clause: string;
    readonly accepted: readonly ReasonTerm[];
    /** The reason that a request without one is taken for; without it, the customer is asked. */
    readonly whenMissing?: string;
    /** What follows from a reason that is not in the list. Default `rejected`. */
    readonly whenOther?: 'rejected' | 'needs_review';
  };
  readonly resolutions: { readonly clause: string; readonly offered: readonly ResolutionTerm[] };
  readonly orderNumber?: { readonly clause: string; readonly required?: boolean };
  readonly attachmentKinds: readonly AttachmentKind[];
  /** Without it, nothing has to be answered before the item is sent. */
  readonly authorization?: {
    readonly clause: string;
    readonly required?: boolean;
    /** What follows for an item that was sent without it. Default `rejected`. */
    readonly whenMissing?: Consequence;
  };
  /** Whether the item has to come back at all; default true. */
  readonly returnShipment?: {
    readonly required: boolean;
    /** `hand`: the customer brings it to the shop, so that no shipment is paid. Default `carrier`. */
    readonly by?: 'carrier' | 'hand';
  };
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
