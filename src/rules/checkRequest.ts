import { isGiven } from '../claim/ClaimFacts';
import { type Check, checkBy, finding, perPolicy, type Rule, shared } from './Rule';

const reasonRule = perPolicy(({ terms, reasons }): Rule => {
  const { clause } = terms.reasons;
  const accepted = new Map(
    [...reasons.keys()].map((reason) => [reason, shared(clause, 'satisfied', 'reason_accepted', { reason })]),
  );
  return ({ claim: { reason } }, findings) => {
    const good = reason === null ? undefined : accepted.get(reason);
    if (good !== undefined) findings.push(good);
    else if (isGiven(reason)) findings.push(finding(clause, 'breached', 'reason_not_accepted', { reason }));
    else findings.push(finding(clause, 'outstanding', 'reason_missing', { reason }));
  };
});

const resolutionRule = perPolicy(({ terms, resolutions }): Rule => {
  const { clause } = terms.resolutions;
  const offered = Object.freeze([...resolutions.keys()]);
  const chosen = new Map(
    offered.map((resolution) => [
      resolution,
      shared(clause, 'satisfied', 'resolution_offered', { resolution, offered }),
    ]),
  );
  return ({ claim: { resolution } }, findings) => {
    const good = resolution === null ? undefined : chosen.get(resolution);
    if (good !== undefined) findings.push(good);
    else {
      const code = isGiven(resolution) ? 'resolution_not_offered' : 'resolution_missing';
      findings.push(finding(clause, 'outstanding', code, { resolution, offered }));
    }
  };
});

const orderNumberRule = perPolicy(({ terms }): Rule => {
  const { clause } = terms.orderNumber;
  const given = shared(clause, 'satisfied', 'order_number_given');
  const notNeeded = shared(clause, 'advisory', 'order_number_missing');
  const missing = shared(clause, 'outstanding', 'order_number_missing');
  return ({ claim, isAuthorized }, findings) => {
    findings.push(claim.hasOrderNumber ? given : isAuthorized ? notNeeded : missing);
  };
});

/** @internal In the order of the findings. */
export const requestRules = perPolicy((policy) => {
  const rules = [reasonRule(policy), resolutionRule(policy), orderNumberRule(policy)];
  return rules.map((rule): Rule => {
    return (situation, findings) => {
      if (situation.isFiled) rule(situation, findings);
    };
  });
});

/**
 * Says whether a filed claim names a reason the shop accepts, a resolution it offers, and the order.
 *
 * A resolution that is not offered can be chosen again; a reason that the policy does not know is refused. A shop that
 * has authorized the claim without its order number has what it needs.
 *
 * @param claim - reads the request's reason and resolution, and the order's number
 * @param policy - its reasons and resolutions
 * @param asOf - the instant the question is asked of; never the clock
 * @returns three findings, or none while no claim is filed
 * @throws {InvalidClaimError} for a claim that cannot be
 * @throws {InvalidPolicyError} for a policy that cannot be
 * @throws {TypeError} for an `asOf` that is no instant
 *
 * @example
 * import { checkRequest, defaultPolicy } from 'returns-policy';
 *
 * const claim = {
 *   order: { number: 'A-1001' },
 *   item: { category: 'shoes' },
 *   request: { at: '2026-03-02T12:00:00+09:00', channel: 'email', reason: 'change_of_mind' },
 * };
 * checkRequest(claim, defaultPolicy, '2026-03-02T13:00:00+09:00').map(({ code }) => code)
 * // => ['reason_accepted', 'resolution_missing', 'order_number_given']
 *
 * @clause scope.reasons
 * @clause scope.resolutions
 * @clause identification.order_number
 */
export const checkRequest: Check = checkBy(requestRules);
