import type { AmountTerm, CostQuote, FeeTerm, When } from 'returns-policy';
import { describe, expect, test } from 'vitest';
import { usual } from '../support/aClaim';
import { aShop, dueIn, linesOf, PRICES, quoted, type Traits, totalsIn } from './aShop';

const handling = (rest: Partial<FeeTerm> = {}): FeeTerm => {
  return { clause: 'fee.one', fee: 'handling', amount: { flat: 500 }, ...rest };
};

/** A store credit, so that the fees alone pass between the two. */
function credit(fees: readonly FeeTerm[], traits: Traits = {}, prices: object = {}): CostQuote {
  return quoted(aShop({ fees }), { resolution: 'store_credit', ...traits }, { ...PRICES, ...prices });
}

const feesIn = (quote: CostQuote) => linesOf(quote).filter((line) => !/^(return|outbound)/.test(line));

test('a fee is the customer’s where nothing is said, and is taken out of the refund', () => {
  const quote = credit([handling()]);
  expect(quote.rows.at(-1)).toEqual({
    kind: 'fee',
    name: 'handling',
    bearer: 'customer',
    clause: 'fee.one',
    amount: { kind: 'exact', amount: 500 },
  });
  expect(dueIn(quote)).toBe('charges 500, refund 7500, payment 0');
  expect(totalsIn(quote)).toBe('shop 0, customer 1200, unknown 0');
  expect(quote.isComplete).toBe(true);
});

test('what the shop bears it pays to the customer, such as a bonus on store credit', () => {
  const quote = credit([handling({ bearer: 'shop' })]);
  expect(feesIn(quote)).toEqual(['handling shop 500']);
  expect(dueIn(quote)).toBe('charges 0, refund 8500, payment 0');
  expect(totalsIn(quote)).toBe('shop 500, customer 700, unknown 0');
});

test('fees of more than the refund are paid on top', () => {
  expect(dueIn(credit([handling({ amount: { flat: 9000 } })]))).toBe('charges 9000, refund 0, payment 1000');
  expect(dueIn(credit([handling({ amount: { flat: 8000 } })]))).toBe('charges 8000, refund 0, payment 0');
});

test('a fee whose amount nobody names leaves open what is refunded, up to the price', () => {
  const quote = credit([handling({ amount: { unknown: true } })]);
  expect(dueIn(quote)).toBe('charges unknown, refund 0..8000, payment unknown');
  expect(quote.isComplete).toBe(false);
});

test('free outbound shipping taken back with a restocking fee', () => {
  const fees: FeeTerm[] = [
    { clause: 'fee.one', fee: 'restocking', amount: { percent: 20 } },
    {
      clause: 'fee.two',
      fee: 'outbound_shipping',
      amount: { price: 'outbound' },
      when: { fact: 'loyal', equals: false },
    },
  ];
  const free = { outbound: { amount: 950, paidBy: 'shop' } };
  expect(dueIn(credit(fees, { facts: { loyal: false } }, free))).toBe('charges 2550, refund 5450, payment 0');
  expect(dueIn(credit(fees, { facts: { loyal: true } }, free))).toBe('charges 1600, refund 6400, payment 0');
  expect(dueIn(credit(fees, {}, free))).toBe('charges 1600..2550, refund 5450..6400, payment 0');
});

describe('a condition that', () => {
  const worn: When = { fact: 'worn', equals: true };
  test.each<[title: string, when: When, traits: Traits, rows: readonly string[]]>([
    ['holds', { fact: 'opened', equals: true }, { facts: { opened: true } }, ['handling customer 500']],
    ['does not hold', { fact: 'opened', equals: true }, { facts: { opened: false } }, []],
    ['is not known', { fact: 'opened', equals: true }, {}, ['handling customer 0..500']],
    ['will show later', worn, { upTo: 'arrival' }, ['handling customer 0..500']],
    ['has shown, and holds', worn, { found: { worn: true } }, ['handling customer 500']],
    ['has shown, and does not hold', worn, { found: { worn: false } }, []],
    ['should have shown, and has not', worn, {}, ['handling customer 0..500']],
    [
      'looks at the reason',
      { field: 'request.reason', equals: 'change_of_mind' },
      {},
      ['handling customer 500'],
    ],
    [
      'looks at a reason not given',
      { field: 'request.reason', equals: 'change_of_mind' },
      { reason: null },
      ['handling customer 0..500'],
    ],
    ['looks at the resolution', { field: 'request.resolution', equals: 'refund' }, {}, []],
    [
      'is refuted by one part',
      {
        all: [
          { fact: 'opened', equals: true },
          { fact: 'loyal', equals: true },
        ],
      },
      { facts: { loyal: false } },
      [],
    ],
    [
      'is met by one part',
      {
        any: [
          { fact: 'opened', equals: true },
          { fact: 'loyal', equals: true },
        ],
      },
      { facts: { loyal: true } },
      ['handling customer 500'],
    ],
    [
      'is turned round',
      { not: { fact: 'opened', equals: true } },
      { facts: { opened: false } },
      ['handling customer 500'],
    ],
  ])('%s', (_, when, traits, rows) => {
    expect(feesIn(credit([handling({ when })], traits))).toEqual(rows);
  });

  test('is not known makes an amount that is not known no more certain', () => {
    const when: When = { fact: 'opened', equals: true };
    expect(feesIn(credit([handling({ when, amount: { unknown: true } })]))).toEqual([
      'handling customer unknown',
    ]);
    expect(feesIn(credit([handling({ when, amount: { atLeast: { flat: 5 } } })]))).toEqual([
      'handling customer unknown',
    ]);
    expect(feesIn(credit([handling({ when, amount: { flat: 0 } })]))).toEqual(['handling customer 0']);
  });
});

describe('how often a fee is charged', () => {
  type Row = [
    title: string,
    per: FeeTerm['per'],
    amount: AmountTerm,
    traits: Traits,
    parcels: number | undefined,
    expected: string,
  ];
  test.each<Row>([
    ['once for the claim', 'claim', { flat: 500 }, { ordered: 3 }, 2, '500'],
    ['for each item', 'item', { flat: 500 }, { ordered: 3 }, 2, '1500'],
    ['for each parcel', 'parcel', { flat: 500 }, { ordered: 3 }, 2, '1000'],
    ['for the one parcel', 'parcel', { flat: 500 }, { ordered: 3 }, undefined, '500'],
    ['for the one item', 'item', { flat: 500 }, {}, 2, '500'],
    ['once, of the price of all items', 'claim', { percent: 10 }, { ordered: 3 }, 1, '2400'],
    ['for each item, of its own price', 'item', { percent: 10 }, { ordered: 3 }, 1, '2400'],
    ['once, rounded once', 'claim', { percent: 0.0063 }, { ordered: 3 }, 1, '2'],
    ['for each item, rounded each time', 'item', { percent: 0.0063 }, { ordered: 3 }, 1, '3'],
    [
      'for each item, of which the greatest',
      'item',
      { greatest: [{ flat: 900 }, { percent: 10 }] },
      { ordered: 3 },
      1,
      '2700',
    ],
    [
      'once, of which the greatest',
      'claim',
      { greatest: [{ flat: 900 }, { percent: 10 }] },
      { ordered: 3 },
      1,
      '2400',
    ],
    ['for no item', 'item', { flat: 500 }, { ordered: 3, announced: 3, arrived: 0 }, 1, '0'],
    [
      'for no item, whatever it is',
      'item',
      { unknown: true },
      { ordered: 3, announced: 3, arrived: 0 },
      1,
      '0',
    ],
    ['for the items announced', 'item', { flat: 500 }, { ordered: 3, announced: 2 }, 1, '1000'],
    ['for each of many parcels', 'parcel', { atLeast: { flat: 5 } }, {}, 1000, '>= 5000'],
  ])('%s', (_, per, amount, traits, parcels, expected) => {
    const fees = [handling({ amount, ...(per && { per }) })];
    expect(feesIn(credit(fees, traits, { parcels }))).toEqual([`handling customer ${expected}`]);
  });
});

describe('several fees', () => {
  test('stand in the order of the policy', () => {
    const fees = [handling({ fee: 'b' }), handling({ fee: 'a' }), handling({ fee: 'c', clause: 'fee.two' })];
    expect(feesIn(credit(fees))).toEqual(['b customer 500', 'a customer 500', 'c customer 500']);
  });

  test('of one name and one clause are two fees', () => {
    const fees = [handling(), handling({ amount: { flat: 40 } })];
    expect(feesIn(credit(fees))).toEqual(['handling customer 500', 'handling customer 40']);
    expect(dueIn(credit(fees))).toBe('charges 540, refund 7460, payment 0');
  });
});

describe('instructions that were not followed', () => {
  const terms = {
    costs: { roundTrip: { clause: 'cost.round_trip' }, instructions: { clause: 'cost.instructions' } },
    fees: [handling()],
  };
  const strayed: Traits = { resolution: 'store_credit', followedInstructions: false };
  const lines = (traits: Traits, shop = aShop(terms)) => feesIn(quoted(shop, traits));

  test('may cost more, nobody says how much', () => {
    expect(lines(strayed)).toEqual(['handling customer 500', 'surcharge customer unknown']);
    expect(dueIn(quoted(aShop(terms), strayed))).toBe('charges >= 500, refund 0..7500, payment unknown');
    expect(quoted(aShop(terms), strayed).rows.at(-1)?.clause).toBe('cost.instructions');
  });

  test.each<[title: string, traits: Traits]>([
    ['were followed', { ...strayed, followedInstructions: true }],
    ['were not spoken of', { resolution: 'store_credit' }],
    ['were strayed from, which the shop forgives', { ...strayed, rulings: [waived('cost.instructions')] }],
  ])('cost nothing where they %s', (_, traits) => {
    expect(lines(traits)).toEqual(['handling customer 500']);
  });

  test('cost nothing before anything is sent', () => {
    expect(lines({ ...strayed, upTo: 'authorization', dispatchedAt: '2027-01-01T00:00:00Z' })).toEqual([
      'handling customer 500',
    ]);
  });

  test('cost nothing where the policy does not speak of them', () => {
    expect(lines(strayed, aShop({ fees: [handling()] }))).toEqual(['handling customer 500']);
  });
});

const waived = (clause: string, at: string = usual.inspection) => {
  return { clause, ruling: 'waived', by: 'support', why: 'goodwill', at } as const;
};

describe('a fee whose clause is waived', () => {
  const fees = [handling(), handling({ clause: 'fee.two', fee: 'repacking' })];

  test('by a person is not charged', () => {
    expect(feesIn(credit(fees, { rulings: [waived('fee.one')] }))).toEqual(['repacking customer 500']);
  });

  test('by a person later on is charged until then', () => {
    const quote = credit(fees, { rulings: [waived('fee.one', '2027-01-01T00:00:00Z')] });
    expect(feesIn(quote)).toHaveLength(2);
  });

  test('and upheld again is charged', () => {
    const again = { ...waived('fee.one'), ruling: 'upheld' } as const;
    expect(feesIn(credit(fees, { rulings: [waived('fee.one'), again] }))).toHaveLength(2);
  });

  const exceptions = [{ clause: 'cost.other', when: { fact: 'loyal', equals: true }, waives: ['fee.one'] }];
  const shop = aShop({ fees }, { exceptions });

  test.each<[loyal: boolean | undefined, rows: readonly string[]]>([
    [true, ['repacking customer 500']],
    [false, ['handling customer 500', 'repacking customer 500']],
    [undefined, ['handling customer 0..500', 'repacking customer 500']],
  ])('by an exception for members, where the customer’s being one is %s', (loyal, rows) => {
    const traits: Traits = { resolution: 'store_credit', ...(loyal !== undefined && { facts: { loyal } }) };
    expect(feesIn(quoted(shop, traits))).toEqual(rows);
  });
});
