import type { Anchor, Evaluation, NextStep } from '../index';
import { cleanText } from './cleanText';
import type { Scene } from './Scene';
import type { Words } from './Words';

const LONGEST_NAME = 40;
const MOST_NAMES = 12;

/** Decision and next step in one line; `write` writes the instant by which it has to be taken. */
export function headlineOf(scene: Scene, write: (instant: number) => string): string {
  const { words } = scene;
  const { decision, nextStep } = scene.facts.evaluation;
  if (nextStep === null) return words.heading(decision, null, null);
  const before = nextStep.before === null ? null : write(Date.parse(nextStep.before));
  return words.heading(decision, wordStep(decision, nextStep, words), before);
}

function wordStep(decision: Evaluation['decision'], { action }: NextStep, words: Words): string {
  // A policy is free to call a resolution by the name of a step.
  const known = decision === 'accepted' ? words.resolutions : words.steps;
  if (Object.hasOwn(known, action)) return known[action] as string;
  const anchor = /^record_(.*)$/.exec(action)?.[1];
  if (decision === 'pending' && anchor !== undefined) return words.recordStep(anchor as Anchor);
  return words.otherStep(cleanText(action, LONGEST_NAME));
}

/** What the decision hangs on: what is missing, or which clauses were not met or have to be looked at; or nothing. */
export function reasonOf({ facts, words }: Scene): string | null {
  const { decision, findings, nextStep } = facts.evaluation;
  const clausesThat = (standing: string): string => {
    const clauses = findings.filter((finding) => finding.standing === standing).map(({ clause }) => clause);
    return few([...new Set(clauses)].map((clause) => cleanText(clause, LONGEST_NAME))).join(', ');
  };
  // Nothing follows a rejection, and something anything else.
  if (nextStep === null) return words.breached(clausesThat('breached'));
  if (decision === 'needs_review') return words.undetermined(clausesThat('undetermined'));
  if (nextStep.needs.length === 0) return null;
  return words.missing(few(nextStep.needs.map((names) => few(names.map((name) => wordNeed(name, words))))));
}

function wordNeed(name: string, words: Words): string {
  return Object.hasOwn(words.needs, name) ? (words.needs[name] as string) : cleanText(name, LONGEST_NAME);
}

/** A policy may ask for a thousand things; a line of a picture has room for some. */
function few<Entry>(entries: readonly Entry[]): readonly Entry[] {
  return entries.slice(0, MOST_NAMES);
}
