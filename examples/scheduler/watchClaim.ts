import { type Claim, type ClaimInput, type Evaluation, evaluateClaim, type Policy } from 'returns-policy';
import type { Clock } from './Clock';
import { wakeAt } from './wakeAt';

/** A claim that is being watched. */
export interface Watch {
  /** Something has happened: judges the new record at once. */
  readonly update: (claim: Claim | ClaimInput) => void;
  readonly stop: () => void;
}

/**
 * Tells how a claim is judged now, and again at each instant at which time alone changes the answer.
 *
 * No polling: an evaluation says how long it holds. `validUntil` is the last instant at which it does, so the question
 * is asked again one millisecond later; where it is null, only an event can change anything.
 */
export function watchClaim(
  claim: Claim | ClaimInput,
  policy: Policy,
  clock: Clock,
  tell: (evaluation: Evaluation) => void,
): Watch {
  let current = claim;
  let callOff: () => void = () => {};
  ask();
  return {
    update: (changed) => {
      callOff();
      current = changed;
      ask();
    },
    stop: () => callOff(),
  };

  function ask(): void {
    const evaluation = evaluateClaim(current, policy, clock.now());
    const { validUntil } = evaluation;
    callOff = validUntil === null ? () => {} : wakeAt(Date.parse(validUntil) + 1, clock, ask);
    tell(evaluation);
  }
}
