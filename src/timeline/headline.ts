import type { Evaluation, NextStep } from '../index';
import { cleanText } from './cleanText';
import type { TimelineFacts } from './timelineFacts';
import type { Words } from './Words';
import { wordOutcome } from './wordOutcome';

/** What a decision is put into words from. */
export interface Decided {
  readonly facts: Pick<TimelineFacts, 'evaluation'>;
  readonly words: Words;
}

const LONGEST_NAME = 40;
const MOST_NAMES = 12;

/** Decision and next step in one line; `write` writes the instant by which it has to be taken. */
export function headlineOf({ facts, words }: Decided, write: (instant: number) => string): string {
  const { decision, nextStep, settlement, deadlines } = facts.evaluation;
  if (settlement !== undefined) return words.settled(decision, wordOutcome(settlement.outcome, words));
  if (nextStep === null) return words.heading(decision, []);
  const { action, before, overdue } = nextStep;
  const told = (instant: string | null | undefined, word: (instant: string) => string): readonly string[] =>
    instant === null || instant === undefined ? [] : [word(write(Date.parse(instant)))];
  const isReturn = action === 'dispatch' || action === 'hand_in';
  const isEarly = isReturn && deadlines.dispatch.state === 'not_started';
  const notBefore = nextStep.notBefore ?? (isEarly ? deadlines.dispatch.opensAt : null);
  return words.heading(decision, [
    wordStep(decision, nextStep, words),
    ...told(notBefore, words.from),
    ...told(before, overdue === true ? words.overdue : words.by),
  ]);
}

function wordStep(decision: Evaluation['decision'], { action }: NextStep, words: Words): string {
  // A policy is free to call a resolution by the name of a step.
  const known = decision === 'accepted' ? words.resolutions : words.steps;
  if (Object.hasOwn(known, action)) return known[action] as string;
  const event = /^record_(.*)$/.exec(action)?.[1];
  if (decision === 'pending' && event !== undefined) return words.recordStep(event);
  return words.otherStep(cleanText(action, LONGEST_NAME));
}

/** What the decision hangs on: what is missing, or which clauses were not met or have to be looked at; or nothing. */
export function reasonOf({ facts, words }: Decided): string | null {
  const { decision, findings, nextStep } = facts.evaluation;
  const clausesThat = (standing: string): string => {
    const clauses = findings.filter((finding) => finding.standing === standing).map(({ clause }) => clause);
    return few([...new Set(clauses)].map((clause) => cleanText(clause, LONGEST_NAME))).join(', ');
  };
  if (decision === 'rejected') return words.breached(clausesThat('breached'));
  if (decision === 'needs_review') return words.undetermined(clausesThat('undetermined'));
  const needs = (nextStep?.needs ?? []).filter((names) => names.length > 0);
  if (needs.length === 0) return null;
  return words.missing(few(needs.map((names) => few(names.map((name) => wordNeed(name, words))))));
}

function wordNeed(name: string, words: Words): string {
  const known = Object.hasOwn(words.needs, name) ? words.needs[name] : undefined;
  return known ?? cleanText(name.replaceAll('_', ' '), LONGEST_NAME);
}

/** A policy may ask for a thousand things; a line of a picture has room for some. */
function few<Entry>(entries: readonly Entry[]): readonly Entry[] {
  return entries.slice(0, MOST_NAMES);
}
