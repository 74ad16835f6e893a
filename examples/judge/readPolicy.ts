import { InvalidPolicyError, type Policy, parsePolicy } from 'returns-policy';
import { readJson, UnreadableFile } from './readJson';
import { showIssue } from './showIssue';
import { UsageError } from './UsageError';

/** The policy in a JSON file. @throws {UsageError}, as without a policy nothing can be judged */
export function readPolicy(file: string): Policy {
  try {
    return parsePolicy(readJson(file));
  } catch (error) {
    if (error instanceof UnreadableFile) throw new UsageError(error.message, error.advice, error.issues);
    if (!(error instanceof InvalidPolicyError)) throw error;
    throw new UsageError(
      `${file}: this is no policy.`,
      'Mend the file and run this again; without --policy the built-in policy is used.',
      error.issues.map(showIssue),
    );
  }
}
