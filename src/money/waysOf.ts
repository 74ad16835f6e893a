import type { Finding } from '../finding';
import type { Situation } from '../situation/Situation';
import { amountIn } from './amountIn';
import { type Bounds, boundsOfPrice, NOTHING, times } from './Money';
import { givesMoney, type Outcome, outcomesOf } from './Outcome';
import type { Prices } from './Prices';
import { piecesIn } from './piecesIn';
import type { Row } from './Row';
import { rejectedRows, rowsOf } from './rowsOf';

/** A way that a claim may go: its rows, and what comes back for the item. */
export interface Way {
  readonly rows: readonly Row[];
  readonly goods: Bounds;
}

/** A refused claim is charged the shipments made; any other goes one of the ways that are open. */
export function waysOf(
  situations: readonly Situation[],
  findings: readonly Finding[],
  prices: Prices,
): readonly Way[] {
  if (isRefused(findings)) {
    return situations.map((situation) => ({ rows: rejectedRows(situation, prices), goods: NOTHING }));
  }
  return situations.flatMap(outcomesOf).map((outcome) => {
    return { rows: rowsOf(outcome, prices), goods: goodsOf(outcome, prices) };
  });
}

/** Whether a clause refuses the claim. */
export function isRefused(findings: readonly Finding[]): boolean {
  return findings.some(({ standing }) => standing === 'breached');
}

/** The price of what comes back, or what the policy gives in its place. */
function goodsOf(outcome: Outcome, prices: Prices): Bounds {
  const amount = outcome.given?.amount;
  if (amount !== undefined) return amountIn({ amount }, outcome, prices);
  return givesMoney(outcome) ? times(piecesIn(outcome.situation), boundsOfPrice(prices.item)) : NOTHING;
}
