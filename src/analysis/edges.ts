import {
  type Claim,
  type ClaimInput,
  computeDeadlines,
  type Policy,
  type PolicyInput,
  parseClaim,
  parsePolicy,
} from '../index';
import { edgesAfter } from './edgesAfter';
import { endOf } from './endOf';
import { eventsOf } from './eventsOf';
import { instantsIn } from './instantsIn';
import { isoInstant } from './isoInstant';
import { lastInstant } from './lastInstant';
import { partsOf } from './partsOf';

/**
 * The instants at which anything can change for a claim, from its first event on: its events, and the last instants of
 * every window, duty, band and condition of the policy that counts from them.
 *
 * A window that ends at one of them is still open at it and closed one millisecond later; one that opens is open at it and
 * was not one millisecond before. Ask for the evaluation just before, on and just after each. What lies after 2199 is left
 * out, as nobody can ask about it.
 *
 * @param policy - the shop's policy, parsed or raw
 * @param claim - the claim as recorded so far, parsed or raw
 * @returns instants as ISO 8601 in UTC with milliseconds, earliest first, none twice
 * @throws {InvalidClaimError} for a claim that cannot be
 * @throws {InvalidPolicyError} for a policy that cannot be
 *
 * @example
 * import { defaultPolicy } from 'returns-policy';
 * import { edges } from 'returns-policy/analysis';
 *
 * edges(defaultPolicy, {
 *   order: { deliveredAt: '2026-03-02T10:00:00+09:00' },
 *   item: { category: 'shoes' },
 * });
 * // => ['2026-03-02T01:00:00.000Z', '2026-03-03T01:00:00.000Z', '2026-03-09T01:00:00.000Z']
 */
export function edges(policy: Policy | PolicyInput, claim: Claim | ClaimInput): string[] {
  const parsed = parsePolicy(policy);
  const record = parseClaim(claim);
  const events = eventsOf(record as ClaimInput);
  const instants = instantsIn(record as ClaimInput);
  const found = new Set(instants);
  for (const span of partsOf(parsed).spans) {
    const end = endOf(span, events, parsed);
    if (end !== null) found.add(end);
  }
  for (const [index, at] of instants.entries()) {
    for (const { deadline, opensAt } of Object.values(computeDeadlines(record, parsed, at))) {
      for (const instant of [deadline, opensAt]) if (instant) found.add(Date.parse(instant));
    }
    // From the next event on, it is that one that counts.
    const until = instants[index + 1] ?? Number.POSITIVE_INFINITY;
    for (const edge of edgesAfter(record, parsed, at)) {
      if (edge >= until) break;
      found.add(edge);
    }
  }
  // Before its first event there is no claim.
  const [first = Number.POSITIVE_INFINITY] = instants;
  return [...found]
    .filter((at) => at >= first && at <= lastInstant)
    .sort((one, other) => one - other)
    .map(isoInstant);
}
