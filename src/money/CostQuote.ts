import type { Money } from './Money';
import type { CostRow } from './Row';

/** Costs row by row, and what has to be paid in the end; amounts in minor units. */
export interface Account {
  /** Legs in the order in which they are travelled, fees in that of the policy, then the difference of prices. */
  readonly rows: readonly CostRow[];
  /**
   * The rows added up by who bears them: who it costs how much, and not what anybody is to be paid. A difference of prices
   * counts for the one who pays it. What is in `unknown` falls to one of the two parties or is shared, so that either may
   * come to bear so much more than is said of it here.
   */
  readonly totals: { readonly shop: Money; readonly customer: Money; readonly unknown: Money };
  /**
   * What the shop takes out of the refund, or asks for: all that the customer bears and the shop pays at first, so fees, a
   * dearer item, and shipments that the shop pays. What he pays himself, such as his own postage, is not among it.
   */
  readonly charges: Money;
  /**
   * What the shop owes the customer in the end: the price of what comes back, and what he paid that the shop bears, less
   * the `charges`. In money or as store credit, as the resolution says. In the end one of this and `paymentDue`
   * is 0.
   */
  readonly refundDue: Money;
  /** What the customer owes the shop in the end, where the `charges` are more than what he gets back. */
  readonly paymentDue: Money;
  /** Whether every amount is exact and every bearer known. It says nothing of whether the claim is accepted. */
  readonly isComplete: boolean;
}

/** What a claim costs. */
export interface CostQuote extends Account {
  /** ISO 4217. */
  readonly currency: string;
  /** The names of the facts that fees or amounts ask for and the claim does not have. */
  readonly asks: readonly string[];
  /** Shares of a price, each fee for itself: half a minor unit is rounded up. */
  readonly rounding: 'half_up';
  readonly asOf: string;
  readonly policy: { readonly id: string; readonly version: string };
}

/** What one parcel costs in which several claims come back. */
export interface ParcelQuote extends Account {
  readonly currency: string;
  /** What each claim costs without what the parcel costs, in the order in which they were given. */
  readonly claims: readonly Account[];
  /** What the parcel costs: its way back, and the fees that are charged for a parcel. */
  readonly shared: readonly CostRow[];
  readonly asks: readonly string[];
  readonly rounding: 'half_up';
  readonly asOf: string;
  readonly policy: { readonly id: string; readonly version: string };
}
