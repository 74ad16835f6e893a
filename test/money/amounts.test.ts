import type { AmountTerm, FactValue, FeeTerm, Prices } from 'returns-policy';
import { describe, expect, test } from 'vitest';
import { msFrom, usual } from '../support/aClaim';
import { aShop, linesOf, quoted, show } from './aShop';

const ALL: Prices = {
  currency: 'USD',
  item: 8000,
  replacementItem: 9000,
  outbound: { amount: 950, paidBy: 'customer' },
  return: { amount: 700 },
  replacement: { amount: 810 },
};

/** What one fee of a shop comes to. */
function feeOf(amount: AmountTerm, { prices = ALL, facts, per, ...claim }: FeeCase = {}): string | undefined {
  const fee: FeeTerm = { clause: 'fee.one', fee: 'handling', amount, ...(per && { per }) };
  const shop = aShop({ fees: [fee] });
  const { rows } = quoted(shop, { resolution: 'refund', ...claim, ...(facts && { facts }) }, prices);
  const row = rows.find(({ kind }) => kind === 'fee');
  return row && show(row.amount);
}

interface FeeCase {
  readonly prices?: Prices;
  readonly facts?: Readonly<Record<string, FactValue>>;
  readonly per?: FeeTerm['per'];
  readonly ordered?: number;
  readonly dispatchedAt?: string;
  readonly resolution?: string;
}

const without = (...names: readonly (keyof Prices)[]): Prices => {
  return { ...ALL, ...Object.fromEntries(names.map((name) => [name, undefined])) };
};
const item = (price: number): Prices => ({ currency: 'USD', item: price });

describe('each form of an amount', () => {
  test.each<[title: string, amount: AmountTerm, expected: string, prices?: Prices]>([
    ['a flat amount', { flat: 500 }, '500'],
    ['a flat amount of nothing', { flat: 0 }, '0'],
    ['a percentage, of the item where nothing is said', { percent: 20 }, '1600'],
    ['a percentage of the item', { percent: 20, of: 'item' }, '1600'],
    ['a percentage of the first delivery', { percent: 50, of: 'outbound' }, '475'],
    ['a percentage of the return', { percent: 10, of: 'return' }, '70'],
    ['a percentage of the replacement’s shipment', { percent: 10, of: 'replacement' }, '81'],
    ['a percentage of the item wanted in exchange', { percent: 10, of: 'replacement_item' }, '900'],
    ['a percentage of what is not known', { percent: 20 }, 'unknown', without('item')],
    ['no percent of what is not known', { percent: 0 }, '0', without('item')],
    ['the whole of what is known', { percent: 100 }, '8000'],
    ['a percentage of nothing', { percent: 33.3333 }, '0', item(0)],
    ['the price of the item', { price: 'item' }, '8000'],
    ['the price of an item that cost minus nothing, which is nothing', { price: 'item' }, '0', item(-0)],
    ['the price of the first delivery', { price: 'outbound' }, '950'],
    ['the price of the return', { price: 'return' }, '700'],
    ['the price of the replacement’s shipment', { price: 'replacement' }, '810'],
    ['the price of the item wanted in exchange', { price: 'replacement_item' }, '9000'],
    ['a price that nobody says', { price: 'outbound' }, 'unknown', without('outbound')],
    ['the greatest of several', { greatest: [{ flat: 500 }, { percent: 20 }, { flat: 30 }] }, '1600'],
    ['the least of several', { least: [{ flat: 500 }, { percent: 20 }, { flat: 30 }] }, '30'],
    ['the greatest of one', { greatest: [{ flat: 500 }] }, '500'],
    [
      'at least the greatest that is known',
      { greatest: [{ flat: 500 }, { percent: 20 }] },
      '>= 500',
      without('item'),
    ],
    [
      'at most the least that is known',
      { least: [{ flat: 500 }, { percent: 20 }] },
      '0..500',
      without('item'),
    ],
    ['the sum of several', { sum: [{ flat: 500 }, { percent: 20 }, { price: 'return' }] }, '2800'],
    ['a sum with a part unknown', { sum: [{ flat: 500 }, { percent: 20 }] }, '>= 500', without('item')],
    ['at least an amount', { atLeast: { percent: 15 } }, '>= 1200'],
    ['at least nothing, which says nothing', { atLeast: { flat: 0 } }, 'unknown'],
    ['at least what is not known', { atLeast: { percent: 15 } }, 'unknown', without('item')],
    ['between two amounts', { between: [{ flat: 500 }, { percent: 20 }] }, '500..1600'],
    ['between two amounts the wrong way round', { between: [{ percent: 20 }, { flat: 500 }] }, '500..1600'],
    ['between two that are the same', { between: [{ flat: 500 }, { flat: 500 }] }, '500'],
    ['between an amount and what is not known', { between: [{ flat: 500 }, { unknown: true }] }, 'unknown'],
    ['an amount that the shop does not name', { unknown: true }, 'unknown'],
    [
      'amounts within amounts',
      {
        least: [
          { flat: 1500 },
          { sum: [{ greatest: [{ percent: 10 }, { flat: 900 }] }, { price: 'return' }] },
        ],
      },
      '1500',
    ],
    [
      'no more than an amount, of what is at least another',
      { least: [{ flat: 2000 }, { atLeast: { percent: 15 } }] },
      '1200..2000',
    ],
    [
      'a sum of ranges',
      { sum: [{ between: [{ flat: 1 }, { flat: 2 }] }, { between: [{ flat: 10 }, { flat: 20 }] }] },
      '11..22',
    ],
  ])('%s: %j is %s', (_, amount, expected, prices = ALL) => {
    expect(feeOf(amount, { prices })).toBe(expected);
  });
});

describe('half a minor unit is rounded up, and nothing else is', () => {
  test.each<[percent: number, price: number, expected: string]>([
    [50, 1, '1'],
    [50, 3, '2'],
    [25, 2, '1'],
    [24.9999, 2, '0'],
    [10, 4, '0'],
    [10, 5, '1'],
    [10, 14, '1'],
    [10, 15, '2'],
    [15, 10, '2'],
    [2.5, 20, '1'],
    [2.5, 19, '0'],
    [0.0001, 499_999, '0'],
    [0.0001, 500_000, '1'],
    [0.0001, 1_499_999, '1'],
    [0.0001, 1_500_000, '2'],
    [99.9999, 1, '1'],
    [99.9999, 1_000_000, '999999'],
    [33.3333, 3, '1'],
    [66.6667, 3, '2'],
    // What is a half in decimals is a little less, or more, in binary fractions.
    [1.005, 100_000, '1005'],
    [1.115, 1_000, '11'],
    [2.675, 20_000, '535'],
    [8.575, 1_000, '86'],
    [0.57, 5_000, '29'],
    [0.58, 5_000, '29'],
    [4.35, 1_000, '44'],
    [1.15, 1_000, '12'],
    [12.3456, 10_000, '1235'],
    [12.3456, 312_500, '38580'],
    [12.3456, 1_000_000, '123456'],
    [16.6667, 1_000_000, '166667'],
    [29.29, 50, '15'],
    [57.57, 50, '29'],
  ])('%d %% of %d is %s', (percent, price, expected) => {
    expect(feeOf({ percent }, { prices: item(price) })).toBe(expected);
  });
});

describe('big amounts keep their last unit', () => {
  const million = 1_000_000;

  test.each<[percent: number, price: number, expected: string]>([
    [12.3456, million * million, '123456000000'],
    [33.3333, million * million - 1, '333333000000'],
    [99.9999, million * million, '999999000000'],
    [0.0001, million * million - 1, '1000000'],
    [12.3457, 999_999_999_989, '123456999999'],
    [100, million * million, '1000000000000'],
  ])('%d %% of %d is %s', (percent, price, expected) => {
    expect(feeOf({ percent }, { prices: item(price) })).toBe(expected);
  });

  test.each<[ordered: number, price: number, expected: string]>([
    [9007, million * million, '9007000000000000'],
    [9008, million * million, '>= 9007199254740991'],
    [million, million * million - 1, '>= 9007199254740991'],
    [999_999, 9_007_199_254, '9007190246800746'],
    [69_431, 129_728_784_761, '9007199254740991'],
    [69_432, 129_728_784_761, '>= 9007199254740991'],
  ])('%d pieces at %d are %s', (ordered, price, expected) => {
    expect(feeOf({ price: 'item' }, { prices: item(price), ordered })).toBe(expected);
  });

  test('of what is only known to be beyond, a percentage is only known to be beyond', () => {
    const prices = item(million * million);
    expect(feeOf({ percent: 50 }, { prices, ordered: million })).toBe('>= 4503599627370496');
  });

  test('a total beyond whole numbers is not complete, though its rows are exact', () => {
    const fee = { clause: 'fee.one', fee: 'handling', amount: { price: 'item' }, bearer: 'shop' } as const;
    const asked = { resolution: 'store_credit', ordered: 9007 };
    const prices = { ...item(million * million), return: { amount: 0 } };
    const { totals, isComplete } = quoted(aShop({ fees: [fee, fee] }), asked, prices);
    expect(show(totals.shop)).toBe('>= 9007199254740991');
    expect(isComplete).toBe(false);
    const fewer = { ...asked, ordered: 4000 };
    expect(quoted(aShop({ fees: [fee] }), fewer, prices).isComplete).toBe(true);
  });

  test('a sum beyond whole numbers is only known to be beyond', () => {
    const amount = { sum: Array.from({ length: 1000 }, () => ({ price: 'item' }) as const) };
    expect(feeOf(amount, { prices: item(million * million), ordered: 9 })).toBe('9000000000000000');
    expect(feeOf(amount, { prices: item(million * million), ordered: 10 })).toBe('>= 9007199254740991');
  });
});

test.each(['JPY', 'KRW', 'USD', 'EUR', 'KWD', 'BHD', 'XYZ'])(
  'an amount in %s is told in its minor units, whatever they are, and nothing is scaled',
  (currency) => {
    const shop = aShop(
      { fees: [{ clause: 'fee.one', fee: 'handling', amount: { percent: 10 } }] },
      { currency },
    );
    const quote = quoted(shop, {}, { ...ALL, currency, item: 12_345 });
    expect(quote.currency).toBe(currency);
    expect(quote.charges).toEqual({ kind: 'exact', amount: 1235 });
    expect(quote.refundDue).toEqual({ kind: 'exact', amount: 11_110 });
  },
);

describe('bands, of which the first that holds counts', () => {
  const within = (length: string) => ({ event: 'dispatch', within: { length, from: 'delivery' } });
  const days: AmountTerm = {
    bands: [
      { when: within('P1D'), amount: { flat: 100 } },
      { when: within('P2D'), amount: { percent: 10 } },
      { when: within('P3D'), amount: { percent: 15 } },
    ],
  };
  const day = 86_400_000;

  test.each<[title: string, ms: number, expected: string]>([
    ['at once', 1, '100'],
    ['one before the end of the first', day - 1, '100'],
    ['at the end of the first', day, '100'],
    ['one after the end of the first', day + 1, '800'],
    ['one before the end of the second', 2 * day - 1, '800'],
    ['at the end of the second', 2 * day, '800'],
    ['one after the end of the second', 2 * day + 1, '1200'],
    ['at the end of the last', 3 * day, '1200'],
    ['after all of them', 3 * day + 1, 'unknown'],
  ])('sent %s', (_, ms, expected) => {
    const dispatchedAt = msFrom(usual.delivery, ms);
    const events = { arrivedAt: msFrom(dispatchedAt, 0), inspectedAt: msFrom(dispatchedAt, 0) };
    const asked = { dispatchedAt, ...events } as const;
    expect(feeOf(days, { prices: ALL, ...asked })).toBe(expected);
  });

  const opened = (equals: boolean) => ({ fact: 'opened', equals });
  const loyal = { fact: 'loyal', equals: true };
  const byFacts: AmountTerm = {
    bands: [
      { when: loyal, amount: { flat: 0 } },
      { when: opened(true), amount: { percent: 20 } },
      { amount: { flat: 300 } },
    ],
  };

  test.each<[facts: Readonly<Record<string, FactValue>>, expected: string]>([
    [{ loyal: true, opened: true }, '0'],
    [{ loyal: true }, '0'],
    [{ loyal: false, opened: true }, '1600'],
    [{ loyal: false, opened: false }, '300'],
    [{ loyal: false }, '300..1600'],
    [{ opened: true }, '0..1600'],
    [{ opened: false }, '0..300'],
    [{}, '0..1600'],
    [{ loyal: 'yes', opened: false }, '0..300'],
  ])('where %j is known, it is %s', (facts, expected) => {
    expect(feeOf(byFacts, { facts })).toBe(expected);
  });

  const noRest: AmountTerm = {
    bands: [
      { when: opened(true), amount: { flat: 2000 } },
      { when: opened(false), amount: { flat: 300 } },
    ],
  };

  test.each<[facts: Readonly<Record<string, FactValue>>, expected: string]>([
    [{ opened: true }, '2000'],
    [{ opened: false }, '300'],
    // Nothing says that one of them has to hold.
    [{}, 'unknown'],
  ])('without a last one that always holds, where %j is known, it is %s', (facts, expected) => {
    expect(feeOf(noRest, { facts })).toBe(expected);
  });

  test('one band that does not hold leaves the amount unknown', () => {
    expect(
      feeOf({ bands: [{ when: opened(true), amount: { flat: 5 } }] }, { facts: { opened: false } }),
    ).toBe('unknown');
  });

  test('what shows only at the inspection leaves every band open until then', () => {
    const worn: AmountTerm = {
      bands: [{ when: { fact: 'worn', equals: true }, amount: { flat: 900 } }, { amount: { flat: 100 } }],
    };
    const shop = aShop({ fees: [{ clause: 'fee.one', fee: 'wear', amount: worn }] });
    const wear = (traits: object) => show(quoted(shop, traits).charges);
    expect(wear({ upTo: 'arrival' })).toBe('100..900');
    expect(wear({ found: { worn: true } })).toBe('900');
    expect(wear({ found: { worn: false } })).toBe('100');
    expect(wear({})).toBe('100..900');
  });
});

describe('the item wanted in exchange, where no price of another is given', () => {
  const fee: AmountTerm = { percent: 10, of: 'replacement_item' };

  test.each<
    [title: string, resolution: string, replacementItem: number | null | undefined, expected: string]
  >([
    ['is the same item, at its price', 'exchange', undefined, '800'],
    ['is another, at a price that is not known', 'exchange', null, 'unknown'],
    ['is another, at its own price', 'exchange', 5000, '500'],
    ['is not known where nothing is exchanged', 'refund', undefined, 'unknown'],
  ])('%s', (_, resolution, replacementItem, expected) => {
    const prices = { ...ALL, replacementItem };
    expect(feeOf(fee, { prices, resolution })).toBe(expected);
  });

  test('is not known before the request where nothing can be given', () => {
    const when = { field: 'item.category', equals: 'hats' } as const;
    const offered = [{ resolution: 'exchange', legs: ['return', 'replacement'], when }] as const;
    const fees = [{ clause: 'fee.one', fee: 'handling', amount: fee }];
    const shop = aShop({ resolutions: { clause: 'scope.resolutions', offered }, fees });
    const quote = quoted(shop, { upTo: 'delivery' }, { ...ALL, replacementItem: undefined });
    expect(linesOf(quote)).toEqual(['handling customer unknown']);
  });
});
