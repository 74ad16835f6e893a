import { type Finding, finding } from '../finding';
import type { Situation } from '../situation/Situation';

/** Whether the item is there and has not been looked at, and no clause on its condition says so. */
export function awaitsInspection({ policy, isArrived, isInspected }: Situation): boolean {
  return isArrived && !isInspected && policy.terms.condition === undefined;
}

/** What a clause says that hangs on the inspection. */
export function inspectionAwaited(clause: string): Finding {
  return finding(clause, 'outstanding', 'inspection_awaited');
}
