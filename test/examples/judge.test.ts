import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { defaultPolicy } from 'returns-policy';
import { afterAll, describe, expect, test } from 'vitest';
import { runProgram } from './runProgram';

const judge = (args: readonly string[], env: Readonly<Record<string, string>> = {}) =>
  runProgram(['examples/judge/main.ts', ...args], env);

const folder = mkdtempSync(join(tmpdir(), 'judge-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function write(name: string, content: unknown): string {
  const path = join(folder, name);
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
}

const AS_OF = ['--as-of', '2026-03-02T12:00:00+09:00'];
const ESCAPE = '\u001b';
const own = write('own.json', {
  order: { number: 'B-1', deliveredAt: '2026-03-02T10:00:00+09:00' },
  item: { category: 'shoes' },
});

describe('the examples', () => {
  test('are all judged, each with name, decision, reason, next step and who pays', async () => {
    const { code, stdout, stderr } = await judge([]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const said = stdout.replace(/\s+/g, ' ');
    for (const name of readdirSync('examples/claims')) expect(stdout).toContain(name.replace('.json', ''));
    expect(stdout).toContain('✗ rejected      late-by-one-millisecond, as of 2026-03-03 12:00');
    expect(said).toContain('Why - Your request was made 1 millisecond after the deadline');
    expect(said).toContain(
      'Next Carrier: The carrier has to deliver the item to us by Monday, 9 March 2026, 10:00 (UTC+09:00).',
    );
    expect(said).toContain('Who pays For this return, we bear the shipping cost of the return and');
    expect(said).toContain('3 accepted, 3 pending, 1 needs review, 5 rejected.');
  });

  test('are written without colour, and in 80 columns, where there is no terminal', async () => {
    const { stdout } = await judge([]);
    expect(stdout).not.toContain(ESCAPE);
    const widths = stdout.split('\n').map((line) => line.length);
    expect(Math.max(...widths)).toBeLessThanOrEqual(80);
    expect(Math.max(...widths)).toBeGreaterThan(70);
  });

  test('one of them can be judged alone, at its own instant or another', async () => {
    const file = 'examples/claims/jewelry-never-comes-back.json';
    const [alone, later] = await Promise.all([
      judge([file, '--json']),
      judge([file, '--json', '--as-of', '2026-04-01T00:00:00Z']),
    ]);
    expect(JSON.parse(alone.stdout)).toMatchObject([{ file, asOf: '2026-03-02T11:00:00+09:00' }]);
    expect(JSON.parse(later.stdout)).toMatchObject([{ file, asOf: '2026-04-01T00:00:00Z' }]);
  });
});

describe('a claim of the reader', () => {
  test('is judged at the instant given', async () => {
    const { code, stdout } = await judge([own, ...AS_OF]);
    expect(code).toBe(0);
    expect(stdout).toContain('… pending       own, as of 2026-03-02 12:00');
    expect(stdout).toContain('Customer: Please send us your request by e-mail');
    expect(stdout).not.toContain('Your own claim');
  });

  test('is not judged without an instant, and the message says what to write', async () => {
    const { code, stdout, stderr } = await judge([own]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr.replace(/\s+/g, ' ')).toContain('--as-of 2026-03-02T09:00:00+09:00');
  });

  test('may be shown on the clock of another zone', async () => {
    const { stdout } = await judge([own, ...AS_OF, '--time-zone', 'America/New_York']);
    expect(stdout).toContain('as of 2026-03-01 22:00');
    expect(stdout).toContain('20:00 (UTC-05:00)');
  });

  test('may be judged by another policy', async () => {
    const windows = { ...defaultPolicy.terms.windows, claim: { length: 'PT1H', from: 'delivery' } };
    const strict = { ...defaultPolicy, id: 'strict', terms: { ...defaultPolicy.terms, windows } };
    const { stdout } = await judge([own, ...AS_OF, '--policy', write('strict.json', strict)]);
    expect(stdout).toContain('✗ rejected      own');
    expect(stdout).toContain('Policy strict 1.0.0');
  });

  test('may be explained in Korean', async () => {
    const { stdout } = await judge([own, ...AS_OF, '--locale', 'ko']);
    expect(stdout).toContain('… 진행 중       own, 2026-03-02 12:00 기준');
    expect(stdout).toContain('다음 단계       고객: ');
  });
});

test('claims that cannot be read are told with every issue, and the others are still judged', async () => {
  const bad = write('bad.json', { order: { deliverdAt: '2026-03-02' }, item: {} });
  const torn = write('torn.json', '{ "order": ');
  const nowhere = join(folder, 'nowhere.json');
  const { code, stdout, stderr } = await judge([bad, torn, nowhere, folder, own, ...AS_OF]);
  expect(code).toBe(1);
  expect(stdout).toContain('… pending       own');
  const said = stderr.replace(/\s+/g, ' ');
  expect(said).toContain('bad.json: this is no claim.');
  expect(said).toContain('order.deliverdAt: unknown key `deliverdAt`; did you mean `deliveredAt`?');
  expect(said).toContain('item.category: is missing');
  expect(said).toContain('torn.json: this is not JSON.');
  expect(said).toContain('nowhere.json: there is no such file.');
  expect(said).toContain(': this is a folder.');
  expect(said).toContain('Mend the file and run this again');
});

test('what a claim says cannot reach the terminal as a command', async () => {
  const sly = write('sly.json', {
    order: {},
    item: { category: 'shoes' },
    request: { at: 0, channel: `${ESCAPE}[2J` },
  });
  const odd = write('odd.json', {
    order: { deliveredAt: '2026-03-02T10:00:00+09:00' },
    item: { category: 'shoes' },
    request: { at: '2026-03-02T11:00:00+09:00', channel: `${ESCAPE}[2J` },
  });
  const { stdout, stderr } = await judge([sly, odd, ...AS_OF]);
  expect(stdout).toContain('odd');
  expect(stdout + stderr).not.toContain(ESCAPE);
});

describe('--json', () => {
  test('gives file, instant and evaluation of each claim, and nothing else on stdout', async () => {
    const bad = write('worse.json', {});
    const { code, stdout, stderr } = await judge([own, bad, ...AS_OF, '--json', '--timelines', folder]);
    expect(code).toBe(1);
    const all = JSON.parse(stdout) as readonly Record<string, unknown>[];
    expect(all.map((one) => Object.keys(one))).toEqual([['file', 'asOf', 'evaluation']]);
    expect(all[0]).toMatchObject({ file: own, asOf: AS_OF[1], evaluation: { decision: 'pending' } });
    expect(stderr).toContain('timeline: ');
  });

  test('gives an empty list where no claim could be read', async () => {
    const { code, stdout } = await judge([write('none.json', []), ...AS_OF, '--json']);
    expect({ code, all: JSON.parse(stdout) }).toEqual({ code: 1, all: [] });
  });
});

test('--timelines writes one SVG for each claim and says where, names used twice included', async () => {
  const there = join(folder, 'new', 'pictures');
  const { code, stdout } = await judge([own, own, ...AS_OF, '--timelines', there]);
  expect(code).toBe(0);
  expect(readdirSync(there).sort()).toEqual(['own-2.svg', 'own.svg']);
  expect(readFileSync(join(there, 'own.svg'), 'utf8')).toMatch(/^<svg[\s\S]*<\/svg>\s*$/);
  expect(stdout).toContain(`timeline: ${join(there, 'own.svg')}`);
});

describe('colour', () => {
  test.each([
    ['FORCE_COLOR asks for it', { FORCE_COLOR: '1' }, true],
    ['FORCE_COLOR forbids it', { FORCE_COLOR: '0' }, false],
    ['NO_COLOR has the last word', { FORCE_COLOR: '1', NO_COLOR: '1' }, false],
    ['an empty NO_COLOR says nothing', { FORCE_COLOR: '1', NO_COLOR: '' }, true],
  ])('%s', async (_title, env: Record<string, string>, coloured) => {
    const { stdout } = await judge([own, ...AS_OF], env);
    expect(stdout.includes(ESCAPE)).toBe(coloured);
  });
});

test('--help says what can be asked for', async () => {
  const { code, stdout } = await judge(['--help']);
  expect(code).toBe(0);
  for (const option of ['--as-of', '--policy', '--time-zone', '--locale', '--json', '--timelines']) {
    expect(stdout).toContain(option);
  }
});

test.each([
  ['an unknown option', ['--frobnicate'], "Unknown option '--frobnicate'"],
  ['an option without its value', [own, '--as-of'], '--as-of'],
  ['an instant without offset', [own, '--as-of', '2026-03-02T09:00'], 'has no offset'],
  ['a zone that is none', ['--time-zone', 'Mars/Olympus'], 'Mars/Olympus'],
  ['an offset as zone', ['--time-zone', '+09:00'], '+09:00'],
  ['a language that is not spoken', ['--locale', 'fr'], '--locale en or --locale ko'],
  ['a policy file that is not there', ['--policy', 'nowhere.json'], 'nowhere.json: there is no such file.'],
  ['a policy that is none', ['--policy', own], 'this is no policy.'],
  ['a folder that cannot be one', ['--timelines', own], 'EEXIST'],
])('%s ends with code 2 and says what to do', async (_title, args, expected) => {
  const { code, stderr } = await judge(args);
  expect(code).toBe(2);
  expect(stderr.replace(/\s+/g, ' ')).toContain(expected);
  expect(stderr).not.toMatch(/^\s+at /m);
});
