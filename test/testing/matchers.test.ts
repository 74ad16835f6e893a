import { type ClaimInput, defaultPolicy, evaluateClaim } from 'returns-policy';
import { matchers } from 'returns-policy/testing';
import { describe, expect, test } from 'vitest';
import { aClaim, DAY_END, msFrom, usual } from '../support/aClaim';

expect.extend(matchers);

const judged = (claim: ClaimInput, asOf: string = usual.inspection) =>
  evaluateClaim(claim, defaultPolicy, asOf);

const accepted = judged(aClaim({ upTo: 'inspection' }));
const rejected = judged(aClaim({ requestedAt: msFrom(DAY_END, 1) }), msFrom(DAY_END, 1));
const pending = judged(aClaim({ upTo: 'authorization' }), usual.dispatch);
const reviewed = judged(
  aClaim({ upTo: 'authorization', authorizedAt: msFrom(DAY_END, 1) }),
  msFrom(DAY_END, 1),
);
const shops = judged(aClaim({ reason: 'defective_item' }), usual.request);

describe('an evaluation', () => {
  test('is what it is decided to be', () => {
    expect(accepted).toBeAccepted();
    expect(rejected).toBeRejected();
    expect(pending).toBePending();
    expect(reviewed).toNeedReview();
  });

  test('is not what it is not', () => {
    expect(accepted).not.toBeRejected();
    expect(accepted).not.toBePending();
    expect(rejected).not.toNeedReview();
    expect(pending).not.toBeAccepted();
  });

  test('breaches and keeps clauses', () => {
    expect(rejected).toBreach('deadline.claim');
    expect(rejected).not.toKeep('deadline.claim');
    expect(accepted).toKeep('deadline.claim');
    expect(accepted).not.toBreach('deadline.claim');
    expect(accepted).not.toKeep('another.clause');
    expect(accepted).not.toBreach('another.clause');
  });

  test('is pending on somebody, for something', () => {
    expect(pending).toBePendingOn('customer', 'dispatch');
    expect(pending).toBePendingOn('customer');
    expect(pending).not.toBePendingOn('shop');
    expect(pending).not.toBePendingOn('customer', 'file_claim');
    expect(reviewed).not.toBePendingOn('shop', 'review');
    expect(rejected).not.toBePendingOn('customer');
  });

  test('has deadlines, in any notation', () => {
    expect(pending).toHaveDeadline('claim', DAY_END);
    expect(pending).toHaveDeadline('dispatch', '2026-03-03T10:00:00+09:00');
    expect(pending).toHaveDeadline('claim', new Date(DAY_END));
    expect(pending).not.toHaveDeadline('claim', msFrom(DAY_END, 1));
    expect(judged(aClaim({ deliveredAt: null }))).toHaveDeadline('claim', null);
    expect(pending).not.toHaveDeadline('claim', null);
  });

  test('lays the shipping to somebody, leg by leg', () => {
    expect(shops).toBeBorneBy('shop');
    expect(shops).toBeBorneBy('shop', 'outbound');
    expect(pending).toBeBorneBy('customer', 'return');
    expect(pending).not.toBeBorneBy('customer', 'replacement');
    expect(rejected).not.toBeBorneBy('customer');
  });

  test('can be a part of something else that is expected', () => {
    expect({ evaluation: accepted }).toEqual({ evaluation: expect.toBeAccepted() });
    expect({ evaluation: rejected }).not.toEqual({ evaluation: expect.toBeAccepted() });
  });
});

describe('what a failing test says', () => {
  test.each([
    [
      'the decision, and the clause behind it',
      () => expect(rejected).toBeAccepted(),
      /^expected the claim to be accepted, and it is rejected as of 2026-03-03T01:00:00.001Z\n {2}deadline.claim: breached, claim_late \{.*"lateByMs":1/,
    ],
    [
      'what comes next',
      () => expect(pending).not.toBePending(),
      /^expected the claim not to be pending.*\n.*deadline.dispatch: outstanding, dispatch_awaited.*\n(.*\n)* {2}next: customer, dispatch$/,
    ],
    [
      'how the clause came out',
      () => expect(accepted).toBreach('deadline.claim'),
      /^expected the claim to breach deadline.claim, and there is\n {2}deadline.claim: satisfied, claim_in_time \{"deadline"/,
    ],
    [
      'that it kept the clause',
      () => expect(accepted).not.toKeep('identification.order_number'),
      /^expected the claim not to keep .*\n {2}identification.order_number: satisfied, order_number_given$/,
    ],
    [
      'that there is no such clause',
      () => expect(accepted).toKeep('another.clause'),
      /^expected the claim to keep another.clause, and there is\n {2}no finding of that clause; the claim is accepted/,
    ],
    [
      'whose turn it is',
      () => expect(pending).toBePendingOn('shop', 'inspect'),
      /^expected the claim to be pending on shop, inspect, and it is pending/,
    ],
    [
      'that it is his turn',
      () => expect(pending).not.toBePendingOn('customer'),
      /^expected the claim not to be pending on customer, and it is pending/,
    ],
    [
      'the deadline and its state',
      () => expect(accepted).toHaveDeadline('claim', null),
      /^expected the claim deadline to be unknown, and it is 2026-03-03T01:00:00.000Z \(met\)$/,
    ],
    [
      'that a deadline is not known',
      () => expect(judged(aClaim({ deliveredAt: null }))).toHaveDeadline('claim', DAY_END),
      /^expected the claim deadline to be 2026-03-03T01:00:00.000Z, and it is unknown \(not_started\)$/,
    ],
    [
      'that it is that deadline',
      () => expect(accepted).not.toHaveDeadline('claim', DAY_END),
      /^expected the claim deadline not to be 2026/,
    ],
    [
      'who bears what',
      () => expect(shops).toBeBorneBy('customer', 'return'),
      /^expected the return shipment to be borne by the customer, and it is \{"bearer":"shop"/,
    ],
    [
      'that he bears it',
      () => expect(shops).not.toBeBorneBy('shop'),
      /^expected the shipping not to be borne by the shop, and it is/,
    ],
    [
      'that nobody bears anything',
      () => expect(rejected).toBeBorneBy('shop'),
      /^expected the shipping to be borne by the shop, and nobody is named, as the claim is rejected/,
    ],
  ])('%s', (_name, failing, message) => {
    expect(failing).toThrow(message);
  });

  test('what was found and what was asked, for vitest to show side by side', () => {
    expect(matchers.toBeAccepted(rejected)).toMatchObject({ actual: 'rejected', expected: 'accepted' });
    expect(matchers.toBreach(accepted, 'deadline.claim')).toMatchObject({
      actual: ['satisfied'],
      expected: ['breached'],
    });
    expect(matchers.toBePendingOn(pending, 'shop')).toMatchObject({
      expected: { nextStep: { actor: 'shop' } },
    });
    expect(matchers.toBeBorneBy(rejected, 'shop')).toMatchObject({ actual: null, expected: 'shop' });
  });
});

test.each([
  ['a claim', aClaim()],
  ['nothing', undefined],
  ['a decision', 'accepted'],
])('%s is no evaluation, and a test of it fails either way', (_name, received) => {
  const message = 'is for an evaluation; give it what `evaluateClaim` returns';
  expect(() => expect(received).toBeAccepted()).toThrow(message);
  expect(() => expect(received).not.toBreach('deadline.claim')).toThrow(message);
});

test('an instant that is none is refused', () => {
  expect(() => expect(pending).toHaveDeadline('claim', '2026-03-03')).toThrow(TypeError);
});
