import type { Decision } from '../../index';
import type { World } from '../Command';
import { usageError } from '../CommandError';
import { oneOperand } from '../oneOperand';
import { readLocale } from '../readLocale';
import { readOptions } from '../readOptions';
import { BUILTIN } from '../readPolicyFile';
import type { CheckOptions } from './CheckOptions';
import { readAsOf } from './readAsOf';

const OPTIONS = {
  policy: { type: 'string' },
  'as-of': { type: 'string' },
  prices: { type: 'string' },
  explain: { type: 'string' },
  timeline: { type: 'string' },
  json: { type: 'boolean' },
  ndjson: { type: 'boolean' },
  'fail-on': { type: 'string' },
} as const;

const DECISIONS: readonly Decision[] = ['accepted', 'pending', 'needs_review', 'rejected'];

/** Reads the command line of `check`. @throws {CommandError} for one that makes no sense */
export function readCheckOptions(args: readonly string[], world: World): CheckOptions {
  const { values, positionals } = readOptions('check', args, OPTIONS);
  const claim = oneOperand('check', 'CLAIM', positionals);
  const { policy = BUILTIN, prices = null, explain, timeline = null, json, ndjson } = values;
  const asOf = values['as-of'];
  const asked = { policy, failOn: readDecisions(values['fail-on']) };
  if (ndjson === true) {
    requireStreamable(claim, values);
    return { ...asked, isStream: true, asOf: asOf === undefined ? null : readAsOf(asOf, world.now) };
  }
  if (claim === '-' && prices === '-') {
    throw usageError(
      '`-` stands for the claim and for --prices, and standard input can be read only once',
      'Put one of them into a file.',
    );
  }
  return {
    ...asked,
    isStream: false,
    claim,
    asOf: readAsOf(asOf, world.now),
    prices,
    explain: explain === undefined ? null : readLocale('--explain', explain),
    timeline,
    isJson: json === true,
  };
}

function requireStreamable(claim: string, values: Readonly<Record<string, unknown>>): void {
  if (claim !== '-') {
    throw usageError(
      '--ndjson reads standard input, not a file',
      `Write: returns-policy check - --ndjson < ${claim}`,
    );
  }
  const single = ['prices', 'explain', 'timeline'].find((name) => values[name] !== undefined);
  if (single === undefined) return;
  throw usageError(
    `--${single} is for one claim, not for --ndjson`,
    `Leave out --${single}, or ask claim by claim.`,
  );
}

function readDecisions(list: string | undefined): ReadonlySet<Decision> {
  const names = list?.split(',').map((name) => name.trim()) ?? [];
  const unknown = names.find((name) => !(DECISIONS as readonly string[]).includes(name));
  if (unknown === undefined) return new Set(names as readonly Decision[]);
  throw usageError(`--fail-on: there is no decision \`${unknown}\``, `There are: ${DECISIONS.join(', ')}.`);
}
