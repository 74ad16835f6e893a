import type { LintSeverity } from '../../analysis/index';
import { usageError } from '../CommandError';
import { nearestOf } from '../nearestOf';
import { oneOperand } from '../oneOperand';
import { readOptions } from '../readOptions';
import { lintReporters } from './lintReporters';

/** What `lint` is asked for. */
export interface LintCommandOptions {
  readonly policy: string;
  readonly isComplete: boolean;
  /** The mildest severity that is not let pass. */
  readonly failOn: LintSeverity;
  readonly reporter: string;
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
  return {
    policy: oneOperand('lint', 'POLICY', positionals),
    isComplete: complete,
    failOn: oneOf('severity', '--fail-on', failOn, SEVERITIES),
    reporter: oneOf(
      'reporter',
      '--reporter',
      json ? 'json' : (reporter ?? 'pretty'),
      Object.keys(lintReporters),
    ),
  };
}

function oneOf<Name extends string>(
  what: string,
  option: string,
  given: string,
  names: readonly Name[],
): Name {
  const name = names.find((one) => one === given);
  if (name !== undefined) return name;
  const nearest = nearestOf(given, names);
  const meant = nearest === undefined ? '' : `Did you mean ${nearest}? `;
  throw usageError(`${option} ${given}: there is no such ${what}`, `${meant}There are: ${names.join(', ')}.`);
}
