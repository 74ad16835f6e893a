import type { ClaimInput, Policy } from 'returns-policy';
import { describe, expect, test } from 'vitest';
import { goOn, type Place } from '../../../src/analysis/lint/goOn';
import type { Wish } from '../../../src/analysis/lint/wishesOf';
import { spaceOf } from '../../../src/analysis/scenarios/Space';
import { aClaim, msFrom, usual } from '../../support/aClaim';
import { policyWith } from '../lintedPolicy';

const DAY = 86_400_000;
const at = Date.parse(usual.request);
const from: Place = { claim: { order: {}, item: { category: 'shoes' } }, at: 0, trail: null };
const choice = (value: string, claim: ClaimInput = aClaim()) => ({ value, claim, at });
/** Asked for before the delivery: nobody can say yet whether it is in time. */
const early = aClaim({ deliveredAt: null });
const late = aClaim({ deliveredAt: '2026-02-01T10:00:00+09:00' });
/** Left to a person. */
const food = aClaim({ category: 'food' });

/** The values and the instants that are looked at, in ms after the request, and where it ends. */
function gone(
  policy: Policy,
  choices: readonly ReturnType<typeof choice>[],
  rolls: readonly number[],
  wishes: readonly Wish[] = [],
) {
  const left = [...rolls];
  const way = { policy, steps: [], space: spaceOf([policy]), wishes, isTold: false };
  const visits = goOn(from, 'said', choices, { ...way, roll: () => left.shift() ?? 0 });
  const seen: (readonly [string | undefined, number])[] = [];
  for (;;) {
    const { done: isOver, value } = visits.next();
    if (isOver === true) return { seen, end: value };
    expect(value.evaluations.map(({ asOf }) => Date.parse(asOf))).toEqual([value.asOf]);
    seen.push([value.trail?.value, value.asOf - at]);
  }
}

const plain = policyWith({});
const exclusions = [
  { clause: 'exclusion.food', by: 'category', values: ['food'], consequence: 'needs_review' },
];
const reviewing = policyWith({ terms: { exclusions } });
/** Fourteen days after the request, and a millisecond. */
const MISSED = 14 * DAY + 1;

describe('on a dive', () => {
  test('all choices are looked at, and one is gone on with, to just after what time alone changes', () => {
    const { seen, end } = gone(plain, [choice('one'), choice('other')], []);
    expect(seen).toEqual([
      ['one', 0],
      ['other', 0],
      ['one', MISSED],
    ]);
    expect(end).toEqual({ claim: aClaim(), at, trail: { trait: 'said', value: 'one', before: null } });
  });

  test('nothing follows on claims that are all refused', () => {
    expect(gone(plain, [choice('late', late), choice('later', late)], [])).toEqual({
      seen: [
        ['late', 0],
        ['later', 0],
      ],
      end: null,
    });
  });

  test.each<[what: string, claims: Record<string, ClaimInput>, rolls: readonly number[], value: string]>([
    ['never one that is refused', { late, plain: aClaim() }, [0.75, 0, 0], 'plain'],
    ['mostly the one that is best off', { food, plain: aClaim() }, [0.74, 0, 0], 'plain'],
    ['now and then any that goes on', { food, plain: aClaim() }, [0.75, 0, 0], 'food'],
    ['of those, any', { late, plain: aClaim(), food }, [0.75, 0.9, 0.5, 0.99], 'food'],
  ])('is gone on with %s', (_, claims, rolls, value) => {
    const choices = Object.entries(claims).map(([name, claim]) => choice(name, claim));
    expect(gone(reviewing, choices, rolls).end?.trail?.value).toBe(value);
  });

  test('what is wished for is gone on with', () => {
    const isEarly: Wish = ({ order }) => order.deliveredAt === undefined;
    expect(gone(plain, [choice('plain'), choice('early', early)], [], [isEarly]).end?.trail?.value).toBe(
      'early',
    );
  });

  test('what the policy asks for is told, until it asks for nothing', () => {
    const policy = policyWith({
      facts: ['opened', 'worn'].map((fact) => ({ fact, type: 'boolean', question: `${fact}?` })),
      terms: {
        requirements: ['opened', 'worn'].map((fact) => ({
          clause: `own.${fact}`,
          must: { fact, equals: false },
        })),
      },
    });
    const { seen, end } = gone(policy, [choice('one')], []);
    expect(seen).toEqual([
      ['one', 0],
      ['one', MISSED],
      ['false', 0],
      ['true', 0],
      ['false', MISSED],
      ['false', 0],
      ['true', 0],
      ['false', MISSED],
    ]);
    expect(end?.claim.facts).toEqual({ opened: false, worn: false });
    expect(end?.trail).toMatchObject({
      trait: 'worn',
      before: { trait: 'opened', before: { trait: 'said' } },
    });
  });

  test('six changes that time alone brings are enough', () => {
    const must = { event: 'dispatch', timeFrom: '09:00', timeUntil: '18:00' };
    const policy = policyWith({
      terms: { requirements: [{ clause: 'own.hours', must, otherwise: 'advisory' }] },
    });
    const nine = Date.parse(msFrom('2026-03-02T08:00:00Z', 0)) - at;
    expect(gone(policy, [choice('one')], []).seen.map(([, after]) => after)).toEqual([
      0,
      ...[0, 1, 2].flatMap((day) => [nine + day * DAY, nine + 9 * 3_600_000 + day * DAY]),
    ]);
  });
});
