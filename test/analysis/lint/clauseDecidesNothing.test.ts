import type { When } from 'returns-policy';
import { describe, expect, test } from 'vitest';
import { clauseDecidesNothing } from '../../../src/analysis/lint/clauseDecidesNothing';
import { aClaim, type ClaimTraits, usual } from '../../support/aClaim';
import { policyWith } from '../lintedPolicy';
import { lookedAt, type Seen, toldAfter } from './lookedAt';

const facts = ['sale', 'gift'].map((fact) => ({ fact, type: 'boolean', question: `${fact}?` }));
const sale: When = { fact: 'sale', equals: true };
const gift: When = { fact: 'gift', equals: true };

const known = (so: object, traits: ClaimTraits = {}, asOf: string = usual.inspection): Seen => [
  { ...aClaim(traits), facts: { ...so } },
  asOf,
];
const plain = known({ sale: false, gift: false });
const sold = known({ sale: true, gift: false });
const unsaid = known({});
const delivered = known({ sale: true, gift: true }, { upTo: 'delivery' });
const late = known(
  { sale: true, gift: true },
  { requestedAt: '2026-03-16T10:00:00.001+09:00' },
  '2026-03-17T10:00:00Z',
);

const never = (clause: string) => `${clause} never decides anything: no claim comes to where it would`;

/** Where a clause is told of. */
function placeOf(clause: string, document: object, seen: readonly Seen[]): string | undefined {
  const policy = policyWith({ facts, ...document });
  return toldAfter(clauseDecidesNothing, policy, seen).find(({ clauses }) => clauses.includes(clause))?.path;
}

describe('a clause that decides nothing', () => {
  test('is told of with its first place, in the order of the clauses', () => {
    const { clauses } = policyWith({});
    const welcome = { id: 'preamble.welcome', text: 'Welcome.' };
    const exclusions = [
      { clause: 'exclusion.sale', when: sale },
      { clause: 'exclusion.sale', when: gift },
      { clause: 'deadline.claim', when: gift },
    ];
    const arrival = { length: 'P9D', from: 'dispatch', clause: 'deadline.arrival' };
    const exceptions = [{ clause: 'scope.reasons', when: sale, set: { windows: { arrival } } }];
    const policy = policyWith({ facts, clauses: [welcome, ...clauses], terms: { exclusions }, exceptions });
    const warning = (clause: string, path: string) => ({
      severity: 'warning',
      path,
      clauses: [clause],
      message: never(clause),
    });
    expect(toldAfter(clauseDecidesNothing, policy, [])).toEqual([
      {
        severity: 'info',
        path: '/clauses/0',
        clauses: ['preamble.welcome'],
        message: 'preamble.welcome is wording alone: no term names it, so it decides nothing',
      },
      warning('deadline.claim', '/terms/windows/claim'),
      warning('deadline.dispatch', '/terms/windows/dispatch'),
      warning('deadline.arrival', '/terms/windows/arrival'),
      warning('scope.reasons', '/terms/reasons'),
      warning('scope.resolutions', '/terms/resolutions'),
      warning('channel.email', '/terms/channels'),
      warning('cost.return', '/terms/costs/roundTrip'),
      warning('exclusion.sale', '/terms/exclusions/0'),
    ]);
  });

  test('is no window that a shop has to have, though nothing is sent back', () => {
    const unsent = policyWith({ terms: { returnShipment: { required: false } } });
    const sent = policyWith({ terms: { returnShipment: { required: true } } });
    const paths = (policy: typeof sent) =>
      toldAfter(clauseDecidesNothing, policy, []).filter(({ path }) => path.includes('/windows/')).length;
    expect([paths(unsent), paths(sent)]).toEqual([0, 3]);
  });

  test('is none that has shown itself in what the usual return comes to', () => {
    const inspected = known({}, { upTo: 'inspection' });
    expect(toldAfter(clauseDecidesNothing, policyWith({}), [plain, inspected])).toEqual([]);
  });

  const excluding = { terms: { exclusions: [{ clause: 'own.clause', when: sale }] } };
  const forReason = {
    terms: {
      exclusions: [{ clause: 'own.clause', by: 'category', values: ['shoes'], reasons: ['defective_item'] }],
    },
  };
  const requiring = { terms: { requirements: [{ clause: 'own.clause', must: sale }] } };
  const used = { terms: { condition: { clause: 'own.clause' } } };
  const excepting = {
    exceptions: [{ clause: 'own.clause', when: sale, set: { costs: { bearers: { outbound: 'shop' } } } }],
  };
  const waiving = { exceptions: [{ clause: 'own.clause', when: sale, waives: ['scope.reasons'] }] };
  const charging = { terms: { fees: [{ clause: 'own.clause', fee: 'own', amount: { flat: 1 } }] } };
  const chargingSold = {
    terms: { fees: [{ clause: 'own.clause', fee: 'own', amount: { flat: 1 }, when: sale }] },
  };

  test.each<[what: string, document: object, seen: Seen, path: string | undefined]>([
    ['an exclusion that excludes', excluding, sold, undefined],
    ['an exclusion that does not', excluding, plain, '/terms/exclusions/0'],
    ['an exclusion of which it is not known', excluding, unsaid, '/terms/exclusions/0'],
    ['an exclusion for a reason that is not given yet', forReason, delivered, '/terms/exclusions/0'],
    [
      'an exclusion for a reason that is given',
      forReason,
      known({}, { reason: 'defective_item' }),
      undefined,
    ],
    ['a requirement that is kept', requiring, sold, undefined],
    ['a requirement that is broken', requiring, plain, undefined],
    ['a requirement of which it is not known', requiring, unsaid, '/terms/requirements/0'],
    ['the condition, before anybody has looked', used, known({}, { upTo: 'arrival' }), '/terms/condition'],
    ['the condition, once somebody has', used, known({}, { upTo: 'inspection' }), undefined],
    ['an exception that applies', excepting, sold, undefined],
    ['an exception that does not', excepting, plain, '/exceptions/0'],
    ['an exception that may', excepting, unsaid, '/exceptions/0'],
    ['an exception that waives what does not stand against the claim', waiving, sold, undefined],
    ['an exception that would waive it for others', waiving, plain, '/exceptions/0'],
    ['a fee for all', charging, plain, undefined],
    ['a fee, before anything is claimed', charging, delivered, '/terms/fees/0'],
    ['a fee, where the claim is refused', charging, late, '/terms/fees/0'],
    ['a fee for some', chargingSold, sold, undefined],
    ['a fee for others', chargingSold, plain, '/terms/fees/0'],
    ['a fee that may come', chargingSold, unsaid, '/terms/fees/0'],
    [
      'the costs, before anything is claimed',
      { terms: { costs: { instructions: { clause: 'own.clause' } } } },
      delivered,
      '/terms/costs/instructions',
    ],
    [
      'the costs of what is sent in another way',
      { terms: { costs: { instructions: { clause: 'own.clause' } } } },
      known({}, { upTo: 'dispatch', followedInstructions: false }),
      undefined,
    ],
  ])('is one or none: %s', (_, document, seen, path) => {
    expect(placeOf('own.clause', document, [seen])).toBe(path);
  });

  test('is none of those that come to the same for a claim', () => {
    const exceptions = ['P30D', 'P7D'].map((length, index) => ({
      clause: `own.case_${index}`,
      when: [sale, gift][index],
      set: { windows: { claim: { length, from: 'delivery', clause: `own.window_${index}` } } },
    }));
    const both = known({ sale: true, gift: true });
    expect(placeOf('own.window_0', { exceptions }, [both])).toBeUndefined();
    expect(placeOf('own.window_1', { exceptions }, [both])).toBeUndefined();
    expect(placeOf('own.window_1', { exceptions }, [sold])).toBe('/exceptions/1/set/windows/claim');
  });

  const exchange = { offered: [{ resolution: 'exchange', legs: ['return', 'replacement'] }] };
  const money = {
    terms: {
      authorization: { clause: 'own.authorization' },
      resolutions: exchange,
      priceDifference: { clause: 'own.difference', whenCheaper: 'refunded' },
      rejection: { clause: 'own.rejection', sendBack: 'customer' },
      fees: [{ clause: 'own.fee', fee: 'own', amount: { flat: 1 }, when: sale }],
    },
  };
  const exchanged = known({}, { resolution: 'exchange' });

  test.each<[what: string, seen: readonly Seen[], places: readonly (string | undefined)[]]>([
    [
      'before anything is claimed',
      [delivered],
      ['/terms/priceDifference', '/terms/rejection', '/terms/fees/0'],
    ],
    ['an exchange', [exchanged], [undefined, '/terms/rejection', '/terms/fees/0']],
    ['a parcel that is refused', [late], ['/terms/priceDifference', undefined, '/terms/fees/0']],
    ['one after the other', [exchanged, late], [undefined, undefined, '/terms/fees/0']],
  ])('is felt in the money: %s', (_, seen, places) => {
    const clauses = ['own.difference', 'own.rejection', 'own.fee'];
    expect(clauses.map((clause) => placeOf(clause, money, seen))).toEqual(places);
  });

  test.each(['kept', 'refunded'])(
    'is felt in the money of a cheaper item too, where that is %s',
    (whenCheaper) => {
      const terms = { resolutions: exchange, priceDifference: { clause: 'own.difference', whenCheaper } };
      expect(placeOf('own.difference', { currency: 'KRW', terms }, [exchanged])).toBeUndefined();
    },
  );

  test('is looked for where its term is asked, until it has shown', () => {
    const exclusions = [{ clause: 'exclusion.sale', when: sale }];
    const policy = policyWith({ facts, terms: { exclusions } });
    const waitsFor = (...seen: readonly Seen[]) => lookedAt(clauseDecidesNothing, policy, seen).waitsFor?.();
    expect(waitsFor()).toEqual([{}, {}, {}, sale, {}, {}, {}, {}]);
    expect(waitsFor(sold, known({ sale: false }, { upTo: 'inspection' }))).toEqual([]);
    expect(waitsFor(known({ sale: false }, { upTo: 'inspection' }))).toEqual([sale]);
  });
});
