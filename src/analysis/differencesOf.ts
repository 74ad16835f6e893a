import type { CostAllocation, Decision, Evaluation, Leg } from '../index';
import type { ReplayKind } from './ReplaySummary';
import { rankOf } from './rankOf';
import { WINDOW_NAMES } from './WINDOW_NAMES';

/** One way in which two evaluations of a claim differ. */
export interface Difference {
  readonly kind: ReplayKind;
  readonly how: string;
}

export const LEGS: readonly Leg[] = ['outbound', 'return', 'replacement'];

const NONE: readonly Difference[] = [];

/** Below zero where the second decision is worse for the customer, above where it is better. */
export function compareDecisions(one: Decision, other: Decision): number {
  return rankOf(other) - rankOf(one);
}

/** In what two evaluations of one claim differ; most do not, and make nothing. */
export function differencesOf(before: Evaluation, after: Evaluation): readonly Difference[] {
  let found = NONE;
  if (before.decision !== after.decision) {
    found = [{ kind: 'decision', how: `${before.decision} -> ${after.decision}` }];
  }
  for (const window of WINDOW_NAMES) {
    const one = before.deadlines[window].deadline;
    const other = after.deadlines[window].deadline;
    if (one !== other) found = [...found, { kind: `deadline.${window}`, how: shiftOf(one, other) }];
  }
  if (before.cost === null || after.cost === null) return found;
  for (const leg of LEGS) {
    const one = bearerOf(before.cost, leg);
    const other = bearerOf(after.cost, leg);
    if (one !== other) found = [...found, { kind: `bearer.${leg}`, how: moveTo(one, other) }];
  }
  return found;
}

/** Texts of one form sort as their instants do. */
function shiftOf(before: string | null, after: string | null): string {
  if (before === null || after === null) return 'other';
  return after < before ? 'earlier' : 'later';
}

function moveTo(before: string | null, after: string | null): string {
  if (before === null || after === null) return 'other';
  return after === 'customer' ? 'toCustomer' : 'toShop';
}

function bearerOf({ legs }: CostAllocation, leg: Leg): string | null {
  for (const one of legs) if (one.leg === leg) return one.bearer;
  return null;
}
