import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { answerTo } from '../../../src/cli/cases/answerTo';
import type { Case } from '../../../src/cli/cases/Case';
import { CLAUSE_POINTS } from '../../../src/cli/cases/clauseCoverage/ClausePoint';
import { coverageOf, undecided } from '../../../src/cli/cases/clauseCoverage/coverageOf';
import { coverageTable } from '../../../src/cli/cases/clauseCoverage/coverageTable';
import { pointsOf } from '../../../src/cli/cases/clauseCoverage/pointsOf';
import { pointsSeen } from '../../../src/cli/cases/clauseCoverage/pointsSeen';
import { defaultPolicy, type Policy, parseClaim, parsePolicy } from '../../../src/index';
import { freeCases } from '../../support/randomPolicies';
import { runText } from './runText';

const plain = (_style: string, text: string): string => text;
const read = (policy: object): Policy => parsePolicy(JSON.parse(JSON.stringify(policy)));
const pointsIn = (policy: Policy): Readonly<Record<string, string>> =>
  Object.fromEntries(
    [...pointsOf(policy)].map(([clause, points]) => [
      clause,
      CLAUSE_POINTS.filter((point) => points.has(point)).join(' '),
    ]),
  );
const under = (terms: object, others: object = {}): Readonly<Record<string, string>> =>
  pointsIn(
    read({
      ...defaultPolicy,
      clauses: [...defaultPolicy.clauses, ...CLAUSES.map((id) => ({ id, text: 'A clause.' }))],
      currency: 'KRW',
      facts: [{ fact: 'opened', type: 'boolean', question: 'Is it open?' }],
      ...others,
      terms: { ...defaultPolicy.terms, ...terms },
    }),
  );
const CLAUSES = ['extra.one', 'extra.two', 'extra.three'];

describe('what the terms can give', () => {
  test('for the built-in policy: the standings of docs/policy.md', () => {
    const page = readFileSync('docs/policy.md', 'utf8');
    const documented = Object.fromEntries(
      page
        .split(/^## `/m)
        .slice(1)
        .map((section) => {
          const said = [...section.matchAll(/^\| `(\w+)` \|/gm)].map(([, word]) => word);
          const points = CLAUSE_POINTS.filter((point) => said.includes(point));
          return [section.split('`')[0], points.join(' ')];
        }),
    );
    const derived = Object.entries(pointsIn(defaultPolicy));
    expect(
      Object.fromEntries(derived.map(([clause, points]) => [clause, points.replace(/ ?applied/, '')])),
    ).toEqual(documented);
    expect(derived.filter(([, points]) => points.includes('applied')).map(([clause]) => clause)).toEqual([
      'cost.instructions',
      'cost.round_trip',
    ]);
  });

  const OPENED = { fact: 'opened', equals: true };
  const CATEGORY = { field: 'item.category', equals: 'hats' };
  const { windows, reasons, resolutions, channels } = defaultPolicy.terms;

  test.each<[title: string, terms: object, clause: string, points: string]>([
    [
      'an exclusion',
      { exclusions: [{ clause: 'extra.one', when: CATEGORY }] },
      'extra.one',
      'satisfied breached',
    ],
    [
      'one that looks at a fact',
      { exclusions: [{ clause: 'extra.one', when: OPENED, consequence: 'needs_review' }] },
      'extra.one',
      'satisfied outstanding undetermined',
    ],
    [
      'one that is advice',
      { exclusions: [{ clause: 'extra.one', when: OPENED, consequence: 'advisory' }] },
      'extra.one',
      'satisfied advisory',
    ],
    [
      'one for some reasons',
      {
        exclusions: [{ clause: 'extra.one', by: 'category', values: ['hats'], reasons: ['change_of_mind'] }],
      },
      'extra.one',
      'satisfied advisory breached',
    ],
    [
      'a requirement',
      { requirements: [{ clause: 'extra.one', must: CATEGORY }] },
      'extra.one',
      'satisfied breached',
    ],
    [
      'one that the customer can cure',
      {
        requirements: [
          { clause: 'extra.one', must: CATEGORY, otherwise: 'customer_cures', needs: ['a_box'] },
        ],
      },
      'extra.one',
      'satisfied outstanding',
    ],
    [
      'one that can be cured for a time',
      {
        requirements: [
          {
            clause: 'extra.one',
            must: CATEGORY,
            otherwise: 'customer_cures',
            needs: ['a_box'],
            curableUntil: 'claim',
          },
        ],
      },
      'extra.one',
      'satisfied outstanding breached',
    ],
    [
      'one that looks at a fact',
      { requirements: [{ clause: 'extra.one', must: OPENED }] },
      'extra.one',
      'satisfied outstanding breached',
    ],
    [
      'one for claims of which a fact tells',
      { requirements: [{ clause: 'extra.one', must: CATEGORY, when: OPENED }] },
      'extra.one',
      'satisfied outstanding breached',
    ],
    [
      'one that is advice',
      { requirements: [{ clause: 'extra.one', must: OPENED, otherwise: 'advisory' }] },
      'extra.one',
      'satisfied advisory',
    ],
    ['channels', { channels: { ...channels, othersToo: true } }, 'channel.email', 'satisfied'],
    [
      'channels, where late claims are looked at',
      { windows: { ...windows, claim: { ...windows.claim, whenLate: 'needs_review' } } },
      'channel.email',
      'satisfied advisory outstanding',
    ],
    [
      'a claim window, late claims looked at',
      { windows: { ...windows, claim: { ...windows.claim, whenLate: 'needs_review' } } },
      'deadline.claim',
      'satisfied outstanding undetermined',
    ],
    [
      'a window without an end',
      { windows: { ...windows, arrival: { ...windows.arrival, length: 'unlimited' } } },
      'deadline.arrival',
      'satisfied outstanding',
    ],
    [
      'a window that is cut short',
      {
        windows: {
          ...windows,
          claim: { ...windows.claim, length: 'unlimited', cappedAt: [{ until: '2026-12-31' }] },
        },
      },
      'deadline.claim',
      'satisfied outstanding breached',
    ],
    ['what need not come back', { returnShipment: { required: false } }, 'deadline.dispatch', ''],
    [
      'reasons, one taken for missing',
      { reasons: { ...reasons, whenMissing: 'change_of_mind', whenOther: 'needs_review' } },
      'scope.reasons',
      'satisfied undetermined',
    ],
    [
      'an attachment that helps',
      {
        reasons: {
          ...reasons,
          accepted: [
            {
              reason: 'x',
              fault: 'customer',
              attachments: [{ clause: 'extra.one', anyOf: ['statement'], required: false }],
            },
          ],
        },
      },
      'extra.one',
      'satisfied advisory',
    ],
    [
      'an attachment that has to come in time',
      {
        reasons: {
          ...reasons,
          accepted: [
            {
              reason: 'x',
              fault: 'customer',
              attachments: [{ clause: 'extra.one', anyOf: ['statement'], curableUntil: 'claim' }],
            },
          ],
        },
      },
      'extra.one',
      'satisfied advisory outstanding breached',
    ],
    [
      'a round trip that is nobody’s fault',
      { reasons: { ...reasons, accepted: [{ reason: 'x', fault: 'customer', attachments: [] }] } },
      'cost.round_trip',
      'applied',
    ],
    [
      'a resolution for some claims',
      {
        resolutions: {
          ...resolutions,
          offered: [
            ...resolutions.offered,
            { resolution: 'credit', legs: ['return'], when: CATEGORY, clause: 'extra.one' },
          ],
        },
      },
      'extra.one',
      'satisfied outstanding',
    ],
    [
      'one that is refused for others',
      {
        resolutions: {
          ...resolutions,
          offered: [
            ...resolutions.offered,
            {
              resolution: 'credit',
              legs: ['return'],
              when: CATEGORY,
              clause: 'extra.one',
              otherwise: 'rejected',
            },
          ],
        },
      },
      'extra.one',
      'satisfied breached',
    ],
    [
      'one in the place of another',
      {
        resolutions: {
          ...resolutions,
          offered: [
            { resolution: 'refund', legs: ['return'], when: CATEGORY, otherwise: { instead: 'credit' } },
            { resolution: 'credit', legs: ['return'], clause: 'extra.one' },
          ],
        },
      },
      'extra.one',
      'satisfied advisory',
    ],
    [
      'one in the place of another, both of one clause',
      {
        resolutions: {
          ...resolutions,
          offered: [
            { resolution: 'refund', legs: ['return'], when: CATEGORY, otherwise: { instead: ['credit'] } },
            { resolution: 'credit', legs: ['return'] },
          ],
        },
      },
      'scope.resolutions',
      'satisfied advisory outstanding',
    ],
    [
      'a number that helps',
      { orderNumber: { clause: 'extra.one', required: false } },
      'extra.one',
      'satisfied advisory',
    ],
    [
      'an answer that is not waited for',
      { authorization: { clause: 'extra.one', required: false } },
      'extra.one',
      '',
    ],
    [
      'an answer',
      { authorization: { clause: 'extra.one', whenMissing: 'needs_review' } },
      'extra.one',
      'satisfied outstanding undetermined',
    ],
    [
      'a condition',
      { condition: { clause: 'extra.one', whenUsed: 'advisory', whenDamaged: 'needs_review' } },
      'extra.one',
      'satisfied advisory outstanding undetermined',
    ],
    [
      'contents that may follow',
      { contents: { clause: 'extra.one', whenMissing: 'open_until_arrival_deadline' } },
      'extra.one',
      'satisfied outstanding breached',
    ],
    ['contents', { contents: { clause: 'extra.one' } }, 'extra.one', 'satisfied outstanding breached'],
    ['a quantity', { quantity: { clause: 'extra.one' } }, 'extra.one', 'satisfied advisory'],
    [
      'a quantity that is looked at',
      { quantity: { clause: 'extra.one', whenShort: 'needs_review' } },
      'extra.one',
      'satisfied undetermined',
    ],
    [
      'a fee',
      { fees: [{ clause: 'extra.one', fee: 'restocking', amount: { percent: 10 } }] },
      'extra.one',
      'applied',
    ],
    ['a difference of prices', { priceDifference: { clause: 'extra.one' } }, 'extra.one', 'applied'],
    [
      'a refused parcel',
      { rejection: { clause: 'extra.one', sendBack: 'customer' } },
      'extra.one',
      'applied',
    ],
    [
      'a duty',
      { duties: [{ duty: 'answer', clause: 'extra.one', window: { length: 'P2D', from: 'request' } }] },
      'extra.one',
      'satisfied advisory',
    ],
    ['nothing that is checked or charged', { packing: undefined }, 'packing.as_sent', ''],
  ])('%s', (_title, terms, clause, points) => {
    expect(under(terms)[clause]).toBe(points);
  });

  test.each<[title: string, terms: object]>([
    ['no order number', { orderNumber: undefined }],
    ['no answer', { authorization: undefined }],
    ['no condition, no contents', { condition: undefined, contents: undefined }],
    ['no instructions', { costs: { roundTrip: { clause: 'cost.round_trip' } } }],
  ])('%s: nothing comes of it', (_title, terms) => {
    const without = under(terms);
    expect(Object.keys(without).length).toBe(defaultPolicy.clauses.length + CLAUSES.length);
    expect(Object.values(without).filter((points) => points === '').length).toBeGreaterThan(
      CLAUSES.length + 1,
    );
  });

  const window = { length: 'P9D', from: 'delivery' };
  const offered = [{ resolution: 'credit', legs: ['return'] }];

  test.each<[title: string, set: object, clause: string, points: string]>([
    [
      'a window alone, beside empty parts',
      {
        windows: { claim: window },
        channels: {},
        resolutions: {},
        authorization: {},
        costs: {},
        rejection: {},
      },
      'extra.one',
      'satisfied outstanding breached applied',
    ],
    ['a claim window', { windows: { claim: window } }, 'extra.one', 'satisfied outstanding breached applied'],
    [
      'a dispatch window',
      { windows: { dispatch: window } },
      'extra.one',
      'satisfied outstanding undetermined breached applied',
    ],
    [
      'an arrival window',
      { windows: { arrival: window } },
      'extra.one',
      'satisfied outstanding undetermined breached applied',
    ],
    [
      'a window by another clause',
      { windows: { claim: { ...window, clause: 'extra.two' } } },
      'extra.two',
      'satisfied outstanding breached',
    ],
    [
      'channels',
      { channels: { accepted: ['shop'] } },
      'extra.one',
      'satisfied advisory outstanding breached applied',
    ],
    ['resolutions', { resolutions: { offered } }, 'extra.one', 'satisfied applied'],
    [
      'a resolution by another clause',
      { resolutions: { offered: [{ ...offered[0], clause: 'extra.two' }] } },
      'extra.two',
      'satisfied',
    ],
    [
      'an answer',
      { authorization: { required: true } },
      'extra.one',
      'satisfied outstanding breached applied',
    ],
    ['no way back', { returnShipment: { required: false } }, 'extra.one', 'applied'],
    ['who pays', { costs: { bearers: { return: 'shop' } } }, 'extra.one', 'satisfied advisory applied'],
    ['what becomes of a refused parcel', { rejection: { sendBack: 'shop' } }, 'extra.one', 'applied'],
  ])('an exception that sets %s', (_title, set, clause, points) => {
    const when = { field: 'item.category', equals: 'hats' };
    expect(under({}, { exceptions: [{ clause: 'extra.one', when, set }] })[clause]).toBe(points);
  });

  test('an exception that lifts a clause is applied, and no more', () => {
    const when = { field: 'item.category', equals: 'hats' };
    const lifting = { clause: 'extra.one', when, waives: ['exclusion.jewelry'] };
    expect(under({}, { exceptions: [lifting] })['extra.one']).toBe('applied');
  });
});

const TWO = `
claim: { order: { deliveredAt: 2026-03-02 10:00 }, item: { category: shoes } }
asOf: 2026-03-02 12:00
cases:
  - { name: shoes, expect: { decision: pending } }
  - name: jewelry
    claim: { item: { category: jewelry } }
    expect: { decision: rejected }
    debatable:
      reading: jewelry alone
      others: [{ reading: hats too, change: [{ at: /terms/exclusions/0/values/-, to: hats }], expect: { decision: rejected } }]
`;

describe('what cases show of a policy', () => {
  test('is counted case by case, other readings left out', async () => {
    const [coverage] = coverageOf([await runText(`policy: builtin${TWO}`)]);
    if (coverage === undefined) throw new Error('no coverage');
    const { policyFile, id, cases, clauses, wordsAlone, percent } = coverage;
    expect({ policyFile, id, cases, wordsAlone, percent }).toEqual({
      policyFile: 'builtin',
      id: 'builtin',
      cases: 2,
      wordsAlone: ['preamble.guarantee'],
      percent: 15,
    });
    expect(clauses.filter(({ seen }) => Object.keys(seen).length > 0)).toEqual([
      { clause: 'deadline.claim', seen: { outstanding: 2 }, never: ['satisfied', 'breached'] },
      { clause: 'exclusion.jewelry', seen: { satisfied: 1, breached: 1 }, never: [] },
      { clause: 'exclusion.personal_request', seen: { satisfied: 2 }, never: ['breached'] },
    ]);
    expect(undecided(coverage)).toHaveLength(16);
  });

  test('is put together for files of one policy, and kept apart for those of two', async () => {
    const builtin = await runText(`policy: builtin${TWO}`);
    const other = await runText(TWO, {
      'shop.policy.json': JSON.stringify({ ...defaultPolicy, id: 'other' }),
    });
    expect(coverageOf([builtin, other, builtin]).map(({ id, cases }) => [id, cases])).toEqual([
      ['builtin', 4],
      ['other', 2],
    ]);
  });

  test('has an exception where leaving it out would make a difference', async () => {
    const longer = { windows: { claim: { clause: 'deadline.claim', length: 'P9D', from: 'delivery' } } };
    const field = (category: string): object => ({ field: 'item.category', equals: category });
    const policy = {
      ...defaultPolicy,
      clauses: [...defaultPolicy.clauses, ...CLAUSES.map((id) => ({ id, text: 'A clause.' }))],
      exceptions: [
        { clause: 'extra.one', when: field('shoes'), set: longer },
        { clause: 'extra.two', when: field('hats'), set: longer },
      ],
    };
    const [coverage] = coverageOf([await runText(TWO, { 'shop.policy.json': JSON.stringify(policy) })]);
    expect(coverage?.clauses.filter(({ clause }) => clause.startsWith('extra'))).toEqual([
      { clause: 'extra.one', seen: { applied: 1 }, never: [] },
      { clause: 'extra.two', seen: {}, never: ['applied'] },
    ]);
    expect(coverage?.wordsAlone).toContain('extra.three');
  });

  test('has a fee where it was charged, and not one of which nobody knows the clause', async () => {
    const policy = {
      ...defaultPolicy,
      currency: 'KRW',
      clauses: [...defaultPolicy.clauses, ...CLAUSES.map((id) => ({ id, text: 'A clause.' }))],
      terms: {
        ...defaultPolicy.terms,
        fees: [{ clause: 'extra.one', fee: 'restocking', amount: { percent: 10 } }],
      },
    };
    const text = `
asOf: 2026-03-02 12:00
claim: { order: { deliveredAt: 2026-03-02 10:00 }, item: { category: shoes } }
prices: { item: 1000 }
cases: [{ name: a, expect: { decision: pending } }]
`;
    const [coverage] = coverageOf([await runText(text, { 'shop.policy.json': JSON.stringify(policy) })]);
    expect(coverage?.clauses.find(({ clause }) => clause === 'extra.one')?.seen).toEqual({ applied: 1 });
  });

  test('has nothing of a row of which nobody knows the clause', async () => {
    const policy = {
      ...defaultPolicy,
      clauses: [...defaultPolicy.clauses, ...CLAUSES.map((id) => ({ id, text: 'A clause.' }))],
      facts: [{ fact: 'opened', type: 'boolean', question: 'Is it open?' }],
      exceptions: [
        {
          clause: 'extra.one',
          when: { fact: 'opened', equals: true },
          set: { costs: { bearers: { return: 'shop' } } },
        },
      ],
    };
    const text = `
asOf: 2026-03-02 12:00
claim:
  order: { deliveredAt: 2026-03-02 10:00 }
  item: { category: shoes }
  request: { at: 2026-03-02 11:00, channel: email, reason: change_of_mind, resolution: refund }
cases: [{ name: a, expect: { charges: { kind: unknown } } }]
`;
    const [coverage] = coverageOf([await runText(text, { 'shop.policy.json': JSON.stringify(policy) })]);
    const roundTrip = coverage?.clauses.find(({ clause }) => clause === 'cost.round_trip');
    expect(roundTrip).toEqual({
      clause: 'cost.round_trip',
      seen: {},
      never: ['satisfied', 'advisory', 'applied'],
    });
  });

  test('has no more to say in the table, where all is shown', () => {
    const clauses = [{ clause: 'a.b', seen: { satisfied: 2 }, never: [] }];
    const one = { policyFile: 'p.json', id: 'p', cases: 2, clauses, wordsAlone: [], percent: 100 };
    const lines = coverageTable([one, one], plain).split('\n');
    expect(lines).toHaveLength(12);
    expect(lines.filter((line) => /^(never|words)/.test(line))).toEqual([]);
  });

  test('is shown in a table', async () => {
    const lines = coverageTable(coverageOf([await runText(`policy: builtin${TWO}`)]), plain).split('\n');
    expect(lines[0]).toBe('builtin: 15 % of the clauses are decided by some case (2 cases)');
    expect(lines[2]?.trim()).toBe('satisfied  advisory  outstanding  undetermined  breached  applied');
    expect(lines.find((line) => line.startsWith('deadline.claim'))?.trimEnd()).toBe(
      'deadline.claim                         -                      2                       -',
    );
    expect(lines.at(-3)).toMatch(
      /^never shown: scope\.reasons satisfied, .*exclusion\.personal_request breached$/,
    );
    expect(lines.at(-2)).toBe('words alone, nothing to decide: preamble.guarantee');
  });
});

test('whatever a policy is like, what a case shows is of a clause whose term can give something', () => {
  fc.assert(
    fc.property(freeCases, ({ policy, claim, asOf }) => {
      const one: Case = {
        name: 'a',
        path: [],
        claim: parseClaim(claim),
        asOf,
        prices: undefined,
        policy,
        timeZone: policy.timeZone,
        expect: {},
        expectPath: [],
        otherwise: undefined,
        isOtherReading: false,
      };
      const can = pointsOf(policy);
      pointsSeen(one, answerTo(one), (clause) =>
        expect([clause, can.get(clause)?.size]).not.toEqual([clause, 0]),
      );
    }),
    { numRuns: 40 },
  );
});
