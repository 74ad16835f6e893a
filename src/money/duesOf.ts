import { type Bounds, eitherOf, minus, NOTHING, plus, sumOf } from './Money';
import type { Row } from './Row';

/** What passes between shop and customer in the end. */
export interface Dues {
  /** What the customer bears beside what he pays himself. */
  readonly charges: Bounds;
  /** What the shop owes the customer; below zero, what the customer owes the shop. */
  readonly balance: Bounds;
}

/** Balances what was paid against who bears it; `goods` is what comes back for the item. */
export function duesOf(rows: readonly Row[], goods: Bounds): Dues {
  const charges = sumOf(rows.map((row) => shareOf(row, 'customer', 'shop')));
  const credits = sumOf(rows.map((row) => shareOf(row, 'shop', 'customer')));
  return { charges, balance: minus(plus(goods, credits), charges) };
}

/** What passes, whichever way a claim goes. */
export function eitherDues(dues: readonly Dues[]): Dues {
  return {
    charges: eitherOf(dues.map(({ charges }) => charges)),
    balance: eitherOf(dues.map(({ balance }) => balance)),
  };
}

/** What one party bears of a row that the other pays at first; where a party is not known, none of it up to all of it. */
function shareOf(
  { bearer, paidBy, amount }: Row,
  by: 'shop' | 'customer',
  from: 'shop' | 'customer',
): Bounds {
  const isPossible = [by, 'unknown'].includes(bearer) && (paidBy === from || paidBy === 'unknown');
  if (!isPossible) return NOTHING;
  return bearer === by && paidBy === from ? amount : { ...amount, least: 0 };
}
