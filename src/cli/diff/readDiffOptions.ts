import { usageError } from '../CommandError';
import { readOptions } from '../readOptions';

/** What `diff` is asked for. */
export interface DiffCommandOptions {
  readonly before: string;
  readonly after: string;
  /** Undefined: every scenario. */
  readonly deviations: number | undefined;
  readonly form: 'text' | 'json' | 'markdown';
  readonly failOn: FailOn | null;
}

export type FailOn = 'tightened' | 'changed';

const OPTIONS = {
  json: { type: 'boolean' },
  markdown: { type: 'boolean' },
  complete: { type: 'boolean' },
  deviations: { type: 'string' },
  'fail-on': { type: 'string' },
} as const;

/** Finds most of what there is to find, in a few seconds. */
const USUAL_DEVIATIONS = 3;

/** Reads the command line of `diff`. @throws {CommandError} for one that makes no sense */
export function readDiffOptions(args: readonly string[]): DiffCommandOptions {
  const { values, positionals } = readOptions('diff', args, OPTIONS);
  const { json, markdown, complete, deviations } = values;
  const [before, after, ...others] = positionals;
  if (before === undefined || after === undefined || others.length > 0) {
    throw usageError(
      'diff takes two policies: as it was, and as it is to be',
      'Write: returns-policy diff OLD NEW',
    );
  }
  if (json === true && markdown === true) {
    throw usageError('--json and --markdown cannot go together', 'Ask twice.');
  }
  if (complete === true && deviations !== undefined) {
    throw usageError(
      '--complete goes through everything, whatever --deviations says',
      'Leave out one of them.',
    );
  }
  return {
    before,
    after,
    deviations: complete === true ? undefined : readDeviations(deviations),
    form: json === true ? 'json' : markdown === true ? 'markdown' : 'text',
    failOn: readFailOn(values['fail-on']),
  };
}

function readDeviations(text: string | undefined): number {
  if (text === undefined) return USUAL_DEVIATIONS;
  if (/^\d{1,3}$/.test(text)) return Number(text);
  throw usageError(`--deviations ${text}: not a whole number`, 'Write --deviations 3, or --complete.');
}

function readFailOn(text: string | undefined): FailOn | null {
  if (text === undefined || text === 'tightened' || text === 'changed') return text ?? null;
  throw usageError(
    `--fail-on ${text}: there is no such change`,
    'Write --fail-on tightened, or --fail-on changed for any change.',
  );
}
