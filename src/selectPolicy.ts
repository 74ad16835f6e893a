import type { Issue } from './admission/Issue';
import { showValue } from './admission/showValue';
import type { Claim } from './claim/Claim';
import { NEVER } from './claim/ClaimFacts';
import type { ClaimInput } from './claim/ClaimInput';
import { claimFactsOf } from './claim/parseClaim';
import { InvalidPolicyError } from './policy/InvalidPolicyError';
import type { Policy, PolicyInput } from './policy/Policy';
import { policySchema } from './policy/policySchema';
import { DAY } from './time/civilDate';
import { toWallClock } from './time/localTime';
import { parseDate } from './time/parseDate';
import { zoneOffsetsOf } from './time/zoneOffsetsOf';

/** A version of a policy as it was handed in, and what was read of it: dates as day numbers. */
interface Version<Given> {
  readonly given: Given;
  readonly policy: Policy;
  readonly from: number;
  readonly until: number;
}

/**
 * Selects, of the versions of a policy, the one to judge a claim by: that in force when the order was placed.
 *
 * The first and the last date of `inForce` count in the time zone of that version; without one it is open on that side.
 * Where several are in force, the one that came into force last goes before the others. Null says that nobody knows, or
 * that none was in force; no version is taken in its place.
 *
 * @param policies - the versions, parsed or raw, in any order
 * @param claim - reads `order.placedAt`
 * @returns one of `policies`, itself; null where the claim does not say when the order was placed, or none was in force then
 * @throws {InvalidClaimError} for a claim that cannot be
 * @throws {InvalidPolicyError} for policies that cannot be; each path begins with the place in the list
 * @throws {TypeError} for policies with different ids, and for two versions that come into force on the same date
 *
 * @example
 * import { defaultPolicy, selectPolicy } from 'returns-policy';
 *
 * const versions = [
 *   { ...defaultPolicy, version: '1', inForce: { until: '2025-12-31' } },
 *   { ...defaultPolicy, version: '2', inForce: { from: '2026-01-01' } },
 * ];
 * const claim = { order: { placedAt: '2025-12-31T23:30:00+09:00' }, item: { category: 'shoes' } };
 * selectPolicy(versions, claim)?.version
 * // => '1'
 * selectPolicy(versions, { ...claim, order: {} })
 * // => null
 */
export function selectPolicy<Given extends Policy | PolicyInput>(
  policies: readonly Given[],
  claim: Claim | ClaimInput,
): Given | null {
  const { placedAt } = claimFactsOf(claim);
  const versions = readVersions(policies);
  requireVersionsOfOne(versions);
  const isKnown = placedAt !== NEVER || versions.every(isOpen);
  return versions.filter((version) => isKnown && isInForce(version, placedAt)).at(-1)?.given ?? null;
}

/** The versions in the order in which they come into force. What is wrong with any of them is told at once. */
function readVersions<Given>(policies: readonly Given[]): readonly Version<Given>[] {
  if (!Array.isArray(policies)) throw new TypeError(`\`policies\`: ${showValue(policies)} is no list`);
  const versions: Version<Given>[] = [];
  const issues: Issue[] = [];
  for (const [index, given] of policies.entries()) {
    const read = policySchema['~standard'].validate(given);
    if ('value' in read) versions.push(toVersion(given, read.value));
    else for (const { path, message } of read.issues) issues.push({ path: [index, ...path], message });
  }
  if (issues.length > 0) throw new InvalidPolicyError(issues);
  // Two without a first date compare as no number, which sorts them as equal.
  return versions.sort((one, other) => one.from - other.from);
}

function toVersion<Given>(given: Given, policy: Policy): Version<Given> {
  const { from, until } = policy.inForce ?? {};
  return {
    given,
    policy,
    from: from === undefined ? -NEVER : (parseDate(from) as number),
    until: until === undefined ? NEVER : (parseDate(until) as number),
  };
}

/** Which version goes before which is never left to the order of the list. */
function requireVersionsOfOne(versions: readonly Version<unknown>[]): void {
  for (const [index, later] of versions.entries()) {
    const earlier = versions[index - 1];
    if (earlier === undefined) continue;
    const both = `\`policies\`: ${nameOf(earlier)} and ${nameOf(later)}`;
    if (earlier.policy.id !== later.policy.id) throw new TypeError(`${both} are no versions of one policy`);
    if (earlier.from === later.from) {
      const { from } = later.policy.inForce ?? {};
      const since = from === undefined ? 'from the beginning' : `from ${showValue(from)} on`;
      throw new TypeError(`${both} are both in force ${since}, so that neither goes before the other`);
    }
  }
}

function nameOf({ policy: { id, version } }: Version<unknown>): string {
  return `${showValue(id)} version ${showValue(version)}`;
}

const isOpen = ({ from, until }: Version<unknown>): boolean => from === -NEVER && until === NEVER;

function isInForce(version: Version<unknown>, placedAt: number): boolean {
  if (isOpen(version)) return true;
  const date = Math.floor(toWallClock(placedAt, zoneOffsetsOf(version.policy.timeZone)) / DAY);
  return date >= version.from && date <= version.until;
}
