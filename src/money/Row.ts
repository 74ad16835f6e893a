import type { Leg, Party } from '../vocabulary';
import type { Money, Span } from './Money';

/** One shipment, one fee, or the difference between two prices. */
export interface CostRow {
  readonly kind: 'leg' | 'fee' | 'price_difference';
  /** Which leg (`send_back` for a refused parcel), or the name of the fee. */
  readonly name: Leg | 'send_back' | (string & {});
  /** Who bears it in the end, whoever pays for it at first. */
  readonly bearer: Party | 'unknown';
  readonly clause: string;
  readonly amount: Money;
}

/** The same while it is counted. */
export interface Row extends Omit<CostRow, 'amount'> {
  readonly amount: Span;
  /** Who pays for it at first; `bearer` where that is who bears it, whoever it is. */
  readonly paidBy: Party | 'bearer' | 'unknown';
}
