import type { Evaluation, NextStep } from '../evaluation';
import type { KnownAction } from './knownAction';
import { labelFor } from './labelFor';
import type { Messages } from './messages';
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
  const { messages } = wording;
  const before = nextStep.before === null ? null : wording.instant(nextStep.before);
  const facts = { before, byEmail: takesEmail(evaluation) };
  const needs = nextStep.needs.map((names) =>
    messages.or(names.map((name) => offeredChoice(name) ?? labelFor(messages.labels.needs, name, messages))),
  );
  if (isKnown(nextStep.action, messages)) return { step: messages.steps[nextStep.action](facts), needs };
  if (evaluation.decision === 'accepted') {
    return { step: messages.fulfil(labelFor(messages.labels.resolutions, nextStep.action, messages)), needs };
  }
  const actor = labelFor(messages.labels.actors, nextStep.actor, messages);
  return { step: messages.unknownStep(actor, messages.quote(nextStep.action), facts), needs };

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
