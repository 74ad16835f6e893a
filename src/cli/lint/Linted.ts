import type { LintFinding, LintResult } from '../../analysis/index';
import type { SourceDocument } from '../readSource';

/** What was found in a policy, and the file it was found in. */
export interface Linted {
  readonly result: LintResult;
  readonly source: SourceDocument;
}

/** Where in the file a finding stands. */
export function placeOfFinding({ path }: LintFinding, { placeOf }: SourceDocument) {
  const steps = path.split('/').slice(1);
  return placeOf(steps.map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~')));
}
