import type { Account } from './CostQuote';
import type { Dues } from './duesOf';
import { type Bounds, isExact, minus, NOTHING, notBelowZero, sumOf, toMoney } from './Money';
import type { CostRow, Row } from './Row';

/** Rows and what comes of them, as they are told. */
export function accountOf(rows: readonly Row[], { charges, balance }: Dues): Account {
  const borneBy = (party: Row['bearer']): Bounds =>
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
