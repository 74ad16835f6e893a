import fc from 'fast-check';
import {
  type CostQuote,
  type CostRow,
  computeCostBearer,
  evaluateClaim,
  type Money,
  parseClaim,
  quoteCosts,
  splitAmount,
} from 'returns-policy';
import { describe, expect, test } from 'vitest';
import { cases } from '../properties/cases';
import { recordUpTo } from '../properties/recordUpTo';
import { aReturn, quoted, WHEN_ALL_IS_DONE } from './aShop';
import { type Deal, deals, plainDeals, withGaps } from './randomQuotes';

const quoteFor = ({ shop, traits, prices }: Deal): CostQuote => quoted(shop, traits, prices);

const leastOf = (money: Money): number => {
  if (money.kind === 'exact' || money.kind === 'at_least') return money.amount;
  return money.kind === 'range' ? money.least : 0;
};
const mostOf = (money: Money): number => {
  if (money.kind === 'exact') return money.amount;
  return money.kind === 'range' ? money.most : Number.POSITIVE_INFINITY;
};
const exactIn = (money: Money): number => {
  if (money.kind !== 'exact') throw new Error(`not exact: ${JSON.stringify(money)}`);
  return money.amount;
};

/** The sum of what is exact, beyond whole numbers too. */
const added = (amounts: readonly number[]): bigint => amounts.reduce((sum, one) => sum + BigInt(one), 0n);
const amountsOf = (rows: readonly CostRow[]): readonly number[] => rows.map(({ amount }) => exactIn(amount));

describe('money is neither made nor lost: in a complete quote', () => {
  /** Who paid how much at first, counted from the rows and the prices alone. */
  function paidAtFirst({ rows }: CostQuote, { prices }: Deal, party: 'shop' | 'customer'): bigint {
    const legs = rows.filter(({ kind, name, bearer }) => {
      const leg = name === 'send_back' ? prices.sendBack : prices[name as 'return'];
      return kind === 'leg' && (leg?.paidBy ?? bearer) === party;
    });
    return added(amountsOf(legs));
  }

  /** The price of what comes back, where its price does; null where something else has to be chosen first. */
  function goodsIn({ shop, traits, prices }: Deal): bigint | null {
    const { decision, findings } = evaluateClaim(aReturn(traits), shop, WHEN_ALL_IS_DONE);
    if (decision === 'rejected') return 0n;
    if (decision === 'pending') return null;
    const granted = findings.find(({ code }) => code === 'resolution_replaced')?.details['granted'];
    if (!['refund', 'store_credit'].includes((granted ?? traits.resolution) as string)) return 0n;
    const pieces = Math.min(
      traits.arrived ?? traits.announced ?? traits.ordered ?? 1,
      traits.ordered ?? Number.POSITIVE_INFINITY,
    );
    return BigInt(pieces) * BigInt(prices.item ?? 0);
  }

  const rowsIn = ({ rows }: CostQuote, kind: CostRow['kind'], who: string) => {
    return added(amountsOf(rows.filter((row) => row.kind === kind && [row.bearer, row.name].includes(who))));
  };

  test('what each party lays out is what it bears, less what it gets for it', () => {
    let complete = 0;
    fc.assert(
      fc.property(plainDeals, (deal) => {
        const quote = quoteFor(deal);
        const goods = goodsIn(deal);
        if (!quote.isComplete || goods === null) return;
        complete += 1;
        const [refund, payment] = [BigInt(exactIn(quote.refundDue)), BigInt(exactIn(quote.paymentDue))];
        const dearer = rowsIn(quote, 'price_difference', 'dearer');
        const cheaper = rowsIn(quote, 'price_difference', 'cheaper');
        // The customer has given the goods back, has the item that he paid the difference for, and what the shop gave him.
        const customer = paidAtFirst(quote, deal, 'customer') + payment - refund + goods;
        const itsFees = rowsIn(quote, 'fee', 'shop');
        expect(customer).toBe(BigInt(exactIn(quote.totals.customer)) - cheaper - itsFees);
        // The shop has the goods again, and gets the fees that the customer bears.
        const shop = paidAtFirst(quote, deal, 'shop') + refund - payment - goods;
        expect(shop).toBe(BigInt(exactIn(quote.totals.shop)) - rowsIn(quote, 'fee', 'customer') - dearer);
        // What neither of them has any more went to the carriers.
        const legs = added(amountsOf(quote.rows.filter(({ kind }) => kind === 'leg')));
        expect(customer + shop).toBe(legs);
      }),
      { numRuns: 800 },
    );
    expect(complete).toBeGreaterThan(200);
  });

  test('there is nothing both to refund and to pay', () => {
    fc.assert(
      fc.property(plainDeals, (deal) => {
        const { isComplete, refundDue, paymentDue } = quoteFor(deal);
        if (isComplete) expect(Math.min(exactIn(refundDue), exactIn(paymentDue))).toBe(0);
      }),
      { numRuns: 300 },
    );
  });
});

/** Whether all that one amount may be, the other may be too. */
function expectWithin(inner: Money, outer: Money, more = 0): void {
  expect(leastOf(inner)).toBeGreaterThanOrEqual(leastOf(outer));
  expect(mostOf(inner)).toBeLessThanOrEqual(mostOf(outer) + more);
}

const NONE: Money = { kind: 'exact', amount: 0 };

/** Each leg and each fee by its name; a difference of prices is one thing by any name. */
function byThing(rows: readonly CostRow[]): ReadonlyMap<string, CostRow> {
  return new Map(
    rows.map((row) => [row.kind === 'price_difference' ? row.kind : `${row.kind} ${row.name}`, row]),
  );
}

describe('what is not known is not made up', () => {
  const partly = fc.oneof(plainDeals, deals).chain((deal) => {
    return fc.record({ deal: fc.constant(deal), gapped: withGaps(deal) });
  });

  test('every amount lies in what was told of it while less was known', () => {
    fc.assert(
      fc.property(partly, ({ deal, gapped }) => {
        const full = quoteFor(deal);
        const open = quoteFor(gapped);
        const [known, told] = [byThing(full.rows), byThing(open.rows)];
        for (const [thing, { amount, bearer }] of told) {
          const row = known.get(thing);
          expectWithin(row?.amount ?? NONE, amount);
          if (row !== undefined && bearer !== 'unknown') expect(row.bearer).toBe(bearer);
        }
        for (const [thing, { amount }] of known) {
          if (!told.has(thing)) expect(amount).toEqual(NONE);
        }
        expectWithin(full.charges, open.charges);
        expectWithin(full.refundDue, open.refundDue);
        expectWithin(full.paymentDue, open.paymentDue);
        // What nobody was known to bear has fallen to one of them.
        const loose = mostOf(open.totals.unknown);
        expectWithin(full.totals.customer, open.totals.customer, loose);
        expectWithin(full.totals.shop, open.totals.shop, loose);
        expect(mostOf(full.totals.unknown)).toBeLessThanOrEqual(loose);
      }),
      { numRuns: 800 },
    );
  });

  test('a quote that was complete stays as it is', () => {
    fc.assert(
      fc.property(partly, ({ deal, gapped }) => {
        const open = quoteFor(gapped);
        if (!open.isComplete) return;
        const { charges, refundDue, paymentDue, totals, isComplete } = quoteFor(deal);
        expect(isComplete).toBe(true);
        expect({ charges, refundDue, paymentDue, totals }).toEqual({
          charges: open.charges,
          refundDue: open.refundDue,
          paymentDue: open.paymentDue,
          totals: open.totals,
        });
      }),
      { numRuns: 400 },
    );
  });

  test('a leg without a price is never exact', () => {
    fc.assert(
      fc.property(deals.chain(withGaps), (deal) => {
        for (const { kind, name, amount } of quoteFor(deal).rows) {
          const leg = name === 'send_back' ? deal.prices.sendBack : deal.prices[name as 'return'];
          if (kind === 'leg' && leg?.amount == null) expect(amount.kind).toBe('unknown');
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('every quote', () => {
  const anyDeals = fc.oneof(deals, plainDeals.chain(withGaps), deals.chain(withGaps));

  test('has rows that add up to its totals, by bearer', () => {
    const MOST = Number.MAX_SAFE_INTEGER;
    fc.assert(
      fc.property(anyDeals, (deal) => {
        const { rows, totals } = quoteFor(deal);
        for (const party of ['shop', 'customer', 'unknown'] as const) {
          const amounts = rows.filter(({ bearer }) => bearer === party).map(({ amount }) => amount);
          const least = added(amounts.map(leastOf));
          expect(BigInt(leastOf(totals[party]))).toBe(least > MOST ? BigInt(MOST) : least);
          const highest = amounts.map(mostOf);
          const most = highest.includes(Number.POSITIVE_INFINITY) ? null : added(highest);
          if (most === null || most > MOST) expect(mostOf(totals[party])).toBe(Number.POSITIVE_INFINITY);
          else expect(BigInt(mostOf(totals[party]))).toBe(most);
        }
      }),
      { numRuns: 400 },
    );
  });

  test('is plain JSON of whole numbers from zero on, in which the least is below the most', () => {
    fc.assert(
      fc.property(anyDeals, (deal) => {
        const quote = quoteFor(deal);
        expect(JSON.parse(JSON.stringify(quote))).toStrictEqual(quote);
        const { totals, charges, refundDue, paymentDue } = quote;
        const told = [...quote.rows.map(({ amount }) => amount), ...Object.values(totals)];
        for (const money of [...told, charges, refundDue, paymentDue]) {
          const { kind, ...numbers } = money;
          for (const number of Object.values(numbers)) {
            expect(Number.isSafeInteger(number) && number >= 0 && !Object.is(number, -0)).toBe(true);
          }
          if (kind === 'range') expect(leastOf(money)).toBeLessThan(mostOf(money));
          if (kind === 'at_least') expect(leastOf(money)).toBeGreaterThan(0);
        }
      }),
      { numRuns: 400 },
    );
  });

  test('is complete exactly where every amount is exact and every bearer known', () => {
    fc.assert(
      fc.property(anyDeals, (deal) => {
        const { rows, totals, charges, refundDue, paymentDue, isComplete } = quoteFor(deal);
        const told = [...rows.map(({ amount }) => amount), ...Object.values(totals)];
        const areExact = [...told, charges, refundDue, paymentDue].every(({ kind }) => kind === 'exact');
        expect(isComplete).toBe(areExact && rows.every(({ bearer }) => bearer !== 'unknown'));
      }),
      { numRuns: 300 },
    );
  });

  test('has one row for a leg, and no more for a fee than the policy names', () => {
    fc.assert(
      fc.property(anyDeals, (deal) => {
        const { rows } = quoteFor(deal);
        const legs = rows.filter(({ kind }) => kind === 'leg').map(({ name }) => name);
        expect(new Set(legs).size).toBe(legs.length);
        const fees = rows.filter(({ kind, name }) => kind === 'fee' && name !== 'surcharge');
        expect(fees.length).toBeLessThanOrEqual(deal.shop.terms.fees?.length ?? 0);
      }),
      { numRuns: 300 },
    );
  });

  test('changes nothing it is handed, and is the same for what was parsed and what was not', () => {
    fc.assert(
      fc.property(anyDeals, ({ shop, traits, prices }) => {
        const claim = aReturn(traits);
        const raw = JSON.parse(JSON.stringify(shop));
        const before = JSON.stringify({ claim, raw, prices });
        const quote = quoteCosts(claim, raw, prices, WHEN_ALL_IS_DONE);
        expect(JSON.stringify({ claim, raw, prices })).toBe(before);
        expect(quoteCosts(parseClaim(claim), shop, prices, WHEN_ALL_IS_DONE)).toStrictEqual(quote);
      }),
      { numRuns: 300 },
    );
  });
});

describe('a random claim under the built-in policy and others', () => {
  const prices = { currency: 'KRW', item: 59_000, outbound: { amount: 3000, paidBy: 'customer' } } as const;

  test('is quoted without an error, with the bearers of its evaluation', () => {
    fc.assert(
      fc.property(cases, ({ claim, policy, asOf }) => {
        const quote = quoteCosts(claim, policy, prices, asOf);
        const { decision } = evaluateClaim(claim, policy, asOf);
        const cost = computeCostBearer(claim, policy, asOf);
        const offered = policy.terms.resolutions.offered.map(({ resolution }) => resolution);
        const isChosen = offered.includes(claim.request?.resolution ?? '');
        if (decision === 'rejected' || cost === null || !isChosen) return;
        const legs = quote.rows.filter(({ kind }) => kind === 'leg');
        expect(legs.map(({ name, bearer }) => ({ leg: name, bearer }))).toEqual(cost.legs);
        expect(quote.rows.some(({ name }) => name === 'surcharge')).toBe(cost.surcharge === 'possible');
      }),
      { numRuns: 300 },
    );
  });

  test('is quoted by what had happened, and by nothing that came later', () => {
    fc.assert(
      fc.property(cases, ({ claim, policy, asOf }) => {
        const then = quoteCosts(recordUpTo(claim, asOf), policy, prices, asOf);
        expect(quoteCosts(claim, policy, prices, asOf)).toStrictEqual(then);
      }),
      { numRuns: 300 },
    );
  });
});

describe('the parts of a split', () => {
  const wholes = fc.oneof(fc.maxSafeInteger(), fc.integer({ min: -2000, max: 2000 }));
  const weights = fc.array(fc.oneof(fc.maxSafeNat(), fc.nat(9), fc.constantFrom(0, 1)), {
    minLength: 1,
    maxLength: 40,
  });
  const weightsInUse = (given: readonly number[]) =>
    given.every((one) => one === 0) ? given.map(() => 1) : given;

  test('add up to the whole, each within one unit of its exact share and on the same side of it', () => {
    fc.assert(
      fc.property(wholes, weights, (whole, given) => {
        const parts = splitAmount(whole, given);
        expect(parts).toHaveLength(given.length);
        expect(added(parts)).toBe(BigInt(whole));
        const used = weightsInUse(given);
        const sum = added(used);
        for (const [index, part] of parts.entries()) {
          const off = BigInt(part) * sum - BigInt(whole) * BigInt(used[index] as number);
          expect(off < sum && off > -sum).toBe(true);
          expect(Number.isSafeInteger(part) && !Object.is(part, -0)).toBe(true);
        }
      }),
      { numRuns: 400 },
    );
  });

  test('are exact where they can be', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(1000), { minLength: 1, maxLength: 9 }), fc.nat(1000), (given, times) => {
        const whole = given.reduce((sum, one) => sum + one * times, 0);
        expect(splitAmount(whole, given)).toEqual(given.map((one) => one * times));
      }),
    );
  });

  test('never give the lighter more, nor the later of two equals', () => {
    fc.assert(
      fc.property(fc.nat(), weights, (whole, given) => {
        const parts = splitAmount(whole, given);
        for (const [one, weight] of given.entries()) {
          for (const [other, than] of given.entries()) {
            if (weight > than || (weight === than && one < other)) {
              expect(parts[one]).toBeGreaterThanOrEqual(parts[other] as number);
            }
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  test('give what weighs nothing nothing, unless nothing weighs anything', () => {
    fc.assert(
      fc.property(wholes, weights, (whole, given) => {
        if (given.every((one) => one === 0)) return;
        const parts = splitAmount(whole, given);
        for (const [index, weight] of given.entries()) if (weight === 0) expect(parts[index]).toBe(0);
      }),
    );
  });

  test('are the same with the sign turned round', () => {
    fc.assert(
      fc.property(wholes, weights, (whole, given) => {
        expect(splitAmount(-whole, given)).toEqual(splitAmount(whole, given).map((part) => 0 - part));
      }),
    );
  });

  test('of a percentage fee over items add up to the fee, and so do those of each row of a quote', () => {
    const itemPrices = fc.array(fc.nat(1_000_000), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(deals, itemPrices, (deal, given) => {
        for (const { amount } of quoteFor(deal).rows) {
          if (amount.kind === 'exact')
            expect(added(splitAmount(amount.amount, given))).toBe(BigInt(amount.amount));
        }
      }),
      { numRuns: 300 },
    );
  });
});
