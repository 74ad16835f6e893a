import { NEVER } from '../claim/ClaimFacts';
import type { PointFacts } from '../policy/WindowFacts';
import type { Situation } from '../situation/Situation';
import { startOfSpan } from './endOfSpan';
import { knownAt } from './knownAt';

/** The event that a claim window waits for; the first of its own that is not known. */
export function missingStart({ claim, policy, asOf }: Situation): string {
  const window = policy.windows.claim;
  const limits = [...window.extendedTo, ...window.cappedAt].filter((limit) => typeof limit !== 'number');
  for (const span of [window, ...limits]) {
    if (span.isUnlimited || startOfSpan(span, claim, policy, asOf) !== NEVER) continue;
    // A start that is not known has a point that is not.
    const missing = span.points.find(({ event }) => knownAt(event, claim, policy, asOf) === NEVER);
    return (missing as PointFacts).event;
  }
  return (window.points[0] as PointFacts).event;
}
