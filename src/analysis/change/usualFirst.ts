import { rankOf } from '../rankOf';
import { isSaid } from './Move';
import type { Found } from './smallestChanges';

/** What leads furthest; before what the shop can do without it, what the customer is asked for. */
export function usualFirst(found: readonly Found[]): readonly Found[] {
  const orderOf = ({ parts, trial }: Found): number => {
    const isUsual = parts.every(({ move }) => isSaid(move) && move.who === 'customer');
    return 2 * rankOf(trial.evaluation.decision) + (isUsual ? 1 : 0);
  };
  return [...found].sort((one, other) => orderOf(other) - orderOf(one));
}
