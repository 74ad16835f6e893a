import { describe, expect, test } from 'vitest';
import { jsonIn } from '../analysis/lintedPolicy';
import { mergePatch } from '../docs/mergePatch';
import { aFolder } from './aFolder';
import { type Answer, asked } from './asked';

const [base] = jsonIn('docs/lint/README.md');
const windows = { claim: 'unlimited', dispatch: 'unlimited', arrival: 'unlimited' };
/** With nothing to find in it. */
const clean = mergePatch(base, {
  terms: {
    windows: Object.fromEntries(Object.entries(windows).map(([name, length]) => [name, { length }])),
    returnShipment: { required: false },
  },
});
const unread = mergePatch(clean, {
  facts: [{ fact: 'on_sale', type: 'boolean', question: 'On sale?' }],
});
const wording = mergePatch(base, {});
const neverOpen = mergePatch(base, { terms: { windows: { claim: { opens: { on: '2026-06-01' } } } } });
const yaml = `# The shop's policy.\n${JSON.stringify(unread, null, 2)}\n`;

const cwd = aFolder({
  'clean.json': clean,
  'unread.json': unread,
  'info.json': wording,
  'error.json': neverOpen,
  'unread.yaml': yaml,
  'broken.json': { id: 'x' },
});
const lint = (...args: readonly string[]): Promise<Answer> => asked(['lint', ...args], { cwd });

describe('the exit code', () => {
  test.each([
    ['a clean policy passes, however strict', ['clean.json', '--fail-on', 'info'], 0],
    ['a warning passes', ['unread.json'], 0],
    ['a warning does not pass where that is asked for', ['unread.json', '--fail-on', 'warning'], 1],
    ['nor where more is asked for', ['unread.json', '--fail-on', 'info'], 1],
    ['what is good to know passes', ['info.json', '--fail-on', 'warning'], 0],
    ['an error does not pass', ['error.json'], 1],
    ['nor where warnings are asked for', ['error.json', '--fail-on', 'warning'], 1],
    ['the built-in policy passes', ['builtin'], 0],
  ])('%s', async (_, args, code) => {
    expect((await lint(...args)).code).toBe(code);
  });
});

test('findings stand at their line, with what to read', async () => {
  const { output, errors } = await lint('unread.yaml');
  expect(output).toMatch(
    /^unread\.yaml:\d+:\d+: warning declared-never-read\n {2}the fact on_sale is declared/,
  );
  expect(output).toMatch(/\n {2}https:\S+\/docs\/lint\/declared-never-read\.md\n/);
  const line = Number(/:(\d+):/.exec(output)?.[1]);
  expect(
    yaml
      .split('\n')
      .slice(line - 1, line + 1)
      .join(),
  ).toContain('"fact": "on_sale"');
  expect(errors).toBe('');
});

test('at the end stands how much there is, and how much was looked at', async () => {
  const { output } = await lint('unread.json');
  expect(output).toMatch(/\n0 errors, 1 warning, 0 to know; \d+ claims looked at, not every one there is/);
  const whole = await lint('clean.json', '--complete');
  expect(whole.output).toMatch(
    /^0 errors, 0 warnings, 0 to know; \d+ claims .* every claim that it can tell/,
  );
});

test('a claim is shown trait by trait', async () => {
  const { output } = await lint('error.json');
  expect(output).toMatch(/error window-never-open\n(.|\n)*for example, as of 2026-(.|\n)*delivered: soon/);
});

test('as JSON comes what the library gives', async () => {
  const { output } = await lint('unread.json', '--json');
  expect(JSON.parse(output)).toMatchObject({
    isComplete: false,
    findings: [{ rule: 'declared-never-read', path: '/facts/0' }],
  });
  expect((await lint('unread.json', '--reporter', 'json')).output).toBe(output);
  expect((await lint('unread.json', '--json', '--reporter', 'json')).output).toBe(output);
});

test('for GitHub, each finding is an annotation', async () => {
  const { output } = await lint('unread.json', '--reporter', 'github');
  expect(output).toMatch(/^::warning file=unread\.json,line=\d+,col=\d+,title=declared-never-read::the fact/);
  const { output: info } = await lint('info.json', '--reporter', 'github');
  expect(info).toMatch(/^::notice file=info\.json,line=\d+/);
});

test('on a terminal, it says how far it is', async () => {
  let now = 0;
  const { errors } = await asked(['lint', 'unread.json'], {
    cwd,
    isTerminal: { output: false, errors: true },
    now: () => {
      now += 1000;
      return now;
    },
  });
  expect(errors).toContain('0 %, 0 claims');
  expect(errors).toContain('100 %');
});

test.each([
  ['without a policy', [], 2, 'POLICY is missing'],
  ['with an unknown severity', ['clean.json', '--fail-on', 'warnings'], 2, 'Did you mean warning?'],
  ['with a severity like no other', ['clean.json', '--fail-on', 'x'], 2, 'There are: error, warning, info.'],
  ['with an unknown reporter', ['clean.json', '--reporter', 'xml'], 2, 'there is no such reporter'],
  ['with two answers at once', ['clean.json', '--json', '--reporter', 'github'], 2, 'cannot go together'],
  ['with a policy that cannot be', ['broken.json'], 3, 'broken.json:1:1'],
])('%s it says why not', async (_, args, code, words) => {
  const answer = await lint(...args);
  expect(answer.code).toBe(code);
  expect(answer.errors).toContain(words);
});
