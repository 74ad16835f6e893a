import { defaultPolicy, type Evaluation, evaluateClaim } from 'returns-policy';
import { describe, expect, it } from 'vitest';
import { withValueAt } from '../admission/inputs';
import { fieldsOf } from './placesOf';
import { isEvaluation } from './validators';

const claim = {
  order: { number: 'A-1', deliveredAt: '2026-03-02T09:00:00Z' },
  item: { category: 'shoes' },
  request: {
    at: '2026-03-02T10:00:00Z',
    channel: 'email',
    reason: 'change_of_mind',
    resolution: 'refund',
    attachments: [],
  },
};
const asked = evaluateClaim(claim, defaultPolicy, '2026-03-02T12:00:00Z');
const settled: Evaluation = {
  ...asked,
  nextStep: null,
  settlement: { at: '2026-03-05T06:00:00.000Z', outcome: 'refunded' },
};
const waiting: Evaluation = {
  ...asked,
  nextStep: {
    actor: 'shop',
    action: 'authorize',
    before: '2026-03-03T09:00:00.000Z',
    needs: [],
    notBefore: '2026-03-02T13:00:00.000Z',
    overdue: true,
  },
  deadlines: {
    ...asked.deadlines,
    claim: {
      deadline: '2026-03-03T09:00:00.000Z',
      state: 'not_started',
      opensAt: '2026-03-02T13:00:00.000Z',
    },
  },
};

describe('the JSON Schema of an evaluation', () => {
  it('takes the three that the rows below change', () => {
    for (const evaluation of [asked, settled, waiting]) expect(isEvaluation(evaluation)).toBe(true);
  });

  it('names the words that each field can have', () => {
    const party = ['shop', 'customer'];
    const states = ['not_started', 'open', 'met', 'missed'];
    const words = fieldsOf('evaluation').flatMap(({ path, part }) =>
      'enum' in part ? [[path, part.enum] as const] : [],
    );
    expect(Object.fromEntries(words)).toEqual({
      decision: ['accepted', 'pending', 'needs_review', 'rejected'],
      'findings[].standing': ['satisfied', 'advisory', 'outstanding', 'undetermined', 'breached'],
      'nextStep.actor': ['shop', 'customer', 'carrier'],
      'deadlines.claim.state': states,
      'deadlines.dispatch.state': states,
      'deadlines.arrival.state': states,
      'cost.bearer': ['shop', 'customer', 'split'],
      'cost.fault': party,
      'cost.legs[].leg': ['outbound', 'return', 'replacement'],
      'cost.legs[].bearer': party,
      'cost.surcharge': ['none', 'possible'],
    });
  });

  it.each<[what: string, evaluation: Evaluation, path: string]>([
    ['the decision', asked, 'decision'],
    ['the findings', asked, 'findings'],
    ['the clause of a finding', asked, 'findings.0.clause'],
    ['the standing of a finding', asked, 'findings.0.standing'],
    ['the code of a finding', asked, 'findings.0.code'],
    ['the details of a finding', asked, 'findings.0.details'],
    ['the next step', asked, 'nextStep'],
    ['who takes it', asked, 'nextStep.actor'],
    ['what it is', asked, 'nextStep.action'],
    ['its last instant', asked, 'nextStep.before'],
    ['what it needs', asked, 'nextStep.needs'],
    ['the windows', asked, 'deadlines'],
    ['a window', asked, 'deadlines.arrival'],
    ['the deadline of a window', asked, 'deadlines.claim.deadline'],
    ['the state of a window', asked, 'deadlines.claim.state'],
    ['the cost', asked, 'cost'],
    ['its bearer', asked, 'cost.bearer'],
    ['its fault', asked, 'cost.fault'],
    ['its legs', asked, 'cost.legs'],
    ['the bearer of a leg', asked, 'cost.legs.0.bearer'],
    ['the leg of a leg', asked, 'cost.legs.0.leg'],
    ['its surcharge', asked, 'cost.surcharge'],
    ['its clauses', asked, 'cost.clauses'],
    ['how long it holds', asked, 'validUntil'],
    ['when it was settled', settled, 'settlement.at'],
    ['how it was settled', settled, 'settlement.outcome'],
    ['the instant of the question', asked, 'asOf'],
    ['the policy', asked, 'policy'],
    ['the id of the policy', asked, 'policy.id'],
    ['its version', asked, 'policy.version'],
  ])('asks for %s', (_what, evaluation, path) => {
    const steps = path.split('.');
    expect(isEvaluation(withValueAt(evaluation as never, steps, undefined))).toBe(false);
  });

  it.each<[what: string, evaluation: Evaluation, path: string, value: unknown]>([
    ['a key that no evaluation has', asked, 'reason', 'late'],
    ['a finding with more than it says', asked, 'findings.0.text', 'Late.'],
    ['details that are a list', asked, 'findings.0.details', []],
    ['a step with more than it says', asked, 'nextStep.why', 'Late.'],
    ['a need that is a text', asked, 'nextStep.needs', ['reason']],
    ['a need that is a number', asked, 'nextStep.needs', [[1]]],
    ['a step that is not overdue, said so', waiting, 'nextStep.overdue', false],
    ['a step from a local time on', waiting, 'nextStep.notBefore', '2026-03-02T22:00:00'],
    ['a fourth window', asked, 'deadlines.inspection', asked.deadlines.claim],
    ['a window with more than it says', asked, 'deadlines.claim.from', 'delivery'],
    [
      'a window that opens at an instant without milliseconds',
      waiting,
      'deadlines.claim.opensAt',
      '2026-03-02T13:00:00Z',
    ],
    ['a cost with more than it says', asked, 'cost.amount', 0],
    ['a leg with more than it says', asked, 'cost.legs.0.amount', 0],
    ['a clause of the cost that is a number', asked, 'cost.clauses', [1]],
    ['an instant without milliseconds', asked, 'asOf', '2026-03-02T12:00:00Z'],
    ['an instant with an offset', asked, 'asOf', '2026-03-02T21:00:00.000+09:00'],
    ['an instant of less than a millisecond', asked, 'asOf', '2026-03-02T12:00:00.0000Z'],
    ['null for the instant of the question', asked, 'asOf', null],
    ['a settlement with more than it says', settled, 'settlement.by', 'desk 2'],
    ['null for a settlement', settled, 'settlement', null],
    ['a policy with more than its name', asked, 'policy.timeZone', 'Asia/Seoul'],
  ])('refuses %s', (_what, evaluation, path, value) => {
    expect(isEvaluation(withValueAt(evaluation as never, path.split('.'), value))).toBe(false);
  });

  it('takes details of every kind', () => {
    expect(isEvaluation(withValueAt(asked as never, ['findings', '0', 'details'], { lateByMs: 1 }))).toBe(
      true,
    );
  });
});
