import { type CostAllocation, computeCostBearer } from 'returns-policy';
import { describe, expect, test } from 'vitest';
import { aReturn, aShop, on } from './aShop';

interface CostRow {
  readonly says: string;
  readonly terms?: Readonly<Record<string, unknown>>;
  readonly request?: Readonly<Record<string, unknown>>;
  readonly followedInstructions?: boolean;
  readonly bears: Partial<CostAllocation> | null;
}

function costs(bearers: object, more: object = {}) {
  return { costs: { roundTrip: { clause: 'cost.postage' }, bearers, ...more } };
}
function legs(bearers: Readonly<Record<string, string>>) {
  return Object.entries(bearers).map(([leg, bearer]) => ({
    leg,
    bearer,
  })) as unknown as CostAllocation['legs'];
}
const resolutions = (offered: readonly object[]) => ({
  resolutions: { clause: 'resolution.choice', offered },
});
const faulty = { reason: 'faulty' };

const rows: readonly CostRow[] = [
  {
    says: 'who is at fault bears both ways, unless the shop says otherwise',
    bears: {
      bearer: 'customer',
      fault: 'customer',
      legs: legs({ outbound: 'customer', return: 'customer' }),
    },
  },
  {
    says: 'the shop bears both ways of what is faulty',
    request: faulty,
    bears: { bearer: 'shop', fault: 'shop', legs: legs({ outbound: 'shop', return: 'shop' }) },
  },
  {
    says: 'the shop bears the way out, and who is at fault the way back',
    terms: costs({ outbound: 'shop', return: 'at_fault' }),
    bears: { bearer: 'split', fault: 'customer', legs: legs({ outbound: 'shop', return: 'customer' }) },
  },
  {
    says: 'the shop bears everything, whoever is at fault',
    terms: costs({ outbound: 'shop', return: 'shop', replacement: 'shop' }),
    bears: { bearer: 'shop', fault: 'customer', legs: legs({ outbound: 'shop', return: 'shop' }) },
  },
  {
    says: 'the customer bears the way back of what is faulty too',
    terms: costs({ return: 'customer' }),
    request: faulty,
    bears: { bearer: 'split', fault: 'shop', legs: legs({ outbound: 'shop', return: 'customer' }) },
  },
  {
    says: 'the shop bears what it sends in exchange',
    terms: costs({ replacement: 'shop' }),
    request: { resolution: 'exchange' },
    bears: { bearer: 'split', fault: 'customer', legs: legs({ return: 'customer', replacement: 'shop' }) },
  },
  {
    says: 'of a way of which the shop does not say who bears it nothing is said',
    terms: costs({ outbound: 'unknown' }),
    bears: { bearer: 'customer', legs: legs({ return: 'customer' }) },
  },
  {
    says: 'where the shop says of no way who bears it nobody is named',
    terms: costs({ outbound: 'unknown', return: 'unknown' }),
    bears: null,
  },
  {
    says: 'while no resolution is chosen, the ways that every one of them has are borne',
    request: { resolution: null },
    bears: { bearer: 'customer', legs: legs({ return: 'customer' }) },
  },
  {
    says: 'of a shop that offers nothing nobody knows a way',
    terms: resolutions([]),
    bears: { bearer: 'customer', legs: [] },
  },
  {
    says: 'what need not come back has no way back',
    terms: { returnShipment: { required: false } },
    bears: { bearer: 'customer', legs: legs({ outbound: 'customer' }) },
  },
  {
    says: 'what is brought by hand has no way back that is paid',
    terms: { returnShipment: { required: true, by: 'hand' } },
    request: { resolution: 'exchange' },
    bears: { bearer: 'customer', legs: legs({ replacement: 'customer' }) },
  },
  {
    says: 'what is brought by hand for nothing that is shipped costs nobody anything',
    terms: {
      returnShipment: { required: true, by: 'hand' },
      ...resolutions([{ resolution: 'refund', legs: ['return'] }]),
    },
    bears: { bearer: 'customer', legs: [] },
  },
  {
    says: 'what is given in place of another is shipped as it is',
    terms: resolutions([
      {
        resolution: 'refund',
        legs: ['outbound', 'return'],
        when: { field: 'item.category', equals: 'mugs' },
        otherwise: { instead: 'exchange' },
      },
      { resolution: 'exchange', legs: ['return', 'replacement'] },
    ]),
    bears: { bearer: 'customer', legs: legs({ return: 'customer', replacement: 'customer' }) },
  },
  {
    says: 'of a reason that nobody foresaw nobody bears anything yet',
    request: { reason: 'too_bright' },
    bears: null,
  },
  {
    says: 'a shop that names no method takes no more for another',
    followedInstructions: false,
    bears: { surcharge: 'none', clauses: ['cost.postage'] },
  },
  {
    says: 'a shop that names a method may take more for another',
    terms: costs({}, { instructions: { clause: 'cost.method' } }),
    followedInstructions: false,
    bears: { surcharge: 'possible', clauses: ['cost.postage', 'cost.method'] },
  },
];

test.each(rows.map((row) => [row.says, row] as const))('%s', (_says, row) => {
  const { terms = {}, request = {}, followedInstructions = true, bears } = row;
  const claim = aReturn('dispatch', { request, dispatch: { followedInstructions } });
  const cost = computeCostBearer(claim, aShop(terms), on.dispatch);
  if (bears === null) expect(cost).toBeNull();
  else expect(cost).toMatchObject(bears);
});

describe('while nobody knows which terms govern', () => {
  /** Other terms for what was opened, which nobody has said of this lamp. */
  const costIfOpened = (set: object): CostAllocation | null => {
    const exceptions = [{ clause: 'exception.one', when: { fact: 'opened', equals: true }, set }];
    return computeCostBearer(aReturn('dispatch'), aShop({}, { exceptions }), on.dispatch);
  };

  test('nobody bears the cost yet if the terms do not agree', () => {
    expect(costIfOpened({ costs: { bearers: { return: 'shop' } } })).toBeNull();
  });

  test('the customer bears it if they agree on that', () => {
    expect(costIfOpened({ windows: { arrival: { length: 'P60D', from: 'delivery' } } })).toStrictEqual({
      bearer: 'customer',
      fault: 'customer',
      legs: legs({ outbound: 'customer', return: 'customer' }),
      surcharge: 'none',
      clauses: ['cost.postage'],
    });
  });
});
