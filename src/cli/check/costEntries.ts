import type { CostQuote, Decision } from '../../index';
import type { Checked } from './Checked';
import { showMoney } from './showMoney';

/** Who pays; with prices how much, row by row, and what is due in the end. `words` is what the evaluation says of it. */
export function costEntries({ evaluation, quote }: Checked, words: string | null): readonly string[] {
  const said = words ?? unsaid(evaluation.decision);
  return quote === null ? [said] : [said, ...rows(quote), ...ends(quote)];
}

function unsaid(decision: Decision): string {
  return decision === 'rejected'
    ? 'Nobody is named for the round trip, as the claim is rejected.'
    : 'Who bears the shipping is not known yet.';
}

function rows({ rows: all, currency }: CostQuote): readonly string[] {
  return all.map(({ name, bearer, clause, amount }) => {
    const who = bearer === 'unknown' ? 'nobody knows yet who' : `the ${bearer}`;
    const by = clause === null ? '' : ` (${clause})`;
    return `${name.replaceAll('_', ' ')}: ${showMoney(amount, currency)}, ${who}${by}`;
  });
}

function ends({ totals, charges, refundDue, paymentDue, asks, currency }: CostQuote): readonly string[] {
  const told = (name: string, money: CostQuote['refundDue']) => `${name}: ${showMoney(money, currency)}`;
  return [
    told('all in all the shop', totals.shop),
    told('all in all the customer', totals.customer),
    told('taken out of the refund, or asked for', charges),
    told('refund due', refundDue),
    told('payment due', paymentDue),
    ...(asks.length > 0 ? [`depends on: ${asks.join(', ')}`] : []),
  ];
}
