import type { OpenIssue } from '../admission/Issue';
import type { Read } from '../admission/Read';
import { schemaReader } from '../admission/schemaReader';
import type { ClaimRecord } from './Claim';
import { checkEventOrder } from './checkEventOrder';
import { claimShape } from './claimShape';
import { InvalidClaimError } from './InvalidClaimError';

let read: Read | undefined;

/** Reads a claim from input of any kind, or throws an `InvalidClaimError` with everything that is wrong with it. */
export function readClaim(input: unknown): ClaimRecord {
  read ??= schemaReader(claimShape);
  const issues: OpenIssue[] = [];
  const record = read(input, issues) as ClaimRecord | undefined;
  if (record !== undefined) checkEventOrder(record, issues);
  if (issues.length > 0) throw new InvalidClaimError(issues);
  return record as ClaimRecord;
}
