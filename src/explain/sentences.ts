import type { FindingCode } from '../vocabulary';
import type { FindingFacts } from './findingFacts';
import type { StandingsByCode } from './standingsByCode';

/** One sentence with its full stop. */
export type Sentence = string | ((facts: FindingFacts) => string);

/** A sentence for every code in every standing in which it occurs: one left out does not compile. */
export type FindingSentences = {
  readonly [Code in FindingCode]: Readonly<Record<StandingsByCode[Code], Sentence>>;
};
