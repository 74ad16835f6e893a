import type { Policy } from '../../index';
import { type Found, smallestChanges } from './smallestChanges';
import type { Trial } from './Trial';
import { usualFirst } from './usualFirst';

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
