import type { PolicyTerms, WindowTerm } from '../../../index';
import { FOLLOWING, type Give } from './ClausePoint';

/** What can come of the windows. */
export function windowPoints({ windows, returnShipment }: PolicyTerms, give: Give): void {
  giveWindow(windows.claim, 'claim', give);
  // What need not come back is not awaited.
  if (returnShipment?.required === false) return;
  giveWindow(windows.dispatch, 'dispatch', give);
  giveWindow(windows.arrival, 'arrival', give);
}

function giveWindow(window: WindowTerm, name: 'claim' | 'dispatch' | 'arrival', give: Give): void {
  const { clause = `deadline.${name}`, length, cappedAt, whenLate = 'rejected' } = window;
  give(clause, 'satisfied', 'outstanding');
  if (length === 'unlimited' && cappedAt === undefined) return;
  give(clause, FOLLOWING[whenLate]);
  // A late answer of the shop, or a delivery that nobody recorded, is for the shop to look at.
  if (name !== 'claim') give(clause, 'undetermined');
}
