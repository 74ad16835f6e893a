import type { Decision } from '../index';

const WORST_FIRST: readonly Decision[] = ['rejected', 'needs_review', 'pending', 'accepted'];

/** How good a decision is for the customer: from 0 for rejected to 3 for accepted. */
export function rankOf(decision: Decision): number {
  return WORST_FIRST.indexOf(decision);
}
