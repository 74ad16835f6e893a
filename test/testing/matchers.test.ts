import { type ClaimInput, defaultPolicy, evaluateClaim } from 'returns-policy';
import { type MatcherResult, matchers } from 'returns-policy/testing';
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
    expect(rejected).not.toBeBorneBy('customer', 'return');
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

test('a clause with several findings is kept by all of them, and breached by one', () => {
  const finding = (clause: string, standing: string) => ({
    clause,
    standing,
    code: 'looked_at',
    details: {},
  });
  const findings = [
    finding('a.clause', 'satisfied'),
    finding('a.clause', 'breached'),
    finding('b.clause', 'advisory'),
    finding('c.clause', 'undetermined'),
  ];
  const evaluation = { ...rejected, findings };
  expect(evaluation).toBreach('a.clause');
  expect(evaluation).not.toKeep('a.clause');
  expect(matchers.toKeep(evaluation, 'a.clause').message()).toBe(
    'expected the claim to keep a.clause, and there is\n' +
      '  a.clause: satisfied, looked_at\n  a.clause: breached, looked_at',
  );
  // What is advisory does not stand in the way.
  expect(matchers.toBeAccepted(evaluation).message()).toBe(
    'expected the claim to be accepted, and it is rejected as of 2026-03-03T01:00:00.001Z\n' +
      '  a.clause: breached, looked_at\n  c.clause: undetermined, looked_at',
  );
});

describe('a matcher says', () => {
  const late = [
    '  deadline.claim: breached, claim_late {"deadline":"2026-03-03T01:00:00.000Z","lateByMs":1}',
    '  authorization.before_dispatch: outstanding, authorization_awaited',
    '  deadline.dispatch: breached, dispatch_missed {"deadline":"2026-03-03T01:00:00.000Z"}',
  ];
  const waiting = [
    '  deadline.dispatch: outstanding, dispatch_awaited {"deadline":"2026-03-03T01:00:00.000Z"}',
    '  next: customer, dispatch',
  ];
  const legs = '[{"leg":"outbound","bearer":"shop"},{"leg":"return","bearer":"shop"}]';
  const cost = `{"bearer":"shop","fault":"shop","legs":${legs},"surcharge":"none","clauses":["cost.round_trip"]}`;
  const turn = (actor: string, action?: string) => ({
    decision: 'pending',
    nextStep: { actor, ...(action !== undefined && { action }) },
  });
  const rows: readonly [MatcherResult, boolean, unknown, unknown, ...string[]][] = [
    [
      matchers.toBeAccepted(accepted),
      true,
      'accepted',
      'accepted',
      'expected the claim not to be accepted, and it is accepted as of 2026-03-05T07:00:00.000Z',
      '  next: shop, refund',
    ],
    [
      matchers.toBePending(pending),
      true,
      'pending',
      'pending',
      'expected the claim not to be pending, and it is pending as of 2026-03-02T09:00:00.000Z',
      ...waiting,
    ],
    [
      matchers.toNeedReview(rejected),
      false,
      'rejected',
      'needs_review',
      'expected the claim to be needs_review, and it is rejected as of 2026-03-03T01:00:00.001Z',
      ...late,
    ],
    [
      matchers.toBePendingOn(pending, 'customer', 'dispatch'),
      true,
      { decision: 'pending', nextStep: pending.nextStep },
      turn('customer', 'dispatch'),
      'expected the claim not to be pending on customer, dispatch, and it is pending as of 2026-03-02T09:00:00.000Z',
      ...waiting,
    ],
    [
      matchers.toBePendingOn(accepted, 'shop'),
      false,
      { decision: 'accepted', nextStep: accepted.nextStep },
      turn('shop'),
      'expected the claim to be pending on shop, and it is accepted as of 2026-03-05T07:00:00.000Z',
      '  next: shop, refund',
    ],
    [
      matchers.toBreach(rejected, 'deadline.claim'),
      true,
      ['breached'],
      ['breached'],
      'expected the claim not to breach deadline.claim, and there is',
      ...late.slice(0, 1),
    ],
    [
      matchers.toBreach(accepted, 'another.clause'),
      false,
      [],
      ['breached'],
      'expected the claim to breach another.clause, and there is',
      '  no finding of that clause; the claim is accepted as of 2026-03-05T07:00:00.000Z',
      '  next: shop, refund',
    ],
    [
      matchers.toKeep(accepted, 'identification.order_number'),
      true,
      ['satisfied'],
      ['satisfied'],
      'expected the claim not to keep identification.order_number, and there is',
      '  identification.order_number: satisfied, order_number_given',
    ],
    [
      matchers.toHaveDeadline(accepted, 'claim', null),
      false,
      DAY_END,
      null,
      `expected the claim deadline to be unknown, and it is ${DAY_END} (met)`,
    ],
    [
      matchers.toHaveDeadline(accepted, 'arrival', '2026-03-09T10:00:00+09:00'),
      true,
      '2026-03-09T01:00:00.000Z',
      '2026-03-09T01:00:00.000Z',
      'expected the arrival deadline not to be 2026-03-09T01:00:00.000Z, and it is 2026-03-09T01:00:00.000Z (met)',
    ],
    [
      matchers.toBeBorneBy(shops, 'customer'),
      false,
      'shop',
      'customer',
      `expected the shipping to be borne by the customer, and it is ${cost}`,
    ],
    [
      matchers.toBeBorneBy(shops, 'shop', 'return'),
      true,
      'shop',
      'shop',
      `expected the return shipment not to be borne by the shop, and it is ${cost}`,
    ],
    [
      matchers.toBeBorneBy(rejected, 'shop'),
      false,
      null,
      'shop',
      'expected the shipping to be borne by the shop, and nobody is named, as the claim is rejected as of 2026-03-03T01:00:00.001Z',
      ...late,
    ],
  ];

  test.each(
    rows.map(([result, pass, actual, expected, ...lines]) => ({ result, pass, actual, expected, lines })),
  )('$lines.0', ({ result, pass, actual, expected, lines }) => {
    expect({ ...result, message: result.message().split('\n') }).toStrictEqual({
      pass,
      message: lines,
      actual,
      expected,
    });
  });
});

test.each([
  ['toBeAccepted', () => matchers.toBeAccepted({})],
  ['toBeRejected', () => matchers.toBeRejected({ decision: 'rejected' })],
  ['toNeedReview', () => matchers.toNeedReview({ findings: [] })],
  ['toBePending', () => matchers.toBePending({ decision: 1, findings: [] })],
  ['toBePendingOn', () => matchers.toBePendingOn({ decision: 'pending', findings: {} }, 'shop')],
  ['toBreach', () => matchers.toBreach(null, 'a.clause')],
  ['toKeep', () => matchers.toKeep(undefined, 'a.clause')],
  ['toHaveDeadline', () => matchers.toHaveDeadline('accepted', 'claim', null)],
  ['toBeBorneBy', () => matchers.toBeBorneBy([], 'shop')],
])('%s is for an evaluation, and says so', (name, ask) => {
  expect(ask).toThrow(new TypeError(`${name} is for an evaluation; give it what \`evaluateClaim\` returns`));
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
