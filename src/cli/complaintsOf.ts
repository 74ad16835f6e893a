import type { Issue } from '../index';
import type { Complaint } from './CommandError';
import type { SourceDocument } from './readSource';
import { showPath } from './showPath';

/** What the library finds wrong with a document, each at its line; `under` is where in the document it was read. */
export function complaintsOf(
  issues: readonly Issue[],
  source: SourceDocument,
  hint: string,
  under: Issue['path'] = [],
): readonly Complaint[] {
  return issues.map(({ path, message }) => ({
    message: path.length === 0 ? message : `${showPath(path)}: ${message}`,
    place: source.placeOf([...under, ...path]),
    hint,
  }));
}
