import { type ClaimInput, computeCostBearer, type Leg, type LegPrice, quoteCosts } from 'returns-policy';
import { describe, expect, test } from 'vitest';
import { usual } from '../support/aClaim';
import {
  aReturn,
  aShop,
  dueIn,
  linesOf,
  PRICES,
  quoted,
  type Traits,
  totalsIn,
  WHEN_ALL_IS_DONE,
} from './aShop';

type Bearers = { readonly [Name in Leg]?: 'shop' | 'customer' | 'at_fault' | 'unknown' };

const shopWith = (bearers: Bearers) => {
  return aShop({ costs: { roundTrip: { clause: 'cost.round_trip' }, bearers } });
};

const mind: Traits = { reason: 'change_of_mind' };
const defect: Traits = { reason: 'defective_item' };
const noReason: Traits = { reason: null };
const noProblem: Traits = { reason: 'defective_item', problemConfirmed: false };

test.each<[title: string, bearers: Bearers, traits: Traits, rows: readonly string[], totals: string]>([
  [
    'a change of mind is the customer’s, both ways',
    {},
    mind,
    ['outbound customer 950', 'return customer 700'],
    'shop 0, customer 1650, unknown 0',
  ],
  [
    'a defect is the shop’s, both ways',
    {},
    defect,
    ['outbound shop 950', 'return shop 700'],
    'shop 1650, customer 0, unknown 0',
  ],
  [
    'a defect that nobody finds is the customer’s',
    {},
    noProblem,
    ['outbound customer 950', 'return customer 700'],
    'shop 0, customer 1650, unknown 0',
  ],
  [
    'without a reason nobody knows whose it is',
    {},
    noReason,
    ['outbound unknown 950', 'return unknown 700'],
    'shop 0, customer 0, unknown 1650',
  ],
  [
    'a stated bearer bears it for whatever reason',
    { outbound: 'shop', return: 'customer' },
    mind,
    ['outbound shop 950', 'return customer 700'],
    'shop 950, customer 700, unknown 0',
  ],
  [
    'a stated bearer bears it whosever fault it is',
    { outbound: 'shop', return: 'customer' },
    defect,
    ['outbound shop 950', 'return customer 700'],
    'shop 950, customer 700, unknown 0',
  ],
  [
    'a stated bearer bears it without a reason too',
    { outbound: 'shop', return: 'customer' },
    noReason,
    ['outbound shop 950', 'return customer 700'],
    'shop 950, customer 700, unknown 0',
  ],
  [
    'a leg may be left to the fault, and another to nobody',
    { outbound: 'at_fault', return: 'unknown' },
    defect,
    ['outbound shop 950', 'return unknown 700'],
    'shop 950, customer 0, unknown 700',
  ],
  [
    'a leg that the policy is silent about stays unknown without a reason',
    { outbound: 'unknown' },
    noReason,
    ['outbound unknown 950', 'return unknown 700'],
    'shop 0, customer 0, unknown 1650',
  ],
])('%s', (_, bearers, traits, rows, totals) => {
  const quote = quoted(shopWith(bearers), traits);
  expect(linesOf(quote)).toEqual(rows);
  expect(totalsIn(quote)).toBe(totals);
});

describe('who has paid for the return, against who bears it', () => {
  type Row = [
    bearer: 'shop' | 'customer' | 'unknown',
    paidBy: LegPrice['paidBy'],
    expected: string,
    isComplete: boolean,
  ];
  test.each<Row>([
    ['shop', 'shop', 'charges 0, refund 8000, payment 0', true],
    ['shop', 'customer', 'charges 0, refund 8700, payment 0', true],
    ['customer', 'shop', 'charges 700, refund 7300, payment 0', true],
    ['customer', 'customer', 'charges 0, refund 8000, payment 0', true],
    ['customer', undefined, 'charges 0, refund 8000, payment 0', true],
    ['shop', null, 'charges 0, refund 8000, payment 0', true],
    ['unknown', 'shop', 'charges 0..700, refund 7300..8000, payment 0', false],
    ['unknown', 'customer', 'charges 0, refund 8000..8700, payment 0', false],
    ['unknown', undefined, 'charges 0, refund 8000, payment 0', false],
  ])('borne by %s, paid by %s: %s', (bearer, paidBy, expected, isComplete) => {
    const prices = { currency: 'USD', item: 8000, return: { amount: 700, paidBy } };
    const quote = quoted(shopWith({ return: bearer }), { resolution: 'store_credit' }, prices);
    expect(dueIn(quote)).toBe(expected);
    expect(quote.isComplete).toBe(isComplete);
  });
});

describe('the first delivery, which has been paid already', () => {
  type Row = [title: string, bearer: 'shop' | 'customer', outbound: LegPrice | null, expected: string];
  test.each<Row>([
    [
      'was free, and is taken out of the refund',
      'customer',
      { amount: 950, paidBy: 'shop' },
      'charges 950, refund 7050, payment 0',
    ],
    ['was free, and stays so', 'shop', { amount: 950, paidBy: 'shop' }, 'charges 0, refund 8000, payment 0'],
    [
      'was paid, and is refunded',
      'shop',
      { amount: 950, paidBy: 'customer' },
      'charges 0, refund 8950, payment 0',
    ],
    [
      'was paid, and is lost',
      'customer',
      { amount: 950, paidBy: 'customer' },
      'charges 0, refund 8000, payment 0',
    ],
    [
      'may have been free: nobody says who paid',
      'customer',
      { amount: 950 },
      'charges 0..950, refund 7050..8000, payment 0',
    ],
    [
      'may have been paid: nobody says by whom',
      'shop',
      { amount: 950 },
      'charges 0, refund 8000..8950, payment 0',
    ],
    [
      'was free, at a price that nobody says',
      'customer',
      { paidBy: 'shop' },
      'charges unknown, refund 0..8000, payment unknown',
    ],
    [
      'was paid, at a price that nobody says',
      'shop',
      { amount: null, paidBy: 'customer' },
      'charges 0, refund >= 8000, payment 0',
    ],
    ['is not spoken of at all', 'customer', null, 'charges unknown, refund 0..8000, payment unknown'],
    ['cost nothing', 'customer', { amount: 0, paidBy: 'shop' }, 'charges 0, refund 8000, payment 0'],
  ])('%s', (_, bearer, outbound, expected) => {
    const prices = { currency: 'USD', item: 8000, outbound, return: { amount: 0 } };
    expect(dueIn(quoted(shopWith({ outbound: bearer }), {}, prices))).toBe(expected);
  });
});

describe('the legs of the trip', () => {
  const all = { ...PRICES, replacement: { amount: 800 }, sendBack: { amount: 600 } };

  test.each<[resolution: string, rows: readonly string[]]>([
    ['refund', ['outbound shop 950', 'return shop 700']],
    ['exchange', ['return shop 700', 'replacement shop 800']],
    ['store_credit', ['return shop 700']],
    ['repair', ['return shop 700', 'replacement shop 800']],
  ])('are those of the resolution: %s', (resolution, rows) => {
    const traits = { reason: 'defective_item', resolution };
    expect(linesOf(quoted(aShop(), traits, all))).toEqual(rows);
    const said = computeCostBearer(aReturn(traits), aShop(), WHEN_ALL_IS_DONE)?.legs;
    expect(said?.map(({ leg, bearer }) => `${leg} ${bearer}`)).toEqual(
      rows.map((row) => row.split(' ').slice(0, 2).join(' ')),
    );
  });

  test('stand in the order in which they are travelled, however the policy lists them', () => {
    const offered = [{ resolution: 'refund', legs: ['replacement', 'return', 'outbound'] }] as const;
    const shop = aShop({ resolutions: { clause: 'scope.resolutions', offered } });
    expect(quoted(shop, {}, all).rows.map(({ name }) => name)).toEqual(['outbound', 'return', 'replacement']);
  });

  test('an item that need not come back costs no return', () => {
    const shop = aShop({ returnShipment: { required: false } });
    expect(linesOf(quoted(shop, { upTo: 'request' }))).toEqual(['outbound customer 950']);
    expect(
      dueIn(quoted(shop, { upTo: 'request' }, { ...PRICES, return: { amount: 700, paidBy: 'shop' } })),
    ).toBe('charges 0, refund 8000, payment 0');
  });

  test('an item that comes back although it need not costs its return', () => {
    const shop = aShop({ returnShipment: { required: false } });
    expect(linesOf(quoted(shop, { upTo: 'dispatch' }))).toContain('return customer 700');
  });

  test('an item that is brought to the shop costs no return, handed in or not', () => {
    const shop = aShop({ returnShipment: { required: true, by: 'hand' } });
    for (const upTo of ['request', 'dispatch', 'inspection'] as const) {
      expect(linesOf(quoted(shop, { upTo }))).toEqual(['outbound customer 950']);
    }
    expect(linesOf(quoted(shop, { condition: 'used' }))).toEqual(['send_back unknown unknown']);
  });

  test('an item that goes by carrier costs its return', () => {
    const shop = aShop({ returnShipment: { required: true, by: 'carrier' } });
    expect(linesOf(quoted(shop))).toContain('return customer 700');
  });

  test('an item that has to come back costs its return before it is sent', () => {
    const shop = aShop({ returnShipment: { required: true } });
    expect(linesOf(quoted(shop, { upTo: 'request' }))).toContain('return customer 700');
  });

  test('cite the clause of the round trip', () => {
    expect(quoted(aShop()).rows.map(({ kind, clause }) => [kind, clause])).toEqual([
      ['leg', 'cost.round_trip'],
      ['leg', 'cost.round_trip'],
    ]);
  });
});

test('a leg without a price is never exact, and never nothing', () => {
  const quote = quoted(aShop(), {}, { currency: 'USD' });
  expect(linesOf(quote)).toEqual(['outbound customer unknown', 'return customer unknown']);
  expect(totalsIn(quote)).toBe('shop 0, customer unknown, unknown 0');
  expect(dueIn(quote)).toBe('charges unknown, refund unknown, payment unknown');
  expect(quote.isComplete).toBe(false);
});

test('before the request, neither its reason nor its resolution is known', () => {
  const { rows } = quoted(aShop(), { requestedAt: '2027-01-01T00:00:00Z', upTo: 'delivery' });
  expect(rows.filter(({ bearer }) => bearer !== 'unknown')).toEqual([]);
  expect(rows.map(({ name }) => name)).toEqual(['outbound', 'return', 'replacement']);
});

test('what comes after the settlement changes nothing any more', () => {
  const claim = aReturn({ condition: 'used' });
  const settlement = { at: usual.arrival, outcome: 'refunded' };
  const refund = (given: ClaimInput) => quoteCosts(given, aShop(), PRICES, WHEN_ALL_IS_DONE).refundDue;
  expect(refund(claim)).toEqual({ kind: 'exact', amount: 0 });
  expect(refund({ ...claim, settlement })).toEqual({ kind: 'exact', amount: 8000 });
});
