import { type Finding, STANDINGS, shared } from '../finding';
import type { PolicyFacts } from '../policy/PolicyFacts';
import type { Situation } from '../situation/Situation';
import { type Check, checkBy } from './Rule';

/** @internal */
export function prepareAuthorization({ terms, asksForAuthorization }: PolicyFacts) {
  if (!asksForAuthorization) return null;
  const { clause, whenMissing = 'rejected' } = terms.authorization as NonNullable<typeof terms.authorization>;
  return {
    authorized: shared(clause, 'satisfied', 'authorized'),
    awaited: shared(clause, 'outstanding', 'authorization_awaited'),
    unauthorized: shared(clause, STANDINGS[whenMissing], 'dispatched_without_authorization'),
  };
}

/** @internal */
export function judgeAuthorization(
  ready: ReturnType<typeof prepareAuthorization>,
  { claim, isFiled, isAuthorized, isDispatched }: Situation,
  findings: Finding[],
): void {
  if (ready === null) return;
  const { authorized, awaited, unauthorized } = ready;
  if (isDispatched) findings.push(claim.authorizedAt <= claim.dispatchedAt ? authorized : unauthorized);
  else if (isFiled) findings.push(isAuthorized ? authorized : awaited);
}

/**
 * Says whether the shop had answered with the method and the cost before the item was sent back.
 *
 * An answer at the very millisecond of the dispatch is before it.
 *
 * @param claim - reads the authorization and the dispatch
 * @param policy - the clause that asks for it
 * @param asOf - the instant the question is asked of; never the clock
 * @returns one finding, or none while no claim is filed and nothing has been sent
 * @throws {InvalidClaimError} for a claim that cannot be
 * @throws {InvalidPolicyError} for a policy that cannot be
 * @throws {TypeError} for an `asOf` that is no instant
 *
 * @example
 * import { checkAuthorization, defaultPolicy } from 'returns-policy';
 *
 * const claim = {
 *   order: { number: 'A-1001', deliveredAt: '2026-03-02T10:00:00+09:00' },
 *   item: { category: 'shoes' },
 *   dispatch: { at: '2026-03-02T15:00:00+09:00' },
 * };
 * checkAuthorization(claim, defaultPolicy, '2026-03-02T16:00:00+09:00')[0]?.code
 * // => 'dispatched_without_authorization'
 *
 * @clause authorization.before_dispatch
 */
export const checkAuthorization: Check = /* @__PURE__ */ checkBy(prepareAuthorization, judgeAuthorization);
