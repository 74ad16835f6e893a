import type { Account } from './CostQuote';
import { isExact, minus, NOTHING, notBelowZero, type Span, sumOf, toMoney } from './Money';
import type { CostRow, Row } from './Row';
import type { Settlement } from './settle';

/** Rows and what comes of them, as they are told. */
export function accountOf(rows: readonly Row[], { charges, balance }: Settlement): Account {
  const borneBy = (party: Row['bearer']): Span =>
    sumOf(rows.filter(({ bearer }) => bearer === party).map(({ amount }) => amount));
  const totals = { shop: borneBy('shop'), customer: borneBy('customer'), unknown: borneBy('unknown') };
  const refundDue = notBelowZero(balance);
  const paymentDue = notBelowZero(minus(NOTHING, balance));
  const told = [
    ...rows.map(({ amount }) => amount),
    ...Object.values(totals),
    charges,
    refundDue,
    paymentDue,
  ];
  return {
    rows: rows.map(toCostRow),
    totals: {
      shop: toMoney(totals.shop),
      customer: toMoney(totals.customer),
      unknown: toMoney(totals.unknown),
    },
    charges: toMoney(charges),
    refundDue: toMoney(refundDue),
    paymentDue: toMoney(paymentDue),
    isComplete: told.every(isExact) && rows.every(({ bearer }) => bearer !== 'unknown'),
  };
}

function toCostRow({ kind, name, bearer, clause, amount }: Row): CostRow {
  return { kind, name, bearer, clause, amount: toMoney(amount) };
}
