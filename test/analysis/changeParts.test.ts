import { type ClaimInput, type Evaluation, evaluateClaim, type Policy, parseClaim } from 'returns-policy';
import { describe, expect, test } from 'vitest';
import { changeSets } from '../../src/analysis/change/changeSets';
import { factMoves } from '../../src/analysis/change/factMoves';
import { firstOf } from '../../src/analysis/change/firstOf';
import { isAsFar, isFurther } from '../../src/analysis/change/isFurther';
import { knownUpTo } from '../../src/analysis/change/knownUpTo';
import { isSaid } from '../../src/analysis/change/Move';
import { type Part, tryOut } from '../../src/analysis/change/Trial';
import { lastInstant } from '../../src/analysis/lastInstant';
import type { ChangeKind } from '../../src/analysis/Prospects';
import { excluding, smallPolicy } from './smallPolicy';

const DELIVERY = '2026-03-02T03:00:00.000Z';
const REQUEST = '2026-03-02T04:00:00.000Z';
const delivered: ClaimInput = { order: { deliveredAt: DELIVERY }, item: { category: 'article' } };
const requested: ClaimInput = {
  ...delivered,
  request: { at: REQUEST, channel: 'email', reason: 'any', resolution: 'refund' },
};

describe('whether a claim is further', () => {
  const at = (decision: string, step: string | null = null): Evaluation => {
    const [actor, action] = step?.split(' ') ?? [];
    return { decision, nextStep: step === null ? null : { actor, action } } as unknown as Evaluation;
  };

  test.each<[what: string, before: Evaluation, after: Evaluation, isBetter: boolean, isSame: boolean]>([
    ['a better decision', at('pending', 'shop inspect'), at('accepted', 'shop refund'), true, false],
    [
      'waiting in place of a person who looks',
      at('needs_review'),
      at('pending', 'shop inspect'),
      true,
      false,
    ],
    ['a person who looks in place of a refusal', at('rejected'), at('needs_review'), true, false],
    ['a worse decision', at('pending', 'shop inspect'), at('rejected'), false, false],
    [
      'a better decision with the same step',
      at('needs_review', 'shop inspect'),
      at('pending', 'shop inspect'),
      true,
      false,
    ],
    [
      'a worse decision with another step',
      at('accepted', 'shop inspect'),
      at('pending', 'shop authorize'),
      false,
      false,
    ],
    ['another step to wait for', at('pending', 'shop inspect'), at('pending', 'shop authorize'), true, false],
    [
      'the same step by somebody else',
      at('pending', 'shop inspect'),
      at('pending', 'carrier inspect'),
      true,
      false,
    ],
    ['the same step', at('pending', 'shop inspect'), at('pending', 'shop inspect'), false, true],
    [
      'another step of an accepted claim',
      at('accepted', 'shop refund'),
      at('accepted', 'shop exchange'),
      false,
      false,
    ],
    [
      'another step where a person looks',
      at('needs_review'),
      at('needs_review', 'shop inspect'),
      false,
      false,
    ],
    ['still refused', at('rejected'), at('rejected'), false, true],
  ])('%s', (_, before, after, isBetter, isSame) => {
    expect(isFurther(before, after)).toBe(isBetter);
    expect(isAsFar(before, after)).toBe(isSame);
  });
});

test.each<[change: ChangeKind, isSaidOrRecorded: boolean]>([
  ['file_claim', false],
  ['use_channel', false],
  ['give_reason', true],
  ['give_resolution', true],
  ['choose_resolution', true],
  ['give_order_number', true],
  ['attach', true],
  ['give_fact', true],
  ['record_event', true],
  ['await_delivery', false],
  ['wait', false],
  ['authorize', false],
  ['send_back', false],
  ['await_arrival', false],
  ['inspect', false],
  ['record_contents', true],
  ['record_quantity', true],
  ['send_missing_contents', false],
  ['waive', false],
])('%s is said or recorded, as against what happens: %s', (change, expected) => {
  expect(isSaid({ change })).toBe(expected);
});

test('the first of many are drawn, and no more', () => {
  const drawn: number[] = [];
  function* numbers() {
    for (let number = 1; number < 9; number += 1) {
      drawn.push(number);
      yield number;
    }
  }
  expect(firstOf(numbers(), 3)).toEqual([1, 2, 3]);
  expect(drawn).toEqual([1, 2, 3]);
  expect(firstOf([1, 2], 3)).toEqual([1, 2]);
});

describe('a claim as it was recorded at an instant', () => {
  const AT = Date.parse('2026-03-03T00:00:00.000Z');
  const [on, after] = ['2026-03-03T00:00:00.000Z', '2026-03-03T00:00:00.001Z'];
  const policy = smallPolicy(
    {},
    {
      events: [
        { event: 'pick_up', question: 'When is it picked up?', scheduled: true },
        { event: 'notice', question: 'When was the notice given?' },
      ],
    },
  );
  const whole = (at: string): ClaimInput => ({
    order: { number: 'A-1001', type: 'gift', placedAt: at, shippedAt: at, deliveredAt: at },
    item: { category: 'shoes', contents: ['tag'] },
    request: {
      at,
      channel: 'email',
      attachments: [
        { kind: 'note', text: 'x' },
        { kind: 'note', text: 'y', at },
      ],
    },
    authorization: { at },
    dispatch: { at },
    arrival: { at },
    inspection: { at, condition: 'used', supplements: [{ at, contents: ['tag'] }] },
    settlement: { at, outcome: 'refunded' },
    facts: { opened: true },
    events: { notice: at, pick_up: at },
    rulings: [{ clause: 'deadline.claim', ruling: 'waived', by: 'the shop', why: 'goodwill', at }],
  });

  test('has all that had come by then', () => {
    expect(knownUpTo(parseClaim(whole(on)), policy, AT)).toEqual(parseClaim(whole(on)));
  });

  test('has nothing that came later but what was fixed in advance', () => {
    expect(knownUpTo(parseClaim(whole(after)), policy, AT)).toStrictEqual({
      order: { number: 'A-1001', type: 'gift' },
      item: { category: 'shoes', contents: ['tag'] },
      facts: { opened: true },
      events: { pick_up: after },
      rulings: [],
    });
  });

  test('has of a request and an inspection what had been given with them by then', () => {
    const claim: ClaimInput = {
      ...whole(on),
      settlement: null,
      request: {
        at: on,
        channel: 'email',
        attachments: [
          { kind: 'note', text: 'x' },
          { kind: 'note', text: 'y', at: after },
        ],
      },
      inspection: { at: on, condition: 'used', supplements: [{ at: after, contents: ['tag'] }] },
    };
    const known = knownUpTo(parseClaim(claim), policy, AT);
    expect(known.request?.attachments).toEqual([{ kind: 'note', text: 'x' }]);
    expect(known.inspection?.supplements).toEqual([]);
  });

  test('has no part that was not recorded at all', () => {
    const bare = parseClaim({ order: {}, item: { category: 'shoes' } });
    expect(knownUpTo(bare, smallPolicy(), AT)).toStrictEqual({ ...bare, events: {} });
    const plain = parseClaim({
      ...requested,
      inspection: { at: on, condition: 'used' },
      dispatch: { at: on },
      arrival: { at: on },
    });
    expect(parseClaim(knownUpTo(plain, smallPolicy(), AT))).toEqual({ ...plain, events: {} });
  });
});

describe('what can be tried where something is missing', () => {
  const offering = (resolution: string) => ({ offered: [{ resolution, legs: ['return'] }] });
  const policy = smallPolicy(
    {
      exclusions: [
        { clause: 'own.clause', when: { fact: 'opened', equals: true } },
        { clause: 'own.clause', when: { fact: 'worn', equals: true } },
        { clause: 'own.clause', when: { fact: 'soiled', equals: true } },
      ],
    },
    {
      facts: ['opened', 'worn', 'soiled'].map((fact) => ({
        fact,
        type: 'boolean',
        question: `${fact}?`,
        ...(fact === 'worn' && { askedOf: 'shop' }),
        ...(fact === 'soiled' && { knownFrom: 'inspection' }),
      })),
      events: ['notice', 'parade'].map((event) => ({ event, question: `When was the ${event}?` })),
      exceptions: [
        {
          clause: 'own.clause',
          when: { field: 'item.category', equals: 'a' },
          set: { resolutions: offering('credit') },
        },
        {
          clause: 'own.clause',
          when: { field: 'item.category', equals: 'b' },
          set: { resolutions: offering('refund') },
        },
        { clause: 'own.clause', when: { field: 'item.category', equals: 'c' }, waives: ['deadline.claim'] },
      ],
    },
  );
  const shipped: ClaimInput = {
    ...requested,
    order: { ...requested.order, shippedAt: '2026-03-01T06:00:00.000Z' },
  };
  const sent: ClaimInput = { ...requested, dispatch: { at: '2026-03-02T06:00:00.000Z' } };

  test.each<
    [name: string, claim: ClaimInput, change: string, who: string, asked: string | null, tries: unknown[]]
  >([
    ['opened', requested, 'give_fact', 'customer', 'opened', [true, false]],
    ['worn', requested, 'give_fact', 'shop', 'worn', [true, false]],
    ['soiled', requested, 'give_fact', 'shop', 'soiled', [true, false]],
    ['notice', requested, 'record_event', 'customer', 'notice', [null, DELIVERY, REQUEST]],
    ['notice', delivered, 'record_event', 'customer', 'notice', [null, DELIVERY]],
    ['notice', { ...delivered, order: { deliveredAt: null } }, 'record_event', 'customer', 'notice', [null]],
    ['reason', requested, 'give_reason', 'customer', null, ['any']],
    ['resolution', requested, 'give_resolution', 'customer', null, ['refund', 'credit']],
    ['contents', requested, 'record_contents', 'shop', null, [null]],
    ['quantity', requested, 'record_quantity', 'shop', null, [null]],
    ['authorization', requested, 'authorize', 'shop', null, [null]],
    ['dispatch', requested, 'send_back', 'customer', null, [null]],
    ['arrival', requested, 'await_arrival', 'carrier', null, [null]],
    ['delivery', requested, 'record_event', 'shop', 'delivery', [null]],
    ['delivery', sent, 'record_event', 'shop', 'delivery', ['2026-03-02T06:00:00.000Z']],
    ['shipment', sent, 'record_event', 'shop', 'shipment', [DELIVERY]],
    ['order', { ...delivered, order: {} }, 'record_event', 'shop', 'order', [null]],
    ['order', requested, 'record_event', 'shop', 'order', [DELIVERY]],
    ['order', shipped, 'record_event', 'shop', 'order', ['2026-03-01T06:00:00.000Z']],
  ])('%s', (name, claim, change, who, asked, tries) => {
    expect(factMoves(name, 'own.clause', claim, policy)).toEqual([
      { change, who, name: asked, tries, clauses: ['own.clause'] },
    ]);
  });

  test('a policy that declares nothing is asked of what every claim has', () => {
    const [move] = factMoves('reason', 'scope.reasons', requested, smallPolicy());
    expect(move).toMatchObject({ change: 'give_reason', tries: ['any'] });
    expect(factMoves('resolution', 'own.clause', requested, smallPolicy())[0]?.tries).toEqual(['refund']);
  });
});

describe('a claim with something tried on it', () => {
  const wait: Part = {
    move: { change: 'wait', who: 'customer', name: null, tries: [null], clauses: [] },
    value: null,
  };
  const sendBack: Part = {
    move: { change: 'send_back', who: 'customer', name: null, tries: [null], clauses: [] },
    value: null,
  };

  test('is judged up to the last instant that can be asked about', () => {
    const trial = tryOut(requested, [wait], smallPolicy(), lastInstant);
    expect(trial?.evaluation).toEqual(evaluateClaim(requested, smallPolicy(), lastInstant));
    expect(tryOut(requested, [wait], smallPolicy(), lastInstant + 1)).toBeNull();
  });

  test('is none where there can be no such claim', () => {
    const arrived = { ...requested, arrival: { at: REQUEST } };
    expect(tryOut(arrived, [sendBack], smallPolicy(), Date.parse(REQUEST) + 1)).toBeNull();
    expect(tryOut(arrived, [sendBack], smallPolicy(), Date.parse(REQUEST))?.claim.dispatch).toEqual({
      at: REQUEST,
    });
  });
});

describe('changes that come to the same', () => {
  const fact = (name: string) => ({ fact: name, type: 'text', question: `${name}?` });
  const policy: Policy = excluding(
    {
      any: [
        { fact: 'size', oneOf: ['xl', 'xxl'] },
        { fact: 'colour', oneOf: ['red', 'blue'] },
      ],
    },
    { facts: [fact('size'), fact('colour')] },
  );
  const at = Date.parse(REQUEST);
  const give = (name: string, value: string | null): Part => ({
    move: {
      change: value === null ? 'wait' : 'give_fact',
      who: 'customer',
      name,
      tries: [],
      clauses: [name],
    },
    value,
  });
  const told = (...sets: readonly (readonly Part[])[]) => {
    const start = tryOut(requested, [], policy, at);
    const found = sets.map((parts) => ({ parts, trial: tryOut(requested, parts, policy, at) }));
    if (start === null) throw new Error('a claim that can be');
    return changeSets(start, found as Parameters<typeof changeSets>[1], policy).map(({ changes }) =>
      changes.map(({ name, values }) => `${name} ${values.join('|')}`),
    );
  };

  test('are told together where they differ in their last value alone', () => {
    const [small, medium] = [give('size', 's'), give('size', 'm')];
    const [green, white] = [give('colour', 'green'), give('colour', 'white')];
    expect(told([small, green], [small, white], [medium, green])).toEqual([
      ['size s', 'colour green|white'],
      ['size m', 'colour green'],
    ]);
  });

  test('are told apart where one has no value', () => {
    expect(told([give('size', 's')], [give('size', null)], [give('size', 'm')])).toEqual([
      ['size s|m'],
      ['size '],
    ]);
  });
});
