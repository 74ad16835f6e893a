import type { Party } from '../vocabulary';

/** What one shipment costs, and who has paid or pays for it. */
export interface LegPrice {
  /** Minor units; absent or null where it is not known. */
  readonly amount?: number | null | undefined;
  /** For the first delivery, unknown where absent; for the others, the party that bears it. */
  readonly paidBy?: Party | null | undefined;
}

/** The prices behind one claim, in minor units of one currency; what is absent is not known. */
export interface Prices {
  /** ISO 4217. */
  readonly currency: string;
  /** What was paid for one piece of the item. */
  readonly item?: number | null | undefined;
  /** One piece of the item wanted in exchange; absent for the same item, null for another of unknown price. */
  readonly replacementItem?: number | null | undefined;
  /** The first delivery. Where it was free, `paidBy` is the shop. */
  readonly outbound?: LegPrice | null | undefined;
  readonly return?: LegPrice | null | undefined;
  readonly replacement?: LegPrice | null | undefined;
  /** Sending a refused parcel back to the customer. */
  readonly sendBack?: LegPrice | null | undefined;
  /** How many parcels come back; 1 where absent. */
  readonly parcels?: number | null | undefined;
}
