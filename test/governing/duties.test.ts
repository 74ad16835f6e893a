import {
  checkDuties,
  type DutyTerm,
  type Evaluation,
  evaluateClaim,
  type Policy,
  type PolicyTerms,
} from 'returns-policy';
import { describe, expect, test } from 'vitest';
import { msFrom, usual } from '../support/aClaim';
import { aShop, onClause, stepIn, type Traits, theClaim } from './aShop';

const ANSWER: DutyTerm = {
  duty: 'answer',
  clause: 'duty.answer',
  window: { length: 'P1D', from: 'request' },
};
const INSPECT: DutyTerm = {
  duty: 'inspect',
  clause: 'duty.inspect',
  window: { length: { businessDays: 2 }, from: 'arrival' },
};
const SETTLE: DutyTerm = {
  duty: 'settle',
  clause: 'duty.settle',
  window: { length: 'P14D', from: 'arrival' },
};
const TERMS: Partial<PolicyTerms> = {
  authorization: { clause: 'authorization.first' },
  condition: { clause: 'condition.new' },
};
const shop = (...duties: readonly DutyTerm[]): Policy => aShop({ ...TERMS, duties });

function judged(duties: readonly DutyTerm[], traits: Traits, asOf: string): Evaluation {
  return evaluateClaim(theClaim(traits), shop(...duties), asOf);
}

const DAY_AFTER = '2026-03-03T03:00:00.000Z';

describe('a duty of the shop', () => {
  const rows: readonly (readonly [
    says: string,
    duty: DutyTerm,
    traits: Traits,
    asOf: string,
    comes: string,
  ])[] = [
    ['to answer is open up to its last instant', ANSWER, {}, DAY_AFTER, 'satisfied duty_open'],
    ['to answer is overdue after it', ANSWER, {}, msFrom(DAY_AFTER, 1), 'advisory duty_overdue'],
    [
      'to answer is done with the answer',
      ANSWER,
      { upTo: 'authorization' },
      usual.authorization,
      'satisfied duty_done',
    ],
    [
      'to answer is done at its last instant',
      ANSWER,
      { authorizedAt: DAY_AFTER },
      DAY_AFTER,
      'satisfied duty_done',
    ],
    [
      'to answer was done too late',
      ANSWER,
      { authorizedAt: msFrom(DAY_AFTER, 1) },
      usual.inspection,
      'advisory duty_overdue',
    ],
    ['to answer is not there before the request', ANSWER, { upTo: 'delivery' }, usual.request, 'nothing'],
    ['to inspect is there with the item', INSPECT, { upTo: 'arrival' }, usual.arrival, 'satisfied duty_open'],
    [
      'to inspect is done with the inspection',
      INSPECT,
      { upTo: 'inspection' },
      usual.inspection,
      'satisfied duty_done',
    ],
    [
      'to inspect is overdue after business days',
      INSPECT,
      { upTo: 'arrival' },
      '2026-03-09T11:00:00.001+09:00',
      'advisory duty_overdue',
    ],
    [
      'to settle is done with the settlement',
      SETTLE,
      { upTo: 'inspection', settledAt: usual.inspection },
      usual.inspection,
      'satisfied duty_done',
    ],
    ['to settle is open', SETTLE, { upTo: 'inspection' }, usual.inspection, 'satisfied duty_open'],
    [
      'to settle is overdue',
      SETTLE,
      { upTo: 'inspection' },
      '2026-03-19T11:00:00.001+09:00',
      'advisory duty_overdue',
    ],
    [
      'without a limit is never overdue',
      { ...ANSWER, window: { length: 'unlimited', from: 'request' } },
      {},
      '2029-01-01T00:00:00Z',
      'satisfied duty_open',
    ],
    [
      'that is promised for this claim',
      { ...ANSWER, when: { field: 'item.category', equals: 'shoes' } },
      {},
      usual.request,
      'satisfied duty_open',
    ],
    [
      'that is promised for others',
      { ...ANSWER, when: { field: 'item.category', equals: 'hats' } },
      {},
      usual.request,
      'nothing',
    ],
    [
      'that may be promised, nobody knows',
      { ...ANSWER, when: { fact: 'opened', equals: true } },
      {},
      usual.request,
      'nothing',
    ],
    [
      'that may show to be promised',
      { ...ANSWER, when: { fact: 'worn', equals: true } },
      {},
      usual.request,
      'nothing',
    ],
    [
      'that counts from what is not known',
      { ...ANSWER, window: { length: 'P1D', from: 'pick_up' } },
      {},
      usual.request,
      'nothing',
    ],
  ];
  test.each(rows)('%s', (_says, duty, traits, asOf, comes) => {
    const [found, ...others] = checkDuties(theClaim(traits), shop(duty), asOf);
    expect(found === undefined ? 'nothing' : `${found.standing} ${found.code}`).toBe(comes);
    expect(others).toEqual([]);
    expect(onClause(judged([duty], traits, asOf), duty.clause)).toBe(comes);
  });

  test('is told with its deadline', () => {
    const [answer] = checkDuties(theClaim(), shop(ANSWER), usual.request);
    expect(answer).toEqual({
      clause: 'duty.answer',
      standing: 'satisfied',
      code: 'duty_open',
      details: { duty: 'answer', deadline: DAY_AFTER },
    });
    const unlimited = { ...ANSWER, window: { length: 'unlimited', from: 'request' } } as const;
    expect(checkDuties(theClaim(), shop(unlimited), usual.request)[0]?.details).toEqual({
      duty: 'answer',
      deadline: null,
    });
  });

  test('that is overdue is never held against the customer', () => {
    const LATE = '2026-03-31T00:00:00Z';
    const stages = ['request', 'authorization', 'dispatch', 'arrival', 'inspection'] as const;
    for (const upTo of stages) {
      const without = judged([], { upTo }, LATE);
      const with_ = judged([ANSWER, INSPECT, SETTLE], { upTo }, LATE);
      expect(with_.decision).toBe(without.decision);
      expect(with_.findings.slice(0, without.findings.length)).toEqual(without.findings);
    }
  });

  test('passes with its last instant, and what is said is good until then', () => {
    expect(judged([ANSWER], {}, usual.request).validUntil).toBe(DAY_AFTER);
  });
});

describe('the next step of the shop', () => {
  test('is to be taken by the deadline that it has promised', () => {
    const step = (traits: Traits, asOf: string) => stepIn(judged([ANSWER, INSPECT, SETTLE], traits, asOf));
    expect(step({}, usual.request)).toBe(`shop authorize by ${DAY_AFTER}`);
    expect(step({}, msFrom(DAY_AFTER, 1))).toBe(`shop authorize by ${DAY_AFTER} overdue`);
    expect(step({ upTo: 'arrival' }, usual.arrival)).toBe('shop inspect by 2026-03-09T02:00:00.000Z');
    expect(step({ upTo: 'arrival' }, '2026-03-10T00:00:00Z')).toBe(
      'shop inspect by 2026-03-09T02:00:00.000Z overdue',
    );
    expect(step({ upTo: 'inspection' }, usual.inspection)).toBe('shop refund by 2026-03-19T02:00:00.000Z');
    expect(step({ upTo: 'inspection' }, '2026-03-20T00:00:00Z')).toBe(
      'shop refund by 2026-03-19T02:00:00.000Z overdue',
    );
  });

  test('does not wait for the promise, where the customer would be too late', () => {
    const slow: DutyTerm = { ...ANSWER, window: { length: 'P90D', from: 'request' } };
    expect(stepIn(judged([slow], {}, usual.request))).toBe('shop authorize by 2026-04-01T01:00:00.000Z');
  });

  test('is to be taken by the first of several promises', () => {
    const quick: DutyTerm = {
      ...ANSWER,
      window: { length: 'PT2H', from: 'request' },
      when: { field: 'item.category', equals: 'shoes' },
    };
    expect(stepIn(judged([ANSWER, quick], {}, usual.request))).toBe(
      'shop authorize by 2026-03-02T05:00:00.000Z',
    );
  });

  test('is promised nothing without a limit, or once it is done', () => {
    const unlimited: DutyTerm = { ...ANSWER, window: { length: 'unlimited', from: 'request' } };
    expect(stepIn(judged([unlimited], {}, usual.request))).toBe('shop authorize by 2026-04-01T01:00:00.000Z');
    expect(stepIn(judged([SETTLE], {}, usual.request))).toBe('shop authorize by 2026-04-01T01:00:00.000Z');
  });

  test('of the customer is promised nothing', () => {
    expect(stepIn(judged([ANSWER, SETTLE], { upTo: 'authorization' }, usual.authorization))).toBe(
      'customer dispatch by 2026-04-01T01:00:00.000Z',
    );
  });

  test('to write something down is promised nothing', () => {
    const settle: DutyTerm = { ...SETTLE, window: { length: 'P1D', from: 'request' } };
    expect(stepIn(judged([settle], { deliveredAt: null }, usual.request))).toBe('shop record_delivery');
  });

  describe('where it is to look at a claim', () => {
    const all = [ANSWER, INSPECT, SETTLE];
    const terms: Partial<PolicyTerms> = {
      ...TERMS,
      duties: all,
      exclusions: [
        { clause: 'exclusion.doubtful', by: 'category', values: ['shoes'], consequence: 'needs_review' },
      ],
    };
    test.each([
      ['before its answer', 'request', usual.request, DAY_AFTER],
      ['before the item is there', 'authorization', usual.authorization, undefined],
      ['before the inspection', 'arrival', usual.arrival, '2026-03-09T02:00:00.000Z'],
      ['after the inspection', 'inspection', usual.inspection, '2026-03-19T02:00:00.000Z'],
    ] as const)('%s', (_says, upTo, asOf, before) => {
      const evaluation = evaluateClaim(theClaim({ upTo }), aShop(terms), asOf);
      expect(stepIn(evaluation)).toBe(before === undefined ? 'shop review' : `shop review by ${before}`);
    });
  });
});
