import { type Claim, type CostQuote, type Policy, type Prices, quoteCosts } from '../../index';
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
  const pricesIn = ({ currency }: Policy, other: Policy): Prices => {
    return { ...prices, currency: currency ?? other.currency ?? NO_CURRENCY };
  };
  const [known, later] = [pricesIn(before, after), pricesIn(after, before)];
  return (claim: Claim, asOf: number): Quotes => ({
    before: quoteCosts(claim, before, known, asOf),
    after: quoteCosts(claim, after, later, asOf),
  });
}
