import type { LegPrice, PolicyTerms } from 'returns-policy';
import { describe, expect, test } from 'vitest';
import { aShop, dueIn, linesOf, PRICES, quoted, type Traits } from './aShop';

const ALL = { ...PRICES, sendBack: { amount: 600 }, replacement: { amount: 810 }, replacementItem: 9500 };

const sendBackBy = (sendBack: NonNullable<PolicyTerms['rejection']>['sendBack']): Partial<PolicyTerms> => ({
  rejection: { clause: 'rejection.parcel', sendBack },
});

const excluded: Partial<PolicyTerms> = {
  exclusions: [{ clause: 'scope.reasons', by: 'category', values: ['shoes'] }],
  fees: [{ clause: 'fee.one', fee: 'handling', amount: { flat: 500 } }],
};

describe('a refused claim', () => {
  test('costs nothing before anything is sent', () => {
    const quote = quoted(aShop(excluded), { upTo: 'authorization' }, ALL);
    expect(quote.rows).toEqual([]);
    expect(dueIn(quote)).toBe('charges 0, refund 0, payment 0');
    expect(quote.isComplete).toBe(true);
  });

  test('costs the return once it is made, and no fee', () => {
    const quote = quoted(aShop(excluded), { upTo: 'dispatch' }, ALL);
    expect(linesOf(quote)).toEqual(['return customer 700']);
    expect(dueIn(quote)).toBe('charges 0, refund 0, payment 0');
  });

  test('costs sending back what has arrived', () => {
    const quote = quoted(aShop(excluded), { upTo: 'arrival' }, ALL);
    expect(linesOf(quote)).toEqual(['return customer 700', 'send_back unknown 600']);
    expect(quote.rows.map(({ kind, clause }) => [kind, clause])).toEqual([
      ['leg', 'cost.round_trip'],
      ['leg', 'cost.round_trip'],
    ]);
  });

  test('is quoted as accepted until it is refused', () => {
    expect(dueIn(quoted(aShop(), { upTo: 'arrival' }, ALL))).toBe('charges 0, refund 8000, payment 0');
    expect(dueIn(quoted(aShop(), { condition: 'used' }, ALL))).toBe('charges 0, refund 0, payment 0');
  });

  test('gives no item in exchange, and takes none of its price', () => {
    const quote = quoted(aShop(), { condition: 'used', resolution: 'exchange' }, ALL);
    expect(linesOf(quote)).toEqual(['return customer 700', 'send_back unknown 600']);
  });
});

type Row = [
  sendBack: 'shop' | 'customer' | 'at_fault' | 'unknown',
  traits: Traits,
  leg: LegPrice | undefined,
  line: string,
  due: string,
];
test.each<Row>([
  ['shop', {}, { amount: 600 }, 'send_back shop 600', 'charges 0, refund 0, payment 0'],
  ['customer', {}, { amount: 600 }, 'send_back customer 600', 'charges 0, refund 0, payment 0'],
  [
    'customer',
    {},
    { amount: 600, paidBy: 'shop' },
    'send_back customer 600',
    'charges 600, refund 0, payment 600',
  ],
  ['shop', {}, { amount: 600, paidBy: 'customer' }, 'send_back shop 600', 'charges 0, refund 600, payment 0'],
  [
    'at_fault',
    {},
    { amount: 600, paidBy: 'shop' },
    'send_back customer 600',
    'charges 600, refund 0, payment 600',
  ],
  [
    'at_fault',
    { reason: 'defective_item' },
    { amount: 600, paidBy: 'shop' },
    'send_back shop 600',
    'charges 0, refund 0, payment 0',
  ],
  [
    'at_fault',
    { reason: null },
    { amount: 600, paidBy: 'shop' },
    'send_back unknown 600',
    'charges 0..600, refund 0, payment 0..600',
  ],
  [
    'unknown',
    {},
    { amount: 600, paidBy: 'shop' },
    'send_back unknown 600',
    'charges 0..600, refund 0, payment 0..600',
  ],
  ['customer', {}, undefined, 'send_back customer unknown', 'charges 0, refund 0, payment 0'],
  [
    'customer',
    {},
    { paidBy: 'shop' },
    'send_back customer unknown',
    'charges unknown, refund 0, payment unknown',
  ],
])('a refused parcel goes back at the cost of: %s, %j, %j', (sendBack, traits, leg, line, due) => {
  const quote = quoted(
    aShop(sendBackBy(sendBack)),
    { condition: 'used', ...traits },
    { ...PRICES, sendBack: leg },
  );
  expect(linesOf(quote).at(-1)).toBe(line);
  expect(quote.rows.at(-1)?.clause).toBe('rejection.parcel');
  expect(dueIn(quote)).toBe(due);
});

describe('a claim that is not decided is quoted as if it were accepted', () => {
  test.each<[title: string, terms: Partial<PolicyTerms>, traits: Traits]>([
    ['pending: not yet sent', {}, { upTo: 'authorization' }],
    ['pending: not yet inspected', {}, { upTo: 'arrival' }],
    ['pending: the shop has not answered', { authorization: { clause: 'fee.two' } }, { upTo: 'request' }],
    [
      'needs review: used, which the shop looks at',
      { condition: { clause: 'fee.two', whenUsed: 'needs_review' } },
      { condition: 'used' },
    ],
    ['accepted', {}, {}],
  ])('%s', (_, terms, traits) => {
    const quote = quoted(aShop(terms), traits, ALL);
    expect(linesOf(quote)).toEqual(['outbound customer 950', 'return customer 700']);
    expect(dueIn(quote)).toBe('charges 0, refund 8000, payment 0');
  });
});
