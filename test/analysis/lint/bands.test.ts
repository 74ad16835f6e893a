import type { ClaimInput, Policy } from 'returns-policy';
import { describe, expect, test } from 'vitest';
import { bandsGap } from '../../../src/analysis/lint/bandsGap';
import { bandsOverlap } from '../../../src/analysis/lint/bandsOverlap';
import { aClaim, usual } from '../../support/aClaim';
import { policyWith } from '../lintedPolicy';
import { lookedAt, type Seen, toldAfter } from './lookedAt';

const facts = [
  { fact: 'state', type: 'enum', values: ['new', 'opened', 'worn'], question: 'In what state is it?' },
  { fact: 'gift', type: 'boolean', question: 'Was it a gift?' },
];
const state = (equals: string) => ({ fact: 'state', equals });
const gift = { fact: 'gift', equals: true };
const flat = (amount: number) => ({ flat: amount });

const fee = (amount: object, more: object = {}) => ({ clause: 'fee.wear', fee: 'wear', amount, ...more });
const exclusions = [
  { clause: 'exclusion.food', by: 'category', values: ['food'], consequence: 'needs_review' },
];
const withFees = (...fees: readonly object[]): Policy => policyWith({ facts, terms: { fees, exclusions } });
const newOrOpened = {
  bands: [
    { when: state('new'), amount: flat(0) },
    { when: state('opened'), amount: flat(500) },
  ],
};

/** Asked for on the fifteenth day. */
const late = aClaim({ requestedAt: '2026-03-16T10:00:00.001+09:00' });
const having = (known: object, claim: ClaimInput = aClaim()): Seen => [
  { ...claim, facts: { ...known } },
  claim.request?.at ?? usual.delivery,
];
const worn = having({ state: 'worn' });

const GAP =
  'none of the bands holds for some claims, so that the amount is unknown; widen one, or add a last one without a condition';
const NEVER =
  'this band is never taken: wherever it holds, one before it does; bands are looked at in their order';

describe('a gap in the bands', () => {
  test('is told of with the claims that fall into it, the first of them shown', () => {
    const seen = [having({ state: 'new' }), worn, having({ state: 'worn', gift: true })];
    expect(toldAfter(bandsGap, withFees(fee(newOrOpened)), seen)).toEqual([
      {
        severity: 'warning',
        path: '/terms/fees/0/amount/bands',
        clauses: ['fee.wear'],
        message: GAP,
        shows: 1,
      },
    ]);
  });

  test.each<[what: string, seen: Seen]>([
    ['falls into the first band', having({ state: 'new' })],
    ['falls into the last band', having({ state: 'opened' })],
    ['may fall into either, as nothing is known yet', having({})],
    ['is not made yet', having({ state: 'worn' }, aClaim({ upTo: 'delivery' }))],
    ['is refused', having({ state: 'worn' }, late)],
    ['is left to a person', having({ state: 'worn' }, aClaim({ category: 'food' }))],
  ])('is none for a claim that %s', (_, seen) => {
    expect(toldAfter(bandsGap, withFees(fee(newOrOpened)), [seen])).toEqual([]);
  });

  test('is one for a claim that has been accepted too', () => {
    const seen: Seen = [{ ...aClaim({ upTo: 'inspection' }), facts: { state: 'worn' } }, usual.inspection];
    expect(toldAfter(bandsGap, withFees(fee(newOrOpened)), [seen])).toHaveLength(1);
  });

  test.each<[what: string, isGift: boolean | undefined, paths: readonly string[]]>([
    ['is charged', true, ['/terms/fees/0/amount/bands']],
    ['is not charged', false, []],
    ['may not be charged', undefined, []],
  ])('counts where the fee %s', (_, isGift, paths) => {
    const policy = withFees(fee(newOrOpened, { when: gift }));
    const known = isGift === undefined ? { state: 'worn' } : { state: 'worn', gift: isGift };
    expect(toldAfter(bandsGap, policy, [having(known)]).map(({ path }) => path)).toEqual(paths);
  });

  test.each<[what: string, resolution: string | null, paths: readonly string[]]>([
    ['that one', 'refund', ['/terms/resolutions/offered/0/amount/bands']],
    ['another', 'store_credit', []],
    ['nothing yet', null, []],
  ])('of a resolution counts where the customer wants that one: %s', (_, resolution, paths) => {
    const offered = [
      { resolution: 'refund', legs: ['return'], amount: newOrOpened },
      { resolution: 'store_credit', legs: ['return'] },
    ];
    const policy = policyWith({ facts, terms: { resolutions: { offered } } });
    const seen = having({ state: 'worn' }, aClaim({ resolution }));
    expect(toldAfter(bandsGap, policy, [seen]).map(({ path }) => path)).toEqual(paths);
  });

  test('of a resolution counts for whoever is given that one in place of another', () => {
    const offered = [
      {
        resolution: 'refund',
        legs: ['return'],
        amount: newOrOpened,
        when: gift,
        otherwise: { instead: 'store_credit' },
      },
      { resolution: 'store_credit', legs: ['return'], amount: newOrOpened },
    ];
    const policy = policyWith({ facts, terms: { resolutions: { offered } } });
    const told = (isGift: boolean) => toldAfter(bandsGap, policy, [having({ state: 'worn', gift: isGift })]);
    const at = (place: number) => [`/terms/resolutions/offered/${place}/amount/bands`, ['scope.resolutions']];
    expect(told(true).map(({ path, clauses }) => [path, clauses])).toEqual([at(0)]);
    expect(told(false).map(({ path, clauses }) => [path, clauses])).toEqual([at(1)]);
  });

  const inside = (place: number) => {
    const bands = Array.from({ length: place }, (_, index) => ({
      when: state(index === 0 ? 'new' : 'opened'),
      amount: flat(index),
    }));
    return {
      bands: [...bands, { when: gift, amount: { bands: [{ when: { not: gift }, amount: flat(1) }] } }],
    };
  };

  test.each<[what: string, place: number, known: object, isTold: boolean]>([
    ['where the outer band is taken', 0, { state: 'worn', gift: true }, true],
    ['not where the outer band does not hold', 0, { state: 'worn', gift: false }, false],
    ['not where the outer band may not hold', 0, { state: 'worn' }, false],
    ['where no band before the outer one holds', 2, { state: 'worn', gift: true }, true],
    ['not where one before the outer one may hold', 2, { gift: true }, false],
    ['not where one of eleven before the outer one holds', 11, { state: 'opened', gift: true }, false],
  ])('inside a band counts %s', (_, place, known, isTold) => {
    const pointer = `/terms/fees/0/amount/bands/${place}/amount/bands`;
    const paths = toldAfter(bandsGap, withFees(fee(inside(place))), [having(known)]).map(({ path }) => path);
    expect(paths.includes(pointer)).toBe(isTold);
  });

  test('of the eleventh fee has nothing to do with the second', () => {
    const idle = Array.from({ length: 10 }, (_, index) => ({
      ...fee(flat(1), { when: gift }),
      clause: `fee.no_${index}`,
    }));
    const policy = withFees(...idle, fee(newOrOpened));
    expect(toldAfter(bandsGap, policy, [having({ state: 'worn', gift: false })])).toMatchObject([
      { path: '/terms/fees/10/amount/bands', clauses: ['fee.wear'] },
    ]);
  });
});

describe('a band that is never taken', () => {
  const last = { amount: flat(900) };
  const three = { bands: [...newOrOpened.bands, last] };

  test('is told of with its place', () => {
    const again = { when: state('new'), amount: flat(1) };
    const policy = withFees(fee({ bands: [newOrOpened.bands[0], again, newOrOpened.bands[1], last] }));
    const seen = [having({ state: 'new' }), having({ state: 'opened' }), worn];
    expect(toldAfter(bandsOverlap, policy, seen)).toEqual([
      { severity: 'warning', path: '/terms/fees/0/amount/bands/1', clauses: ['fee.wear'], message: NEVER },
    ]);
  });

  test.each<[what: string, seen: readonly Seen[], waiting: readonly string[]]>([
    ['before any claim, all', [], ['0', '1', '2']],
    ['after one in the second band, the others', [having({ state: 'opened' })], ['0', '2']],
    ['after one of which nothing is known, all', [having({})], ['0', '1', '2']],
    ['after one that is refused, all', [having({ state: 'new' }, late)], ['0', '1', '2']],
    ['after one in each, none', [having({ state: 'new' }), having({ state: 'opened' }), worn], []],
  ])('is looked for until one claim has taken it: %s', (_, seen, waiting) => {
    const watch = lookedAt(bandsOverlap, withFees(fee(three)), seen);
    const places = waiting.map((place) => `/terms/fees/0/amount/bands/${place}`);
    expect(watch.tell(false).map(({ path }) => path)).toEqual(places);
    const conditions = [state('new'), state('opened'), {}];
    expect(watch.waitsFor?.()).toEqual(waiting.map((place) => conditions[Number(place)]));
  });
});
