import type { Policy, TermsSet, WindowTerm } from '../../index';
import { FOLLOWING, type Give } from './ClausePoint';

/** What can come of the windows, those of the exceptions too. */
export function windowPoints({ terms, exceptions = [] }: Policy, give: Give): void {
  const sets: readonly NonNullable<TermsSet['windows']>[] = [
    terms.windows,
    ...exceptions.flatMap(({ set }) => set?.windows ?? []),
  ];
  for (const { claim, dispatch, arrival } of sets) {
    if (claim !== undefined) giveWindow(claim, 'claim', give);
    // What need not come back is not awaited.
    if (terms.returnShipment?.required === false) continue;
    if (dispatch !== undefined) giveWindow(dispatch, 'dispatch', give);
    if (arrival !== undefined) giveWindow(arrival, 'arrival', give);
  }
}

function giveWindow(window: WindowTerm, name: 'claim' | 'dispatch' | 'arrival', give: Give): void {
  const { clause = `deadline.${name}`, length, cappedAt, whenLate = 'rejected' } = window;
  give(clause, 'satisfied', 'outstanding');
  if (length === 'unlimited' && cappedAt === undefined) return;
  give(clause, FOLLOWING[whenLate]);
  // A late answer of the shop, or a delivery that nobody recorded, is for the shop to look at.
  if (name !== 'claim') give(clause, 'undetermined');
}
