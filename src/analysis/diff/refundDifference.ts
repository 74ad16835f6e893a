import type { CostQuote, CostRow, Money } from '../../index';
import type { Difference } from './Difference';
import { isSameData } from './isSameData';
import type { Quotes } from './quotesOf';

/** Whether the customer is left with less or with more, or the amounts are made up otherwise. */
export function refundDifference({ before, after }: Quotes): Difference | null {
  const [gone, come] = [before, after].map(({ rows }, index, both) => {
    const others = (both[1 - index] as CostQuote).rows.map(comparable);
    return rows.filter((row) => !others.some((other) => isSameData(comparable(row), other)));
  }) as [CostRow[], CostRow[]];
  const how = before.currency === after.currency ? moveOf(before, after, gone.length + come.length) : 'other';
  if (how === null) return null;
  const clauses = [...gone, ...come].map(({ clause }) => clause).filter((clause) => clause !== null);
  return { kind: 'refund', how, clauses: [...new Set(clauses)].sort() };
}

/** A clause by another name charges the same. */
function comparable({ clause: _, ...row }: CostRow): object {
  return row;
}

function moveOf(
  before: CostQuote,
  after: CostQuote,
  differingRows: number,
): 'less' | 'more' | 'other' | null {
  // What he gets, and where that is the same, what he bears himself.
  for (const leftWith of [dueTo, notBorne]) {
    const [one, other] = [leftWith(before), leftWith(after)];
    if (one.least === other.least && one.most === other.most) continue;
    if (other.least <= one.least && other.most <= one.most) return 'less';
    return other.least >= one.least && other.most >= one.most ? 'more' : 'other';
  }
  return differingRows > 0 ? 'other' : null;
}

interface Bounds {
  readonly least: number;
  readonly most: number;
}

function dueTo({ refundDue, paymentDue }: CostQuote): Bounds {
  const [refund, payment] = [boundsOf(refundDue), boundsOf(paymentDue)];
  return { least: refund.least - payment.most, most: refund.most - payment.least };
}

function notBorne({ totals }: CostQuote): Bounds {
  const { least, most } = boundsOf(totals.customer);
  return { least: -most, most: -least };
}

function boundsOf(money: Money): Bounds {
  switch (money.kind) {
    case 'exact':
      return { least: money.amount, most: money.amount };
    case 'at_least':
      return { least: money.amount, most: Number.POSITIVE_INFINITY };
    case 'range':
      return money;
    case 'unknown':
      return { least: 0, most: Number.POSITIVE_INFINITY };
  }
}
