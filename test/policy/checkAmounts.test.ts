import { describe, expect, it } from 'vitest';
import { parsePolicy } from '../../src/policy/parsePolicy';
import { policyWith } from './aPolicy';
import { problemsOf } from './problemsOf';

const FORMS =
  '`flat`, `percent`, `price`, `greatest`, `least`, `sum`, `bands`, `atLeast`, `between` or `unknown`';
const flat = { flat: 100 };
const when = { fact: 'sealed', equals: true };

const withAmount = (amount: unknown, currency: string | undefined = 'EUR'): unknown =>
  policyWith({ 'terms.fees': [{ clause: 'fee.restocking', fee: 'restocking', amount }], currency });

describe('an amount that cannot be is refused', () => {
  it.each<[what: string, amount: object, ...problems: (readonly [path: string, message: string])[]]>([
    ['of no form', {}, ['', `says nothing; give it one of ${FORMS}`]],
    ['of two forms', { flat: 1, percent: 2 }, ['', 'has `flat` and `percent`; give it one of them alone']],
    [
      'of no form, deep down',
      { sum: [flat, { atLeast: {} }] },
      ['.sum.1.atLeast', `says nothing; give it one of ${FORMS}`],
    ],
    ['of a price alone', { of: 'item' }, ['', `says nothing; give it one of ${FORMS}`]],
    ['flat, and of a price', { flat: 1, of: 'item' }, ['.of', 'goes with `percent` alone']],
    ['not unknown', { unknown: false }, ['.unknown', 'is false, so that nothing is said; write `true`']],
    ['the greatest of none', { greatest: [] }, ['.greatest', 'names no amount; name one']],
    ['the least of none', { least: [] }, ['.least', 'names no amount; name one']],
    ['the sum of none', { sum: [] }, ['.sum', 'names no amount; name one']],
    ['between none', { between: [] }, ['.between', 'has 0 amounts; give it two, the lowest and the highest']],
    [
      'between three',
      { between: [flat, flat, flat] },
      ['.between', 'has 3 amounts; give it two, the lowest and the highest'],
    ],
    [
      'between two the wrong way round',
      { between: [flat, { flat: 99 }] },
      ['.between', '`100` is more than `99`; name the lowest amount first'],
    ],
    [
      'between one that says nothing and another',
      { between: [{}, flat] },
      ['.between.0', `says nothing; give it one of ${FORMS}`],
    ],
    ['in no bands', { bands: [] }, ['.bands', 'names no band; name one']],
    [
      'in bands of which the first always holds',
      { bands: [{ amount: flat }, { when, amount: flat }] },
      ['.bands.0', 'holds always, as it has no `when`, so that no later band is looked at; put it last'],
    ],
    [
      'in bands, one of them of no form',
      { bands: [{ when, amount: {} }] },
      ['.bands.0.amount', `says nothing; give it one of ${FORMS}`],
    ],
  ])('%s', (_what, amount, ...problems) => {
    expect(problemsOf(withAmount(amount))).toEqual(
      problems.map(([path, message]) => [`terms.fees.0.amount${path}`, message]),
    );
  });

  it('without a currency', () => {
    const message = 'is missing; name the currency that the fees are in, such as `EUR`';
    const fees = [{ clause: 'fee.restocking', fee: 'restocking', amount: flat }];
    expect(problemsOf(policyWith({ 'terms.fees': fees, currency: undefined }))).toEqual([
      ['currency', message],
    ]);
    expect(problemsOf(policyWith({ 'terms.fees': fees, currency: 'euro' }))).toEqual([
      ['currency', '`euro` is no ISO 4217 currency; write it like `EUR`'],
    ]);
    expect(() => parsePolicy(policyWith({ 'terms.fees': [], currency: undefined }))).not.toThrow();
  });

  it.each<[amount: unknown, path: string, message: string]>([
    [{ flat: -1 }, 'flat', '`-1` is no whole number from 0 to 1000000000000'],
    [{ flat: 9.5 }, 'flat', '`9.5` is no whole number from 0 to 1000000000000'],
    [{ percent: 101 }, 'percent', '`101` is no percentage from 0 to 100 with at most four decimals'],
    [
      { percent: 12.34567 },
      'percent',
      '`12.34567` is no percentage from 0 to 100 with at most four decimals',
    ],
    [{ percent: '20' }, 'percent', '`20` is no percentage from 0 to 100 with at most four decimals'],
    [
      { price: 'shipping' },
      'price',
      '`shipping` is none of `item`, `outbound`, `return`, `replacement`, `replacement_item`',
    ],
  ])('%j', (amount, path, message) => {
    expect(problemsOf(withAmount(amount))).toEqual([[`terms.fees.0.amount.${path}`, message]]);
  });
});

describe('an amount is good', () => {
  it.each<[what: string, amount: object]>([
    ['of nothing', { flat: 0 }],
    ['in per cent of a price', { percent: 12.3456, of: 'outbound' }],
    ['of a price', { price: 'return' }],
    [
      'in bands, the last of which always holds',
      { bands: [{ when, amount: flat }, { amount: { unknown: true } }] },
    ],
    ['in bands that may all not hold', { bands: [{ when, amount: flat }] }],
    ['between two that are one', { between: [flat, flat] }],
    ['between a flat one and a percentage', { between: [flat, { percent: 1 }] }],
    ['the greatest of one', { greatest: [flat] }],
  ])('%s', (_what, amount) => {
    expect(() => parsePolicy(withAmount(amount))).not.toThrow();
  });
});
