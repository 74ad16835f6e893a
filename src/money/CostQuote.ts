import type { Money } from './Money';
import type { CostRow } from './Row';

/** What a claim costs, row by row, and what has to be paid in the end; amounts in minor units. */
export interface CostQuote {
  /** ISO 4217. */
  readonly currency: string;
  readonly rows: readonly CostRow[];
  /** What each party bears in all, and what nobody knows who bears. */
  readonly totals: { readonly shop: Money; readonly customer: Money; readonly unknown: Money };
  /** What the customer bears beside the shipments that he pays himself: fees, differences, shipments that the shop pays. */
  readonly charges: Money;
  /** What the shop pays the customer in the end, in money or as credit. */
  readonly refundDue: Money;
  /** What the customer pays the shop in the end. */
  readonly paymentDue: Money;
  /** Whether every amount is exact and every bearer known. */
  readonly isComplete: boolean;
  /** Shares of a price: half a minor unit is rounded up. */
  readonly rounding: 'half_up';
  readonly asOf: string;
  readonly policy: { readonly id: string; readonly version: string };
}
