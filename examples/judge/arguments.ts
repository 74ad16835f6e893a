import { parseArgs } from 'node:util';
import { type Locale, locales } from './labels';
import { UsageError } from './UsageError';

/** What the command line asks for; null for what it leaves open. */
export interface Options {
  readonly files: readonly string[];
  readonly asOf: string | null;
  readonly policy: string | null;
  readonly timeZone: string | null;
  readonly locale: Locale;
  readonly json: boolean;
  readonly timelines: string | null;
  readonly help: boolean;
}

/** Reads the command line. @throws {UsageError} for one that makes no sense */
export function readArguments(args: readonly string[]): Options {
  const { values, positionals } = parse(args);
  const { json = false, help = false, locale = 'en' } = values;
  if (!isLocale(locale)) {
    throw new UsageError(
      `--locale ${locale}: there is no such language here.`,
      'Write --locale en or --locale ko.',
    );
  }
  return {
    files: positionals,
    asOf: values['as-of'] ?? null,
    policy: values.policy ?? null,
    timeZone: values['time-zone'] ?? null,
    locale,
    json,
    timelines: values.timelines ?? null,
    help,
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        'as-of': { type: 'string' },
        policy: { type: 'string' },
        'time-zone': { type: 'string' },
        locale: { type: 'string' },
        json: { type: 'boolean' },
        timelines: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw new UsageError(error.message, 'npm start -- --help lists what can be asked for.');
  }
}

function isLocale(name: string): name is Locale {
  return (locales as readonly string[]).includes(name);
}
