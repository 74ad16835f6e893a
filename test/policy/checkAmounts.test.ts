import { describe, expect, it } from 'vitest';
import { parsePolicy } from '../../src/policy/parsePolicy';
import { policyWith } from './aPolicy';
import { problemsOf } from './problemsOf';

const FORMS =
  '`flat`, `percent`, `percentFact`, `fact`, `minus`, `price`, `greatest`, `least`, `sum`, `bands`, `atLeast`, `between` or `unknown`';
const flat = { flat: 100 };
const when = { fact: 'sealed', equals: true };

const withAmount = (amount: unknown, currency: string | undefined = 'EUR'): unknown =>
  policyWith({ 'terms.fees': [{ clause: 'fee.restocking', fee: 'restocking', amount }], currency });

describe('an amount that cannot be is refused', () => {
  it.each<[what: string, amount: object, ...problems: (readonly [path: string, message: string])[]]>([
    ['of no form', {}, ['', `says nothing; give it one of ${FORMS}`]],
    [
      'one less two',
      { minus: [flat, flat, flat] },
      ['.minus', 'is no pair; give it two amounts, and the second is taken from the first'],
    ],
    ['of two forms', { flat: 1, percent: 2 }, ['', 'has `flat` and `percent`; give it one of them alone']],
    [
      'of no form, deep down',
      { sum: [flat, { atLeast: {} }] },
      ['.sum.1.atLeast', `says nothing; give it one of ${FORMS}`],
    ],
    ['of a price alone', { of: 'item' }, ['', `says nothing; give it one of ${FORMS}`]],
    ['flat, and of a price', { flat: 1, of: 'item' }, ['.of', 'goes with `percent` or `percentFact` alone']],
    ['not unknown', { unknown: false }, ['.unknown', 'is false, so that nothing is said; write `true`']],
    ['the greatest of none', { greatest: [] }, ['.greatest', 'names no amount; name one']],
    ['the least of none', { least: [] }, ['.least', 'names no amount; name one']],
    ['the sum of none', { sum: [] }, ['.sum', 'names no amount; name one']],
    [
      'between none',
      { between: [] },
      ['.between', 'is no pair; give it two amounts, the lowest and the highest'],
    ],
    [
      'between three',
      { between: [flat, flat, flat] },
      ['.between', 'is no pair; give it two amounts, the lowest and the highest'],
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
    [
      'one less none',
      { minus: [flat] },
      ['.minus', 'is no pair; give it two amounts, and the second is taken from the first'],
    ],
    ['one less one of no form', { minus: [flat, {}] }, ['.minus.1', `says nothing; give it one of ${FORMS}`]],
    [
      'of a fact that nobody declares',
      { fact: 'worth' },
      ['.fact', '`worth` is not declared in `facts`; declare it as a `number`'],
    ],
    [
      'of a misspelt fact',
      { percentFact: 'wieght' },
      ['.percentFact', '`wieght` is not declared in `facts`; did you mean `weight`?'],
    ],
    [
      'of a fact that is no number',
      { sum: [{ fact: 'sealed' }] },
      ['.sum.0.fact', '`sealed` is declared as `boolean`; an amount needs a `number`'],
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
    const message = 'is missing; name the currency that the amounts are in, such as `EUR`';
    const fees = [{ clause: 'fee.restocking', fee: 'restocking', amount: flat }];
    expect(problemsOf(policyWith({ 'terms.fees': fees, currency: undefined }))).toEqual([
      ['currency', message],
    ]);
    expect(problemsOf(policyWith({ 'terms.fees': fees, currency: 'euro' }))).toEqual([
      ['currency', '`euro` is no ISO 4217 currency; write it like `EUR`'],
    ]);
    expect(() => parsePolicy(policyWith({ 'terms.fees': [], currency: undefined }))).not.toThrow();
  });

  it('of what comes back in place of the price, too', () => {
    const offers = [{ resolution: 'refund', legs: [], amount: {} }];
    const when = { fact: 'sealed', equals: true };
    const exceptions = [{ clause: 'exception.gold', when, set: { resolutions: { offered: offers } } }];
    const message = `says nothing; give it one of ${FORMS}`;
    const currency = 'is missing; name the currency that the amounts are in, such as `EUR`';
    const at = 'terms.resolutions.offered';
    expect(problemsOf(policyWith({ [at]: offers, currency: undefined }))).toEqual([
      [`${at}.0.amount`, message],
      ['currency', currency],
    ]);
    expect(problemsOf(policyWith({ exceptions, currency: undefined }))).toEqual([
      ['exceptions.0.set.resolutions.offered.0.amount', message],
      ['currency', currency],
    ]);
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
    [{ percent: 1e-11 }, 'percent', '`1e-11` is no percentage from 0 to 100 with at most four decimals'],
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
    ['of a fact', { fact: 'weight' }],
    ['in per cent that are a fact', { percentFact: 'weight', of: 'item' }],
    ['one less another', { minus: [{ price: 'item' }, flat] }],
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
