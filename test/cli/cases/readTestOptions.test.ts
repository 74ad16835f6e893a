import { describe, expect, test } from 'vitest';
import { CommandError } from '../../../src/cli/CommandError';
import { readTestOptions } from '../../../src/cli/cases/readTestOptions';

function complaint(...args: string[]) {
  try {
    readTestOptions(args);
  } catch (error) {
    if (error instanceof CommandError) return { exitCode: error.exitCode, ...error.complaints[0] };
  }
  return undefined;
}

test('without options, all cases are shown to people', () => {
  expect(readTestOptions([])).toEqual({
    files: [],
    names: /(?:)/u,
    reporter: 'pretty',
    output: undefined,
    update: false,
    watch: false,
    coverage: false,
    threshold: undefined,
  });
});

test('every option', () => {
  const args =
    'a.yaml --run ^late --reporter tap --output o.tap --update --watch --coverage --threshold 80 b.json';
  expect(readTestOptions(args.split(' '))).toEqual({
    files: ['a.yaml', 'b.json'],
    names: /^late/u,
    reporter: 'tap',
    output: 'o.tap',
    update: true,
    watch: true,
    coverage: true,
    threshold: 80,
  });
});

describe('what is not understood', () => {
  test.each([
    [['--run', '('], '--run takes a regular expression: Invalid regular expression', 'backslash'],
    [['--reporter', 'junt'], 'there is no reporter junt', 'Did you mean junit?'],
    [['--reporter', 'xyz'], 'there is no reporter xyz', 'There are: pretty, json, junit, github, tap.'],
    [['--reporter', 'constructor'], 'there is no reporter constructor', 'There are: pretty'],
    [['--threshold', '101'], '--threshold takes a percentage, not 101', 'from 0 to 100'],
    [['--threshold', 'all'], '--threshold takes a percentage, not all', 'from 0 to 100'],
    [['--threshold', '99.5'], '--threshold takes a percentage, not 99.5', 'from 0 to 100'],
    [['--treshold', '9'], 'unknown option --treshold', '--threshold'],
  ])('%j', (args, message, hint) => {
    expect(complaint(...args)).toMatchObject({
      exitCode: 2,
      message: expect.stringContaining(message),
      hint: expect.stringContaining(hint),
    });
  });
});
