import { usageError } from '../CommandError';
import { oneOf } from '../oneOf';
import { readOptions } from '../readOptions';
import { REPORTER_NAMES, type ReporterName } from './reports/reporters';

/** What a run was asked for. */
export interface TestOptions {
  /** None where every case file below the folder is meant. */
  readonly files: readonly string[];
  readonly names: RegExp;
  readonly reporter: ReporterName;
  readonly output: string | undefined;
  readonly update: boolean;
  readonly watch: boolean;
  readonly coverage: boolean;
  readonly threshold: number | undefined;
}

/** Reads the options of `test`. @throws {CommandError} for what cannot be */
export function readTestOptions(args: readonly string[]): TestOptions {
  const { values, positionals } = readOptions('test', args, {
    run: { type: 'string' },
    reporter: { type: 'string' },
    output: { type: 'string' },
    update: { type: 'boolean' },
    watch: { type: 'boolean' },
    coverage: { type: 'boolean' },
    threshold: { type: 'string' },
  });
  const { run = '', reporter = 'pretty', update = false, watch = false, coverage = false } = values;
  return {
    files: positionals,
    names: patternIn(run),
    reporter: oneOf(reporter, REPORTER_NAMES, `there is no reporter ${reporter}`),
    output: values.output,
    update,
    watch,
    coverage,
    threshold: values.threshold === undefined ? undefined : percentIn(values.threshold),
  };
}

function patternIn(text: string): RegExp {
  try {
    return new RegExp(text, 'u');
  } catch (error) {
    const { message } = error as Error;
    throw usageError(
      `--run takes a regular expression: ${message}`,
      'Put a backslash before ( ) [ ] * + ? . | $',
    );
  }
}

function percentIn(text: string): number {
  const percent = /^\d{1,3}$/.test(text) ? Number(text) : Number.NaN;
  if (percent <= 100) return percent;
  throw usageError(`--threshold takes a percentage, not ${text}`, 'Write a whole number from 0 to 100.');
}
