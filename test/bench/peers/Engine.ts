import type { Decision } from '../../../src/vocabulary';
import type { Facts } from './factsOf';

/** An engine that has read its rules: what it answers to the facts of a claim, and the decision in that answer. */
export interface Engine<Answer> {
  readonly ask: (facts: Facts) => Answer;
  readonly decisionOf: (answer: Awaited<Answer>) => Decision;
}
