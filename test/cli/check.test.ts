import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defaultPolicy, evaluateClaim, explainEvaluation, parsePolicy, quoteCosts } from 'returns-policy';
import { describe, expect, test } from 'vitest';
import { costEntries } from '../../src/cli/check/costEntries';
import { aClaim } from '../support/aClaim';
import { aFolder } from './aFolder';
import { asked } from './asked';

const AS_OF = '2026-03-02T19:00:00+09:00';
const claim = aClaim();
const prices = { currency: 'KRW', item: 59_000, return: { amount: 3_000 }, outbound: { amount: 2_500 } };
const facts = [
  { fact: 'member', type: 'boolean', question: 'Member?' },
  { fact: 'tier', type: 'enum', values: ['gold', 'silver'], question: 'Which tier?' },
  { fact: 'note', type: 'text', question: 'What else?' },
];
const withFacts = { ...defaultPolicy, facts, events: [{ event: 'pick_up', question: 'When?' }] };
const cwd = aFolder({
  'claim.json': claim,
  'claim.yaml': `order: { number: A-1, deliveredAt: 2026-03-02T10:00:00+09:00 }\nitem: { category: jewelry }\n`,
  'late.json': aClaim({ requestedAt: '2026-03-05T10:00:00+09:00' }),
  'early.json': aClaim({ upTo: 'delivery' }),
  'settled.json': {
    ...aClaim({ upTo: 'inspection' }),
    settlement: { at: '2026-03-05T17:00:00+09:00', outcome: 'refunded' },
  },
  'bad.yaml': 'order:\n  deliverdAt: 2026-03-02T10:00:00+09:00\nitem: { category: 3 }\n',
  'strange.json': {
    ...aClaim({ upTo: 'inspection' }),
    facts: { membr: true, colour: 'red', member: 'yes', tier: 'bronze', note: 'none' },
    events: { pickup: AS_OF },
  },
  'prices.yaml': prices,
  'bad-prices.yaml': 'currency: USD\nitem: -1\n',
  'facts.policy.json': withFacts,
});
const check = (argv: string, given: Parameters<typeof asked>[1] = {}) =>
  asked(['check', ...argv.split(' ')], { cwd, ...given });
const plain = (text: string): string => text.replace(/\s+/g, ' ');

describe('a claim at a terminal', () => {
  test('is told by decision, findings, next step, deadlines, cost and policy', async () => {
    const { code, output, errors } = await check(`claim.json --as-of ${AS_OF}`);
    const evaluation = evaluateClaim(claim, defaultPolicy, AS_OF);
    const { findings, nextStep, cost } = explainEvaluation(evaluation, {
      locale: 'en',
      timeZone: 'Asia/Seoul',
    });
    expect({ code, errors }).toEqual({ code: 0, errors: '' });
    expect(output).toContain('… pending       Your return request is complete');
    expect(output).toContain('claim.json, as of 2026-03-02 19:00');
    for (const { clause, standing, text } of findings) {
      expect(plain(output)).toContain(`${standing} ${clause} ${text}`);
    }
    expect(plain(output)).toContain(`Next the shop: ${nextStep}`);
    expect(output).toContain('Deadlines       - claim: met, until 2026-03-03 10:00');
    expect(output).toContain('                - dispatch: open, until 2026-03-03 10:00');
    expect(plain(output)).toContain(`Cost ${cost}`);
    expect(output).toContain('Holds           until 2026-03-03 10:00, if nothing happens');
    expect(output).toContain('Policy          builtin, version 1.0.0; times in Asia/Seoul');
  });

  test('has its gravest findings first', async () => {
    const { output } = await check(`late.json --as-of 2026-03-05T12:00:00+09:00`);
    const standings = [
      ...output.matchAll(/^[✗?…!✓] (breached|undetermined|outstanding|advisory|satisfied) /gm),
    ];
    const order = ['breached', 'undetermined', 'outstanding', 'advisory', 'satisfied'];
    const places = standings.map(([, standing = '']) => order.indexOf(standing));
    expect(places[0]).toBe(0);
    expect(places).toEqual(places.toSorted((one, other) => one - other));
    expect(output).toContain('✗ rejected');
    expect(output).toContain('Next            nothing');
    expect(output).toContain('Cost            Nobody is named for the round trip, as the claim is rejected.');
    expect(output).toContain('Holds           until something happens');
  });

  test('that is not made yet has a cost that nobody knows', async () => {
    const { output } = await check(`early.json --as-of 2026-03-02T12:00:00+09:00`);
    expect(output).toContain('Cost            Who bears the shipping is not known yet.');
  });

  test('whose windows have not started, or open later, says so', async () => {
    const { terms } = defaultPolicy;
    const cappedClaim = {
      clause: 'deadline.claim',
      length: 'P14D',
      from: 'delivery',
      opens: { after: 'P7D' },
    };
    const policy = {
      ...defaultPolicy,
      terms: { ...terms, windows: { ...terms.windows, claim: cappedClaim } },
    };
    const folder = aFolder({ 'p.json': policy, 'undelivered.json': { order: {}, item: { category: 'x' } } });
    const opens = await check(`${cwd}/early.json --policy p.json --as-of ${AS_OF}`, { cwd: folder });
    expect(plain(opens.output)).toContain(
      '- claim: not started, from 2026-03-09 10:00 until 2026-03-16 10:00',
    );
    const unknown = await check(`undelivered.json --as-of ${AS_OF}`, { cwd: folder });
    expect(unknown.output).toMatch(/- claim: not started$/m);
  });

  test('that is settled says how and when', async () => {
    const { output } = await check('settled.json --as-of 2026-03-06T17:00:00+09:00');
    expect(output).toContain('Settled         refunded, 2026-03-05 17:00');
  });

  test.each([
    ['not at all', {}, false],
    ['on a terminal', { isTerminal: { output: true, errors: false } }, true],
  ])('is coloured %s', async (_title, given, isColoured) => {
    const { output } = await check(`claim.yaml --as-of ${AS_OF}`, given);
    expect(output.includes('\u001b[31m✗ rejected\u001b[39m')).toBe(isColoured);
    expect(output.includes('\u001b')).toBe(isColoured);
  });
});

describe('with prices', () => {
  test('it says what each leg costs, and what is due', async () => {
    const { output } = await check(`claim.json --as-of ${AS_OF} --prices prices.yaml`);
    for (const line of [
      '- outbound: 2,500 KRW, the customer (cost.round_trip)',
      '- return: 3,000 KRW, the customer (cost.round_trip)',
      '- all in all the customer: 5,500 KRW',
      '- refund due: ',
      '- payment due: ',
    ]) {
      expect(output).toContain(line);
    }
  });

  test('as JSON, the quote stands beside the evaluation', async () => {
    const { output } = await check(`claim.json --as-of ${AS_OF} --prices prices.yaml --json`);
    expect(JSON.parse(output)).toEqual({
      evaluation: evaluateClaim(claim, defaultPolicy, AS_OF),
      quote: quoteCosts(claim, defaultPolicy, prices, AS_OF),
    });
  });

  test('that cannot be, it says where', async () => {
    const { code, errors } = await check(`claim.json --as-of ${AS_OF} --prices bad-prices.yaml`);
    expect(code).toBe(3);
    expect(errors).toContain('bad-prices.yaml:2:1: error: item: ');
    expect(errors).toContain('Prices are whole numbers of minor units');
  });

  test('what is not known yet is named, by whom and by which facts', async () => {
    const name = 'us-instruments-progressive-fee';
    const [first] = JSON.parse(readFileSync(`examples/policies/${name}.cases.json`, 'utf8'));
    const folder = aFolder({
      'claim.json': { ...first.claim, facts: { as_new: true } },
      'prices.json': { currency: 'USD', item: 60_000 },
      'policy.json': readFileSync(`examples/policies/${name}.policy.json`, 'utf8'),
    });
    const { output } = await check(
      'claim.json --as-of 2026-03-17T16:00:00-05:00 --prices prices.json --policy policy.json',
      { cwd: folder },
    );
    expect(output).toContain('- return: not known, the customer (cost.return)');
    expect(output).toMatch(/- refund due: \d+\.\d\d to \d+\.\d\d USD/);
    expect(plain(output)).toContain('- depends on: ');
  });
});

test('a cost that falls to one or the other by what is still missing is told so', async () => {
  const folder = aFolder({
    'claim.json': aClaim({ reason: null, resolution: null }),
    'prices.json': { ...prices, replacementItem: 70_000 },
  });
  const { output } = await check(`claim.json --as-of ${AS_OF} --prices prices.json`, { cwd: folder });
  expect(output).toContain('nobody knows yet who');
});

test('as long as one clause or another may say so, none is named', () => {
  const evaluation = evaluateClaim(claim, defaultPolicy, AS_OF);
  const { rows, ...quote } = quoteCosts(claim, defaultPolicy, prices, AS_OF);
  const [row] = rows.map((one) => ({ ...one, clause: null }));
  if (row === undefined) throw new Error('no row');
  const checked = {
    file: 'claim.json',
    policy: defaultPolicy,
    evaluation,
    quote: { ...quote, rows: [row] },
  };
  expect(costEntries(checked, null)[1]).toBe('outbound: 2,500 KRW, the customer');
});

describe('in other words', () => {
  test.each(['en', 'ko'] as const)(
    '--explain %s prints what the shop says, with the reply',
    async (locale) => {
      const { code, output } = await check(`claim.json --as-of ${AS_OF} --explain ${locale}`);
      const evaluation = evaluateClaim(claim, defaultPolicy, AS_OF);
      const said = explainEvaluation(evaluation, { locale, timeZone: 'Asia/Seoul' });
      expect(code).toBe(0);
      expect(output.startsWith(`${said.headline}\n\n- ${said.findings[0]?.text} [`)).toBe(true);
      expect(output).toContain(`\n${said.nextStep}\n${said.cost}\n`);
      expect(output.endsWith(`---\n${said.email.subject}\n\n${said.email.text}\n`)).toBe(true);
    },
  );

  test('what there is nothing to say of leaves no gap', async () => {
    const { output } = await check(`claim.yaml --as-of ${AS_OF} --explain en`);
    expect(output).not.toContain('\n\n\n');
  });

  test('--json prints the evaluation, and the explanation beside it', async () => {
    const evaluation = evaluateClaim(claim, defaultPolicy, AS_OF);
    const alone = await check(`claim.json --as-of ${AS_OF} --json`);
    expect(JSON.parse(alone.output)).toEqual(evaluation);
    const both = await check(`claim.json --as-of ${AS_OF} --json --explain ko`);
    const explanation = explainEvaluation(evaluation, { locale: 'ko', timeZone: 'Asia/Seoul' });
    expect(JSON.parse(both.output)).toEqual({ evaluation, explanation });
  });

  test.each([
    ['', 'Claim window: met'],
    [' --explain ko', 'lang="ko"'],
  ])('--timeline draws it into a file%s', async (more, part) => {
    const { code } = await check(`claim.json --as-of ${AS_OF} --timeline out.svg${more}`);
    expect(code).toBe(0);
    const picture = readFileSync(join(cwd, 'out.svg'), 'utf8');
    expect(picture).toMatch(/^<svg [\s\S]*<\/svg>\n$/);
    expect(picture).toContain(part);
  });

  test('a timeline that cannot be written is told after the answer', async () => {
    const { code, output, errors } = await check(`claim.json --as-of ${AS_OF} --timeline no/where.svg`);
    expect(code).toBe(2);
    expect(output).toContain('pending');
    expect(errors).toContain('no/where.svg: error: the timeline cannot be written: ENOENT');
    expect(existsSync(join(cwd, 'no'))).toBe(false);
  });
});

describe('the instant', () => {
  test('has to be given, as the library has no clock', async () => {
    const { code, errors } = await check('claim.json');
    expect(code).toBe(2);
    expect(errors).toContain('--as-of is missing');
    expect(errors).toContain('--as-of 2026-03-02T09:00:00+09:00, or --as-of now');
  });

  test('may be now, by the clock of the world', async () => {
    const { output } = await check('claim.json --as-of now --json');
    expect(JSON.parse(output).asOf).toBe('2026-03-14T10:00:00.000Z');
  });

  test.each(['yesterday', '2026-03-02', '2026-03-02T19:00'])('is not %s', async (instant) => {
    const { code, errors } = await check(`claim.json --as-of ${instant}`);
    expect(code).toBe(2);
    expect(errors).toContain(`--as-of: \`${instant}\``);
  });
});

describe('what comes in', () => {
  test.each([
    ['text', JSON.stringify(claim)],
    ['bytes', Buffer.from(JSON.stringify(claim))],
  ])('may be standard input, in %s', async (_title, all) => {
    const input = [all.slice(0, 70), all.slice(70)];
    const { output } = await check(`- --as-of ${AS_OF} --json`, { input });
    expect(JSON.parse(output)).toEqual(evaluateClaim(claim, defaultPolicy, AS_OF));
  });

  test('may be broken between the bytes of a letter', async () => {
    const bytes = Buffer.from('order: {}\nitem: { category: caf\u00e9 }\n');
    const cut = bytes.indexOf(0xa9);
    const { output } = await check(`- --as-of ${AS_OF} --json`, {
      input: [bytes.subarray(0, cut), bytes.subarray(cut)],
    });
    expect(output).toContain('caf\u00e9');
  });

  test('is one thing alone: claim and prices cannot both be standard input', async () => {
    const { code, output, errors } = await check(`- --as-of ${AS_OF} --prices -`, { input: ['{}'] });
    expect({ code, output }).toEqual({ code: 2, output: '' });
    expect(errors).toBe(
      'returns-policy: error: `-` stands for the claim and for --prices, and standard input can be read only once\n  Put one of them into a file.\n',
    );
  });

  test('that is no claim is complained about all at once, each part at its place', async () => {
    const { code, output, errors } = await check(`bad.yaml --as-of ${AS_OF}`);
    expect({ code, output }).toEqual({ code: 3, output: '' });
    expect(errors).toContain('bad.yaml:2:3: error: order.deliverdAt: unknown key');
    expect(errors).toContain('bad.yaml:3:9: error: item.category: `3` is no text');
    expect(errors).toContain('Every field of a claim is described by: returns-policy schema claim');
  });

  test('that the policy does not read is warned of, with the nearest name', async () => {
    const { code, errors } = await check(
      'strange.json --policy facts.policy.json --as-of 2026-03-06T17:00:00+09:00',
    );
    expect(code).toBe(0);
    const warnings = errors.replace(/strange\.json:\d+:\d+: warning: /g, '').split('\n');
    expect(errors.match(/^strange\.json:\d+:\d+: warning: /gm)).toHaveLength(5);
    expect(warnings).toEqual([
      'facts.membr: the policy declares no fact `membr`, so it counts for nothing',
      '  Did you mean `member`?',
      'facts.colour: the policy declares no fact `colour`, so it counts for nothing',
      '  It declares: member, tier, note.',
      'facts.member: `yes` is not of the declared type, so it counts as missing',
      '  The policy declares it as boolean.',
      'facts.tier: `bronze` is not of the declared type, so it counts as missing',
      '  The policy declares it as one of: gold, silver.',
      'events.pickup: the policy declares no event `pickup`, so it counts for nothing',
      '  Did you mean `pick_up`?',
      '',
    ]);
  });

  test('is looked at by its own facts, not by what every object has', async () => {
    const facts = [{ fact: 'constructor', type: 'text', question: 'Who made it?' }];
    const folder = aFolder({ 'policy.json': { ...defaultPolicy, facts } });
    const argv = `${cwd}/claim.json --policy policy.json --as-of ${AS_OF}`;
    expect(await check(argv, { cwd: folder })).toMatchObject({ code: 0, errors: '' });
    const named = `${cwd}/strange.json --policy policy.json --as-of 2026-03-06T17:00:00+09:00`;
    expect((await check(named, { cwd: folder })).errors).not.toContain('facts.constructor');
  });

  test('that no policy could read is warned of too, with what there is', async () => {
    const { errors } = await check('strange.json --as-of 2026-03-06T17:00:00+09:00');
    expect(errors).toContain('  It declares no facts.\n');
    expect(errors).toContain('  It declares no events.\n');
    expect(parsePolicy(withFacts).facts).toHaveLength(3);
  });
});

describe('--fail-on', () => {
  test.each([
    ['rejected', 0],
    ['pending', 1],
    ['rejected,needs_review,pending', 1],
    ['accepted, pending', 1],
  ])('%s gives %i for a claim that is pending', async (list, expected) => {
    const argv = ['check', 'claim.json', '--as-of', AS_OF, '--fail-on', list];
    const { code, output } = await asked(argv, { cwd });
    expect(code).toBe(expected);
    expect(output).toContain('pending');
  });

  test('knows the four decisions alone', async () => {
    const { code, errors } = await check(`claim.json --as-of ${AS_OF} --fail-on rejected,denied`);
    expect(code).toBe(2);
    expect(errors).toContain('there is no decision `denied`');
    expect(errors).toContain('There are: accepted, pending, needs_review, rejected.');
  });
});
