import { isGiven } from '../claim/ClaimFacts';
import { type Finding, finding, shared } from '../finding';
import type { PolicyFacts } from '../policy/PolicyFacts';
import type { Situation } from '../situation/Situation';
import { type Check, checkBy } from './Rule';

/** @internal */
export function prepareRequest({ terms }: PolicyFacts) {
  const { reasons, resolutions, orderNumber } = terms;
  const offered = Object.freeze(resolutions.offered.map(({ resolution }) => resolution));
  return {
    reasonClause: reasons.clause,
    accepted: reasons.accepted.map(({ reason }) =>
      shared(reasons.clause, 'satisfied', 'reason_accepted', { reason }),
    ),
    resolutionClause: resolutions.clause,
    offered,
    chosen: offered.map((resolution) => {
      return shared(resolutions.clause, 'satisfied', 'resolution_offered', { resolution, offered });
    }),
    numberGiven: shared(orderNumber.clause, 'satisfied', 'order_number_given'),
    numberNotNeeded: shared(orderNumber.clause, 'advisory', 'order_number_missing'),
    numberMissing: shared(orderNumber.clause, 'outstanding', 'order_number_missing'),
  };
}

/** @internal */
export function judgeRequest(
  ready: ReturnType<typeof prepareRequest>,
  { claim, under, isFiled, isAuthorized }: Situation,
  findings: Finding[],
): void {
  if (!isFiled) return;
  const { reason, resolution } = claim;
  const accepted = ready.accepted[under.reasonAt];
  if (accepted !== undefined) findings.push(accepted);
  else if (isGiven(reason))
    findings.push(finding(ready.reasonClause, 'breached', 'reason_not_accepted', { reason }));
  else findings.push(finding(ready.reasonClause, 'outstanding', 'reason_missing', { reason }));

  const chosen = ready.chosen[under.resolutionAt];
  if (chosen !== undefined) findings.push(chosen);
  else {
    const code = isGiven(resolution) ? 'resolution_not_offered' : 'resolution_missing';
    findings.push(
      finding(ready.resolutionClause, 'outstanding', code, { resolution, offered: ready.offered }),
    );
  }

  if (claim.hasOrderNumber) findings.push(ready.numberGiven);
  else findings.push(isAuthorized ? ready.numberNotNeeded : ready.numberMissing);
}

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
export const checkRequest: Check = /* @__PURE__ */ checkBy(prepareRequest, judgeRequest);
