import { isGiven } from '../claim/ClaimFacts';
import { type Finding, finding, STANDINGS, shared } from '../finding';
import { missingFacts } from '../governing/missingFacts';
import { resolutionFor, resolutionsOffered } from '../governing/resolutionFor';
import type { Test } from '../governing/Test';
import type { PolicyFacts } from '../policy/PolicyFacts';
import type { Situation } from '../situation/Situation';
import { type Check, checkBy } from './Rule';

/** @internal */
export function prepareRequest({ terms }: PolicyFacts) {
  const { reasons, resolutions, orderNumber } = terms;
  const offered = Object.freeze(resolutions.offered.map(({ resolution }) => resolution));
  const clauseAt = (at: number): string => resolutions.offered[at]?.clause ?? resolutions.clause;
  return {
    reasonClause: reasons.clause,
    other: STANDINGS[reasons.whenOther ?? 'rejected'],
    accepted: reasons.accepted.map(({ reason }) =>
      shared(reasons.clause, 'satisfied', 'reason_accepted', { reason }),
    ),
    resolutionClause: resolutions.clause,
    offered,
    clauseAt,
    chosen: offered.map((resolution, at) => {
      return shared(clauseAt(at), 'satisfied', 'resolution_offered', { resolution, offered });
    }),
    number: orderNumber && {
      given: shared(orderNumber.clause, 'satisfied', 'order_number_given'),
      notNeeded: shared(orderNumber.clause, 'advisory', 'order_number_missing'),
      missing: shared(
        orderNumber.clause,
        orderNumber.required === false ? 'advisory' : 'outstanding',
        'order_number_missing',
      ),
    },
  };
}

type Ready = ReturnType<typeof prepareRequest>;

/** @internal */
export function judgeRequest(ready: Ready, situation: Situation, findings: Finding[]): void {
  const { claim, policy, under, isFiled, isAuthorized } = situation;
  if (!isFiled) return;
  const { reason } = claim;
  const accepted = ready.accepted[under.reasonAt];
  if (accepted !== undefined) findings.push(accepted);
  else if (isGiven(reason))
    findings.push(finding(ready.reasonClause, ready.other, 'reason_not_accepted', { reason }));
  else findings.push(finding(ready.reasonClause, 'outstanding', 'reason_missing', { reason }));

  if (policy.isPlain) judgePlainResolution(ready, situation, findings);
  else findings.push(judgeResolution(ready, situation));

  const { number } = ready;
  if (number === undefined) return;
  if (claim.hasOrderNumber) findings.push(number.given);
  else findings.push(isAuthorized ? number.notNeeded : number.missing);
}

/** Every resolution is offered for every claim. */
function judgePlainResolution(ready: Ready, { claim, under }: Situation, findings: Finding[]): void {
  const chosen = ready.chosen[under.resolutionAt];
  if (chosen !== undefined) findings.push(chosen);
  else {
    const { resolution } = claim;
    const code = isGiven(resolution) ? 'resolution_not_offered' : 'resolution_missing';
    const { offered } = ready;
    findings.push(finding(ready.resolutionClause, 'outstanding', code, { resolution, offered }));
  }
}

/** Whether the resolution asked for is offered for this claim, and if not, what is given in its place. */
function judgeResolution(ready: Ready, situation: Situation): Finding {
  const { claim, under } = situation;
  const { answer, at, test } = resolutionFor(situation);
  const { resolution } = claim;
  const clause = ready.clauseAt(under.resolutionAt);
  const offered = resolutionsOffered(situation);
  switch (answer) {
    case 'offered':
      return finding(clause, 'satisfied', 'resolution_offered', { resolution, offered });
    case 'replaced': {
      const granted = ready.offered[at];
      return finding(ready.clauseAt(at), 'advisory', 'resolution_replaced', { resolution, offered, granted });
    }
    case 'missing':
      // Where nothing can be chosen, nobody is asked to.
      if (offered.length === 0) {
        return finding(clause, 'breached', 'resolution_not_offered', { resolution, offered });
      }
      return finding(ready.resolutionClause, 'outstanding', 'resolution_missing', { resolution, offered });
    case 'depends_on_facts':
      return missingFacts(clause, [test as Test], situation);
    case 'for_review':
      return finding(clause, 'undetermined', 'resolution_not_offered', { resolution, offered });
    case 'refused':
      return finding(clause, 'breached', 'resolution_not_offered', { resolution, offered });
    case 'not_offered': {
      // Where nothing can be chosen, choosing again does not help.
      const standing = offered.length === 0 ? 'breached' : 'outstanding';
      return finding(clause, standing, 'resolution_not_offered', { resolution, offered });
    }
  }
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
