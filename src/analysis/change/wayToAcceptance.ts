import type { Policy } from '../../index';
import { rankOf } from './isFurther';
import { isSaid } from './Move';
import { type Found, smallestChanges } from './smallestChanges';
import type { Trial } from './Trial';

/** A step on the way, with the claim before it. */
export interface WayStep {
  readonly start: Trial;
  readonly found: Found;
}

/** So many claims are looked at; a return has a dozen steps. */
const MOST_CLAIMS = 40;

/** The steps to an accepted claim, if everything goes well, from what can be done first; null where none are found. */
export function wayToAcceptance(
  start: Trial,
  first: readonly Found[],
  policy: Policy,
): readonly WayStep[] | null {
  let looked = 0;
  const seen = new Set<string>();
  const goOn = (now: Trial): readonly WayStep[] | null => {
    if (now.evaluation.decision === 'accepted') return [];
    const key = JSON.stringify(now.claim);
    if (looked >= MOST_CLAIMS || seen.has(key)) return null;
    seen.add(key);
    looked += 1;
    for (const found of usualFirst(now === start ? first : smallestChanges(now, policy))) {
      const rest = goOn(found.trial);
      if (rest !== null) return [{ start: now, found }, ...rest];
    }
    return null;
  };
  return goOn(start);
}

/** What leads furthest; before what the shop can do without it, what the customer is asked for. */
function usualFirst(found: readonly Found[]): readonly Found[] {
  const orderOf = ({ parts, trial }: Found): number => {
    const isUsual = parts.every(({ move }) => isSaid(move) && move.who === 'customer');
    return 2 * rankOf(trial.evaluation) + (isUsual ? 1 : 0);
  };
  return [...found].sort((one, other) => orderOf(other) - orderOf(one));
}
