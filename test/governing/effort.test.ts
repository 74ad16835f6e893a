import {
  computeReturnOptions,
  type ExceptionTerm,
  evaluateClaim,
  type FactTerm,
  type Policy,
  type When,
} from 'returns-policy';
import { describe, expect, test } from 'vitest';
import { aShop, onClause, type Traits, theClaim } from './aShop';

/** As many as a policy may have, less those that it has for other clauses. */
const MANY = 980;
const AS_OF = '2026-03-12T13:00:00+09:00';
const REQUESTED = '2026-03-12T12:00:00+09:00';
/** Far more than any of it takes on a slow machine; what grows with the square of the number takes longer. */
const SECONDS = 20;

const names = Array.from({ length: MANY }, (_, index) => {
  return `fact_${[...String(index)].map((digit) => 'abcdefghij'.charAt(Number(digit))).join('')}`;
});
const facts = names.map((fact): FactTerm => ({ fact, type: 'boolean', question: 'Is it?' }));

function shopWith(make: (index: number, fact: string) => Omit<ExceptionTerm, 'clause'>): Policy {
  const exceptions = names.map((fact, index) => ({ clause: `exception.${fact}`, ...make(index, fact) }));
  return aShop({}, { facts, exceptions });
}

const is = (fact: string, equals: boolean): When => ({ fact, equals });
const daysOf = (index: number, most: number) =>
  ({ length: `P${(index % most) + 1}D`, from: 'delivery' }) as const;
const claimDays = (index: number) => ({ set: { windows: { claim: daysOf(index, 300) } } });

function everyOther(share: number): Traits['facts'] {
  return Object.fromEntries(names.filter((_, index) => index % share === 0).map((fact) => [fact, true]));
}

const atWork: When = { event: 'dispatch', timeFrom: '09:00', timeUntil: '17:00' };
/** What is written in every exception, the facts given, and what comes of the claim. */
const rows: readonly (readonly [
  says: string,
  make: (index: number, fact: string) => Omit<ExceptionTerm, 'clause'>,
  given: Traits['facts'],
  comes: string,
])[] = [
  [
    'none of which is known to apply',
    (index, fact) => ({ when: is(fact, true), ...claimDays(index) }),
    {},
    'fact_missing',
  ],
  [
    'by the hour',
    (index, fact) => ({ when: { all: [is(fact, true), atWork] }, ...claimDays(index) }),
    {},
    'fact_missing',
  ],
  [
    'all of which contradict each other',
    (index, fact) => ({
      when: is(fact, true),
      set: { windows: { claim: daysOf(index, 300), dispatch: daysOf(index, 299) } },
    }),
    everyOther(1),
    'terms_in_conflict',
  ],
  [
    'half of which apply, and contradict each other',
    (index, fact) => ({ when: is(fact, true), ...claimDays(index) }),
    everyOther(2),
    'fact_missing',
  ],
  [
    'that waive the same',
    (_index, fact) => ({ when: is(fact, true), waives: ['deadline.claim'] }),
    {},
    'claim_in_time',
  ],
  [
    'each over the one before it',
    (index, fact) => ({
      when: is(fact, true),
      ...claimDays(index),
      ...(index > 0 && { over: [`exception.${names[index - 1]}`] }),
    }),
    everyOther(1),
    'claim_in_time',
  ],
];

describe(`a policy with ${MANY} exceptions`, () => {
  test.each(rows)(
    '%s is judged in time',
    (_says, make, given, comes) => {
      const shop = shopWith(make);
      const claim = theClaim({ requestedAt: REQUESTED, ...(given && { facts: given }) });
      const before = performance.now();
      const evaluation = evaluateClaim(claim, shop, AS_OF);
      computeReturnOptions(claim, shop, AS_OF);
      expect(performance.now() - before).toBeLessThan(SECONDS * 1000);
      expect(evaluation.findings.map(({ code }) => code)).toContain(comes);
      expect(JSON.stringify(evaluation).length).toBeLessThan(1_000_000);
    },
    120_000,
  );
});

describe('more doubts than can be looked at together', () => {
  const doubts = names.slice(0, 8).map(
    (fact): ExceptionTerm => ({
      clause: `exception.${fact}`,
      when: is(fact, true),
      set: { costs: { bearers: { return: 'shop' } } },
    }),
  );
  const certain = (count: number): readonly ExceptionTerm[] =>
    Array.from({ length: count }, (_, index) => ({
      clause: `rule.days_${'abcdefgh'.charAt(index)}`,
      when: { field: 'item.category', oneOf: ['shoes', `thing_${index}`] },
      set: { windows: { claim: { length: index === 0 ? 'P3D' : `P${29 + index}D`, from: 'delivery' } } },
    }));
  const judged = (exceptions: readonly ExceptionTerm[]) =>
    evaluateClaim(theClaim({ requestedAt: REQUESTED }), aShop({}, { facts, exceptions }), AS_OF);

  test('a conflict of the certain ones is one, whatever is doubtful', () => {
    expect(onClause(judged([...doubts, ...certain(2)]), 'rule.days_a')).toBe(
      'undetermined terms_in_conflict',
    );
  });

  test('nobody is asked for what makes no difference', () => {
    const evaluation = judged([...doubts, ...certain(1)]);
    expect(onClause(evaluation, 'rule.days_a')).toBe('breached claim_late');
    expect(evaluation.findings.some(({ code }) => code === 'fact_missing')).toBe(false);
  });

  test('nothing that is in conflict comes out as a yes', () => {
    const evaluation = judged([...doubts, ...certain(7)]);
    expect(['needs_review', 'pending']).toContain(evaluation.decision);
    expect(onClause(evaluation, 'rule.days_a')).toMatch(/terms_in_conflict|fact_missing/);
  });
});

test('conditions as deep as they may be, and as wide, are judged in time', () => {
  const wide = names.slice(0, 400).map((fact): When => ({ any: [is(fact, true), { not: is(fact, true) }] }));
  const deep = Array.from({ length: 5 }).reduce<When>((inner) => ({ not: { not: inner } }), {
    all: wide.map((one) => ({ not: one })),
  });
  const exceptions = Array.from(
    { length: 4 },
    (_, index): ExceptionTerm => ({
      clause: `exception.deep_${'abcd'.charAt(index)}`,
      when: { all: [deep, { field: 'item.category', oneOf: ['shoes', `thing_${index}`] }] },
      waives: ['deadline.claim'],
    }),
  );
  const shop = aShop({}, { facts, exceptions });
  const before = performance.now();
  const { findings } = evaluateClaim(
    theClaim({ requestedAt: '2026-05-12T12:00:00+09:00' }),
    shop,
    '2026-05-12T12:00:00+09:00',
  );
  expect(performance.now() - before).toBeLessThan(SECONDS * 1000);
  expect(findings.find(({ code }) => code === 'fact_missing')?.details['facts']).toHaveLength(400);
});
