import { InvalidPolicyError } from '../../src/policy/InvalidPolicyError';
import { parsePolicy } from '../../src/policy/parsePolicy';
import { caught } from '../admission/caught';

/** Path and message of everything wrong with a policy; throws where it is refused in any other way, or not. */
export function problemsOf(policy: unknown): (readonly [path: string, message: string])[] {
  const error = caught(() => parsePolicy(policy));
  if (!(error instanceof InvalidPolicyError)) throw error;
  return error.issues.map(({ path, message }) => [path.join('.'), message]);
}
