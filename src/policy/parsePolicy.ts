import { createStamp } from '../admission/createStamp';
import { deepFreeze } from '../admission/deepFreeze';
import type { OpenIssue } from '../admission/Issue';
import { MOST_ISSUES, type Read } from '../admission/Read';
import { schemaReader } from '../admission/schemaReader';
import { toPlain } from '../admission/toPlain';
import { checkPolicy } from './checkPolicy';
import { InvalidPolicyError } from './InvalidPolicyError';
import type { Policy } from './Policy';
import { type PolicyFacts, toPolicyFacts } from './PolicyFacts';
import { policyShape } from './policyShape';

const stamp = createStamp<{ facts: PolicyFacts | undefined }>();
let read: Read | undefined;

/**
 * Reads a policy once, so that any number of claims can be judged by it; says everything that is wrong with it at once.
 *
 * The result is trusted by every function; a copy of it, by a spread or through JSON, is input again.
 *
 * @param input - a policy as plain data, of unknown origin
 * @returns the policy, frozen
 * @throws {InvalidPolicyError} for input that is no policy, with one issue for each problem and its path
 *
 * @example
 * import { defaultPolicy, parsePolicy } from 'returns-policy';
 *
 * const policy = parsePolicy({ ...defaultPolicy, id: 'my-shop', timeZone: 'America/New_York' });
 * policy.timeZone
 * // => 'America/New_York'
 */
export function parsePolicy(input: unknown): Policy {
  if (stamp.read(input) !== undefined) return input as Policy;
  const record = readPolicy(input);
  const policy = toPlain(record, (value) => value) as Policy;
  stamp.put(policy, { facts: toPolicyFacts(record, true) });
  return deepFreeze(policy);
}

/** The facts of a policy, parsed or not. */
export function policyFactsOf(input: unknown): PolicyFacts {
  const parsed = stamp.read(input);
  if (parsed === undefined) return toPolicyFacts(readPolicy(input), false);
  // One that was taken for parsed is laid out when it is first used.
  parsed.facts ??= toPolicyFacts(input as Policy, true);
  return parsed.facts;
}

/** Takes a policy for parsed that is read when it is first used, so that importing it costs nothing. */
export function trustPolicy(policy: Policy): Policy {
  stamp.put(policy, { facts: undefined });
  return deepFreeze(policy);
}

/** Frozen, as parts of it show in evaluations. */
function readPolicy(input: unknown): Policy {
  read ??= schemaReader(policyShape);
  const issues: OpenIssue[] = [];
  const policy = read(input, issues) as Policy | undefined;
  if (policy !== undefined) checkPolicy(policy, issues);
  if (issues.length > 0) throw new InvalidPolicyError(issues.slice(0, MOST_ISSUES));
  return deepFreeze(policy as Policy);
}
