import { expect, test } from 'vitest';
import { findingsToTell } from '../../src/explain/findingsToTell';
import { ARRIVAL_DEADLINE, aCost, aFinding, anEvaluation, aStep, DEADLINE } from './anEvaluation';

const outstanding = [
  'channel_not_accepted',
  'delivery_awaited',
  'deadline_unknown',
  'claim_not_filed',
  'reason_missing',
  'resolution_missing',
  'resolution_not_offered',
  'order_number_missing',
  'attachment_missing',
  'authorization_awaited',
  'dispatch_awaited',
  'arrival_awaited',
  'inspection_awaited',
  'contents_unchecked',
  'contents_missing',
].map((code) => aFinding(code, 'outstanding'));

const advisory = [
  'depends_on_reason',
  'channel_not_accepted',
  'order_number_missing',
  'attachment_missing',
  'requirement_unmet',
  'fact_missing',
  'instructions_not_followed',
  'packed_differently',
  'problem_not_confirmed',
].map((code) => aFinding(code, 'advisory'));

const findings = [
  aFinding('returnable', 'satisfied'),
  ...outstanding,
  ...advisory,
  aFinding('deadline_unknown', 'undetermined'),
  aFinding('item_used', 'breached'),
];

function told(what: Parameters<typeof anEvaluation>[0]): { reasons: string[]; notes: string[] } {
  const { reasons, notes } = findingsToTell(anEvaluation({ findings, ...what }));
  return { reasons: reasons.map(({ code }) => code), notes: notes.map(({ code }) => code) };
}

const missing = ['reason_missing', 'resolution_missing', 'resolution_not_offered', 'order_number_missing'];

test('pending: what is open, but for what the next step says itself', () => {
  const always = ['contents_missing'];
  expect(told({ nextStep: aStep('customer', 'complete_claim') }).reasons).toEqual([
    'channel_not_accepted',
    'resolution_not_offered',
    'authorization_awaited',
    ...always,
  ]);
  expect(told({ nextStep: aStep('shop', 'authorize') }).reasons).toEqual([
    'channel_not_accepted',
    ...missing,
    'attachment_missing',
    ...always,
  ]);
  expect(told({ nextStep: null }).reasons).toEqual([
    'channel_not_accepted',
    ...missing,
    'attachment_missing',
    'authorization_awaited',
    ...always,
  ]);
});

test.each([null, aStep('customer', 'complete_claim'), aStep('shop', 'authorize')])(
  'pending: everything to be noted, but for the packing, whatever comes next: %o',
  (nextStep) => {
    expect(told({ nextStep }).notes).toEqual([
      'depends_on_reason',
      'channel_not_accepted',
      'order_number_missing',
      'attachment_missing',
      'requirement_unmet',
      'fact_missing',
      'instructions_not_followed',
      'problem_not_confirmed',
    ]);
  },
);

test('a step that is overdue speaks of its own delay, and of what it says in any case', () => {
  const nextStep = { ...aStep('shop', 'authorize', DEADLINE), overdue: true } as const;
  const late = (deadline: string) => aFinding('duty_overdue', 'advisory', { deadline });
  const both = [late(DEADLINE), late(ARRIVAL_DEADLINE)];
  const { reasons, notes } = findingsToTell(anEvaluation({ findings: [...outstanding, ...both], nextStep }));
  expect(notes).toEqual([late(ARRIVAL_DEADLINE)]);
  expect(reasons.map(({ code }) => code)).toEqual([
    'channel_not_accepted',
    ...missing,
    'attachment_missing',
    'contents_missing',
  ]);
});

test('a method that was not followed is noted once, with the cost where that is told', () => {
  expect(told({ cost: aCost('customer', 'possible') }).notes).not.toContain('instructions_not_followed');
  expect(told({ cost: aCost('customer') }).notes).toContain('instructions_not_followed');
});

test.each([
  ['accepted', []],
  ['needs_review', ['deadline_unknown']],
] as const)('%s: the deciding findings, and what is still to be noted', (decision, reasons) => {
  expect(told({ decision })).toEqual({
    reasons,
    notes: ['depends_on_reason', 'instructions_not_followed', 'problem_not_confirmed'],
  });
});

test('rejected: the breaches alone', () => {
  expect(told({ decision: 'rejected' })).toEqual({ reasons: ['item_used'], notes: [] });
});

test('a finding that merely names such things is told beside the list', () => {
  const named = aFinding('excepted', 'outstanding', { facts: ['seal_intact'], needs: ['receipt'] });
  const nextStep = aStep('customer', 'complete_claim');
  expect(findingsToTell(anEvaluation({ findings: [named], nextStep })).reasons).toEqual([named]);
});
