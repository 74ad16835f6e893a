import type { Leg, Party } from '../vocabulary';
import type { When } from './When';

/** A price that the shop or its carrier knows, handed to `quoteCosts`. */
export type PriceName = 'item' | 'outbound' | 'return' | 'replacement' | 'replacement_item';

/**
 * An amount of money, in one form: `flat`, a `percent` of a price (or `percentFact`), a `price` itself, a `fact`, the
 * `greatest`, `least` or `sum` of several, one `minus` another, the first of the `bands` whose condition holds, `atLeast`
 * or `between` amounts, or `unknown`.
 */
export interface AmountTerm {
  /** Minor units of the policy's currency. */
  readonly flat?: number;
  /** From 0 to 100, with at most four decimals. */
  readonly percent?: number;
  /** A declared number fact that is the percentage. */
  readonly percentFact?: string;
  /** What the percentage is taken of; default `item`. */
  readonly of?: PriceName;
  readonly price?: PriceName;
  /** A declared number fact that is the amount, in minor units: what a person found, or another system. */
  readonly fact?: string;
  /** The first less the second, and not below zero. */
  readonly minus?: readonly AmountTerm[];
  readonly greatest?: readonly AmountTerm[];
  readonly least?: readonly AmountTerm[];
  readonly sum?: readonly AmountTerm[];
  /** Looked at in their order; one without a condition always holds. Where none holds, the amount is unknown. */
  readonly bands?: readonly { readonly when?: When; readonly amount: AmountTerm }[];
  readonly atLeast?: AmountTerm;
  /** The lowest and the highest. */
  readonly between?: readonly AmountTerm[];
  readonly unknown?: boolean;
}

/** What is charged beside the shipping, or taken out of the refund. */
export interface FeeTerm {
  readonly clause: string;
  /** Its name, such as `restocking`. */
  readonly fee: string;
  readonly amount: AmountTerm;
  /** Default `claim`: once. */
  readonly per?: 'claim' | 'item' | 'parcel';
  /** Who bears it; default `customer`. What the shop bears it pays to the customer, such as a bonus. */
  readonly bearer?: Party;
  readonly when?: When;
  /** The shipments that it is the price of, so that they are not counted beside it. */
  readonly covers?: readonly Leg[];
}
