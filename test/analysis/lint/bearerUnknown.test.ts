import { describe, expect, test } from 'vitest';
import { bearerUnknown } from '../../../src/analysis/lint/bearerUnknown';
import { aClaim, usual } from '../../support/aClaim';
import { policyWith } from '../lintedPolicy';
import { type Seen, toldAfter } from './lookedAt';

const facts = [
  { fact: 'on_sale', type: 'boolean', question: 'Was it bought in a sale?' },
  { fact: 'worn', type: 'boolean', question: 'Is it worn?', knownFrom: 'inspection' },
];
const onSale = { fact: 'on_sale', equals: true };
const bearing = (bearers: object, more: object = {}, set?: object) =>
  policyWith({
    facts,
    terms: { costs: { bearers }, ...more },
    ...(set === undefined ? {} : { exceptions: [{ clause: 'cost.sale', when: onSale, set }] }),
  });

const accepted = (known: object, found: object = {}): Seen => {
  const { inspection, ...claim } = aClaim({ upTo: 'inspection' });
  return [
    { ...claim, facts: { ...known }, inspection: inspection && { ...inspection, facts: { ...found } } },
    usual.inspection,
  ];
};
const plain = accepted({ on_sale: false });
const sold = accepted({ on_sale: true });

const asking = (leg: string) =>
  `nobody can say who pays for the shipment \`${leg}\` of an accepted claim: the policy leaves it open`;

describe('a shipment that nobody is said to bear', () => {
  test('is told of once, with the first accepted claim', () => {
    const pending: Seen = [aClaim(), usual.request];
    expect(toldAfter(bearerUnknown, bearing({ return: 'unknown' }), [pending, plain, sold])).toEqual([
      {
        severity: 'info',
        path: '/terms/costs/bearers/return',
        clauses: ['cost.return'],
        message: asking('return'),
        shows: 1,
      },
    ]);
  });

  test.each<[what: string, bearers: object]>([
    ['the customer', { return: 'customer' }],
    ['the party at fault', {}],
    ['the party at fault, while another shipment that nobody makes is open', { replacement: 'unknown' }],
  ])('is none where it is borne by %s', (_, bearers) => {
    expect(toldAfter(bearerUnknown, bearing(bearers), [plain])).toEqual([]);
  });

  test('is none for a claim that is refused, though its parcel has come', () => {
    const policy = bearing({ return: 'unknown' }, { condition: { clause: 'condition.unused' } });
    const used: Seen = [aClaim({ upTo: 'inspection', condition: 'used' }), usual.inspection];
    expect(toldAfter(bearerUnknown, policy, [used])).toEqual([]);
  });

  test('is one where an exception leaves it open, and shows a claim that comes under it', () => {
    const policy = bearing({}, {}, { costs: { bearers: { return: 'unknown' } } });
    expect(toldAfter(bearerUnknown, policy, [plain, sold])).toMatchObject([
      { path: '/terms/costs', message: asking('return'), shows: 1 },
    ]);
  });

  test('is none while a fact that decides it is missing', () => {
    const policy = bearing({ return: 'unknown' }, {}, { costs: { bearers: { return: 'shop' } } });
    expect(toldAfter(bearerUnknown, policy, [accepted({})])).toEqual([]);
    expect(toldAfter(bearerUnknown, policy, [accepted({}), sold])).toEqual([]);
    expect(toldAfter(bearerUnknown, policy, [accepted({}), plain])).toMatchObject([{ shows: 1 }]);
  });

  test('is one while a fact is missing that decides something else', () => {
    const policy = bearing(
      { return: 'unknown' },
      {},
      { windows: { claim: { length: 'P30D', from: 'delivery' } } },
    );
    expect(toldAfter(bearerUnknown, policy, [accepted({})])).toMatchObject([{ shows: 0 }]);
  });

  test('may hang on what the inspection has found', () => {
    const policy = policyWith({
      facts,
      exceptions: [
        {
          clause: 'cost.worn',
          when: { fact: 'worn', equals: true },
          set: { costs: { bearers: { return: 'unknown' } } },
        },
      ],
    });
    const seen = [accepted({}, { worn: false }), accepted({}, { worn: true })];
    expect(toldAfter(bearerUnknown, policy, seen)).toMatchObject([{ shows: 1 }]);
  });

  test('is one where two exceptions lay it to different parties', () => {
    const exceptions = [
      { clause: 'cost.sale', when: onSale, set: { costs: { bearers: { return: 'customer' } } } },
      {
        clause: 'cost.worn',
        when: { fact: 'worn', equals: true },
        set: { costs: { bearers: { return: 'shop' } } },
      },
    ];
    const seen = [accepted({ on_sale: true }, { worn: false }), accepted({ on_sale: true }, { worn: true })];
    expect(toldAfter(bearerUnknown, policyWith({ facts, exceptions }), seen)).toMatchObject([
      { path: '/terms/costs', shows: 1 },
    ]);
  });

  test('is told of beside others', () => {
    const offered = [{ resolution: 'refund', legs: ['outbound', 'return'] }];
    const policy = bearing({ return: 'unknown', outbound: 'unknown' }, { resolutions: { offered } });
    expect(toldAfter(bearerUnknown, policy, [plain]).map(({ path }) => path)).toEqual([
      '/terms/costs/bearers/outbound',
      '/terms/costs/bearers/return',
    ]);
  });

  test('is no difference in price', () => {
    const offered = [{ resolution: 'refund', legs: ['return', 'replacement'], gives: 'item' }];
    const policy = bearing(
      { outbound: 'unknown' },
      { resolutions: { offered }, priceDifference: { clause: 'cost.difference' } },
    );
    expect(toldAfter(bearerUnknown, policy, [plain])).toEqual([]);
  });
});
