import { type Finding, finding, shared } from '../finding';
import type { PolicyFacts } from '../policy/PolicyFacts';
import type { Situation } from '../situation/Situation';
import { type Check, checkBy } from './Rule';

/** @internal */
export function prepareChannel({ terms }: PolicyFacts) {
  const { clause, accepted } = terms.channels;
  return {
    clause,
    accepted: accepted.map((channel) => shared(clause, 'satisfied', 'channel_accepted', { channel })),
  };
}

/** @internal */
export function judgeChannel(
  { clause, accepted }: ReturnType<typeof prepareChannel>,
  { claim, policy, under, isRequested, isAuthorized, claimDeadline, asOf }: Situation,
  findings: Finding[],
): void {
  if (!isRequested) return;
  const { at: deadline } = claimDeadline;
  const { channel } = claim;
  if (under.channelAt >= 0)
    findings.push(accepted[under.channelAt] ?? finding(clause, 'satisfied', 'channel_accepted', { channel }));
  else {
    const details = { channel };
    // What comes late by another way is no more refused than what comes late by a good one.
    const mayBeLate = policy.windows.claim.whenLate !== 'breached';
    if (isAuthorized && (deadline === null || claim.authorizedAt <= deadline || mayBeLate)) {
      findings.push(finding(clause, 'advisory', 'channel_not_accepted', details));
    } else if (deadline !== null && asOf > deadline && !mayBeLate) {
      findings.push(finding(clause, 'breached', 'channel_not_accepted', details));
    } else findings.push(finding(clause, 'outstanding', 'channel_not_accepted', details));
  }
}

/**
 * Says whether the request came by a way the shop takes claims by.
 *
 * Another way is not the end of it: the customer may still write an e-mail until the claim deadline (included), and a
 * shop that authorizes the claim as it is has taken it.
 *
 * @param claim - reads the request's channel, the authorization, and what the claim deadline counts from
 * @param policy - its channels and its claim window
 * @param asOf - the instant the question is asked of; never the clock
 * @returns one finding, or none while there is no request
 * @throws {InvalidClaimError} for a claim that cannot be
 * @throws {InvalidPolicyError} for a policy that cannot be
 * @throws {TypeError} for an `asOf` that is no instant
 *
 * @example
 * import { checkChannel, defaultPolicy } from 'returns-policy';
 *
 * const claim = {
 *   order: { deliveredAt: '2026-03-02T10:00:00+09:00' },
 *   item: { category: 'shoes' },
 *   request: { at: '2026-03-02T12:00:00+09:00', channel: 'telephone' },
 * };
 * checkChannel(claim, defaultPolicy, '2026-03-03T10:00:00+09:00')[0]?.standing
 * // => 'outstanding'
 *
 * @clause channel.email
 */
export const checkChannel: Check = /* @__PURE__ */ checkBy(prepareChannel, judgeChannel);
