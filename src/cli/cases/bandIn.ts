import { computeDeadline, type Policy, type WindowTerm } from '../../index';
import { stepsOf } from '../stepsOf';
import { readMoment } from './readMoment';
import { valueAt } from './valueAt';

/** A span of the policy, by its JSON Pointer, and the instant it is counted from. */
export interface BandInput {
  readonly span: string;
  readonly from: string;
}

/** The last instant of a span. @throws where there is none at the pointer, or it cannot be counted so */
export function bandIn(
  { span, from }: BandInput,
  { policy, timeZone }: { readonly policy: Policy; readonly timeZone: string },
): object {
  const moment = readMoment(from, timeZone);
  if (!('at' in moment)) throw new RangeError(moment.problem);
  const term = valueAt(policy, stepsOf(span)) as WindowTerm;
  return { span, from, until: computeDeadline(term, moment.at, policy) };
}
