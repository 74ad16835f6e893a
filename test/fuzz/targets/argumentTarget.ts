import fc from 'fast-check';
import { stringify } from 'yaml';
import { asked } from '../../cli/asked';
import type { Documents } from '../damage/documents';
import { nearWord } from '../damage/nearWord';
import { requireGoodAnswer } from '../oracle/requireGoodAnswer';
import { Folder } from './Folder';
import type { Target } from './Target';

const COMMANDS = [
  'check',
  'check',
  'test',
  'describe',
  'schema',
  'init',
  'lint',
  'diff',
  'help',
  '--version',
  '--help',
];
/** `--watch` waits for somebody to interrupt it, and `--complete` for minutes. */
const OPTIONS = [
  '--as-of',
  '--policy',
  '--prices',
  '--explain',
  '--timeline',
  '--json',
  '--ndjson',
  '--fail-on',
  '--locale',
  '--run',
  '--reporter',
  '--output',
  '--update',
  '--coverage',
  '--threshold',
  '--deviations',
  '--markdown',
  '--help',
  '-h',
  '-V',
  '--',
  '-',
];
const VALUES = [
  'claim.json',
  'policy.yaml',
  'shop.cases.yaml',
  'prices.yaml',
  'out.txt',
  'builtin',
  '-',
  'now',
  '2026-03-06T00:00:00Z',
  '2026-03-06',
  'en',
  'ko',
  'pretty',
  'json',
  'junit',
  'github',
  'tap',
  'rejected,needs_review',
  'warning',
  'tightened',
  '0',
  '1',
  '100',
  '101',
  '-1',
  '1e3',
  'NaN',
  'claim',
  'policy',
  'cases',
  'evaluation',
  'no-such-file.json',
  '.',
  '',
];
const ODD = [
  '--__proto__',
  '--__proto__=1',
  '--constructor',
  '--toString=x',
  '--hasOwnProperty',
  '--=',
  '--=x',
  '---json',
  '-j',
  '-Vh',
  '--json=true',
  '--no-json',
  '--as-of=',
  '--as-of=now',
  '--policy=builtin',
  '--locale=__proto__',
  '--reporter=constructor',
  '--reporter=toString',
  '--fail-on=,',
  '--fail-on=constructor',
  '--run=(',
  '--run=[^',
  '--explain=__proto__',
  '__proto__',
  'constructor',
  'a\u0000b',
  '--output=a\u0000b',
  '--timeline=no-such-folder\u0000.svg',
  '--timeline=.',
  '--output=.',
  `${'x'.repeat(5000)}.json`,
  `--${'x'.repeat(5000)}`,
  '\u001b[31m',
  '--\u202ejson',
  '\ud800',
  '--\ud83d\ude00',
];

/** Nothing that would leave the folder, wait for ever, or take minutes. */
const NEVER = /watch|complete|\.\.|^\/|deviations=|=\//;

const words = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...OPTIONS) },
  { weight: 6, arbitrary: fc.constantFrom(...VALUES) },
  { weight: 2, arbitrary: fc.constantFrom(...ODD) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.constantFrom(...OPTIONS, ...VALUES), fc.nat({ max: 1000 }))
      .map(([word, how]) => nearWord(word, how)),
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.constantFrom(...OPTIONS), fc.constantFrom(...VALUES))
      .map(([option, value]) => `${option}=${value}`),
  },
);

const commands = fc.oneof(
  { weight: 12, arbitrary: fc.constantFrom(...COMMANDS) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.constantFrom(...COMMANDS), fc.nat({ max: 1000 }))
      .map(([name, how]) => nearWord(name, how)),
  },
  { weight: 1, arbitrary: words },
);

/** A few command lines that are understood, so that what is added to them matters. */
const STARTS: readonly (readonly string[])[] = [
  [],
  [],
  ['claim.json', '--as-of', 'now'],
  ['claim.json', '--as-of', '2026-03-06T00:00:00Z', '--policy', 'policy.yaml'],
  ['-', '--ndjson', '--as-of', 'now'],
  ['shop.cases.yaml'],
  ['policy.yaml'],
  ['builtin', 'policy.yaml', '--deviations', '0'],
];

/** Command lines of every kind, in a folder with good files. */
export function argumentTarget({ claims, policies, caseFiles }: Documents): Target {
  const folder = new Folder();
  const files = {
    'claim.json': JSON.stringify(claims[1]),
    'policy.yaml': stringify(policies[0]),
    'shop.cases.yaml': stringify(caseFiles[0]),
    'prices.yaml': 'currency: KRW\nitem: 59000\n',
  };
  return {
    name: 'command lines',
    share: 5,
    property: (ledger) =>
      fc.asyncProperty(
        fc
          .record({
            command: commands,
            start: fc.constantFrom(...STARTS),
            more: fc.array(words, { maxLength: 5 }),
            columns: fc.constantFrom(80, 1, 20, 1000),
            isTerminal: fc.boolean(),
            input: fc.constantFrom(
              '',
              '{}',
              JSON.stringify(claims[0]),
              '\u0000',
              'order: {}\nitem: {category: a}\n',
            ),
          })
          .filter(({ command, more }) => isHarmless([command, ...more])),
        async ({ command, start, more, columns, isTerminal, input }) => {
          folder.fill(files);
          const argv = [command, ...start, ...more];
          const given = {
            cwd: folder.path,
            columns,
            isTerminal: { output: isTerminal, errors: false },
            input: [input],
          };
          const answer = await ledger.measureSlowly([command], () => asked(argv, given));
          requireGoodAnswer(
            answer,
            argv.includes('--ndjson') || argv.includes('--timeline') || argv.includes('--output'),
          );
        },
      ) as fc.IRawProperty<[unknown]>,
  };
}

/** Whole spaces of scenarios, that `lint` and `diff` go through by themselves, take seconds: they are asked once in a while. */
function isHarmless(argv: readonly string[]): boolean {
  return !argv.some((arg) => NEVER.test(arg));
}
