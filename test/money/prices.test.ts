import {
  defaultPolicy,
  InvalidClaimError,
  InvalidPolicyError,
  InvalidPricesError,
  type Issue,
  type Prices,
  quoteCosts,
} from 'returns-policy';
import { describe, expect, test } from 'vitest';
import { readPrices } from '../../src/money/readPrices';
import { aReturn, aShop, PRICES, quoted, WHEN_ALL_IS_DONE } from './aShop';

/** Path and message of every problem with prices. */
function problemsOf(prices: unknown): readonly string[] {
  return issuesIn(() => quoteCosts(aReturn(), aShop(), prices as Prices, WHEN_ALL_IS_DONE)).map(
    ({ path, message }) => `${path.join('.')}: ${message}`,
  );
}

function issuesIn(call: () => unknown): readonly Issue[] {
  try {
    call();
  } catch (error) {
    if (error instanceof InvalidPricesError) return error.issues;
    throw error;
  }
  return [];
}

const money = 'is no whole number from 0 to 1000000000000';
const known =
  '`currency`, `item`, `replacementItem`, `outbound`, `return`, `replacement`, `sendBack`, `parcels`';

describe('prices that cannot be', () => {
  test.each<[title: string, prices: unknown, problems: readonly string[]]>([
    ['nothing', undefined, [': is missing']],
    ['null', null, [': `null` is no object']],
    ['a list', [], [': `[list]` is no object']],
    ['a number', 8000, [': `8000` is no object']],
    ['no currency', {}, ['currency: is missing']],
    ['a currency of null', { currency: null }, ['currency: `null` is no text']],
    [
      'a currency in small letters',
      { currency: 'usd' },
      ['currency: `usd` is no ISO 4217 currency; write it like `EUR`'],
    ],
    [
      'a currency by its sign',
      { currency: '$' },
      ['currency: `$` is no ISO 4217 currency; write it like `EUR`'],
    ],
    [
      'another currency than the policy’s',
      { currency: 'EUR' },
      ['currency: is `EUR`, but the policy is in `USD`'],
    ],
    ['an amount in major units', { currency: 'USD', item: 79.99 }, [`item: \`79.99\` ${money}`]],
    ['an amount below zero', { currency: 'USD', item: -1 }, [`item: \`-1\` ${money}`]],
    ['an amount as a text', { currency: 'USD', item: '8000' }, [`item: \`8000\` ${money}`]],
    ['an amount as a big integer', { currency: 'USD', item: 8000n }, [`item: \`8000n\` ${money}`]],
    ['no number', { currency: 'USD', item: Number.NaN }, [`item: \`NaN\` ${money}`]],
    [
      'an endless amount',
      { currency: 'USD', item: Number.POSITIVE_INFINITY },
      [`item: \`Infinity\` ${money}`],
    ],
    [
      'an amount beyond the greatest',
      { currency: 'USD', item: 1e12 + 1 },
      [`item: \`1000000000001\` ${money}`],
    ],
    [
      'a price of another item that is none',
      { currency: 'USD', replacementItem: -5 },
      [`replacementItem: \`-5\` ${money}`],
    ],
    ['a leg that is a number', { currency: 'USD', return: 700 }, ['return: `700` is no object']],
    [
      'a leg at half a cent',
      { currency: 'USD', return: { amount: 0.5 } },
      [`return.amount: \`0.5\` ${money}`],
    ],
    [
      'a payer that is no party',
      { currency: 'USD', outbound: { paidBy: 'carrier' } },
      ['outbound.paidBy: `carrier` is none of `shop`, `customer`'],
    ],
    ['no parcel', { currency: 'USD', parcels: 0 }, ['parcels: `0` is no whole number from 1 to 1000']],
    [
      'half a parcel',
      { currency: 'USD', parcels: 1.5 },
      ['parcels: `1.5` is no whole number from 1 to 1000'],
    ],
    [
      'too many parcels',
      { currency: 'USD', parcels: 1001 },
      ['parcels: `1001` is no whole number from 1 to 1000'],
    ],
    [
      'a misspelt key',
      { currency: 'USD', retrun: { amount: 1 } },
      ['retrun: unknown key `retrun`; did you mean `return`?'],
    ],
    [
      'an unknown key',
      { currency: 'USD', discount: 1 },
      [`discount: unknown key \`discount\`; known are ${known}`],
    ],
    [
      'a misspelt key of a leg',
      { currency: 'USD', return: { amuont: 700 } },
      ['return.amuont: unknown key `amuont`; did you mean `amount`?'],
    ],
    [
      'everything at once',
      { currency: 'EUR', item: -1, return: { amount: 0.5, paidBy: 'me' }, parcels: 0 },
      [
        `item: \`-1\` ${money}`,
        `return.amount: \`0.5\` ${money}`,
        'return.paidBy: `me` is none of `shop`, `customer`',
        'parcels: `0` is no whole number from 1 to 1000',
        'currency: is `EUR`, but the policy is in `USD`',
      ],
    ],
  ])('%s', (_, prices, problems) => {
    expect(problemsOf(prices)).toEqual(problems);
  });

  test('whose getters throw are refused, and nothing else is thrown', () => {
    const hostile = Object.defineProperty({ currency: 'USD' }, 'item', {
      enumerable: true,
      get: () => {
        throw new Error('no');
      },
    });
    expect(problemsOf(hostile)).toEqual(['item: could not be read: reading it threw']);
  });

  test('that come from a prototype are not read', () => {
    expect(problemsOf(Object.create({ currency: 'USD' }))).toEqual(['currency: is missing']);
  });

  test('are told in one error that lists them', () => {
    try {
      quoted(aShop(), {}, { currency: 'USD', item: -1 });
      expect.unreachable();
    } catch (error) {
      expect(error).toMatchObject({
        name: 'InvalidPricesError',
        code: 'RETURNS_POLICY_INVALID_PRICES',
        message: `invalid prices: 1 problem\n  item: \`-1\` ${money}`,
        issues: [{ path: ['item'], message: `\`-1\` ${money}` }],
      });
    }
  });

  test('within something greater are told with the whole path', () => {
    const issues = issuesIn(() =>
      readPrices({ currency: 'USD', return: { amount: -1 } }, null, ['claims', 2]),
    );
    expect(issues.map(({ path }) => path)).toEqual([['claims', 2, 'return', 'amount']]);
  });
});

describe('prices that can be', () => {
  test.each<[title: string, prices: Prices]>([
    ['a currency alone', { currency: 'USD' }],
    [
      'everything null that may be',
      {
        currency: 'USD',
        item: null,
        outbound: null,
        return: { amount: null, paidBy: null },
        replacement: null,
        sendBack: null,
        parcels: null,
      },
    ],
    ['the greatest of all', { currency: 'USD', item: 1e12, outbound: { amount: 1e12 }, parcels: 1000 }],
    ['nothing for everything', { currency: 'USD', item: 0, outbound: { amount: 0 } }],
  ])('%s', (_, prices) => {
    expect(problemsOf(prices)).toEqual([]);
  });

  test('any currency goes with a policy that names none', () => {
    const claim = aReturn({ attachments: [{ kind: 'statement', text: 'Too small.' }] });
    expect(quoteCosts(claim, defaultPolicy, { currency: 'KWD' }, WHEN_ALL_IS_DONE).currency).toBe('KWD');
  });

  test('null and absent are the same everywhere but in the price of another item', () => {
    const exchange = { resolution: 'exchange' };
    const nulls = {
      ...PRICES,
      item: null,
      return: null,
      replacement: { amount: null, paidBy: null },
      parcels: null,
    };
    const { item: _item, return: _return, ...rest } = PRICES;
    expect(quoted(aShop(), exchange, nulls)).toEqual(quoted(aShop(), exchange, rest));
    const withOther = (replacementItem: number | null | undefined) => {
      return quoted(aShop(), exchange, { ...PRICES, replacementItem }).rows.length;
    };
    expect([withOther(undefined), withOther(null)]).toEqual([2, 3]);
  });

  test('minus zero is zero', () => {
    const prices = {
      currency: 'USD',
      item: -0,
      outbound: { amount: -0, paidBy: 'shop' },
      return: { amount: -0 },
    } as const;
    const fees = [
      { clause: 'fee.one', fee: 'handling', amount: { flat: -0 } },
      { clause: 'fee.one', fee: 'restocking', amount: { percent: -0 } },
    ];
    const quote = quoted(aShop({ fees }), {}, prices);
    expect(JSON.parse(JSON.stringify(quote))).toStrictEqual(quote);
  });
});

describe('what is wrong is told in the order of the arguments', () => {
  const bad = {} as never;

  test('first the claim, then the policy, then the instant, then the prices', () => {
    expect(() => quoteCosts(bad, bad, bad, bad)).toThrow(InvalidClaimError);
    expect(() => quoteCosts(aReturn(), bad, bad, bad)).toThrow(InvalidPolicyError);
    expect(() => quoteCosts(aReturn(), aShop(), bad, bad)).toThrow(TypeError);
    expect(() => quoteCosts(aReturn(), aShop(), bad, WHEN_ALL_IS_DONE)).toThrow(InvalidPricesError);
  });
});

test('a quote says what it was asked of', () => {
  expect(quoted(aShop())).toMatchObject({
    currency: 'USD',
    rounding: 'half_up',
    asOf: '2026-03-05T07:01:00.000Z',
    policy: { id: 'corner-shop', version: '3' },
  });
});
