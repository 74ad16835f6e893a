import type { CostRow, Money, Prices } from '../../index';
import type { Law, Trial } from './Law';

const ITEM = 59_000;

/** Money is neither made nor lost. */
export const costLaws: readonly Law[] = [
  {
    name: 'costs balance: each party bears its rows, and what is due is the price of the item with what was laid out',
    breach: ({ claim, policy, asOf, share }, engine) => {
      const prices = pricesFor(policy, share);
      const { rows, totals, charges, refundDue, paymentDue, isComplete } = engine.quoteCosts(
        claim,
        policy,
        prices,
        asOf,
      );
      if (!isComplete) return null;
      const borneBy = (bearer: CostRow['bearer']): number =>
        sumOf(rows.filter((row) => row.bearer === bearer));
      for (const party of ['shop', 'customer'] as const) {
        if (borneBy(party) !== exact(totals[party])) return `the rows of the ${party} are not its total`;
      }
      const [refund, payment] = [exact(refundDue), exact(paymentDue)];
      if (refund > 0 && payment > 0) return `${refund} to refund and ${payment} to pay`;
      // A fee that the shop bears is paid out to the customer, as if he had laid it out.
      const laidOut = rows.filter((row) => row.bearer === 'shop' && (row.kind === 'fee' || share < 0.5));
      const goods = refund - payment + exact(charges) - sumOf(laidOut);
      const { item, request, inspection } = claim;
      const pieces = [item, request, inspection].map((part) => part?.quantity ?? 1);
      const most = ITEM * Math.max(...pieces);
      return goods >= 0 && goods <= most ? null : `${goods} comes back for items worth ${most}`;
    },
  },
];

function pricesFor({ currency }: Trial['policy'], share: number): Prices {
  const paidBy = share < 0.5 ? 'customer' : 'shop';
  const leg = { amount: 3000, paidBy } as const;
  return {
    currency: currency ?? 'KRW',
    item: ITEM,
    outbound: leg,
    return: leg,
    replacement: leg,
    sendBack: leg,
  };
}

function sumOf(rows: readonly CostRow[]): number {
  return rows.reduce((sum, { amount }) => sum + exact(amount), 0);
}

/** The amount of a complete quote; what is not exact is no number, and balances with nothing. */
function exact(money: Money): number {
  return Number((money as { readonly amount?: unknown }).amount);
}
