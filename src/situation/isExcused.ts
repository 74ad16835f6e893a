import type { Situation } from './Situation';

/**
 * Whether the shop answered a complete claim only after a deadline that the customer could not keep without the
 * answer: then being late is the shop's own delay.
 */
export function isExcused(
  { claim, policy, under, isAuthorized }: Situation,
  deadline: number | null,
): boolean {
  return (
    isAuthorized &&
    policy.asksForAuthorization &&
    deadline !== null &&
    claim.authorizedAt > deadline &&
    under.completeAt <= deadline
  );
}
