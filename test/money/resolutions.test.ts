import type { CostQuote, Policy, PolicyTerms, Prices, ResolutionTerm } from 'returns-policy';
import { describe, expect, test } from 'vitest';
import { usual } from '../support/aClaim';
import { aShop, dueIn, linesOf, PRICES, quoted, RESOLUTIONS, type Traits, totalsIn } from './aShop';

const ALL = { ...PRICES, replacement: { amount: 810, paidBy: 'shop' } } as const satisfies Prices;

/** What the difference of prices comes to for an exchange. */
function exchanged(
  prices: Partial<Prices>,
  priceDifference?: PolicyTerms['priceDifference'],
  traits: Traits = {},
): CostQuote {
  const shop = aShop({
    ...(priceDifference && { priceDifference }),
    costs: { roundTrip: { clause: 'cost.round_trip' }, bearers: { return: 'shop', replacement: 'shop' } },
  });
  return quoted(shop, { resolution: 'exchange', ...traits }, { ...ALL, ...prices });
}

const differenceIn = (quote: CostQuote) =>
  linesOf(quote).filter((line) => !/^(return|replacement) /.test(line));
const clause = 'exchange.difference';

describe('a refund', () => {
  test('gives the price back', () => {
    expect(dueIn(quoted(aShop(), {}, ALL))).toBe('charges 0, refund 8000, payment 0');
  });

  test('does not look at the price of another item', () => {
    expect(differenceIn(quoted(aShop(), {}, { ...ALL, replacementItem: 9000 }))).toEqual([
      'outbound customer 950',
    ]);
  });
});

describe('a store credit', () => {
  test('gives the price as credit, which is due like a refund', () => {
    const traits = { resolution: 'store_credit', reason: 'defective_item' };
    const returnPaid = { ...ALL, return: { amount: 700, paidBy: 'customer' } } as const;
    expect(dueIn(quoted(aShop(), traits, returnPaid))).toBe('charges 0, refund 8700, payment 0');
  });
});

describe('a repair', () => {
  test('gives no money back', () => {
    const traits = { resolution: 'repair', reason: 'defective_item' };
    expect(dueIn(quoted(aShop(), traits, ALL))).toBe('charges 0, refund 0, payment 0');
    expect(totalsIn(quoted(aShop(), traits, ALL))).toBe('shop 1510, customer 0, unknown 0');
  });

  test('is charged to a customer who broke it', () => {
    expect(dueIn(quoted(aShop(), { resolution: 'repair' }, ALL))).toBe('charges 810, refund 0, payment 810');
  });
});

describe('what is given follows from the legs, unless the policy says it', () => {
  test.each<[title: string, offer: Omit<ResolutionTerm, 'resolution'>, refund: number]>([
    ['no replacement is shipped: money', { legs: ['return'] }, 8000],
    ['a replacement is shipped: an item', { legs: ['return', 'replacement'] }, 0],
    ['nothing is shipped: money', { legs: [] }, 8000],
    ['an item fetched in the shop', { legs: ['return'], gives: 'item' }, 0],
    ['money, with something shipped', { legs: ['return', 'replacement'], gives: 'money' }, 8000],
  ])('%s', (_, offer, refund) => {
    const offered = [{ resolution: 'refund', ...offer }];
    const shop = aShop({
      resolutions: { clause: 'scope.resolutions', offered },
      costs: { roundTrip: { clause: 'cost.round_trip' }, bearers: { replacement: 'shop' } },
    });
    expect(quoted(shop, {}, ALL).refundDue).toEqual({ kind: 'exact', amount: refund });
  });
});

describe('an exchange', () => {
  const refunded = { clause, whenCheaper: 'refunded' } as const;
  const kept = { clause, whenCheaper: 'kept' } as const;
  const open = { clause, whenCheaper: 'unknown' } as const;
  const silent = { clause } as const;
  type Row = [
    title: string,
    prices: Partial<Prices>,
    difference: PolicyTerms['priceDifference'],
    rows: readonly string[],
    due: string,
  ];

  test.each<Row>([
    ['for the same item passes nothing', {}, refunded, [], 'charges 0, refund 0, payment 0'],
    [
      'for the same item passes nothing, though its price is not known',
      { item: null },
      refunded,
      [],
      'charges 0, refund 0, payment 0',
    ],
    [
      'for one at the same price passes nothing',
      { replacementItem: 8000 },
      refunded,
      [],
      'charges 0, refund 0, payment 0',
    ],
    [
      'for a dearer one is paid for',
      { replacementItem: 9500 },
      refunded,
      ['dearer customer 1500'],
      'charges 1500, refund 0, payment 1500',
    ],
    [
      'for a dearer one is paid for, whatever becomes of the other case',
      { replacementItem: 9500 },
      kept,
      ['dearer customer 1500'],
      'charges 1500, refund 0, payment 1500',
    ],
    [
      'for a dearer one is paid for, where the policy is silent',
      { replacementItem: 9500 },
      undefined,
      ['dearer customer 1500'],
      'charges 1500, refund 0, payment 1500',
    ],
    [
      'for a cheaper one gives the rest back',
      { replacementItem: 6000 },
      refunded,
      ['cheaper shop 2000'],
      'charges 0, refund 2000, payment 0',
    ],
    [
      'for a cheaper one gives nothing back',
      { replacementItem: 6000 },
      kept,
      [],
      'charges 0, refund 0, payment 0',
    ],
    [
      'for a cheaper one may give the rest back',
      { replacementItem: 6000 },
      open,
      ['cheaper shop 0..2000'],
      'charges 0, refund 0..2000, payment 0',
    ],
    [
      'for a cheaper one may give the rest back, where nothing is said',
      { replacementItem: 6000 },
      silent,
      ['cheaper shop 0..2000'],
      'charges 0, refund 0..2000, payment 0',
    ],
    [
      'for a cheaper one may give the rest back, where the policy is silent',
      { replacementItem: 6000 },
      undefined,
      ['cheaper shop 0..2000'],
      'charges 0, refund 0..2000, payment 0',
    ],
    [
      'for one that costs nothing gives all back',
      { replacementItem: 0 },
      refunded,
      ['cheaper shop 8000'],
      'charges 0, refund 8000, payment 0',
    ],
    [
      'of one that cost nothing is paid for',
      { item: 0, replacementItem: 500 },
      refunded,
      ['dearer customer 500'],
      'charges 500, refund 0, payment 500',
    ],
    [
      'for one of unknown price may go either way',
      { replacementItem: null },
      refunded,
      ['difference unknown unknown'],
      'charges unknown, refund unknown, payment unknown',
    ],
    [
      'for one of unknown price may have to be paid for',
      { replacementItem: null },
      kept,
      ['dearer customer unknown'],
      'charges unknown, refund 0, payment unknown',
    ],
    [
      'for one of unknown price, of one that cost nothing, may have to be paid for',
      { item: 0, replacementItem: null },
      refunded,
      ['dearer customer unknown'],
      'charges unknown, refund 0, payment unknown',
    ],
    [
      'of one of unknown price may go either way',
      { item: null, replacementItem: 6000 },
      refunded,
      ['difference unknown unknown'],
      'charges unknown, refund unknown, payment unknown',
    ],
    [
      'of one of unknown price may have to be paid for, up to the other’s',
      { item: null, replacementItem: 6000 },
      kept,
      ['dearer customer 0..6000'],
      'charges 0..6000, refund 0, payment 0..6000',
    ],
    [
      'of one of unknown price for one that costs nothing may give something back',
      { item: null, replacementItem: 0 },
      refunded,
      ['cheaper shop unknown'],
      'charges 0, refund unknown, payment 0',
    ],
    [
      'of one of unknown price for one that costs nothing may give nothing back',
      { item: null, replacementItem: 0 },
      kept,
      [],
      'charges 0, refund 0, payment 0',
    ],
    [
      'of one of unknown price for another',
      { item: null, replacementItem: null },
      refunded,
      ['difference unknown unknown'],
      'charges unknown, refund unknown, payment unknown',
    ],
  ])('%s', (_, prices, difference, rows, due) => {
    const quote = exchanged({ replacement: { amount: 0 }, ...prices }, difference);
    expect(differenceIn(quote)).toEqual(rows);
    expect(dueIn(quote)).toBe(due);
    expect(quote.isComplete).toBe(!/unknown|\.\./.test(`${rows} ${due}`));
  });

  test('differs by the price of every piece', () => {
    const traits = { ordered: 3, announced: 2 };
    expect(differenceIn(exchanged({ replacementItem: 9500 }, refunded, traits))).toEqual([
      'dearer customer 3000',
    ]);
    expect(differenceIn(exchanged({ replacementItem: 6000 }, refunded, traits))).toEqual([
      'cheaper shop 4000',
    ]);
    expect(differenceIn(exchanged({ replacementItem: null }, refunded, { arrived: 0 }))).toEqual([]);
  });

  test('names the clause of the difference, of the resolution, or of the resolutions', () => {
    const clauseOf = (shop: Policy) => {
      const { rows } = quoted(shop, { resolution: 'exchange' }, { ...ALL, replacementItem: 9500 });
      return rows.find(({ kind }) => kind === 'price_difference')?.clause;
    };
    const offered = RESOLUTIONS.map((one) => ({ ...one, clause: 'fee.two' }));
    const resolutions = { clause: 'scope.resolutions', offered };
    expect(clauseOf(aShop({ priceDifference: { clause }, resolutions }))).toBe(clause);
    expect(clauseOf(aShop({ resolutions }))).toBe('fee.two');
    expect(clauseOf(aShop())).toBe('scope.resolutions');
  });

  test('is billed for what the shop ships and the customer bears', () => {
    const traits = { resolution: 'exchange' };
    expect(dueIn(quoted(aShop(), traits, { ...ALL, replacementItem: 9500 }))).toBe(
      'charges 2310, refund 0, payment 2310',
    );
    expect(dueIn(quoted(aShop(), traits, { ...ALL, replacementItem: 7500 }))).toBe(
      'charges 810, refund 0, payment 310..810',
    );
  });
});

describe('while no resolution is chosen', () => {
  const traits: Traits = { resolution: null, reason: 'defective_item' };

  test('every leg of every way is listed, from nothing on where some have it not', () => {
    expect(linesOf(quoted(aShop(), traits, ALL))).toEqual([
      'outbound shop 0..950',
      'return shop 700',
      'replacement shop 0..810',
    ]);
  });

  test('the refund is anything between that of the one and that of the other', () => {
    expect(dueIn(quoted(aShop(), traits, ALL))).toBe('charges 0, refund 0..8950, payment 0');
  });

  test('no payment is feared that no way asks for', () => {
    const free = { ...ALL, outbound: { amount: 950, paidBy: 'shop' }, replacement: { amount: 810 } } as const;
    expect(dueIn(quoted(aShop(), { resolution: null }, free))).toBe(
      'charges 0..950, refund 0..8000, payment 0',
    );
  });

  test('a difference of prices is one of the things that may come', () => {
    const prices = { ...ALL, replacementItem: 9500 };
    expect(linesOf(quoted(aShop(), traits, prices))).toContain('dearer customer 0..1500');
  });

  test('where every way gives the price, it comes back in any case', () => {
    const offered = RESOLUTIONS.filter(({ resolution }) => ['refund', 'store_credit'].includes(resolution));
    const shop = aShop({ resolutions: { clause: 'scope.resolutions', offered } });
    expect(dueIn(quoted(shop, { resolution: null }, ALL))).toBe('charges 0, refund 8000, payment 0');
  });

  test('a way that the facts rule out is none', () => {
    const offered = [RESOLUTIONS[0], { ...RESOLUTIONS[1], when: { fact: 'opened', equals: false } }];
    const shop = aShop({ resolutions: { clause: 'scope.resolutions', offered } });
    const withFact = (opened: boolean) => quoted(shop, { ...traits, facts: { opened } }, ALL);
    expect(dueIn(withFact(true))).toBe('charges 0, refund 8950, payment 0');
    expect(dueIn(withFact(false))).toBe('charges 0, refund 0..8950, payment 0');
  });

  test('a way that the shop would look at is one, and a way that it would refuse is none', () => {
    const shopWith = (otherwise: 'needs_review' | 'rejected') => {
      const refund = { ...RESOLUTIONS[0], when: { fact: 'opened', equals: false }, otherwise };
      return aShop({ resolutions: { clause: 'scope.resolutions', offered: [refund, RESOLUTIONS[1]] } });
    };
    const opened = { ...traits, facts: { opened: true } };
    expect(dueIn(quoted(shopWith('needs_review'), opened, ALL))).toBe('charges 0, refund 0..8950, payment 0');
    expect(dueIn(quoted(shopWith('rejected'), opened, ALL))).toBe('charges 0, refund 0, payment 0');
  });

  test('where nothing is offered, nothing is given and no leg is travelled', () => {
    const shop = aShop({
      resolutions: { clause: 'scope.resolutions', offered: [] },
      fees: [{ clause: 'fee.one', fee: 'handling', amount: { flat: 5 } }],
    });
    const quote = quoted(shop, traits, { ...ALL, replacementItem: 9500 });
    expect(linesOf(quote)).toEqual(['handling customer 5']);
    expect(dueIn(quote)).toBe('charges 5, refund 0, payment 5');
  });
});

describe('a resolution that is asked for under a condition', () => {
  const shopWith = (otherwise: ResolutionTerm['otherwise']) => {
    const refund = {
      ...RESOLUTIONS[0],
      when: { fact: 'opened', equals: false },
      ...(otherwise && { otherwise }),
    };
    return aShop({
      resolutions: { clause: 'scope.resolutions', offered: [refund, ...RESOLUTIONS.slice(1)] },
    });
  };
  const refundFor = (shop: Policy, traits: Traits) => {
    return dueIn(quoted(shop, { reason: 'defective_item', ...traits }, ALL));
  };
  const opened = { facts: { opened: true } };

  test('is given where it holds', () => {
    expect(refundFor(shopWith('rejected'), { facts: { opened: false } })).toBe(
      'charges 0, refund 8950, payment 0',
    );
  });

  test('leaves every way open as long as that is not known', () => {
    expect(refundFor(shopWith('rejected'), {})).toBe('charges 0, refund 0..8950, payment 0');
  });

  test('is replaced by another, with the legs of that one', () => {
    const shop = shopWith({ instead: 'store_credit' });
    expect(refundFor(shop, opened)).toBe('charges 0, refund 8000, payment 0');
    expect(linesOf(quoted(shop, opened, ALL))).toEqual(['return customer 700']);
  });

  test('has to be chosen again from those that are left', () => {
    expect(refundFor(shopWith('choose_again'), opened)).toBe('charges 0, refund 0..8000, payment 0');
  });

  test('is refused with the claim', () => {
    expect(refundFor(shopWith('rejected'), opened)).toBe('charges 0, refund 0, payment 0');
  });

  test('is given all the same where the shop waives its refusal', () => {
    const ruling = {
      clause: 'scope.resolutions',
      ruling: 'waived',
      by: 'support',
      why: 'goodwill',
      at: usual.arrival,
    } as const;
    expect(refundFor(shopWith('rejected'), { ...opened, rulings: [ruling] })).toBe(
      'charges 0, refund 8950, payment 0',
    );
  });

  test('is quoted as if the review went well', () => {
    expect(refundFor(shopWith('needs_review'), opened)).toBe('charges 0, refund 8950, payment 0');
  });
});

describe('how many pieces come back', () => {
  test.each<[title: string, traits: Traits, pieces: number]>([
    ['one, where nothing is said', {}, 1],
    ['as many as were ordered', { ordered: 3 }, 3],
    ['as many as were announced', { ordered: 5, announced: 3 }, 3],
    ['as many as arrived', { ordered: 5, announced: 3, arrived: 2 }, 2],
    [
      'as many as arrived, though more were announced than ordered',
      { ordered: 5, announced: 9, arrived: 4 },
      4,
    ],
    ['never more than were ordered, whatever was announced', { ordered: 5, announced: 9 }, 5],
    ['never more than were ordered, whatever arrived', { ordered: 5, announced: 3, arrived: 7 }, 5],
    ['more than were announced, where that many arrived', { ordered: 5, announced: 3, arrived: 4 }, 4],
    ['as many as were announced, where nobody says how many were ordered', { announced: 3 }, 3],
    ['none', { ordered: 3, announced: 3, arrived: 0 }, 0],
    ['none ordered', { ordered: 0 }, 0],
    [
      'as many as were announced, until somebody has counted',
      { ordered: 5, announced: 3, arrived: 2, upTo: 'arrival', inspectedAt: '2027-01-01T00:00:00Z' },
      3,
    ],
    [
      'as many as were ordered, until somebody has announced less',
      { ordered: 5, announced: 3, upTo: 'delivery', requestedAt: '2027-01-01T00:00:00Z' },
      5,
    ],
  ])('%s', (_, traits, pieces) => {
    const offered = [{ resolution: 'refund', legs: ['return'] }] as const;
    const shop = aShop({ resolutions: { clause: 'scope.resolutions', offered } });
    expect(quoted(shop, traits, ALL).refundDue).toEqual({ kind: 'exact', amount: pieces * 8000 });
  });

  test('of what is not known, no piece costs nothing', () => {
    const prices = { ...ALL, item: null, outbound: { amount: 0 } };
    expect(dueIn(quoted(aShop(), { ordered: 3, arrived: 0 }, prices))).toBe('charges 0, refund 0, payment 0');
    expect(dueIn(quoted(aShop(), { ordered: 3, arrived: 1 }, prices))).toBe(
      'charges 0, refund unknown, payment 0',
    );
  });
});
