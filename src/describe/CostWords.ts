import type { Party } from '../vocabulary';

/** The sentences on who bears what. */
export interface CostWords {
  /** The cost of some legs; null for all of them. */
  readonly shipping: (legs: string | null) => string;
  /** `isAlways` where nothing makes an exception. */
  readonly bears: Readonly<Record<Party, (cost: string, isAlways: boolean) => string>>;
  /** By the party at fault; the reasons are null where there are none. */
  readonly byFault: (cost: string, shopReasons: string | null, customerReasons: string | null) => string;
  readonly trip: (resolution: string, legs: string) => string;
  /** The same for every resolution. */
  readonly oneTrip: (legs: string) => string;
  readonly trips: (trips: readonly string[]) => string;
  readonly problemNotFound: (cost: string) => string;
  readonly shared: Readonly<Record<Party | 'split', string>>;
  readonly instructions: string;
  readonly priceDifference: string;
  readonly whenCheaper: Readonly<Record<'refunded' | 'kept', string>>;
  readonly sendBack: Readonly<Record<Party, string>>;
  readonly sendBackByFault: (shopReasons: string | null, customerReasons: string | null) => string;
}
