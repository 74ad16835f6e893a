import { usageError } from '../CommandError';
import { nearestOf } from '../nearestOf';
import { readOptions } from '../readOptions';
import { reporters } from './reporters';

/** What a run was asked for. */
export interface TestOptions {
  /** None where every case file below the folder is meant. */
  readonly files: readonly string[];
  readonly names: RegExp;
  readonly reporter: string;
  readonly output: string | undefined;
  readonly update: boolean;
  readonly watch: boolean;
  readonly coverage: boolean;
  readonly threshold: number | undefined;
}

/** Reads the options of `test`. @throws {CommandError} for what cannot be */
export function testOptions(args: readonly string[]): TestOptions {
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
    reporter: reporterIn(reporter),
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

function reporterIn(name: string): string {
  const known = Object.keys(reporters);
  if (known.includes(name)) return name;
  const meant = nearestOf(name, known);
  const hint = meant === undefined ? '' : `Did you mean ${meant}? `;
  throw usageError(`there is no reporter ${name}`, `${hint}There are: ${known.join(', ')}.`);
}

function percentIn(text: string): number {
  const percent = /^\d{1,3}$/.test(text) ? Number(text) : Number.NaN;
  if (percent <= 100) return percent;
  throw usageError(`--threshold takes a percentage, not ${text}`, 'Write a whole number from 0 to 100.');
}
