import { type Claim, claimSchema } from '../../index';
import { unreadable } from '../CommandError';
import { complaintsOf } from '../complaintsOf';
import type { SourceDocument } from '../readSource';

const HINT = 'Every field of a claim is described by: returns-policy schema claim';

/** The claim of a document. @throws {CommandError} with everything that is wrong in it, each at its line and column */
export function readClaim(source: SourceDocument): Claim {
  const read = claimSchema['~standard'].validate(source.value);
  if ('issues' in read) throw unreadable(...complaintsOf(read.issues, source, HINT));
  return read.value;
}
