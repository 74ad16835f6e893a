import { execFileSync, spawnSync } from 'node:child_process';
import { accessSync, constants, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { defaultPolicy } from 'returns-policy';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { commands } from '../../src/cli/commands';
import { aFolder } from '../cli/aFolder';
import { plainEnvironment } from './runProgram';

const WORKFLOW = 'examples/ci/policy.yml';
const SCRIPT = 'examples/ci/check-policy.sh';
const texts = [WORKFLOW, SCRIPT, 'docs/ci.md'].map((file): [string, string] => [
  file,
  readFileSync(file, 'utf8'),
]);

/** The uses of the command in a text: its name and what it is given, to the end of the shell command. */
function usesIn(text: string): readonly { readonly name: string; readonly options: readonly string[] }[] {
  const uses = text.matchAll(
    /(?:--no-install returns-policy|^returns-policy|\$command) ([a-z]+)((?: [^|>;\n]+)?)/gm,
  );
  return [...uses].map(([, name = '', given = '']) => ({ name, options: given.match(/--[a-z-]+/g) ?? [] }));
}

test.each(texts)('%s asks only for what the command has', (_, text) => {
  const uses = usesIn(text);
  expect(uses.length).toBeGreaterThan(0);
  for (const { name, options } of uses) {
    const help = commands.find((command) => command.name === name)?.help ?? '';
    expect(options.filter((option) => !help.includes(`${option} `))).toEqual([]);
    expect([name, help !== '']).toEqual([name, true]);
  }
});

describe('the workflow', () => {
  const workflow = parse(readFileSync(WORKFLOW, 'utf8'));
  const { steps } = workflow.jobs.policy;

  test('is YAML that tests, lints, compares and comments, on pull requests', () => {
    expect(Object.keys(workflow.on)).toEqual(['pull_request']);
    const named = steps.flatMap(({ name }: { name?: string }) => (name === undefined ? [] : [name]));
    expect(named).toEqual(['Cases', 'Lint', 'What changes for whom', 'Comment']);
  });

  test('may read the code and write its comment, and nothing else', () => {
    expect(workflow.permissions).toEqual({ contents: 'read', 'pull-requests': 'write' });
  });

  test('puts nothing of a pull request into a shell but by its environment', () => {
    const runs = steps.map(({ run = '' }: { run?: string }) => run);
    expect(runs.filter((run: string) => run.includes('${{'))).toEqual([]);
  });

  test('uses no action but those of GitHub', () => {
    const used = steps.flatMap(({ uses }: { uses?: string }) => (uses === undefined ? [] : [uses]));
    expect(used.filter((name: string) => !/^actions\/[a-z-]+@v\d+$/.test(name))).toEqual([]);
  });
});

describe('the script', () => {
  const { windows } = defaultPolicy.terms;
  const shorter = { ...windows, arrival: { ...windows.arrival, length: 'P5D' } };
  const after = { ...defaultPolicy, terms: { ...defaultPolicy.terms, windows: shorter } };
  const cases = {
    policy: 'builtin',
    cases: [
      {
        name: 'never',
        claim: { order: {}, item: { category: 'shoes' } },
        asOf: '2026-03-02T10:00:00Z',
        expect: { decision: 'rejected' },
      },
    ],
  };

  const run = (cwd: string, ...args: string[]) =>
    spawnSync(resolve(SCRIPT), args, {
      cwd,
      encoding: 'utf8',
      env: plainEnvironment({
        RETURNS_POLICY: `${process.execPath} --import ${import.meta.resolve('tsx')} ${resolve('src/cli/main.ts')}`,
      }),
    });

  test('can be run', () => {
    accessSync(SCRIPT, constants.X_OK);
    const { status, stderr } = run('.', '--since');
    expect(status).toBe(2);
    expect(stderr).toContain('check-policy.sh [--since REVISION]');
    expect(stderr).not.toContain('set -u');
  });

  test('says what changes since a revision, fails where asked to, and runs cases', () => {
    const cwd = aFolder({ 'shop.policy.json': defaultPolicy, 'shop.cases.json': cases });
    const git = (...args: string[]) => execFileSync('git', args, { cwd, stdio: 'pipe' });
    const asShop = [
      '-c',
      'user.name=shop',
      '-c',
      'user.email=shop@example.com',
      '-c',
      'commit.gpgsign=false',
    ];
    git('init', '--quiet');
    git('add', '.');
    git(...asShop, 'commit', '--quiet', '--message', 'As it was');
    writeFileSync(`${cwd}/shop.policy.json`, JSON.stringify(after));

    const asked = ['--since', 'HEAD', '--comment', 'diff.md', '--fail-on', 'tightened', '--deviations', '1'];
    const { status, stdout } = run(cwd, ...asked, 'shop.policy.json');
    expect(stdout).toContain('1 failed');
    expect(stdout).toContain('- tightened   Refused now');
    expect(readFileSync(`${cwd}/diff.md`, 'utf8')).toContain('### Return policy: builtin');
    expect(status).toBe(1);
  });
});
