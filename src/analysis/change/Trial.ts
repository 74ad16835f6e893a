import {
  type Claim,
  type ClaimInput,
  claimSchema,
  type Evaluation,
  evaluateClaim,
  type FactValue,
  type Policy,
} from '../../index';
import { lastInstant } from '../lastInstant';
import { withChanges } from '../withChanges';
import type { Move } from './Move';

/** A move with one of its alternatives. */
export interface Part {
  readonly move: Move;
  readonly value: FactValue | null;
}

/** A claim with something changed, and what it comes to. */
export interface Trial {
  readonly claim: Claim;
  readonly at: number;
  readonly evaluation: Evaluation;
}

/** Makes changes to a claim and judges it; null where there can be no such claim, or it is too late to ask. */
export function tryOut(claim: ClaimInput, parts: readonly Part[], policy: Policy, at: number): Trial | null {
  if (at > lastInstant) return null;
  const changes = parts.map(({ move: { change, name }, value }) => {
    return { change, name, values: value === null ? [] : [value] };
  });
  const read = claimSchema['~standard'].validate(withChanges(claim, changes, at));
  if ('issues' in read) return null;
  return { claim: read.value, at, evaluation: evaluateClaim(read.value, policy, at) };
}
