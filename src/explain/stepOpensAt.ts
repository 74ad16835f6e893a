import type { Deadlines, NextStep } from '../evaluation';

/** The first instant for the next step, where it has to wait for one; null where it can be taken now. */
export function stepOpensAt({ action, notBefore }: NextStep, { dispatch }: Deadlines): string | null {
  if (notBefore !== undefined) return notBefore;
  const isReturn = action === 'dispatch' || action === 'hand_in';
  return isReturn && dispatch.state === 'not_started' ? (dispatch.opensAt ?? null) : null;
}
