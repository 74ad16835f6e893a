import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { defaultPolicy, describePolicy, parsePolicy } from 'returns-policy';
import { describe, expect, test } from 'vitest';
import { jsonSchemas } from '../../src/schema/jsonSchemas';
import { aClaim } from '../support/aClaim';
import { aFolder } from './aFolder';
import { asked } from './asked';

describe('describe', () => {
  test.each([
    [['describe', 'builtin'], 'en'],
    [['describe', 'builtin', '--locale', 'en'], 'en'],
    [['describe', '--locale=ko', 'builtin'], 'ko'],
  ] as const)('%j writes the page', async (argv, locale) => {
    const page = describePolicy(defaultPolicy, { locale });
    expect(await asked(argv)).toEqual({ code: 0, output: page, errors: '' });
  });
});

describe('schema', () => {
  test.each(Object.entries(jsonSchemas))(
    'of a %s is the one that the package ships',
    async (name, schema) => {
      const { code, output } = await asked(['schema', name]);
      expect(code).toBe(0);
      expect(JSON.parse(output)).toEqual(schema);
    },
  );

  test('without a name lists the names, and each of them has a schema', async () => {
    const { output } = await asked(['schema']);
    const names = output.trim().split('\n');
    expect(names).toEqual(['claim', 'policy', 'evaluation', 'cases']);
    for (const name of names) {
      expect(JSON.parse((await asked(['schema', name])).output).$schema).toContain('2020-12');
    }
  });

  test.each([
    ['polcy', 'Did you mean policy? There are: claim, policy, evaluation, cases.'],
    ['everything', 'There are: claim, policy, evaluation, cases.'],
  ])('of a %s is none', async (name, hint) => {
    const { code, errors } = await asked(['schema', name]);
    expect(code).toBe(2);
    expect(errors).toBe(`returns-policy: error: there is no schema ${name}\n  ${hint}\n`);
  });
});

describe('init', () => {
  test.each([
    [[], 'shop.cases.yaml'],
    [['returns/shop'], 'returns/shop/shop.cases.yaml'],
  ])('%j writes a policy and cases, which pass', async (argv, cases) => {
    const cwd = aFolder();
    const { code, output } = await asked(['init', ...argv], { cwd });
    expect(code).toBe(0);
    expect(output).toContain(`\nNext: returns-policy test ${cases}\n`);
    const tested = await asked(['test', cases, '--coverage', '--threshold', '100'], { cwd });
    expect(tested.output).toContain('7 passed');
    expect(tested.code).toBe(0);
  });

  test.each(['shop.policy.yaml', 'shop.cases.yaml'])(
    'never writes over %s, nor half of it all',
    async (name) => {
      const cwd = aFolder({ [name]: 'mine' });
      const { code, output, errors } = await asked(['init'], { cwd });
      expect({ code, output }).toEqual({ code: 2, output: '' });
      expect(errors).toContain(`${name}: error: there is such a file already, and nothing has been written`);
      expect(errors).toContain('  Name another folder, or move what is there away.');
      expect(readdirSync(cwd)).toEqual([name]);
      expect(readFileSync(join(cwd, name), 'utf8')).toBe('mine');
    },
  );

  test('does not write over what came in between', async () => {
    const cwd = aFolder();
    const answers = await Promise.all([asked(['init'], { cwd }), asked(['init'], { cwd })]);
    expect(answers.map(({ code }) => code).toSorted()).toEqual([0, 2]);
  });

  test('says where it cannot write', async () => {
    const cwd = aFolder({ taken: 'a file' });
    const { code, errors } = await asked(['init', 'taken/folder'], { cwd });
    expect(code).toBe(2);
    expect(errors).toContain('the files cannot be written: ENOTDIR');
    expect(errors).toContain('  Name a folder that you may write to.');
  });
});

/** The lines below `Example:` in a command's help. */
function examplesIn(help: string): readonly string[] {
  const [, below = ''] = help.split(/^Examples?:\n/m);
  return below.split('\n').filter((line) => line.startsWith('  returns-policy '));
}

describe('the examples of the help', () => {
  const claim = aClaim();
  const cwd = aFolder({
    'claim.yaml': claim,
    'claims.ndjson': `${JSON.stringify(claim)}\n${JSON.stringify({ claim, asOf: '2026-03-02T19:00:00Z' })}\n`,
  });
  mkdirSync(join(cwd, 'empty'));

  test.each([
    ['--help'],
    ['init', '--help'],
    ['check', '--help'],
    ['describe', '--help'],
    ['schema', '--help'],
  ])('of %s %s work as they are written', async (...argv) => {
    const examples = examplesIn((await asked(argv)).output);
    expect(examples.length).toBeGreaterThan(0);
    for (const example of examples) {
      const [, command = '', , sign, file = ''] =
        /^ {2}returns-policy (.*?)( ([<>]) (\S+))?$/.exec(example) ?? [];
      const input = sign === '<' ? [readFileSync(join(cwd, file), 'utf8')] : [];
      const { code, output, errors } = await asked(command.split(' '), { cwd, input });
      expect({ example, code, errors }).toEqual({ example, code: 0, errors: '' });
      expect(output).not.toBe('');
      if (sign === '>') writeFileSync(join(cwd, file), output);
    }
  });
});

test('the policy to start from is one, and its page names every clause', async () => {
  const cwd = aFolder();
  await asked(['init'], { cwd });
  const { output } = await asked(['describe', 'shop.policy.yaml'], { cwd });
  const policy = await import('../../src/cli/readPolicyFile').then((reader) =>
    reader.readPolicyFile('shop.policy.yaml', cwd),
  );
  for (const { id } of parsePolicy(policy.policy).clauses) expect(output).toContain(`[${id}]`);
});
