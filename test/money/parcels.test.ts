import fc from 'fast-check';
import {
  type ClaimInput,
  InvalidPricesError,
  type ParcelClaim,
  type ParcelPrices,
  type PolicyInput,
  quoteCosts,
  quoteParcel,
} from 'returns-policy';
import { describe, expect, test } from 'vitest';
import { policyWith } from './policyWith';

const asOf = '2026-03-02T12:00:00Z';
const roundTrip = { clause: 'cost.round_trip' };

function one(reason: string, item = 8000): ParcelClaim {
  return {
    claim: {
      order: { number: 'A-1', deliveredAt: '2026-03-02T10:00:00Z' },
      item: { category: 'shoes' },
      request: { at: '2026-03-02T11:00:00Z', channel: 'email', reason, resolution: 'refund' },
    },
    prices: { currency: 'EUR', item, outbound: { amount: 0, paidBy: 'shop' } },
  };
}

const mixed = [one('defective_item'), one('change_of_mind', 5000)];
const parcel = { return: { amount: 701, paidBy: 'shop' as const } };
const bearers = (sharedLegs?: string, claims = mixed) => {
  const policy = policyWith({ costs: { roundTrip, sharedLegs } });
  return quoteParcel(claims, policy, parcel, asOf).shared.map(({ bearer, amount }) => [bearer, amount]);
};

describe('the way back of a parcel with a defective and an unwanted item', () => {
  test.each([
    ['is borne by nobody knows whom where the policy does not say', undefined, [['unknown', 701]]],
    ['is the shop’s where the policy says so', 'shop', [['shop', 701]]],
    ['is the customer’s where the policy says so', 'customer', [['customer', 701]]],
    [
      'is split to the minor unit where the policy says so',
      'split',
      [
        ['shop', 351],
        ['customer', 350],
      ],
    ],
  ] as const)('%s', (_title, sharedLegs, expected) => {
    expect(bearers(sharedLegs)).toEqual(
      expected.map(([bearer, amount]) => [bearer, { kind: 'exact', amount }]),
    );
  });

  test('is split by the number of claims laid to each', () => {
    const three = [...mixed, one('change_of_mind')];
    expect(bearers('split', three)).toEqual([
      ['shop', { kind: 'exact', amount: 234 }],
      ['customer', { kind: 'exact', amount: 467 }],
    ]);
  });

  test('is not split as long as one claim is laid to nobody', () => {
    const { claim, prices } = one('change_of_mind');
    const open = { claim: { ...claim, request: undefined } as ParcelClaim['claim'], prices };
    expect(bearers('split', [...mixed, open])).toEqual([['unknown', { kind: 'exact', amount: 701 }]]);
  });

  test('is borne by the one party that every claim is laid to, whatever the policy says', () => {
    expect(bearers('customer', [one('defective_item'), one('wrong_item')])).toEqual([
      ['shop', { kind: 'exact', amount: 701 }],
    ]);
  });

  test('of unknown price is unknown on both sides', () => {
    const policy = policyWith({ costs: { roundTrip, sharedLegs: 'split' } });
    expect(quoteParcel(mixed, policy, {}, asOf).shared.map(({ amount }) => amount)).toEqual([
      { kind: 'unknown' },
      { kind: 'unknown' },
    ]);
  });
});

describe('a parcel', () => {
  const fees = [{ clause: 'fee.one', fee: 'parcel', amount: { flat: 199 }, per: 'parcel' }];

  test('is charged once for what is charged for a parcel', () => {
    const policy = policyWith({ costs: { roundTrip, sharedLegs: 'shop' }, fees });
    const quote = quoteParcel(mixed, policy, { ...parcel, parcels: 2 }, asOf);
    expect(quote.shared.map(({ name, amount }) => [name, amount])).toEqual([
      ['return', { kind: 'exact', amount: 701 }],
      ['parcel', { kind: 'exact', amount: 398 }],
    ]);
    expect(quote.charges).toEqual({ kind: 'exact', amount: 398 });
    expect(quote.refundDue).toEqual({ kind: 'exact', amount: 8000 + 5000 - 398 });
    expect(quote.claims.map(({ refundDue }) => refundDue)).toEqual([
      { kind: 'exact', amount: 8000 },
      { kind: 'exact', amount: 5000 },
    ]);
    expect(quote.isComplete).toBe(true);
  });

  test('tells its way back before what is charged for it, whichever claim it is the way back of', () => {
    const offered = [
      { resolution: 'refund', legs: [] },
      { resolution: 'exchange', legs: ['return'], gives: 'item' },
    ];
    const policy = policyWith({ resolutions: { clause: 'scope.resolutions', offered }, fees });
    const { claim, prices } = one('change_of_mind');
    const input = claim as ClaimInput;
    const exchange = { prices, claim: { ...input, request: { ...input.request, resolution: 'exchange' } } };
    const { shared } = quoteParcel([one('change_of_mind'), exchange as ParcelClaim], policy, parcel, asOf);
    expect(shared.map(({ name }) => name)).toEqual(['return', 'parcel']);
  });

  describe('at the edge of what whole numbers hold', () => {
    const edge = Number.MAX_SAFE_INTEGER;
    const offered = [
      { resolution: 'refund', legs: [] },
      { resolution: 'exchange', legs: [], gives: 'item' },
    ];
    const policy = policyWith({ resolutions: { clause: 'scope.resolutions', offered } });
    const priced = (resolution: string, quantity: number, price: number): ParcelClaim => {
      const { claim } = one('change_of_mind');
      const { request, item, ...rest } = claim as ClaimInput;
      const bought = resolution === 'refund' ? { item: price } : { item: 0, replacementItem: price };
      return {
        claim: { ...rest, item: { ...item, quantity }, request: { ...request, resolution } } as ClaimInput,
        prices: { currency: 'EUR', ...bought },
      };
    };
    const paysEdge = priced('exchange', 69_431, 129_728_784_761);
    const paysOneLess = priced('exchange', 249_630, 36_082_198_673);
    const getsEdge = priced('refund', 69_431, 129_728_784_761);

    test.each<[title: string, claims: readonly ParcelClaim[], charges: object, payment: object]>([
      [
        'the greatest amount is exact',
        [paysEdge],
        { kind: 'exact', amount: edge },
        { kind: 'exact', amount: edge },
      ],
      [
        'one less is exact',
        [paysOneLess],
        { kind: 'exact', amount: edge - 1 },
        { kind: 'exact', amount: edge - 1 },
      ],
      [
        'what is beyond is known only to be beyond',
        [paysEdge, paysOneLess],
        { kind: 'at_least', amount: edge },
        { kind: 'at_least', amount: edge },
      ],
      [
        'what comes back from beyond is not told a unit short',
        [paysEdge, paysOneLess, getsEdge],
        { kind: 'at_least', amount: edge },
        { kind: 'unknown' },
      ],
    ])('%s', (_, claims, charges, paymentDue) => {
      expect(quoteParcel(claims, policy, {}, asOf)).toMatchObject({ charges, paymentDue });
    });
  });

  test('of one claim costs what the claim costs', () => {
    const policy = policyWith({ fees });
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 20_000 }), fc.integer({ min: 0, max: 2000 }), (item, amount) => {
        const { claim, prices } = one('change_of_mind', item);
        const leg = { amount, paidBy: 'shop' as const };
        const alone = quoteCosts(claim, policy, { ...prices, return: leg }, asOf);
        const quote = quoteParcel([{ claim, prices }], policy, { return: leg }, asOf);
        const { rows, totals, charges, refundDue, paymentDue, isComplete } = alone;
        expect([...quote.rows].sort(byName)).toEqual([...rows].sort(byName));
        expect(quote).toMatchObject({ totals, charges, refundDue, paymentDue, isComplete });
      }),
      { numRuns: 100 },
    );
  });

  test('makes and loses no money, however its way back is split', () => {
    const reasons = fc.constantFrom('defective_item', 'wrong_item', 'change_of_mind');
    fc.assert(
      fc.property(
        fc.array(reasons, { minLength: 1, maxLength: 5 }),
        fc.integer({ min: 0, max: 10_001 }),
        fc.constantFrom('shop', 'customer', 'split'),
        (list, amount, sharedLegs) => {
          const policy = policyWith({ costs: { roundTrip, sharedLegs } });
          const claims = list.map((reason) => one(reason));
          const quote = quoteParcel(claims, policy, { return: { amount, paidBy: 'shop' } }, asOf);
          const exact = (money: (typeof quote)['refundDue']) => (money.kind === 'exact' ? money.amount : NaN);
          expect(exact(quote.totals.shop) + exact(quote.totals.customer)).toBe(amount);
          const net = exact(quote.refundDue) - exact(quote.paymentDue);
          expect(net).toBe(list.length * 8000 - exact(quote.totals.customer));
        },
      ),
      { numRuns: 300 },
    );
  });

  test('names the facts that are missing, each once', () => {
    const asking = [{ clause: 'fee.one', fee: 'loss', amount: { fact: 'value_lost' } }];
    expect(quoteParcel(mixed, policyWith({ fees: asking }), parcel, asOf).asks).toEqual(['value_lost']);
  });

  test.each([
    ['a price that is none', { return: { amount: -1 } }, ['parcel', 'return', 'amount']],
    ['no parcel at all', { parcels: 0 }, ['parcel', 'parcels']],
    ['a misspelt key', { returns: { amount: 1 } }, ['parcel', 'returns']],
    ['a price of the items, which each claim has for itself', { item: 5 }, ['parcel', 'item']],
  ] satisfies readonly (readonly [string, object, readonly string[]])[])(
    'is refused with %s',
    (_says, wrong, path) => {
      let issues: InvalidPricesError['issues'] = [];
      try {
        quoteParcel(mixed, policyWith({}), wrong as ParcelPrices, asOf);
      } catch (error) {
        if (error instanceof InvalidPricesError) issues = error.issues;
      }
      expect(issues.map((issue) => issue.path)).toEqual([path]);
    },
  );

  test('has one way back: a claim has no price of its own for it, and no number of parcels', () => {
    const [first] = mixed as [ParcelClaim];
    const withMore = (more: object) => ({ claim: first.claim, prices: { ...first.prices, ...more } });
    const quote = (more: object) => () => quoteParcel([first, withMore(more)], policyWith({}), parcel, asOf);
    const message = 'is shared by all that comes back in the parcel; give it in `parcel`';
    const at = ['claims', 1, 'prices'];
    expect(quote({ return: { amount: 500, paidBy: 'shop' }, parcels: 2 })).toThrow(
      new InvalidPricesError([
        { path: [...at, 'return'], message },
        { path: [...at, 'parcels'], message },
      ]),
    );
    expect(quote({ item: -1, return: {} })).toThrow(/item: `-1` is no[\s\S]*return: is shared/);
    expect(quote({ return: null, parcels: null })()).toEqual(quote({})());
    const free = { claim: first.claim, prices: 'free' as never };
    expect(() => quoteParcel([free], policyWith({}), parcel, asOf)).toThrow(InvalidPricesError);
  });

  test.each<[what: string, claims: unknown]>([
    ['no claims at all', []],
    ['nothing', undefined],
    ['a claim that is not in a list', mixed[0]],
    ['what has a length and is no list', { length: 1 }],
  ])('has claims, and not %s', (_what, claims) => {
    const quote = () => quoteParcel(claims as readonly ParcelClaim[], policyWith({}), parcel, asOf);
    expect(quote).toThrow(new TypeError('`claims` is no list of claims'));
  });

  test.each([
    ['a policy in that currency', { currency: 'EUR' }],
    ['a policy without a currency, the first of the claims says which', { currency: undefined }],
  ])('has prices in one currency: under %s', (_says, currency) => {
    const policy = { ...policyWith({}), ...currency } as PolicyInput;
    const [first] = mixed as [ParcelClaim];
    const other = { claim: first.claim, prices: { ...first.prices, currency: 'USD' } };
    expect(() => quoteParcel([first, other], policy, parcel, asOf)).toThrow(InvalidPricesError);
    expect(() => quoteParcel([first, other], policy, parcel, asOf)).toThrow(/claims\[1\]\.prices\.currency/);
    expect(quoteParcel(mixed, policy, parcel, asOf).currency).toBe('EUR');
  });

  test('says of when it is, under which policy, and how it rounds', () => {
    expect(quoteParcel(mixed, policyWith({}), parcel, asOf)).toMatchObject({
      asOf: '2026-03-02T12:00:00.000Z',
      policy: { id: 'changed', version: '1.0.0' },
      rounding: 'half_up',
    });
  });
});

function byName({ name: one }: { name: string }, { name: other }: { name: string }): number {
  return one < other ? -1 : 1;
}
