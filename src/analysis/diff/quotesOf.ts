import type { Claim, CostQuote, Policy } from '../../index';
import { quoteCosts } from '../../index';
import { NO_CURRENCY } from '../NO_CURRENCY';
import type { DiffPrices } from './PolicyDiff';

export const SAMPLE_PRICES: DiffPrices = {
  item: 100_000,
  outbound: { amount: 3_000, paidBy: 'customer' },
  return: { amount: 3_500, paidBy: 'shop' },
  replacement: { amount: 4_000, paidBy: 'shop' },
  sendBack: { amount: 4_500, paidBy: 'shop' },
};

export interface Quotes {
  readonly before: CostQuote;
  readonly after: CostQuote;
}

/** Quotes a claim under both policies, each in its currency: a policy without one takes any, so it takes the other's. */
export function quotesOf(before: Policy, after: Policy, prices: DiffPrices) {
  const [one, other] = [before.currency ?? after.currency, after.currency ?? before.currency];
  const [known, later] = [one, other].map((currency) => ({ ...prices, currency: currency ?? NO_CURRENCY }));
  type Known = NonNullable<typeof known>;
  return (claim: Claim, asOf: number): Quotes => ({
    before: quoteCosts(claim, before, known as Known, asOf),
    after: quoteCosts(claim, after, later as Known, asOf),
  });
}
