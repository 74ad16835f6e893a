import {
  checkDeadlines,
  type ExceptionTerm,
  evaluateClaim,
  type FactTerm,
  type Finding,
  type Policy,
  type TermsSet,
} from 'returns-policy';
import { describe, expect, test } from 'vitest';
import { claimFactsOf } from '../../src/claim/parseClaim';
import { governingTerms } from '../../src/governing/governingTerms';
import { pointsThatMatter, waysToSee } from '../../src/governing/waysToSee';
import { policyFactsOf } from '../../src/policy/parsePolicy';
import { usual } from '../support/aClaim';
import { aShop, theClaim } from './aShop';

/** Ten days after the delivery: the shop answers a claim that was made on the first. */
const TENTH = '2026-03-12T10:00:00+09:00';

/** What an exception sets so that its claim is late only together: three days to claim, and by telephone alone. */
const SHORT: TermsSet = { windows: { claim: { length: 'P3D', from: 'delivery' } } };
const BY_TELEPHONE: TermsSet = { channels: { accepted: ['telephone'] } };

const window = (name: 'dispatch' | 'arrival', length: string): TermsSet => ({
  windows: { [name]: { length, from: 'delivery' } },
});

/** What the claim deadline comes to: of a claim by e-mail on the first day that the shop answers on the tenth. */
function onDeadline(policy: Policy, facts: Readonly<Record<string, boolean>> = {}) {
  const claim = theClaim({ requestedAt: usual.request, authorizedAt: TENTH, facts });
  const [{ standing, code, details }] = checkDeadlines(claim, policy, TENTH) as readonly [Finding];
  return [standing, code, details];
}

describe('a claim that is late only if two facts are so at once', () => {
  const names = ['fact_a', 'fact_b', 'fact_c', 'fact_d', 'fact_e', 'fact_f'];
  const sets: readonly TermsSet[] = [
    window('arrival', 'P60D'),
    SHORT,
    { costs: { bearers: { return: 'shop' } } },
    { costs: { bearers: { outbound: 'shop' } } },
    BY_TELEPHONE,
    { rejection: { sendBack: 'shop' } },
  ];
  const shopAsking = (count: number): Policy => {
    const asked = names.slice(0, count);
    return aShop(
      {},
      {
        facts: asked.map((fact): FactTerm => ({ fact, type: 'boolean', question: 'Is it so?' })),
        exceptions: asked.map((fact, at) => ({
          clause: `exception.${fact}`,
          when: { fact, equals: true },
          set: sets[at] as TermsSet,
        })),
      },
    );
  };
  const is = (...facts: readonly string[]) =>
    Object.fromEntries(names.map((name) => [name, facts.includes(name)]));

  test('is late with both, and in time with one', () => {
    const shop = shopAsking(6);
    const codes = [is(), is('fact_b'), is('fact_e'), is('fact_b', 'fact_e')].map(
      (facts) => onDeadline(shop, facts)[1],
    );
    expect(codes).toEqual(['claim_in_time', 'claim_in_time', 'claim_in_time', 'claim_late']);
  });

  test('asks for those two, of five that are not known', () => {
    expect(onDeadline(shopAsking(5))).toEqual([
      'outstanding',
      'fact_missing',
      { facts: ['fact_b', 'fact_e'] },
    ]);
  });

  test('asks for all, of six, as not every combination of so many is looked at', () => {
    expect(onDeadline(shopAsking(6))).toEqual(['outstanding', 'fact_missing', { facts: names }]);
  });
});

describe('a claim that is late only if two conflicts end one way', () => {
  const first: TermsSet = {
    windows: {
      claim: { length: 'P30D', from: 'delivery' },
      dispatch: { length: 'P31D', from: 'delivery' },
      arrival: { length: 'P32D', from: 'delivery' },
    },
    channels: { accepted: ['email'] },
    resolutions: { offered: [{ resolution: 'refund', legs: ['return'] }] },
    authorization: { required: false },
    returnShipment: { required: false, by: 'carrier' },
    costs: { bearers: { outbound: 'shop', return: 'shop', replacement: 'shop' } },
    rejection: { sendBack: 'shop' },
  };
  const second: TermsSet = {
    windows: {
      claim: { length: 'P3D', from: 'delivery' },
      dispatch: { length: 'P41D', from: 'delivery' },
      arrival: { length: 'P42D', from: 'delivery' },
    },
    channels: { accepted: ['telephone'] },
    resolutions: { offered: [{ resolution: 'refund', legs: ['outbound', 'return'] }] },
    authorization: { required: true },
    returnShipment: { required: true, by: 'hand' },
    costs: { bearers: { outbound: 'customer', return: 'customer', replacement: 'customer' } },
    rejection: { sendBack: 'customer' },
  };
  const shopSetting = (one: TermsSet, other: TermsSet): Policy => {
    const by = (clause: string, set: TermsSet): ExceptionTerm => ({
      clause,
      when: { field: 'item.category', oneOf: ['shoes', clause] },
      set,
    });
    return aShop({}, { exceptions: [by('exception.one', one), by('exception.other', other)] });
  };
  const ALL = [
    'windows.claim',
    'windows.dispatch',
    'windows.arrival',
    'channels.accepted',
    'resolutions.offered',
    'authorization.required',
    'returnShipment.required',
    'returnShipment.by',
    'costs.bearers.outbound',
    'costs.bearers.return',
    'costs.bearers.replacement',
    'rejection.sendBack',
  ];
  const conflictIn = (terms: readonly string[]) => [
    'undetermined',
    'terms_in_conflict',
    { terms, clauses: ['exception.one', 'exception.other'] },
  ];

  test('names every term in conflict, as not every combination of so many is looked at', () => {
    expect(onDeadline(shopSetting(first, second))).toEqual(conflictIn(ALL));
  });

  test('but no term that only one exception sets', () => {
    const { rejection: _one, ...rest } = second;
    const { windows, ...others } = first;
    const { claim, arrival } = windows ?? {};
    const setting = { ...others, windows: { ...(claim && { claim }), ...(arrival && { arrival }) } };
    const agreed = ['rejection.sendBack', 'windows.dispatch'];
    expect(onDeadline(shopSetting(setting, rest))).toEqual(
      conflictIn(ALL.filter((term) => !agreed.includes(term))),
    );
  });

  test('names those two, where few are in conflict', () => {
    const few = ({ windows, channels }: TermsSet): TermsSet => ({
      ...(windows && { windows }),
      ...(channels && { channels }),
    });
    expect(onDeadline(shopSetting(few(first), few(second)))).toEqual(
      conflictIn(['windows.claim', 'channels.accepted']),
    );
  });
});

describe('five answers to one term', () => {
  const answers = ['a', 'b', 'c', 'd', 'e'].map(
    (letter, at): ExceptionTerm => ({
      clause: `exception.${letter}`,
      when: { field: 'item.category', oneOf: ['shoes', letter] },
      set: { windows: { claim: { length: letter === 'e' ? 'P3D' : `P${30 + at}D`, from: 'delivery' } } },
    }),
  );
  const facts = ['f', 'g', 'h', 'i', 'j', 'k'].map((letter): FactTerm => {
    return { fact: `fact_${letter}`, type: 'boolean', question: 'Is it so?' };
  });
  const asking = (set: TermsSet, over: readonly string[] = []) =>
    facts.map(({ fact }): ExceptionTerm => {
      return { clause: `exception.${fact}`, when: { fact, equals: true }, set, over };
    });
  const onClaimOf = (exceptions: readonly ExceptionTerm[], asOf: string = TENTH) => {
    const claim = theClaim({ requestedAt: TENTH });
    const { findings } = evaluateClaim(claim, aShop({}, { exceptions, facts }), asOf);
    return findings.find(({ clause, code }) => clause === 'exception.a' && code !== 'channel_accepted');
  };
  const inConflict = {
    clause: 'exception.a',
    standing: 'undetermined',
    code: 'terms_in_conflict',
    details: { terms: ['windows.claim'], clauses: answers.map(({ clause }) => clause) },
  };

  test('are in conflict', () => {
    expect(onClaimOf(answers)).toEqual(inConflict);
  });

  test('are in conflict whatever many facts say of other terms', () => {
    expect(onClaimOf([...answers, ...asking({ rejection: { sendBack: 'shop' } })])).toEqual(inConflict);
    expect(onClaimOf([...answers, ...asking(window('dispatch', 'P60D'))])).toEqual(inConflict);
  });

  test('are in conflict, and what the facts say of other points is asked for', () => {
    const [first, ...others] = asking({ rejection: { sendBack: 'shop' } }) as [ExceptionTerm];
    const byTelephone = { ...first, set: BY_TELEPHONE };
    const policy = aShop({}, { exceptions: [...answers, byTelephone, ...others], facts });
    const { findings } = evaluateClaim(theClaim({ requestedAt: TENTH }), policy, TENTH);
    expect(findings[0]).toEqual({
      clause: 'channel.ways',
      standing: 'outstanding',
      code: 'fact_missing',
      details: { facts: ['fact_f'] },
    });
  });

  test('are in conflict though a fact may decide which goes first, of which that one is asked for', () => {
    const [first, ...others] = asking({ rejection: { sendBack: 'shop' } }) as [ExceptionTerm];
    const deciding: ExceptionTerm = {
      ...first,
      set: { windows: { claim: { length: 'P90D', from: 'delivery' } } },
      over: answers.map(({ clause }) => clause),
    };
    expect(onClaimOf([...answers, deciding, ...others])?.details).toEqual({ facts: ['fact_f'] });
  });
});

describe('how many policies are looked at in each case:', () => {
  const certain = (count: number) =>
    Array.from({ length: count }, (_, at): ExceptionTerm => {
      const clause = `exception.a_${'abcdef'.charAt(at)}`;
      const set: TermsSet = { windows: { claim: { length: `P${30 + at}D`, from: 'delivery' } } };
      return { clause, when: { field: 'item.category', oneOf: ['shoes', clause] }, set };
    });
  const doubtful = (count: number, set: (at: number) => TermsSet) =>
    Array.from({ length: count }, (_, at): ExceptionTerm => {
      const fact = `fact_${'abcdef'.charAt(at)}`;
      return { clause: `exception.b_${fact}`, when: { fact, equals: true }, set: set(at) };
    });
  const counted = (answers: number, missing: number, set: (at: number) => TermsSet) => {
    const asked = doubtful(missing, set);
    const facts = asked.map(({ when }): FactTerm => {
      return { fact: when.fact as string, type: 'boolean', question: 'Is it so?' };
    });
    const policy = policyFactsOf(aShop({}, { exceptions: [...certain(answers), ...asked], facts }));
    const claim = claimFactsOf(theClaim());
    const { cases } = governingTerms(claim, policy, Date.parse(usual.request));
    return cases.map(({ policies }) => policies.length);
  };
  const ofOthers = (): TermsSet => ({ rejection: { sendBack: 'shop' } });
  const ofTheSame = (at: number): TermsSet => ({
    windows: { claim: { length: `P${60 + at}D`, from: 'delivery' } },
  });
  const times = (count: number, value: number) => Array.from({ length: count }, () => value);

  test.each<[says: string, found: readonly number[], expected: readonly number[]]>([
    ['five answers in each of few', counted(5, 5, ofOthers), times(32, 5)],
    ['four answers in each of many', counted(4, 6, ofOthers), times(8, 4)],
    [
      'five answers in the first of many, and then the first answer',
      counted(5, 6, ofOthers),
      [5, ...times(7, 1)],
    ],
    ['and that of the exception that is in doubt', counted(5, 6, ofTheSame), [5, 2, 2, 2, 2, 2, 2, 7]],
  ])('%s', (_says, found, expected) => {
    expect(found).toEqual(expected);
  });
});

describe('the points that make a difference', () => {
  const ways = waysToSee([2, 2, 2, 2, 2]);
  const placeOf = (...points: readonly number[]) =>
    ways.findIndex((way) => way.size === points.length && points.every((point) => way.has(point)));

  test('are seen also where only all of them and all but one differ', () => {
    const pair = [placeOf(0, 1, 2, 3, 4), placeOf(1, 2, 3, 4)];
    const areSame = (one: number, other: number) => !(pair.includes(one) && pair.includes(other));
    expect(pointsThatMatter(5, ways, areSame)).toEqual([0]);
  });

  test('are few, of many that are each looked at alone', () => {
    const alone = waysToSee(Array.from({ length: 40 }, () => 2));
    expect(alone.length).toBe(42);
    const isThird = (way: number) => alone[way]?.size === 1 && alone[way]?.has(3);
    expect(pointsThatMatter(40, alone, (one, other) => isThird(one) === isThird(other))).toEqual([3]);
  });
});
