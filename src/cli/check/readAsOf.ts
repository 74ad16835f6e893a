import { usageError } from '../CommandError';
import { instantProblem } from './instantProblem';

const HINT = 'Write an instant with its offset, as in --as-of 2026-03-02T09:00:00+09:00, or --as-of now.';

/** The instant a claim is asked of. @throws {CommandError} for none, as the library has no clock, and for no instant */
export function readAsOf(value: string | undefined, now: () => number): string {
  if (value === undefined) throw usageError('--as-of is missing: a claim is judged as of an instant', HINT);
  if (value === 'now') return new Date(now()).toISOString();
  const problem = instantProblem(value);
  if (problem !== null) throw usageError(`--as-of: ${problem}`, HINT);
  return value;
}
