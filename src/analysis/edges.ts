import {
  type Claim,
  type ClaimInput,
  computeDeadlines,
  type Policy,
  type PolicyInput,
  parsePolicy,
} from '../index';
import { edgesAfter } from './edgesAfter';
import { endOf } from './endOf';
import { eventsOf } from './eventsOf';
import { partsOf } from './partsOf';

/**
 * The instants at which anything can change for a claim: its events, and the last instants of every window, duty, band and
 * condition of the policy that counts from them.
 *
 * A window that ends at one of them is still open at it and closed one millisecond later; one that opens is open at it and
 * was not one millisecond before. Ask for the evaluation just before, on and just after each.
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
  const events = eventsOf(claim as ClaimInput);
  const found = new Set(events.values());
  for (const span of partsOf(parsed).spans) {
    const end = endOf(span, events, parsed);
    if (end !== null) found.add(end);
  }
  for (const at of [...events.values()]) {
    for (const { deadline, opensAt } of Object.values(computeDeadlines(claim, parsed, at))) {
      for (const instant of [deadline, opensAt]) if (instant) found.add(Date.parse(instant));
    }
    for (const edge of edgesAfter(claim, parsed, at)) found.add(edge);
  }
  return [...found].sort((one, other) => one - other).map((at) => new Date(at).toISOString());
}
