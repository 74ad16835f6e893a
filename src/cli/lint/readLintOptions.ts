import type { LintSeverity } from '../../analysis/index';
import { usageError } from '../CommandError';
import { oneOf } from '../oneOf';
import { oneOperand } from '../oneOperand';
import { readOptions } from '../readOptions';
import { type LintReporterName, REPORTER_NAMES } from './lintReporters';

/** What `lint` is asked for. */
export interface LintCommandOptions {
  readonly policy: string;
  readonly isComplete: boolean;
  /** The mildest severity that is not let pass. */
  readonly failOn: LintSeverity;
  readonly reporter: LintReporterName;
}

const OPTIONS = {
  json: { type: 'boolean' },
  complete: { type: 'boolean' },
  'fail-on': { type: 'string' },
  reporter: { type: 'string' },
} as const;

/** From the gravest on. */
export const SEVERITIES = ['error', 'warning', 'info'] as const satisfies readonly LintSeverity[];

/** Reads the command line of `lint`. @throws {CommandError} for one that makes no sense */
export function readLintOptions(args: readonly string[]): LintCommandOptions {
  const { values, positionals } = readOptions('lint', args, OPTIONS);
  const { json = false, complete = false, reporter, 'fail-on': failOn = 'error' } = values;
  if (json && reporter !== undefined && reporter !== 'json') {
    throw usageError(`--json and --reporter ${reporter} cannot go together`, 'Leave out one of them.');
  }
  const asked = json ? 'json' : (reporter ?? 'pretty');
  return {
    policy: oneOperand('lint', 'POLICY', positionals),
    isComplete: complete,
    failOn: oneOf(failOn, SEVERITIES, `--fail-on ${failOn}: there is no such severity`),
    reporter: oneOf(asked, REPORTER_NAMES, `--reporter ${asked}: there is no such reporter`),
  };
}
