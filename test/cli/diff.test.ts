import { defaultPolicy } from 'returns-policy';
import type { PolicyDiff } from 'returns-policy/analysis';
import { describe, expect, test } from 'vitest';
import { outcomeOf, reachOf } from '../../src/cli/diff/wordsOfDiff';
import { aFolder } from './aFolder';
import { asked } from './asked';

const { terms, clauses } = defaultPolicy;
const { windows } = terms;
const arrival = { ...windows.arrival, length: 'P5D' };
const claim = { ...windows.claim, length: 'P2D' };
const exclusion = (name: string) => {
  return { clause: `exclusion.${name}`, by: 'category', values: [name], consequence: 'rejected' };
};
const many = Array.from({ length: 35 }, (_, index) => `kind${index}`);
const shortTerms = {
  ...terms,
  exclusions: [],
  channels: { clause: 'channel.email', accepted: [], othersToo: true },
  windows: { ...windows, claim },
  reasons: {
    clause: terms.reasons.clause,
    accepted: [{ reason: 'any', fault: 'customer', attachments: [] }],
  },
  resolutions: { clause: 'scope.reasons', offered: [{ resolution: 'refund', legs: ['outbound', 'return'] }] },
  orderNumber: undefined,
  condition: undefined,
  contents: undefined,
  packing: undefined,
  costs: { roundTrip: terms.costs.roundTrip },
};

const cwd = aFolder({
  'arrival.json': {
    ...defaultPolicy,
    version: '2|@shop $x$',
    terms: { ...terms, windows: { ...windows, arrival } },
  },
  'claim.json': { ...defaultPolicy, terms: { ...terms, windows: { ...windows, claim } } },
  'words.json': {
    ...defaultPolicy,
    clauses: clauses.map((clause) => ({ ...clause, text: 'Said otherwise.' })),
  },
  'short.json': { ...defaultPolicy, terms: shortTerms },
  'short2.json': { ...defaultPolicy, version: '2', terms: shortTerms },
  'chat.json': {
    ...defaultPolicy,
    terms: { ...terms, channels: { ...terms.channels, accepted: ['email', 'chat'] } },
  },
  'contents.json': {
    ...defaultPolicy,
    terms: { ...terms, contents: { ...terms.contents, whenMissing: 'advisory' } },
  },
  'fee.json': {
    ...defaultPolicy,
    clauses: [...clauses, { id: 'fee.restocking', text: 'A fee.' }],
    currency: 'USD',
    terms: {
      ...terms,
      fees: [
        { clause: 'fee.restocking', fee: 'restocking', amount: { price: 'item' } },
        { clause: 'fee.restocking', fee: 'box', amount: { flat: 500 } },
      ],
    },
  },
  'bearer.json': {
    ...defaultPolicy,
    terms: { ...terms, costs: { ...terms.costs, bearers: { return: 'shop' } } },
  },
  'many.json': {
    ...defaultPolicy,
    clauses: [...clauses, ...many.map((name) => ({ id: `exclusion.${name}`, text: 'Not these.' }))],
    terms: { ...terms, exclusions: [...terms.exclusions, ...many.map(exclusion)] },
  },
  'wrong.json': { id: 'x' },
});

const diff = (...args: string[]) => asked(['diff', ...args], { cwd });

describe('what diff answers with', () => {
  test.each<[title: string, args: string[], code: number]>([
    ['a change, and nobody asked to fail', ['builtin', 'arrival.json'], 0],
    ['something tightened', ['builtin', 'arrival.json', '--fail-on', 'tightened'], 1],
    ['something loosened, where tightened fails', ['builtin', 'claim.json', '--fail-on', 'tightened'], 0],
    ['something loosened, where any change fails', ['builtin', 'claim.json', '--fail-on', 'changed'], 1],
    ['other words, where any change fails', ['builtin', 'words.json', '--fail-on', 'changed'], 0],
  ])('%s', async (_, args, code) => {
    expect((await diff(...args, '--deviations', '1')).code).toBe(code);
  });

  test.each<[said: string, args: string[], code: number]>([
    ['diff takes two policies', ['builtin'], 2],
    ['diff takes two policies', [], 2],
    ['diff takes two policies', ['builtin', 'builtin', 'builtin'], 2],
    ['--json and --markdown cannot go together', ['builtin', 'builtin', '--json', '--markdown'], 2],
    ['--complete goes through everything', ['builtin', 'builtin', '--complete', '--deviations', '2'], 2],
    ['--deviations many: not a whole number', ['builtin', 'builtin', '--deviations', 'many'], 2],
    ['--fail-on loosened: there is no such change', ['builtin', 'builtin', '--fail-on', 'loosened'], 2],
    ['unknown option --compleet', ['builtin', 'builtin', '--compleet'], 2],
    ['there is no such file', ['builtin', 'nowhere.json'], 3],
    ['is missing', ['wrong.json', 'builtin'], 3],
  ])('%s', async (said, args, code) => {
    const answer = await diff(...args);
    expect(answer).toMatchObject({ code, output: '' });
    expect(answer.errors).toContain(said);
  });
});

describe('at a terminal', () => {
  test('a change is told with its claims, clauses and an example', async () => {
    const { output } = await diff('builtin', 'arrival.json', '--deviations', '1');
    expect(output).toContain('Policies      builtin 1.0.0 -> builtin 2|@shop $x$');
    expect(output).toMatch(/Outcome {7}2 changes in \d+ scenarios\nVersion {7}major, as far as was looked\n/);
    expect(output.replace(/\s+/g, ' ')).toContain('this is no proof. --complete goes through all.');
    expect(output).toContain('- tightened   Refused now, and was not before');
    expect(output).toContain('by deadline.arrival\n');
    expect(output).toContain(
      '  as of       2026-03-07 12:00:00.001\n  before      pending\n  after       rejected\n',
    );
    expect(output).toContain('  before      2026-03-09 12:00\n  after       2026-03-07 12:00\n');
  });

  test.each<[title: string, before: string, after: string, said: string[]]>([
    [
      'a refund',
      'builtin',
      'fee.json',
      ['before      refund 0.00 to 1,030.00 USD, to pay 0.00 to 75.00 USD', '1,005.00 USD\n'],
    ],
    [
      'amounts without a currency',
      'builtin',
      'bearer.json',
      ['before      refund 0 to 103,000, to pay 0 to 7,500, customer bears 0\n'],
    ],
    ['a bearer', 'builtin', 'bearer.json', ['before      customer\n', 'after       shop\n']],
    ['what is found', 'contents.json', 'contents.json', ['No change found']],
  ])('%s', async (_, before, after, said) => {
    const { output } = await diff(before, after, '--deviations', '1');
    for (const words of said) expect(output).toContain(words);
  });

  test('the other policy that is asked of all claims is proved to be the same one', async () => {
    const { output } = await diff('short.json', 'short2.json', '--complete');
    expect(output).toMatch(
      /Equivalent: no claim comes out otherwise in all [\d,]+ scenarios\nVersion {7}no new one\n/,
    );
    expect(output).not.toContain('no proof');
  });

  test('of many changes the first are told, and how many there are more', async () => {
    const { output } = await diff('builtin', 'many.json', '--deviations', '1');
    expect(output.match(/- tightened/g)).toHaveLength(20);
    expect(output).toContain('15 more changes: --json has them all.');
  });

  test('progress is told where errors reach a terminal, and taken away', async () => {
    const isTerminal = { output: false, errors: true };
    const { errors, output } = await asked(['diff', 'builtin', 'claim.json', '--deviations', '1'], {
      cwd,
      isTerminal,
    });
    expect(errors).toMatch(/\d+ %, [\d,]+ scenarios/);
    expect(errors.endsWith('\r\u001b[K')).toBe(true);
    expect(output).not.toContain(' %,');
  });
});

describe('in other forms', () => {
  test('as JSON, it is what diffPolicies gives', async () => {
    const { output } = await diff('builtin', 'claim.json', '--deviations', '1', '--json');
    expect(JSON.parse(output)).toMatchObject({ isEquivalent: false, isComplete: false, bump: 'minor' });
  });

  test('as a comment, nothing from a file breaks the table, formats, or calls anybody', async () => {
    const { output } = await diff('builtin', 'arrival.json', '--deviations', '1', '--markdown');
    expect(output).toContain('### Return policy: builtin 1.0.0 → builtin 2&#124;@\u200bshop &#36;x&#36;\n');
    const rows = output.split('\n').filter((line) => line.startsWith('| tightened'));
    expect(rows).toHaveLength(2);
    expect(rows.map((line) => line.split('|').length)).toEqual([8, 8]);
    const [title = '', rule = '', first = ''] = output
      .split('\n')
      .slice(output.split('\n').indexOf(rows[0] ?? '') - 2);
    expect([title.split('|').length, rule, first]).toEqual([8, '|---|---|--:|---|---|---|', rows[0]]);
    expect(output.match(/^```json$/gm)).toHaveLength(2);
  });

  test('as a comment, many changes are cut short', async () => {
    const { output } = await diff('builtin', 'many.json', '--deviations', '1', '--markdown');
    expect(output.match(/^\| tightened/gm)).toHaveLength(30);
    expect(output).toContain('And 5 more changes: `returns-policy diff --json` has them all.');
    expect(output.length).toBeLessThan(65_536);
  });

  test('as a comment without a change there is no table', async () => {
    const { output } = await diff('builtin', 'words.json', '--deviations', '1', '--markdown');
    expect(output).toContain('**No change found in');
    expect(output).toContain('read it yourself');
    expect(output).not.toContain('|');
  });
});

test.each<[title: string, diff: Partial<PolicyDiff>, said: RegExp, isProof: boolean]>([
  [
    'equivalent and complete',
    { isEquivalent: true, isComplete: true },
    /^Equivalent.*all 1,234 scenarios$/,
    true,
  ],
  [
    'equivalent as far as was looked',
    { isEquivalent: true, isComplete: false },
    /^No change found in 1,234 scenarios$/,
    false,
  ],
])('%s', (_, given, said, isProof) => {
  const whole = { scenarios: 1234, changes: [], bump: 'patch', ...given } as unknown as PolicyDiff;
  expect(outcomeOf(whole)).toMatch(said);
  expect(reachOf(whole).join().includes('no proof')).toBe(!isProof);
});
