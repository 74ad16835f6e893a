import { type Claim, type ClaimInput, parseClaim } from 'returns-policy';
import { seededClaims } from '../../support/randomClaims';
import { type ClaimRecord, readRecord } from '../../support/straightLine';
import { datedClaim } from './engines/luxonByHand';

/** A claim in each form that is measured: as it came, and as each way of judging it keeps it once it was read. */
export interface PreparedCase {
  readonly raw: ClaimInput;
  readonly parsed: Claim;
  readonly record: ClaimRecord;
  readonly dated: ReturnType<typeof datedClaim>;
  readonly asOf: number;
}

export const SEED = 2026;
export const CLAIMS = 10_000;

export function preparedCases(count: number = CLAIMS): readonly PreparedCase[] {
  // Read back from JSON, as from a request body: objects written out in code are laid out otherwise in memory.
  return seededClaims(SEED, count).map(({ claim, asOf }) => {
    const raw = claim as ClaimInput;
    return {
      raw,
      parsed: parseClaim(raw),
      record: readRecord(raw),
      dated: datedClaim(raw),
      asOf: Date.parse(asOf),
    };
  });
}
