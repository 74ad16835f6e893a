import { checkDuties, type DutyTerm, defaultPolicy } from 'returns-policy';
import { describe, expect, test } from 'vitest';
import { aClaim, msFrom, usual } from '../support/aClaim';
import { type FindingRow, runFindingTable } from './findingTable';

const ANSWER = 'duty.answer';
const SETTLE = 'duty.settle';

/** The built-in policy, with what the shop promises. */
function promising(...duties: readonly DutyTerm[]): object {
  const clauses = [ANSWER, SETTLE].map((id) => ({ id, text: `What ${id} says.` }));
  return {
    ...defaultPolicy,
    clauses: [...defaultPolicy.clauses, ...clauses],
    terms: { ...defaultPolicy.terms, duties },
  };
}

const answer: DutyTerm = {
  duty: 'answer',
  clause: ANSWER,
  window: { length: { businessDays: 2 }, from: 'request' },
};
const settle: DutyTerm = { duty: 'settle', clause: SETTLE, window: { length: 'P14D', from: 'arrival' } };
const WEDNESDAY = '2026-03-04T03:00:00.000Z';

const rows: readonly FindingRow[] = [
  {
    clause: ANSWER,
    says: 'the shop has two business days to answer, their last instant included',
    claim: aClaim(),
    asOf: WEDNESDAY,
    policy: promising(answer),
    finds: ['satisfied', 'duty_open', { duty: 'answer', deadline: WEDNESDAY }],
  },
  {
    clause: ANSWER,
    says: 'a millisecond later it is overdue, which is the shop’s affair',
    claim: aClaim(),
    asOf: msFrom(WEDNESDAY, 1),
    policy: promising(answer),
    finds: ['advisory', 'duty_overdue', { duty: 'answer', deadline: WEDNESDAY }],
  },
  {
    clause: ANSWER,
    says: 'once it has answered, it has done what it promised',
    claim: aClaim({ upTo: 'authorization' }),
    asOf: usual.inspection,
    policy: promising(answer),
    finds: ['satisfied', 'duty_done', { duty: 'answer', deadline: WEDNESDAY }],
  },
  {
    clause: ANSWER,
    says: 'nothing is promised before anything is claimed',
    claim: aClaim({ upTo: 'delivery' }),
    asOf: usual.delivery,
    policy: promising(answer),
    finds: 'nothing',
  },
  {
    clause: SETTLE,
    says: 'the money is back within a fortnight of the arrival',
    claim: { ...aClaim({ upTo: 'inspection' }), settlement: { at: usual.inspection, outcome: 'refunded' } },
    asOf: '2029-01-01T00:00:00Z',
    policy: promising(settle),
    finds: ['satisfied', 'duty_done', { duty: 'settle', deadline: '2026-03-19T02:00:00.000Z' }],
  },
  {
    clause: SETTLE,
    says: 'while the item is on its way, the fortnight has not begun',
    claim: aClaim({ upTo: 'dispatch' }),
    asOf: usual.dispatch,
    policy: promising(settle),
    finds: 'nothing',
  },
];

describe('what the shop promises', () => {
  runFindingTable(checkDuties, rows);

  test('is nothing under the built-in policy', () => {
    expect(checkDuties(aClaim(), defaultPolicy, usual.request)).toEqual([]);
  });

  test('is told in the order of the policy', () => {
    const found = checkDuties(aClaim({ upTo: 'arrival' }), promising(settle, answer), usual.arrival);
    expect(found.map(({ clause }) => clause)).toEqual([SETTLE, ANSWER]);
  });
});
