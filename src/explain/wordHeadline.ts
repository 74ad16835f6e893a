import type { Evaluation } from '../evaluation';
import { isReplaced } from './isReplaced';
import { isUsualResolution } from './isUsualResolution';
import type { HeadlineCase, Messages } from './messages';
import { nameFor } from './nameFor';
import { stepOpensAt } from './stepOpensAt';

/** The answer in a few words. */
export function wordHeadline(evaluation: Evaluation, messages: Messages): string {
  const { decision, nextStep, settlement } = evaluation;
  const { headlines, labels } = messages;
  if (settlement !== undefined) {
    return messages.settledHeadline(nameFor(labels.outcomes, settlement.outcome, messages));
  }
  if (nextStep === null) return headlines[decision];
  const { action } = nextStep;
  if (decision === 'accepted') {
    return isReplaced(evaluation)
      ? headlines.accepted
      : headlines[isUsualResolution(action) ? action : 'accepted'];
  }
  if (action.startsWith('record_') && action !== 'record_facts') return headlines.record;
  const word = stepOpensAt(nextStep, evaluation.deadlines) === null ? action : `${action}_later`;
  return isCase(word, headlines) ? headlines[word] : headlines[decision];
}

function isCase(word: string, headlines: Messages['headlines']): word is HeadlineCase {
  return Object.hasOwn(headlines, word);
}
