import { rulingAt } from '../claim/rulingAt';
import type { Situation } from '../situation/Situation';

/** Whether an exception or a person has lifted a clause, so that nothing is charged by it. */
export function isWaived(clause: string, { claim, policy, asOf }: Situation): boolean {
  return policy.lifted.has(clause) || rulingAt(clause, claim, asOf)?.ruling === 'waived';
}
