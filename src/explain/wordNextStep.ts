import type { Evaluation, NextStep } from '../evaluation';
import { isReplaced } from './isReplaced';
import { isUsualResolution } from './isUsualResolution';
import type { KnownAction } from './knownAction';
import { labelFor } from './labelFor';
import type { Messages, StepFacts } from './messages';
import { nameFor } from './nameFor';
import { stepOpensAt } from './stepOpensAt';
import { takesEmail } from './takesEmail';
import { wordFacts } from './wordFacts';
import type { Wording } from './wording';

/** A next step in words: what it is, without a full stop, and the list that belongs to it. */
export interface StepWords {
  readonly step: string;
  readonly needs: readonly string[];
}

/** Null when nothing is left to do. */
export function wordNextStep(evaluation: Evaluation, wording: Wording): StepWords | null {
  const { nextStep } = evaluation;
  if (nextStep === null) return null;
  const { messages, instant } = wording;
  const told = (at: string | null): string | null => (at === null ? null : instant(at));
  const needs = wordNeeds(nextStep, evaluation, wording);
  const missed = nextStep.overdue === true ? nextStep.before : null;
  const step = wordStep(nextStep, evaluation, messages, {
    notBefore: told(stepOpensAt(nextStep, evaluation.deadlines)),
    before: missed === null ? told(nextStep.before) : null,
    byEmail: takesEmail(evaluation),
    hasNeeds: needs.length > 0,
  });
  return { step: missed === null ? step : `${step}. ${messages.overdue(instant(missed))}`, needs };
}

function wordStep(
  { actor, action }: NextStep,
  evaluation: Evaluation,
  messages: Messages,
  facts: StepFacts,
): string {
  const { labels, steps, quote } = messages;
  if (evaluation.decision === 'accepted' && !isUsualResolution(action)) {
    // A policy is free to call a resolution by the name of a step.
    const fulfil = isReplaced(evaluation) ? messages.fulfilInstead : messages.fulfil;
    return fulfil(nameFor(labels.resolutions, action, messages), facts);
  }
  if (isKnown(action, messages)) return steps[action](facts);
  if (action.startsWith('record_')) return messages.recordEvent(nameFor({}, action.slice(7), messages));
  return messages.unknownStep(labelFor(labels.actors, actor, messages), quote(action), facts);
}

function wordNeeds({ needs }: NextStep, evaluation: Evaluation, wording: Wording): readonly string[] {
  const { messages } = wording;
  return needs
    .filter((names) => names.length > 0)
    .map((names) =>
      messages.or(names.map((name) => offeredChoice(name) ?? nameFor(messages.labels.needs, name, messages))),
    );

  // Only the finding on the resolution knows what the policy offers.
  function offeredChoice(name: string): string | null {
    if (name !== 'resolution') return null;
    const finding = evaluation.findings.find(({ code }) => code.startsWith('resolution_'));
    const offered = finding === undefined ? null : wordFacts(finding, evaluation, wording).offered;
    return offered === null ? null : messages.choice(offered);
  }
}

function isKnown(action: NextStep['action'], { steps }: Messages): action is KnownAction {
  return Object.hasOwn(steps, action);
}
