import type { Evaluation } from 'returns-policy';
import { expect, test } from 'vitest';
import { bumpOf } from '../../src/analysis/diff/bumpOf';
import type { Difference } from '../../src/analysis/diff/Difference';
import { differencesIn } from '../../src/analysis/diff/differencesIn';
import type { DiffEffect } from '../../src/analysis/diff/PolicyDiff';
import { quotesOf, SAMPLE_PRICES } from '../../src/analysis/diff/quotesOf';
import { smallPolicy } from './smallPolicy';

interface Said {
  readonly decision?: Evaluation['decision'];
  /** `clause standing`. */
  readonly found?: readonly string[];
  readonly ends?: Partial<Record<'claim' | 'dispatch' | 'arrival', string | null>>;
  readonly bearers?: Readonly<Record<string, string>>;
  readonly costClauses?: readonly string[];
  readonly step?: object | null;
}

function evaluated({
  decision = 'pending',
  found = [],
  ends = {},
  bearers = {},
  costClauses = [],
  step = null,
}: Said): Evaluation {
  const deadlines = { claim: null, dispatch: null, arrival: null, ...ends };
  return {
    decision,
    findings: found.map((one) => {
      const [clause, standing] = one.split(' ');
      return { clause, standing, code: 'returnable', details: {} };
    }),
    deadlines: Object.fromEntries(Object.entries(deadlines).map(([name, deadline]) => [name, { deadline }])),
    cost: {
      legs: Object.entries(bearers).map(([leg, bearer]) => ({ leg, bearer })),
      clauses: costClauses,
    },
    nextStep: step,
  } as unknown as Evaluation;
}

const windowClauses = { 'deadline.claim': ['window.claim'], 'deadline.arrival': [] };
const [DAY, NEXT] = ['2026-03-03T00:00:00.000Z', '2026-03-04T00:00:00.000Z'];
const inspect = { actor: 'shop', action: 'inspect', before: null, needs: [] };

test.each<
  [
    what: string,
    before: Said,
    after: Said,
    found: readonly (readonly [Difference['kind'], string, readonly string[]])[],
  ]
>([
  [
    'nothing',
    { found: ['a.b outstanding'], step: inspect },
    { found: ['a.b outstanding'], step: inspect },
    [],
  ],
  [
    'a refusal, by what refuses, each once and in order; whatever else becomes of the claim',
    { found: ['c.d outstanding'], ends: { claim: DAY }, step: inspect },
    {
      decision: 'rejected',
      found: ['e.f breached', 'a.b breached', 'e.f breached', 'c.d outstanding'],
      ends: { claim: NEXT },
    },
    [['decision', 'to_rejected', ['a.b', 'e.f']]],
  ],
  [
    'no refusal any more',
    { decision: 'rejected', found: ['a.b breached'], ends: { claim: DAY } },
    { decision: 'accepted', found: ['c.d outstanding'], ends: { claim: NEXT } },
    [['decision', 'from_rejected', ['a.b']]],
  ],
  [
    'a person who looks, and the end of a window',
    { ends: { claim: NEXT } },
    {
      decision: 'needs_review',
      found: ['a.b undetermined', 'c.d outstanding'],
      ends: { claim: DAY },
      step: inspect,
    },
    [
      ['decision', 'to_needs_review', ['a.b']],
      ['deadline.claim', 'earlier', ['window.claim']],
    ],
  ],
  [
    'something to wait for',
    { decision: 'accepted' },
    { found: ['a.b outstanding', 'c.d undetermined'] },
    [['decision', 'to_pending', ['a.b']]],
  ],
  [
    'nothing to wait for any more',
    { found: ['a.b outstanding'] },
    { decision: 'accepted' },
    [['decision', 'from_pending', ['a.b']]],
  ],
  [
    'nothing where both refuse by a clause that is the same',
    { decision: 'rejected', found: ['a.b breached', 'c.d breached'], ends: { claim: DAY } },
    { decision: 'rejected', found: ['c.d breached', 'e.f breached'], ends: { claim: NEXT } },
    [],
  ],
  [
    'another refusal where not one clause is the same',
    { decision: 'rejected', found: ['e.f breached', 'c.d outstanding'] },
    { decision: 'rejected', found: ['a.b breached', 'c.d outstanding'] },
    [['finding', 'other', ['a.b', 'e.f']]],
  ],
  [
    'the end of a window',
    { ends: { claim: DAY } },
    { ends: { claim: NEXT } },
    [['deadline.claim', 'later', ['window.claim']]],
  ],
  ['the end of a window by no clause', { ends: { arrival: DAY } }, {}, [['deadline.arrival', 'other', []]]],
  [
    'the bearer of a leg, by the clauses that one policy alone names, in order',
    { bearers: { return: 'shop' }, costClauses: ['e.f', 'a.b'] },
    { bearers: { return: 'customer' }, costClauses: ['a.b', 'c.d'] },
    [['bearer.return', 'toCustomer', ['c.d', 'e.f']]],
  ],
  [
    'the bearer of a leg, by the same clauses',
    { bearers: { return: 'customer' }, costClauses: ['c.d', 'a.b'] },
    { bearers: { return: 'shop' }, costClauses: ['a.b', 'c.d'] },
    [['bearer.return', 'toShop', ['a.b', 'c.d']]],
  ],
  [
    'the next step, by what is found',
    { step: inspect },
    { step: { ...inspect, action: 'authorize' }, found: ['a.b outstanding'] },
    [['next_step', 'other', ['a.b']]],
  ],
  [
    'by when the next step has to be done',
    { step: { ...inspect, before: DAY } },
    { step: { ...inspect, before: NEXT } },
    [['next_step', 'other', []]],
  ],
  ['a next step, or none', { step: inspect }, {}, [['next_step', 'other', []]]],
  [
    'no other step where its instants follow from the end of a window',
    { ends: { claim: DAY }, step: { ...inspect, before: DAY, notBefore: DAY } },
    { ends: { claim: NEXT }, step: { ...inspect, before: NEXT } },
    [['deadline.claim', 'later', ['window.claim']]],
  ],
  [
    'another step beside the end of a window',
    { ends: { claim: DAY }, step: inspect },
    { ends: { claim: NEXT }, step: { ...inspect, action: 'authorize' } },
    [
      ['deadline.claim', 'later', ['window.claim']],
      ['next_step', 'other', []],
    ],
  ],
  [
    'what is found',
    { found: ['a.b outstanding'] },
    { found: ['a.b advisory'] },
    [['finding', 'other', ['a.b']]],
  ],
  [
    'what is found beside the end of a window, less what is known of that',
    { ends: { claim: DAY }, found: ['window.claim outstanding'] },
    { ends: { claim: NEXT }, found: ['window.claim advisory', 'a.b outstanding'] },
    [
      ['deadline.claim', 'later', ['window.claim']],
      ['finding', 'other', ['a.b']],
    ],
  ],
  [
    'nothing found where the window says it all',
    { ends: { claim: DAY }, found: ['window.claim outstanding'] },
    { ends: { claim: NEXT }, found: ['window.claim advisory'] },
    [['deadline.claim', 'later', ['window.claim']]],
  ],
])('a difference: %s', (_, before, after, found) => {
  const told = differencesIn(evaluated(before), evaluated(after), windowClauses);
  expect(told.map(({ kind, how, clauses }) => [kind, how, clauses])).toEqual(found);
});

test.each<[effects: readonly DiffEffect[], more: object, bump: string]>([
  [['loosened', 'tightened'], {}, 'major'],
  [['changed'], {}, 'minor'],
  [['loosened'], {}, 'minor'],
  [[], { weekend: [5, 6] }, 'patch'],
  [[], { id: 'mine', version: '7', $schema: 'https://example.com/schema.json' }, 'none'],
])('what is %j under another policy %j asks for: %s', (effects, more, bump) => {
  const changes = effects.map((effect) => ({ effect }));
  expect(bumpOf(changes, smallPolicy(), smallPolicy({}, more))).toBe(bump);
});

test.each<[before: object, after: object, currencies: readonly [string, string]]>([
  [{}, {}, ['XXX', 'XXX']],
  [{ currency: 'EUR' }, {}, ['EUR', 'EUR']],
  [{}, { currency: 'USD' }, ['USD', 'USD']],
  [{ currency: 'EUR' }, { currency: 'USD' }, ['EUR', 'USD']],
])('a policy with %j is compared with one with %j in %j', (before, after, currencies) => {
  const claim = { order: {}, item: { category: 'article' } };
  const quotes = quotesOf(
    smallPolicy({}, before),
    smallPolicy({}, after),
    SAMPLE_PRICES,
  )(claim, Date.parse(DAY));
  expect([quotes.before.currency, quotes.after.currency]).toEqual(currencies);
});

test('without other prices the customer has paid for the item and its delivery, and the shop pays all else', () => {
  const { item, outbound, ...others } = SAMPLE_PRICES;
  expect([item, outbound]).toEqual([100_000, { amount: 3_000, paidBy: 'customer' }]);
  const payers = Object.entries(others).map(([leg, price]) => [leg, Object(price).paidBy]);
  expect(payers).toEqual([
    ['return', 'shop'],
    ['replacement', 'shop'],
    ['sendBack', 'shop'],
  ]);
});
