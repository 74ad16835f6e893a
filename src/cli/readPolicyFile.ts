import { defaultPolicy, type Policy, policySchema } from '../index';
import { unreadable } from './CommandError';
import { complaintsOf } from './complaintsOf';
import { readSource, type SourceDocument } from './readSource';
import { readText } from './readText';

/** The name by which a command takes the built-in policy, in place of a file. */
export const BUILTIN = 'builtin';

const HINT = 'Every field of a policy is described by: returns-policy schema policy';

/**
 * Reads a policy in YAML or JSON; `builtin` is the built-in one.
 *
 * @throws {CommandError} with everything that is wrong in the file, each at its line and column
 */
export async function readPolicyFile(
  path: string,
  cwd: string,
): Promise<{ readonly policy: Policy; readonly source: SourceDocument }> {
  if (path === BUILTIN) {
    return { policy: defaultPolicy, source: readSource(JSON.stringify(defaultPolicy, null, 2), BUILTIN) };
  }
  const source = readSource(await readText(path, cwd), path);
  const read = policySchema['~standard'].validate(source.value);
  if ('issues' in read) throw unreadable(...complaintsOf(read.issues, source, HINT));
  return { policy: read.value, source };
}
