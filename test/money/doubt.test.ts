import type { CostQuote, ExceptionTerm, FeeTerm, Policy } from 'returns-policy';
import { describe, expect, test } from 'vitest';
import { usual } from '../support/aClaim';
import { aShop, dueIn, linesOf, PRICES, quoted, RESOLUTIONS, type Traits, totalsIn } from './aShop';

const ALL = {
  ...PRICES,
  return: { amount: 700, paidBy: 'shop' },
  replacement: { amount: 810 },
  sendBack: { amount: 600 },
} as const;
const loyal = { fact: 'loyal', equals: true };
const members: Traits = { facts: { loyal: true } };
const others: Traits = { facts: { loyal: false } };

const shopWith = (exceptions: readonly ExceptionTerm[], fees: readonly FeeTerm[] = []): Policy => {
  return aShop({ fees }, { exceptions });
};
const clausesOf = ({ rows }: CostQuote) => rows.map(({ clause }) => clause);

describe('a fact that decides who bears the return', () => {
  const shop = shopWith([
    { clause: 'cost.other', when: loyal, set: { costs: { bearers: { return: 'shop' } } } },
  ]);

  test.each<[title: string, traits: Traits, rows: readonly string[], totals: string, due: string]>([
    [
      'is so',
      members,
      ['outbound customer 950', 'return shop 700'],
      'shop 700, customer 950, unknown 0',
      'charges 0, refund 8000, payment 0',
    ],
    [
      'is not so',
      others,
      ['outbound customer 950', 'return customer 700'],
      'shop 0, customer 1650, unknown 0',
      'charges 700, refund 7300, payment 0',
    ],
    [
      'is not known: the leg is there once, and nobody knows whose it is',
      {},
      ['outbound customer 950', 'return unknown 700'],
      'shop 0, customer 950, unknown 700',
      'charges 0..700, refund 7300..8000, payment 0',
    ],
  ])('%s', (_, traits, rows, totals, due) => {
    const quote = quoted(shop, traits, ALL);
    expect(linesOf(quote)).toEqual(rows);
    expect(totalsIn(quote)).toBe(totals);
    expect(dueIn(quote)).toBe(due);
    expect(quote.isComplete).toBe(traits.facts !== undefined);
  });

  test('leaves open by which clause', () => {
    expect(clausesOf(quoted(shop, others, ALL))).toEqual(['cost.round_trip', 'cost.round_trip']);
    expect(clausesOf(quoted(shop, {}, ALL))[1]).toBeNull();
  });

  test('leaves a refused parcel open too', () => {
    const quote = quoted(shop, { condition: 'used' }, ALL);
    expect(linesOf(quote)).toEqual(['return unknown 700', 'send_back unknown 600']);
    expect(dueIn(quote)).toBe('charges 0..700, refund 0, payment 0..700');
  });
});

test('a fact that changes nothing but the clause leaves only that open', () => {
  const shop = shopWith([
    { clause: 'cost.other', when: loyal, set: { costs: { bearers: { return: 'customer' } } } },
  ]);
  const quote = quoted(shop, {}, ALL);
  expect(linesOf(quote)).toEqual(['outbound customer 950', 'return customer 700']);
  expect(clausesOf(quote)[1]).toBeNull();
  expect(quote.isComplete).toBe(true);
});

test('a fact that decides whether the item comes back makes the return one that may be', () => {
  const shop = shopWith([
    { clause: 'cost.other', when: loyal, set: { returnShipment: { required: false } } },
  ]);
  expect(linesOf(quoted(shop, { upTo: 'request' }, ALL))).toEqual([
    'outbound customer 950',
    'return customer 0..700',
  ]);
});

test('a fact that decides what is offered leaves every way open, each leg once', () => {
  const offered = [RESOLUTIONS[1]];
  const shop = shopWith([{ clause: 'cost.other', when: loyal, set: { resolutions: { offered } } }]);
  const quote = quoted(shop, { resolution: 'exchange', reason: 'defective_item' }, ALL);
  expect(linesOf(quote)).toEqual(['return shop 700', 'replacement shop 810']);
  const refund = quoted(shop, { reason: 'defective_item' }, ALL);
  expect(linesOf(refund)).toEqual(['outbound shop 0..950', 'return shop 700', 'replacement shop 0..810']);
  expect(dueIn(refund)).toBe('charges 0, refund 0..8950, payment 0');
});

test('fees of one name and one clause stay two while a fact is missing', () => {
  const fee = { clause: 'fee.one', fee: 'handling' } as const;
  const fees = [
    { ...fee, amount: { flat: 500 } },
    { ...fee, amount: { flat: 40 } },
  ];
  const shop = shopWith(
    [{ clause: 'cost.other', when: loyal, set: { costs: { bearers: { return: 'shop' } } } }],
    fees,
  );
  const quote = quoted(shop, { followedInstructions: false }, ALL);
  expect(linesOf(quote).slice(2)).toEqual(['handling customer 500', 'handling customer 40']);
  expect(dueIn(quote)).toBe('charges 540..1240, refund 6760..7460, payment 0');
});

test('rows stay in their order, though the first way to see it has not all of them', () => {
  const shop = aShop(
    {
      returnShipment: { required: false },
      fees: [{ clause: 'fee.one', fee: 'handling', amount: { flat: 500 } }],
    },
    { exceptions: [{ clause: 'cost.other', when: loyal, set: { returnShipment: { required: true } } }] },
  );
  expect(linesOf(quoted(shop, { upTo: 'request' }, ALL))).toEqual([
    'outbound customer 950',
    'return customer 0..700',
    'handling customer 500',
  ]);
});

describe('two clauses in conflict', () => {
  const set = (bearer: 'shop' | 'customer') => ({ costs: { bearers: { return: bearer } } });
  const wants: ExceptionTerm[] = [
    { clause: 'cost.other', when: loyal, set: set('shop') },
    { clause: 'cost.third', when: { fact: 'opened', equals: true }, set: set('customer') },
  ];
  const both: Traits = { facts: { loyal: true, opened: true } };

  test('leave open who bears the one return', () => {
    const quote = quoted(shopWith(wants), both, ALL);
    expect(linesOf(quote)).toEqual(['outbound customer 950', 'return unknown 700']);
    expect(clausesOf(quote)[1]).toBeNull();
    expect(dueIn(quote)).toBe('charges 0..700, refund 7300..8000, payment 0');
  });

  test('are decided by the one that goes over the other', () => {
    const [first, second] = wants as [ExceptionTerm, ExceptionTerm];
    const quote = quoted(shopWith([first, { ...second, over: ['cost.other'] }]), both, ALL);
    expect(linesOf(quote)[1]).toBe('return customer 700');
    expect(clausesOf(quote)[1]).toBe('cost.third');
  });

  test('are decided by a person who upholds one of them', () => {
    const ruling = {
      clause: 'cost.other',
      ruling: 'upheld',
      by: 'support',
      why: 'a member',
      at: usual.arrival,
    } as const;
    const quote = quoted(shopWith(wants), { ...both, rulings: [ruling] }, ALL);
    expect(linesOf(quote)[1]).toBe('return shop 700');
  });

  test('in more combinations than are looked at still give one row for one thing', () => {
    const many = Array.from({ length: 8 }, (_, index): ExceptionTerm => {
      const bearer = index % 2 === 0 ? 'shop' : 'customer';
      return { clause: `cost.n${index}`, when: { fact: `f${index}`, equals: true }, set: set(bearer) };
    });
    const shop = aShop(
      {},
      {
        facts: many.map((_, index) => ({ fact: `f${index}`, type: 'boolean', question: 'Is it so?' })),
        clauses: [
          ...aShop().clauses,
          ...many.map(({ clause }) => ({ id: clause, text: 'Some other terms.' })),
        ],
        exceptions: many,
      },
    );
    const quote = quoted(shop, {}, ALL);
    expect(linesOf(quote)).toEqual(['outbound customer 950', 'return unknown 700']);
  });
});
