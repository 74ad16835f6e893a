import type { Decision } from '../../index';

const BEST_FIRST: readonly Decision[] = ['accepted', 'pending', 'needs_review', 'rejected'];

/** How far a decision lets a claim go on: the less, the better. */
export function rankOf(decision: Decision): number {
  return BEST_FIRST.indexOf(decision);
}
