import type { Leg, Party } from '../vocabulary';
import type { Bounds, Money } from './Money';

/** One shipment, one fee, or the difference between two prices. */
export interface CostRow {
  readonly kind: 'leg' | 'fee' | 'price_difference';
  /** Which leg (`send_back` for a refused parcel), the name of the fee, or `dearer`, `cheaper`, `difference`. */
  readonly name: Leg | 'send_back' | (string & {});
  /** Who bears it in the end, whoever pays for it at first; `unknown` where the policy does not say, or not yet. */
  readonly bearer: Party | 'unknown';
  /** The clause that says so; null as long as it may be one or another. */
  readonly clause: string | null;
  readonly amount: Money;
}

/** The same while it is counted. */
export interface Row extends Omit<CostRow, 'amount'> {
  /** Its place among the rows: one thing has one place, in whatever case it is looked at. */
  readonly place: number;
  readonly amount: Bounds;
  /** Who pays for it at first; null where that is who bears it, whoever it is. */
  readonly paidBy: Party | 'unknown' | null;
  /** For a fee: the shipments that it is the price of, and whether it is charged for certain. */
  readonly covers?: readonly Leg[] | undefined;
  readonly isCertain?: boolean;
}

/** The first places, in the order in which they are travelled. */
export const LEG_PLACES = { outbound: 0, return: 1, replacement: 2, send_back: 3 } as const;
export const FIRST_FEE_PLACE = 4;
export const LAST_PLACE: number = Number.POSITIVE_INFINITY;
