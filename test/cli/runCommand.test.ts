import { describe, expect, test } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };
import type { Command } from '../../src/cli/Command';
import { CommandError } from '../../src/cli/CommandError';
import { commands } from '../../src/cli/commands';
import { OutputClosed } from '../../src/cli/OutputClosed';
import { runCommand } from '../../src/cli/runCommand';
import { asked } from './asked';
import { aWorld } from './aWorld';

describe('help', () => {
  test.each([[['--help']], [['-h']], [['help']]])('%s lists every command', async (argv) => {
    const { code, output, errors } = await asked(argv);
    expect({ code, errors }).toEqual({ code: 0, errors: '' });
    for (const { name, summary } of commands) {
      expect(output).toMatch(new RegExp(`^  ${name} +${summary}$`, 'm'));
    }
  });

  test.each(commands.map(({ name }) => name))(
    'of %s says how it is written, by whichever way it is asked',
    async (name) => {
      const answers = await Promise.all([
        asked(['help', name]),
        asked([name, '--help']),
        asked([name, '-h']),
        asked([name, '--whatever', 'else', '--help']),
      ]);
      for (const answer of answers) expect(answer).toEqual({ ...answers[0], code: 0, errors: '' });
      expect(answers[0].output).toContain(`Usage: returns-policy ${name}`);
      expect(answers[0].output).toMatch(/^Examples?:\n {2}returns-policy /m);
    },
  );

  test('has lines for a terminal of 120 columns', async () => {
    const texts = await Promise.all([
      asked(['--help']),
      ...commands.map(({ name }) => asked(['help', name])),
    ]);
    for (const { output } of texts) {
      expect(Math.max(...output.split('\n').map((line) => line.length))).toBeLessThanOrEqual(120);
    }
  });

  test('after -- is a name, not a question', async () => {
    const { code, errors } = await asked(['describe', '--', '--help']);
    expect(code).toBe(3);
    expect(errors).toContain('--help: error: there is no such file');
  });
});

test.each(['--version', '-V'])('%s prints the version of the package', async (option) => {
  expect(await asked([option])).toEqual({ code: 0, output: `${manifest.version}\n`, errors: '' });
});

describe('what is not understood ends with 2, and says what to write', () => {
  test.each<[argv: string[], said: string, hint: string]>([
    [[], 'which command?', 'All commands: returns-policy --help'],
    [['chek'], 'unknown command chek', 'Did you mean: returns-policy check? All commands:'],
    [['DESCRIBE'], 'unknown command DESCRIBE', 'Did you mean: returns-policy describe?'],
    [['frobnicate'], 'unknown command frobnicate', 'All commands: returns-policy --help'],
    [['hlep'], 'unknown command hlep', 'All commands: returns-policy --help'],
    [['descibe', 'builtin'], 'unknown command descibe', 'Did you mean: returns-policy describe?'],
    [['help', 'shema'], 'unknown command shema', 'Did you mean: returns-policy schema?'],
    [['--verion'], 'unknown option --verion', 'All commands: returns-policy --help'],
    [
      ['describe', 'builtin', '--lcale', 'en'],
      'unknown option --lcale',
      'Did you mean --locale? Its options:',
    ],
    [['describe', 'builtin', '-x'], 'unknown option -x', 'Its options: returns-policy describe --help'],
    [['check', 'c', '--constructor=x'], 'unknown option --constructor', 'Its options: returns-policy check'],
    [['check', 'c', '--__proto__', 'x'], 'unknown option --__proto__', 'Its options: returns-policy check'],
    [
      ['describe', 'builtin', '--locale'],
      '--locale needs a value',
      'How it is written: returns-policy describe --help',
    ],
    [
      ['describe', 'builtin', '--locale='],
      '--locale needs a value',
      'How it is written: returns-policy describe --help',
    ],
    [
      ['check', 'c', '--as-of', '--json'],
      '--as-of needs a value',
      'How it is written: returns-policy check --help',
    ],
    [['check', 'c', '--json=yes'], '--json takes no value', 'How it is written: returns-policy check --help'],
    [['describe', 'a', '--locale', 'en', '--locale', 'ko'], '--locale is given twice', 'Give it once.'],
    [['describe'], 'POLICY is missing', 'Write: returns-policy describe POLICY'],
    [
      ['describe', 'a', 'b', 'c'],
      'one POLICY at a time, not also b, c',
      'Write: returns-policy describe POLICY',
    ],
    [
      ['describe', 'builtin', '--locale', 'fr'],
      '--locale fr: there is no such language here',
      'Write --locale en',
    ],
  ])('%j', async (argv, said, hint) => {
    const { code, output, errors } = await asked(argv);
    expect({ code, output }).toEqual({ code: 2, output: '' });
    const [first, second] = errors.split('\n');
    expect(first).toBe(`returns-policy: error: ${said}`);
    expect(second).toContain(`  ${hint}`);
  });

  test('names that no one misspells are not compared', async () => {
    const { errors } = await asked(['check'.padEnd(41, 'k')]);
    expect(errors).not.toContain('Did you mean');
  });
});

describe('what a command throws', () => {
  const throwing = (thrown: unknown): readonly Command[] => [
    { name: 'fall', summary: '', help: '', run: () => Promise.reject(thrown) },
  ];
  const fall = async (thrown: unknown) => {
    const world = aWorld();
    return { code: await runCommand(['fall'], world, throwing(thrown)), errors: world.errors() };
  };

  test('complaints are told with their places, and a shared hint once', async () => {
    const place = { file: 'a.yaml', line: 3, column: 7 };
    const error = new CommandError(3, [
      { message: 'one', place, hint: 'Mend it.' },
      { message: 'two', place: { file: 'a.yaml' }, hint: 'Mend it.' },
      { message: 'three' },
    ]);
    expect(await fall(error)).toEqual({
      code: 3,
      errors: 'a.yaml:3:7: error: one\na.yaml: error: two\n  Mend it.\nreturns-policy: error: three\n',
    });
    expect(error.message).toBe('one\ntwo\nthree');
  });

  test('nothing in a file moves the cursor of a terminal', async () => {
    const error = new CommandError(3, [{ message: 'a\u001b[2Jb\nc', place: { file: 'd\u0007' } }]);
    expect((await fall(error)).errors).toBe('d\ufffd: error: a\ufffd[2Jb c\n');
  });

  test('that nobody reads the answer is no error', async () => {
    expect(await fall(new OutputClosed())).toEqual({ code: 0, errors: '' });
  });

  test.each([
    [new RangeError('too deep'), 'RangeError: too deep'],
    ['a text', 'a text'],
  ])(
    'what nobody thought of comes with words before its trace, and a code of its own',
    async (thrown, said) => {
      const { code, errors } = await fall(thrown);
      expect(code).toBe(70);
      expect(errors).toMatch(
        /^returns-policy: error: this should not have happened\n {2}Please report it with /,
      );
      expect(errors).toContain(said);
    },
  );

  test('what could not be written without waiting is told at the end', async () => {
    const write = (text: string) => (text === '' ? Promise.reject(new CommandError(70, [])) : undefined);
    const code = await runCommand(['schema'], { ...aWorld(), write });
    expect(code).toBe(70);
  });
});

describe('colour', () => {
  const RED = '\u001b[31m';
  const terminal = { output: true, errors: true };
  test.each<[title: string, given: Parameters<typeof asked>[1], isColoured: boolean]>([
    ['is for a terminal', { isTerminal: terminal }, true],
    ['is not for a file', {}, false],
    ['goes by where errors go', { isTerminal: { output: true, errors: false } }, false],
    ['is refused by NO_COLOR', { isTerminal: terminal, environment: { NO_COLOR: '1' } }, false],
    [
      'is refused by NO_COLOR, whatever is forced',
      { environment: { NO_COLOR: '1', FORCE_COLOR: '1' } },
      false,
    ],
    ['is not refused by an empty NO_COLOR', { isTerminal: terminal, environment: { NO_COLOR: '' } }, true],
    ['is forced by FORCE_COLOR', { environment: { FORCE_COLOR: '1' } }, true],
    ['is forced by an empty FORCE_COLOR', { environment: { FORCE_COLOR: '' } }, true],
    ['is refused by FORCE_COLOR=0', { isTerminal: terminal, environment: { FORCE_COLOR: '0' } }, false],
    [
      'is refused by FORCE_COLOR=false',
      { isTerminal: terminal, environment: { FORCE_COLOR: 'false' } },
      false,
    ],
    ['is not for a terminal that has none', { isTerminal: terminal, environment: { TERM: 'dumb' } }, false],
  ])('%s', async (_title, given, isColoured) => {
    const { errors } = await asked(['nothing'], given);
    expect(errors.includes(RED)).toBe(isColoured);
  });
});
