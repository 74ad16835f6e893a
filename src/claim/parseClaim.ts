import { createStamp } from '../admission/createStamp';
import { deepFreeze } from '../admission/deepFreeze';
import type { Claim } from './Claim';
import { type ClaimFacts, toClaimFacts } from './ClaimFacts';
import { readClaim } from './readClaim';
import { toPlainClaim } from './toPlainClaim';

const stamp = createStamp<ClaimFacts>();

/**
 * Reads a claim once, so that it can be judged as often as wanted; says everything that is wrong with it at once.
 *
 * A misspelt key is refused, so that `deliverdAt` never reads as "not delivered". Nothing is repaired. The result is
 * trusted by every function; a copy of it, by a spread or through JSON, is input again.
 *
 * @param input - a claim as plain data (`ClaimInput`), of unknown origin
 * @returns the claim, frozen, with instants as ISO 8601 in UTC
 * @throws {InvalidClaimError} for input that is no claim, with one issue for each problem and its path
 *
 * @example
 * import { parseClaim } from 'returns-policy';
 *
 * const claim = parseClaim({
 *   order: { number: 'A-1001', deliveredAt: '2026-03-02T10:00:00+09:00' },
 *   item: { category: 'shoes' },
 * });
 * claim.order.deliveredAt
 * // => '2026-03-02T01:00:00.000Z'
 */
export function parseClaim(input: unknown): Claim {
  if (stamp.read(input) !== undefined) return input as Claim;
  const record = readClaim(input);
  const claim = toPlainClaim(record);
  stamp.put(claim, toClaimFacts(record));
  return deepFreeze(claim);
}

/** The facts of a claim, parsed or not. */
export function claimFactsOf(input: unknown): ClaimFacts {
  return stamp.read(input) ?? toClaimFacts(readClaim(input));
}
