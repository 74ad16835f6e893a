import type { Place } from '../CommandError';
import type { Answer } from './answerTo';
import type { Case, CaseFile } from './Case';
import type { Mismatch } from './Mismatch';

/** One thing that came out otherwise, and the line that expects it. */
export interface PlacedMismatch extends Mismatch {
  readonly place: Place;
}

/** What became of one case. */
export interface CaseResult {
  readonly of: Case;
  readonly place: Place;
  readonly answer: Answer;
  /** None where the case passed. */
  readonly mismatches: readonly PlacedMismatch[];
}

/** What became of the cases of one file that were asked for. */
export interface FileResult {
  readonly of: CaseFile;
  readonly results: readonly CaseResult[];
}

export function isPassed({ mismatches }: CaseResult): boolean {
  return mismatches.length === 0;
}
