import type { CostQuote, Money, Policy } from 'returns-policy';
import { strangeIn } from '../oracle/strangeIn';

/** What is wrong with a quote; nothing is charged that is not a whole number of minor units, or more than its parts. */
export function problemWithQuote(quote: CostQuote, policy: Policy): string | null {
  const strange = strangeIn(quote, 'the quote');
  if (strange !== null) return `${strange} is nothing that JSON has`;
  const { rows, totals, charges, refundDue, paymentDue, isComplete } = quote;
  const clauses = new Set(policy.clauses.map(({ id }) => id));
  const amounts = [
    ...rows.map(({ amount }) => amount),
    ...Object.values(totals),
    charges,
    refundDue,
    paymentDue,
  ];
  for (const amount of amounts) {
    const [least, most] = boundsOf(amount);
    const isWhole = Number.isInteger(least) && (most === Number.POSITIVE_INFINITY || Number.isInteger(most));
    if (!isWhole || least < 0 || most < least) return `no amount: ${JSON.stringify(amount)}`;
  }
  for (const { clause, name } of rows) {
    if (clause !== null && !clauses.has(clause)) return `${name} is charged by ${clause}, which there is not`;
  }
  const isKnown = rows.every(({ amount, bearer }) => amount.kind === 'exact' && bearer !== 'unknown');
  if (isComplete && !isKnown) return 'complete, and not known';
  for (const party of ['shop', 'customer', 'unknown'] as const) {
    const own = rows.filter(({ bearer }) => bearer === party).map(({ amount }) => boundsOf(amount));
    const [least, most] = boundsOf(totals[party]);
    if (own.every(([low, high]) => low === high)) {
      const sum = own.reduce((total, [amount]) => total + amount, 0);
      if (Number.isSafeInteger(sum) && (least > sum || most < sum))
        return `${party}: ${sum} is told as ${least} to ${most}`;
    }
  }
  if (isComplete) {
    // What the customer bears is all that can be charged; what he pays himself is not.
    const [charged] = boundsOf(charges);
    const [, borne] = boundsOf(totals.customer);
    if (charged > borne) return `${charged} is charged of ${borne} that the customer bears`;
    if (boundsOf(refundDue)[0] > 0 && boundsOf(paymentDue)[0] > 0) return 'a refund and a payment at once';
  }
  return null;
}

function boundsOf(money: Money): readonly [least: number, most: number] {
  switch (money.kind) {
    case 'exact':
      return [money.amount, money.amount];
    case 'range':
      return [money.least, money.most];
    case 'at_least':
      return [money.amount, Number.POSITIVE_INFINITY];
    case 'unknown':
      return [0, Number.POSITIVE_INFINITY];
  }
}
