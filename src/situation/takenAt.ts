import type { Situation } from './Situation';

/**
 * When the claim was filed, or if that was before its window opened, when the shop took it all the same: by an
 * authorization, no earlier than the window opens. Where the policy has something else follow, it stays early.
 */
export function takenAt({ claim, policy, isAuthorized, filedAt, claimDeadline }: Situation): number {
  const { notBefore, latest } = claimDeadline;
  if (filedAt >= notBefore || !isAuthorized || policy.windows.claim.whenEarly !== 'outstanding')
    return filedAt;
  return claim.authorizedAt > latest ? filedAt : Math.max(claim.authorizedAt, notBefore);
}
