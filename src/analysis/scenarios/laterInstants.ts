import type { Claim, Evaluation, Policy } from '../../index';
import { edgesAfter } from '../edgesAfter';

/** Edges of one claim that are looked at; a condition on the time of day has one every day. */
const MOST_EDGES = 12;

/** The instants just before, on and just after every later edge. */
export function laterInstants(
  parsed: Claim,
  at: number,
  evaluations: readonly Evaluation[],
  policies: readonly Policy[],
): Iterable<number> {
  const instants = new Set<number>();
  for (const [index, policy] of policies.entries()) {
    // It would be judged once more to be told the same.
    if ((evaluations[index] as Evaluation).validUntil === null) continue;
    let count = 0;
    for (const edge of edgesAfter(parsed, policy, at)) {
      for (const asOf of [edge - 1, edge, edge + 1]) if (asOf > at) instants.add(asOf);
      count += 1;
      if (count === MOST_EDGES) break;
    }
  }
  return instants;
}
