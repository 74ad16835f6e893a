import {
  type AmountTerm,
  type ClaimInput,
  type FactValue,
  type FeeTerm,
  type Prices,
  quoteCosts,
} from 'returns-policy';
import { describe, expect, test } from 'vitest';
import { policyWith } from './policyWith';

const asOf = '2026-03-02T12:00:00Z';
const prices: Prices = {
  currency: 'EUR',
  item: 8000,
  outbound: { amount: 950, paidBy: 'customer' },
  return: { amount: 700, paidBy: 'shop' },
};

function claimWith(facts: Readonly<Record<string, FactValue>> = {}, resolution = 'refund'): ClaimInput {
  return {
    order: { number: 'A-1', deliveredAt: '2026-03-02T10:00:00Z' },
    item: { category: 'shoes' },
    request: { at: '2026-03-02T11:00:00Z', channel: 'email', reason: 'change_of_mind', resolution },
    facts,
  };
}

function quoteWith(
  amount: AmountTerm,
  facts?: Readonly<Record<string, FactValue>>,
  more: Partial<FeeTerm> = {},
) {
  const fee: FeeTerm = { clause: 'fee.one', fee: 'deduction', amount, ...more };
  return quoteCosts(claimWith(facts), policyWith({ fees: [fee] }), prices, asOf);
}

const feeIn = (...given: Parameters<typeof quoteWith>) =>
  quoteWith(...given).rows.find(({ kind }) => kind === 'fee')?.amount;

describe('an amount that a person or another system has found', () => {
  test('is the fact, in minor units', () => {
    expect(feeIn({ fact: 'value_lost' }, { value_lost: 1250 })).toEqual({ kind: 'exact', amount: 1250 });
  });

  test('is nothing where nothing was found, and asked for no more', () => {
    const quote = quoteWith({ fact: 'value_lost' }, { value_lost: 0 });
    expect(quote.rows.find(({ kind }) => kind === 'fee')?.amount).toEqual({ kind: 'exact', amount: 0 });
    expect(quote.asks).toEqual([]);
  });

  test.each([0, -0])('of %s is told as 0', (value) => {
    expect(feeIn({ fact: 'value_lost' }, { value_lost: value })).toEqual({ kind: 'exact', amount: 0 });
    expect(feeIn({ flat: value })).toEqual({ kind: 'exact', amount: 0 });
  });

  test.each([0, -0])('of a shipment that costs %s is told as 0', (amount) => {
    const free = { ...prices, return: { amount, paidBy: 'shop' } } as const;
    const { rows } = quoteCosts(claimWith(), policyWith({}), free, asOf);
    expect(rows.find(({ name }) => name === 'return')?.amount).toEqual({ kind: 'exact', amount: 0 });
  });

  test('is unknown and asked for while nobody has said it', () => {
    const quote = quoteWith({ fact: 'value_lost' });
    expect(quote.rows.find(({ kind }) => kind === 'fee')?.amount).toEqual({ kind: 'unknown' });
    expect(quote.asks).toEqual(['value_lost']);
  });

  test.each([-1, 0.5, Number.MAX_VALUE])('is unknown where %s is no amount of minor units', (value) => {
    expect(feeIn({ fact: 'value_lost' }, { value_lost: value })).toEqual({ kind: 'unknown' });
  });

  test('is a share of the price by a percentage that was found', () => {
    const amount = { percentFact: 'used_share', of: 'item' } as const;
    expect(feeIn(amount, { used_share: 12.5 })).toEqual({ kind: 'exact', amount: 1000 });
    expect(feeIn({ percentFact: 'used_share' }, { used_share: 12.5 })).toEqual({
      kind: 'exact',
      amount: 1000,
    });
    expect(feeIn(amount)).toEqual({ kind: 'range', least: 0, most: 8000 });
  });

  test.each([
    [-0.0001, { kind: 'range', least: 0, most: 8000 }],
    [0, { kind: 'exact', amount: 0 }],
    [100, { kind: 'exact', amount: 8000 }],
    [100.0001, { kind: 'range', least: 0, most: 8000 }],
    [101, { kind: 'range', least: 0, most: 8000 }],
  ])('is no share of the price where %s is no percentage from 0 to 100', (share, expected) => {
    expect(feeIn({ percentFact: 'used_share', of: 'item' }, { used_share: share })).toEqual(expected);
  });

  test('is less another amount, and never below zero', () => {
    const least = (fact: string): AmountTerm => ({ minus: [{ price: 'item' }, { fact }] });
    expect(feeIn(least('value_lost'), { value_lost: 5000 })).toEqual({ kind: 'exact', amount: 3000 });
    expect(feeIn(least('value_lost'), { value_lost: 9000 })).toEqual({ kind: 'exact', amount: 0 });
    expect(feeIn(least('value_lost'))).toEqual({ kind: 'range', least: 0, most: 8000 });
  });

  test('is asked for only where the fee may be charged', () => {
    const when = { fact: 'opened', equals: true } as const;
    expect(quoteWith({ fact: 'value_lost' }, { opened: false }, { when }).asks).toEqual([]);
    expect(quoteWith({ fact: 'value_lost' }, { opened: true }, { when }).asks).toEqual(['value_lost']);
    expect(quoteWith({ fact: 'value_lost' }, {}, { when }).asks).toEqual(['opened', 'value_lost']);
    const bands = [{ when, amount: { fact: 'value_lost' } }, { amount: { flat: 1 } }];
    expect(quoteWith({ bands }, { opened: false }).asks).toEqual([]);
    expect(quoteWith({ greatest: [{ flat: 1 }, { bands }] }, { opened: true }).asks).toEqual(['value_lost']);
  });

  test('is not asked for where the clause of the fee is waived', () => {
    const fees = [{ clause: 'fee.one', fee: 'deduction', amount: { fact: 'value_lost' } }];
    const ruling = {
      clause: 'fee.one',
      ruling: 'waived',
      by: 'the manager',
      why: 'a good customer',
    } as const;
    const claim = { ...claimWith(), rulings: [{ ...ruling, at: asOf }] };
    expect(quoteCosts(claim, policyWith({ fees }), prices, asOf).asks).toEqual([]);
    const before = '2026-03-02T11:59:59.999Z';
    expect(quoteCosts(claim, policyWith({ fees }), prices, before).asks).toEqual(['value_lost']);
  });

  test('is not asked for where the claim is refused, and nothing is charged', () => {
    const fees = [{ clause: 'fee.one', fee: 'deduction', amount: { fact: 'value_lost' } }];
    const refused = { ...claimWith(), order: { number: 'A-1', deliveredAt: '2026-01-02T10:00:00Z' } };
    const quote = quoteCosts(refused, policyWith({ fees }), prices, asOf);
    expect([quote.rows, quote.isComplete, quote.asks]).toEqual([[], true, []]);
  });

  const inspectedAt = '2026-03-02T11:30:00.000Z';
  test.each([
    ['is not asked for before the inspection where it shows only then', -1, {}, []],
    ['is asked for at the inspection that did not say it', 0, {}, ['missing_parts']],
    ['is asked for after the inspection that did not say it', 1, {}, ['missing_parts']],
    ['is not asked for once the inspection has said it', 0, { missing_parts: 300 }, []],
  ])('%s', (_, ms, found, expected) => {
    const fees = [{ clause: 'fee.one', fee: 'parts', amount: { fact: 'missing_parts' } }];
    const claim: ClaimInput = {
      ...claimWith(),
      dispatch: { at: '2026-03-02T11:10:00Z' },
      arrival: { at: '2026-03-02T11:20:00Z' },
      inspection: { at: inspectedAt, condition: 'as_received', facts: found },
    };
    const then = new Date(Date.parse(inspectedAt) + ms).toISOString();
    expect(quoteCosts(claim, policyWith({ fees, authorization: undefined }), prices, then).asks).toEqual(
      expected,
    );
  });
});

describe('a fee that is the price of a shipment', () => {
  test('takes its place, so that it is not counted twice', () => {
    const quote = quoteWith({ flat: 599 }, {}, { covers: ['return'] });
    expect(quote.rows.map(({ name }) => name)).toEqual(['outbound', 'deduction']);
    expect(quote.charges).toEqual({ kind: 'exact', amount: 599 });
  });

  test('leaves the shipment open as long as it is open itself', () => {
    const when = { fact: 'opened', equals: true } as const;
    const quote = quoteWith({ flat: 599 }, {}, { covers: ['return'], when });
    expect(quote.rows.find(({ name }) => name === 'return')?.amount).toEqual({
      kind: 'range',
      least: 0,
      most: 700,
    });
  });

  test('takes its place for certain beside another that may cover it too', () => {
    const open = { clause: 'fee.one', fee: 'opening', amount: { flat: 100 }, covers: ['return'] };
    const label = { ...open, fee: 'label', amount: { flat: 599 } };
    const fees = [{ ...open, when: { fact: 'opened', equals: true } }, label];
    const { rows } = quoteCosts(claimWith(), policyWith({ fees }), prices, asOf);
    expect(rows.map(({ name }) => name)).toEqual(['outbound', 'opening', 'label']);
  });

  test('leaves it as it is where the fee is not charged', () => {
    const when = { fact: 'opened', equals: true } as const;
    const quote = quoteWith({ flat: 599 }, { opened: false }, { covers: ['return'], when });
    expect(quote.rows.map(({ name }) => name)).toEqual(['outbound', 'return']);
  });
});

describe('what is given', () => {
  test('may be another amount than the price', () => {
    const offered = [{ resolution: 'part_refund', legs: [], amount: { percent: 30 } }];
    const policy = policyWith({ resolutions: { clause: 'scope.resolutions', offered } });
    const quote = quoteCosts(claimWith({}, 'part_refund'), policy, prices, asOf);
    expect(quote.refundDue).toEqual({ kind: 'exact', amount: 2400 });
  });

  test('decides on the fees, and not what was asked for', () => {
    const offered = [
      {
        resolution: 'refund',
        legs: ['return'],
        when: { field: 'item.category', equals: 'hats' },
        otherwise: { instead: ['exchange', 'credit'] },
      },
      { resolution: 'exchange', legs: ['return'], when: { field: 'item.category', equals: 'hats' } },
      { resolution: 'credit', legs: ['return'] },
    ];
    const fee = {
      clause: 'fee.one',
      fee: 'refunding',
      amount: { flat: 100 },
      when: { field: 'request.resolution', equals: 'refund' },
    };
    const policy = policyWith({ resolutions: { clause: 'scope.resolutions', offered }, fees: [fee] });
    expect(quoteCosts(claimWith(), policy, prices, asOf).rows.map(({ name }) => name)).toEqual(['return']);
  });

  test('in its own amount can be asked for too', () => {
    const offered = [{ resolution: 'part_refund', legs: [], amount: { fact: 'value_lost' } }];
    const policy = policyWith({ resolutions: { clause: 'scope.resolutions', offered } });
    expect(quoteCosts(claimWith({}, 'part_refund'), policy, prices, asOf).asks).toEqual(['value_lost']);
    const both = [...offered, { resolution: 'refund', legs: [] }];
    const choice = policyWith({ resolutions: { clause: 'scope.resolutions', offered: both } });
    const asked = (resolution: string) => quoteCosts(claimWith({}, resolution), choice, prices, asOf).asks;
    expect(asked('part_refund')).toEqual(['value_lost']);
    expect(asked('refund')).toEqual([]);
    expect(asked('')).toEqual(['value_lost']);
  });
});
