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
  const open = dutiesIn(situation).find(({ duty, doneAt }) => duty === wanted && doneAt > situation.asOf);
  if (open === undefined || open.deadline === NEVER) return step;
  const due = { ...step, before: formatInstant(open.deadline) };
  return situation.asOf > open.deadline ? { ...due, overdue: true } : due;
}

function dutyBehind(
  { action }: NextStep,
  { isAuthorized, isArrived, isInspected }: Situation,
): DutyTerm['duty'] {
  if (action === 'authorize') return 'answer';
  if (action === 'inspect') return 'inspect';
  if (action !== 'review') return 'settle';
  // A claim to look at is answered, inspected or settled, whichever comes next.
  if (isArrived && !isInspected) return 'inspect';
  return isAuthorized || isInspected ? 'settle' : 'answer';
}
