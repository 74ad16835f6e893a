import type { FeeTerm, PriceName } from '../policy/Fee';
import type { Party } from '../vocabulary';

/** How a language speaks of amounts of money and of fees. */
export interface AmountWords {
  readonly money: (amount: string, currency: string) => string;
  readonly nothing: string;
  readonly prices: Readonly<Record<PriceName, string>>;
  readonly percent: (percent: string, price: string) => string;
  /** What a person or another system found, by the name of the fact. */
  readonly found: (name: string) => string;
  readonly foundShare: (name: string, price: string) => string;
  readonly minus: (amounts: readonly string[]) => string;
  readonly greatest: (amounts: readonly string[]) => string;
  readonly least: (amounts: readonly string[]) => string;
  readonly sum: (amounts: readonly string[]) => string;
  readonly atLeast: (amount: string) => string;
  readonly between: (least: string, most: string) => string;
  readonly unknown: string;
  readonly bands: (bands: readonly string[]) => string;
  /** One of several amounts, with its condition; null where it is the one for all the rest. */
  readonly band: (amount: string, condition: string | null) => string;
  readonly per: Readonly<Record<NonNullable<FeeTerm['per']>, string>>;
  readonly borneBy: Readonly<Record<Party, string>>;
  /** A name that has no word of its own. */
  readonly feeName: (name: string) => string;
  readonly fee: (amount: string, name: string, per: string, bearer: string) => string;
  /** Before a list of bands. */
  readonly feeHead: (name: string, per: string, bearer: string) => string;
  readonly covers: (legs: string) => string;
}
