import type { LintFinding, LintResult } from '../../analysis/index';
import type { SourceDocument } from '../readSource';
import { stepsOf } from '../stepsOf';

/** What was found in a policy, and the file it was found in. */
export interface Linted {
  readonly result: LintResult;
  readonly source: SourceDocument;
}

/** Where in the file a finding stands. */
export function placeOfFinding({ path }: LintFinding, { placeOf }: SourceDocument) {
  return placeOf(stepsOf(path));
}
