import { InvalidClaimError } from '../../src/claim/InvalidClaimError';
import { parseClaim } from '../../src/claim/parseClaim';
import { caught } from '../admission/caught';

/** Path and message of everything wrong with a claim; throws where it is refused in any other way, or not. */
export function problemsOf(claim: unknown): (readonly [path: string, message: string])[] {
  const error = caught(() => parseClaim(claim));
  if (!(error instanceof InvalidClaimError)) throw error;
  return error.issues.map(({ path, message }) => [path.join('.'), message]);
}
