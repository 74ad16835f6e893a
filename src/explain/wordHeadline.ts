import type { Evaluation } from '../evaluation';
import type { HeadlineCase, Messages } from './messages';

/** The answer in a few words. */
export function wordHeadline({ decision, nextStep }: Evaluation, { headlines }: Messages): string {
  if (nextStep === null) return headlines[decision];
  if (nextStep.action.startsWith('record_')) return headlines.record;
  return isCase(nextStep.action, headlines) ? headlines[nextStep.action] : headlines[decision];
}

function isCase(action: string, headlines: Messages['headlines']): action is HeadlineCase {
  return Object.hasOwn(headlines, action);
}
