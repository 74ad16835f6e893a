import { type Claim, type ClaimInput, evaluateClaim, type Policy } from '../index';
import { lastInstant } from './lastInstant';

/** More edges than these are not followed; a policy that asks for the time of day has one every day for good. */
const MOST_EDGES = 64;

/**
 * The last instants at which the evaluation is still what it was just before something changes with no further event, from
 * an instant on, in ms. Those are left out after which nobody can ask.
 */
export function* edgesAfter(claim: Claim | ClaimInput, policy: Policy, from: number): Iterable<number> {
  let asOf = from;
  for (let count = 0; count < MOST_EDGES; count += 1) {
    const { validUntil } = evaluateClaim(claim, policy, asOf);
    if (validUntil === null) return;
    const edge = Date.parse(validUntil);
    if (edge >= lastInstant) return;
    yield edge;
    asOf = edge + 1;
  }
}
