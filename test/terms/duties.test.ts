import { type ClaimInput, evaluateClaim } from 'returns-policy';
import { describe, expect, test } from 'vitest';
import { aReturn, aShop, DISPATCH_END, type Found, msFrom, on, runTerms, step, type TermRow } from './aShop';

const answerBy = '2026-03-08T10:00:00.000Z';
const authorization = { clause: 'authorization.answer' };

function promising(duty: object, terms: object = {}) {
  return aShop({ authorization, duties: [{ clause: 'duty.answer', duty: 'answer', ...duty }], ...terms });
}
const inTwoDays = { window: { length: 'P2D', from: 'request' } };

function row(says: string, duty: object, claim: ClaimInput, asOf: string, finds: Found): TermRow {
  return { says, policy: promising(duty), claim, asOf, clause: 'duty.answer', finds };
}
const asked = aReturn('request');
const answered = (at: string) => aReturn('authorization', { authorization: { at } });
const said = (deadline: string | null) => ({ duty: 'answer', deadline });

describe('what the shop has promised', () => {
  runTerms([
    row(
      'before anything is asked no answer is promised',
      inTwoDays,
      aReturn('delivery'),
      on.request,
      'nothing',
    ),
    row('the shop has two days to answer', inTwoDays, asked, on.request, [
      'satisfied',
      'duty_open',
      said(answerBy),
    ]),
    row('at the end of the second day it still has', inTwoDays, asked, answerBy, [
      'satisfied',
      'duty_open',
      said(answerBy),
    ]),
    row('a millisecond later it is late', inTwoDays, asked, msFrom(answerBy, 1), [
      'advisory',
      'duty_overdue',
      said(answerBy),
    ]),
    row('an answer at the end of the second day is in time', inTwoDays, answered(answerBy), answerBy, [
      'satisfied',
      'duty_done',
      said(answerBy),
    ]),
    row(
      'an answer a millisecond later was late',
      inTwoDays,
      answered(msFrom(answerBy, 1)),
      msFrom(answerBy, 1),
      ['advisory', 'duty_overdue', said(answerBy)],
    ),
    row(
      'to other claims nothing is promised',
      { ...inTwoDays, when: { field: 'item.category', equals: 'mugs' } },
      asked,
      on.request,
      'nothing',
    ),
    row(
      'while it is not known whether it is promised, nothing is',
      { ...inTwoDays, when: { fact: 'opened', equals: true } },
      asked,
      on.request,
      'nothing',
    ),
    row(
      'an answer without a limit is promised all the same',
      { window: { length: 'unlimited', from: 'request' } },
      asked,
      '2030-01-01T00:00:00.000Z',
      ['satisfied', 'duty_open', said(null)],
    ),
  ]);
});

describe('by when the next step is promised', () => {
  const stepOf = (claim: ClaimInput, asOf: string, duties: readonly object[], terms: object = {}) =>
    evaluateClaim(claim, aShop({ authorization, duties, ...terms }), asOf).nextStep;
  const answer = { clause: 'duty.answer', duty: 'answer', ...inTwoDays };
  const inspect = { clause: 'duty.inspect', duty: 'inspect', window: { length: 'P3D', from: 'arrival' } };
  const settle = { clause: 'duty.settle', duty: 'settle', window: { length: 'P5D', from: 'arrival' } };
  const inspectBy = '2026-03-15T10:00:00.000Z';
  const settleBy = '2026-03-17T10:00:00.000Z';
  const condition = { condition: { clause: 'condition.unused', whenUsed: 'needs_review' } };
  const toReview = {
    exclusions: [{ clause: 'exclusion.one', by: 'category', values: ['lamps'], consequence: 'needs_review' }],
  };
  const all = [answer, inspect, settle];

  test.each([
    [
      'the shop is to answer by the promised instant',
      asked,
      on.request,
      all,
      {},
      step('shop', 'authorize', answerBy),
    ],
    [
      'a promise that was broken is said to be overdue',
      asked,
      msFrom(answerBy, 1),
      all,
      {},
      step('shop', 'authorize', answerBy, { overdue: true }),
    ],
    [
      'where the item has to be sent sooner than is promised, that goes first',
      asked,
      on.request,
      [{ ...answer, window: { length: 'P60D', from: 'request' } }],
      {},
      step('shop', 'authorize', DISPATCH_END),
    ],
    [
      'without a limit to the promise the step stays as it is',
      asked,
      on.request,
      [{ ...answer, window: { length: 'unlimited', from: 'request' } }],
      {},
      step('shop', 'authorize', DISPATCH_END),
    ],
    [
      'of two promises the earlier is the one to keep',
      asked,
      on.request,
      [answer, { ...answer, clause: 'duty.settle', window: { length: 'P1D', from: 'request' } }],
      {},
      step('shop', 'authorize', '2026-03-07T10:00:00.000Z'),
    ],
    [
      'the shop is to look at the item by the promised instant',
      aReturn('arrival'),
      on.arrival,
      all,
      condition,
      step('shop', 'inspect', inspectBy),
    ],
    [
      'the shop is to pay by the promised instant',
      aReturn('inspection'),
      on.inspection,
      all,
      condition,
      step('shop', 'refund', settleBy),
    ],
    [
      'a claim to look at is answered by then',
      asked,
      on.request,
      all,
      toReview,
      step('shop', 'review', answerBy),
    ],
    [
      'a claim to look at once it was answered is settled by then',
      aReturn('authorization'),
      on.authorization,
      [answer, { ...settle, window: { length: 'P9D', from: 'request' } }],
      toReview,
      step('shop', 'review', '2026-03-15T10:00:00.000Z'),
    ],
    [
      'a claim to look at once the item is there is inspected by then',
      aReturn('arrival'),
      on.arrival,
      all,
      { ...condition, ...toReview },
      step('shop', 'review', inspectBy),
    ],
    [
      'a claim to look at once it was inspected is settled by then',
      aReturn('inspection', { authorization: null }),
      on.inspection,
      all,
      { ...toReview, authorization: { ...authorization, required: false } },
      step('shop', 'review', settleBy),
    ],
    [
      'a step of the customer has no promise of the shop',
      aReturn('authorization'),
      on.authorization,
      all,
      {},
      step('customer', 'dispatch', DISPATCH_END),
    ],
    [
      'what is merely written down is promised to nobody',
      aReturn('request', { order: { deliveredAt: null } }),
      on.request,
      all,
      {},
      step('shop', 'record_delivery', null),
    ],
  ])('%s', (_says, claim, asOf, duties, terms, expected) => {
    expect(stepOf(claim, asOf, duties, terms)).toStrictEqual(expected);
  });
});

test('a broken promise of the shop costs the customer nothing', () => {
  const duty = { clause: 'duty.settle', duty: 'settle', window: { length: 'P1D', from: 'arrival' } };
  const kept = evaluateClaim(aReturn('inspection'), aShop(), '2026-05-01T00:00:00Z');
  const broken = evaluateClaim(aReturn('inspection'), aShop({ duties: [duty] }), '2026-05-01T00:00:00Z');
  expect(broken.decision).toBe(kept.decision);
  expect(broken.decision).toBe('accepted');
  expect(broken.cost).toStrictEqual(kept.cost);
  expect(broken.nextStep).toStrictEqual(
    step('shop', 'refund', '2026-03-13T10:00:00.000Z', { overdue: true }),
  );
});

test('an evaluation holds until the last instant of the promise', () => {
  const { validUntil } = evaluateClaim(asked, promising(inTwoDays), on.request);
  expect(validUntil).toBe(answerBy);
});
