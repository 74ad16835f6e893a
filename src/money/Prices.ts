import type { Party } from '../vocabulary';

/** What one leg of the trip costs, and who has paid or pays for it. */
export interface LegPrice {
  /**
   * Minor units, for the leg as a whole, however many parcels; where only a part of an order comes back, the part of it
   * that is laid to the claim. 0 is a leg that costs nobody anything. Absent or null where it is not known.
   */
  readonly amount?: number | null | undefined;
  /** Whose money it was, or will be, at first. For the first delivery, unknown where absent; else the party that bears it. */
  readonly paidBy?: Party | null | undefined;
}

/**
 * The prices behind one claim, in minor units of one currency: cents for `USD`, whole won for `KRW`, fils for `KWD`.
 * They are whole numbers from 0 to a million million. What is absent is not known; it is never taken for 0.
 */
export interface Prices {
  /** ISO 4217. The policy's, where that names one. */
  readonly currency: string;
  /** What was paid for one piece of the item, after discounts. */
  readonly item?: number | null | undefined;
  /**
   * One piece of the item wanted in exchange. Absent for the same item, which has the same price; null for another whose
   * price is not known. The one place where null and absent differ.
   */
  readonly replacementItem?: number | null | undefined;
  /** The first delivery. Where it was free to the customer, what it cost the shop, and `paidBy` is the shop. */
  readonly outbound?: LegPrice | null | undefined;
  /** Sending the item back to the shop. */
  readonly return?: LegPrice | null | undefined;
  /** Sending the customer what he gets in place of his money. */
  readonly replacement?: LegPrice | null | undefined;
  /** Sending a refused parcel back to the customer. */
  readonly sendBack?: LegPrice | null | undefined;
  /** How many parcels come back, from 1 to 1000; 1 where absent. Only fees `per` parcel are multiplied by it. */
  readonly parcels?: number | null | undefined;
}

/** What the way back of a parcel costs. */
export interface ParcelPrices {
  readonly return?: LegPrice | null | undefined;
  /** How many parcels they come back in; 1 where absent. */
  readonly parcels?: number | null | undefined;
}
