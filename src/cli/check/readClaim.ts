import { type Claim, InvalidClaimError, parseClaim } from '../../index';
import { unreadable } from '../CommandError';
import { complaintsOf } from '../complaintsOf';
import type { SourceDocument } from '../readSource';

const HINT = 'Every field of a claim is described by: returns-policy schema claim';

/** The claim of a document. @throws {CommandError} with everything that is wrong in it, each at its line and column */
export function readClaim(source: SourceDocument): Claim {
  try {
    return parseClaim(source.value);
  } catch (error) {
    if (!(error instanceof InvalidClaimError)) throw error;
    throw unreadable(...complaintsOf(error.issues, source, HINT));
  }
}
