import { describe, expect, test } from 'vitest';
import { runCommand } from '../../../src/cli/runCommand';
import { testCommand } from '../../../src/cli/testCommand';
import { aWorld } from '../aWorld';
import { aFolder, type Folder } from './aFolder';
import { SOME_CASES } from './someCases';

const GOOD = SOME_CASES.replace('accepted # not so', 'rejected').replace(
  'jewelry: satisfied',
  'jewelry: breached',
);

async function run(folder: Folder, ...args: string[]) {
  const world = aWorld({ cwd: folder.path });
  const code = await runCommand(['test', ...args], world, [testCommand]);
  return { code, output: world.output(), errors: world.errors() };
}

describe('what the command exits with', () => {
  test.each<[code: number, title: string, files: Record<string, string>, args: string[]]>([
    [0, 'all passed', { 'a.cases.yaml': GOOD }, []],
    [0, 'all that were asked for passed', { 'a.cases.yaml': SOME_CASES }, ['--run', '^delivered']],
    [0, 'enough is decided', { 'a.cases.yaml': GOOD }, ['--threshold', '15']],
    [1, 'some failed', { 'a.cases.yaml': SOME_CASES }, []],
    [1, 'one file of two has some that failed', { 'a.cases.yaml': GOOD, 'b.cases.yaml': SOME_CASES }, []],
    [1, 'there is no file', {}, []],
    [1, 'there is no case', { 'a.cases.yaml': 'policy: builtin\ncases: []' }, []],
    [1, 'no case has such a name', { 'a.cases.yaml': GOOD }, ['--run', 'nobody']],
    [1, 'too little is decided', { 'a.cases.yaml': GOOD }, ['--threshold', '16']],
    [2, 'a pattern that is none', { 'a.cases.yaml': GOOD }, ['--run', '[']],
    [2, 'a reporter that is none', { 'a.cases.yaml': GOOD }, ['--reporter', 'none']],
    [3, 'a file that is not there', {}, ['a.cases.yaml']],
    [3, 'a file that is no case file', { 'a.cases.yaml': 'hello' }, []],
    [3, 'a file that is no YAML', { 'a.cases.yaml': 'a: [' }, []],
    [3, 'a policy that is not there', { 'a.cases.yaml': GOOD.replace('builtin', 'p.json') }, []],
    [3, 'a policy that is none', { 'a.cases.yaml': GOOD.replace('builtin', 'p.json'), 'p.json': '{}' }, []],
    [2, 'a report that cannot be written', { 'a.cases.yaml': GOOD }, ['--output', 'no/such/folder/o.xml']],
  ])('%i: %s', async (code, _title, files, args) => {
    expect(await run(aFolder(files), ...args)).toMatchObject({ code });
  });
});

describe('what is known to come out otherwise', () => {
  const known = SOME_CASES.replace('    expect:\n', '    otherwise: jewelry never comes back\n    expect:\n');

  test('is no failure, and the reason is told', async () => {
    const { code, output } = await run(aFolder({ 'a.cases.yaml': known }));
    expect(code).toBe(0);
    expect(output).toContain('✓ jewelry, 100 % <sure> (otherwise than expected: jewelry never comes back)');
  });

  test('fails once it comes out as expected, and is not written over', async () => {
    const stale = known
      .replace('accepted # not so', 'rejected')
      .replace('jewelry: satisfied', 'jewelry: breached');
    const folder = aFolder({ 'a.cases.yaml': stale });
    const { code, output } = await run(folder);
    expect(code).toBe(1);
    expect(output).toContain('a.cases.yaml:12:5: otherwise');
    expect(output).toContain('the one expected: take `otherwise` out');
    expect(await run(folder, '--update')).toMatchObject({ code: 1, errors: '' });
    expect(folder.read('a.cases.yaml')).toBe(stale);
  });
});

describe('the files', () => {
  test('are all case files below the folder, sorted, but for what is installed or hidden', async () => {
    const folder = aFolder({
      'z.cases.yml': GOOD,
      'b/c.cases.json': '{ "policy": "builtin", "cases": [] }',
      'b/a.cases.yaml': GOOD,
      'b/policy.yaml': 'no cases',
      'node_modules/x/n.cases.yaml': 'broken: [',
      '.git/h.cases.yaml': 'broken: [',
    });
    const { output } = await run(folder, '--reporter', 'json');
    expect(JSON.parse(output).files.map(({ file }: { file: string }) => file)).toEqual([
      'b/a.cases.yaml',
      'b/c.cases.json',
      'z.cases.yml',
    ]);
  });

  test('cannot be looked for in a folder that cannot be read', async () => {
    const { path } = aFolder({ 'a.cases.yaml': GOOD });
    const { code, errors } = await run({ ...aFolder({}), path: `${path}/a.cases.yaml` });
    expect(code).toBe(3);
    expect(errors).toContain('.: error: the folder cannot be looked through: ENOTDIR');
    expect(errors).toContain('\n  Name the case files that are meant');
  });

  test('that are named are run, each once, whatever they are called', async () => {
    const { output } = await run(
      aFolder({ 'my.yaml': GOOD, 'other.cases.yaml': GOOD }),
      'my.yaml',
      'my.yaml',
    );
    expect(output).toContain('2 cases in 1 file: 2 passed');
  });

  test('are told of all at once, where they cannot be read', async () => {
    const { errors } = await run(aFolder({ 'a.cases.yaml': 'cases: {}', 'b.cases.yaml': 'csaes: []' }));
    expect(errors.split('\n').filter((line) => line.includes('error:'))).toEqual([
      'a.cases.yaml:1:1: error: here is an object',
      'b.cases.yaml:1:1: error: `cases` is missing',
      'b.cases.yaml:1:1: error: `csaes` is not known here',
    ]);
  });
});

describe('what is told', () => {
  test('a run of no cases says so', async () => {
    expect((await run(aFolder({}))).errors).toBe('No case was run: a run of none has shown nothing.\n');
  });

  test('a threshold that is not reached names what no case decides', async () => {
    const { errors } = await run(aFolder({ 'a.cases.yaml': GOOD }), '--threshold', '100');
    expect(errors).toContain('15 % of the clauses are decided by some case, and 100 % have to be');
    expect(errors).toContain('packing.as_sent');
  });

  test('coverage comes after the cases', async () => {
    const { output, errors } = await run(aFolder({ 'a.cases.yaml': GOOD }), '--coverage');
    expect(output).toMatch(/2 passed\n\nbuiltin: 15 % of the clauses/);
    expect(errors).toBe('');
  });

  test('coverage is kept out of what another program reads', async () => {
    const { output, errors } = await run(
      aFolder({ 'a.cases.yaml': GOOD }),
      '--coverage',
      '--reporter',
      'tap',
    );
    expect(output.startsWith('TAP version 14\n')).toBe(true);
    expect(output).not.toContain('builtin: 15 %');
    expect(errors).toContain('builtin: 15 % of the clauses');
  });

  test('a report goes into a file without colour, and the total to the terminal', async () => {
    const folder = aFolder({ 'a.cases.yaml': GOOD });
    const world = aWorld({ cwd: folder.path, environment: { FORCE_COLOR: '1' } });
    await testCommand.run(['--output', 'o.txt', '--coverage'], world);
    expect(world.output()).toContain('2 cases in 1 file: 2 passed; the report is in o.txt\n');
    expect(world.output()).toContain('builtin: 15 % of the clauses');
    expect(folder.read('o.txt')).toContain('  ✓ delivered, and there is time\n');
  });
});

describe('--update', () => {
  test('puts right what fails, leaves all else, and passes', async () => {
    const folder = aFolder({ 'a.cases.yaml': SOME_CASES, 'b.cases.yaml': GOOD });
    expect(await run(folder, '--update')).toMatchObject({
      code: 0,
      errors: 'a.cases.yaml: 2 expectations are now as it comes out\n',
      output: expect.stringContaining('4 cases in 2 files: 4 passed'),
    });
    expect(folder.read('a.cases.yaml')).toBe(
      SOME_CASES.replace('accepted # not', 'rejected # not').replace(
        'jewelry: satisfied',
        'jewelry: breached',
      ),
    );
  });

  test('puts right what is asked for alone', async () => {
    const folder = aFolder({ 'a.cases.yaml': SOME_CASES });
    expect((await run(folder, '--update', '--run', 'delivered')).code).toBe(0);
    expect(folder.read('a.cases.yaml')).toBe(SOME_CASES);
  });

  test('names what is written once for several places, and fails', async () => {
    const text = `policy: builtin
asOf: 2026-03-02 12:00
claim: { order: {}, item: { category: shoes } }
cases:
  - { name: a, expect: &both { decision: pending, outcome: approved } }
  - { name: b, claim: { item: { category: jewelry } }, expect: *both }
`;
    const folder = aFolder({ 'a.cases.yaml': text });
    const { code, errors } = await run(folder, '--update');
    expect([code, folder.read('a.cases.yaml')]).toEqual([1, text]);
    expect(errors).toContain(
      'a.cases.yaml:6:56: decision is written once for several places; change it by hand\n',
    );
  });

  test('gives a file of JSON back as JSON', async () => {
    const json = JSON.stringify(
      {
        policy: 'builtin',
        cases: [
          {
            name: 'a',
            asOf: '2026-03-02 12:00',
            claim: { order: {}, item: { category: 'jewelry' } },
            expect: { decision: 'pending', nextStep: { actor: 'shop' }, validUntil: '2026-03-02 12:00' },
          },
        ],
      },
      null,
      4,
    );
    const folder = aFolder({ 'a.cases.json': json });
    expect((await run(folder, '--update')).code).toBe(0);
    expect(JSON.parse(folder.read('a.cases.json')).cases[0].expect).toEqual({
      decision: 'rejected',
      nextStep: 'none',
      validUntil: 'none',
    });
    expect(folder.read('a.cases.json')).toContain('\n                "decision": "rejected",\n');
  });
});
