import { NEVER } from './claim/ClaimFacts';
import type { NextStep } from './evaluation';
import { dutiesIn } from './governing/dutiesIn';
import type { DutyTerm } from './policy/PolicyTerms';
import type { Situation } from './situation/Situation';
import { formatInstant } from './time/formatInstant';

/** A step of the shop's with the deadline that it has promised for it, and whether that has passed. */
export function withDuty(step: NextStep | null, situation: Situation): NextStep | null {
  if (step === null || step.actor !== 'shop') return step;
  const wanted = dutyBehind(step, situation);
  const open = dutiesIn(situation).filter(({ duty, doneAt }) => duty === wanted && doneAt > situation.asOf);
  const deadline = Math.min(...open.map((duty) => duty.deadline));
  if (deadline === NEVER) return step;
  const due = { ...step, before: formatInstant(deadline) };
  if (situation.asOf > deadline) return { ...due, overdue: true };
  // Whatever else the step has to come before does not wait for the promise.
  return step.before !== null && step.before < due.before ? step : due;
}

function dutyBehind(
  { action }: NextStep,
  { isAuthorized, isArrived, isInspected }: Situation,
): DutyTerm['duty'] | null {
  if (action === 'authorize') return 'answer';
  if (action === 'inspect') return 'inspect';
  // Nothing is promised of what is merely written down.
  if (action.startsWith('record_')) return null;
  if (action !== 'review') return 'settle';
  // A claim to look at is answered, inspected or settled, whichever comes next.
  if (isArrived && !isInspected) return 'inspect';
  return isAuthorized || isInspected ? 'settle' : 'answer';
}
