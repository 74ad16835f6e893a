import { checkCostConditions } from 'returns-policy';
import { describe } from 'vitest';
import { aClaim, msFrom, usual } from '../support/aClaim';
import { type FindingRow, runFindingTable } from './findingTable';

const instructions: readonly FindingRow[] = [
  {
    clause: 'cost.instructions',
    says: 'who does not follow the method may face a higher cost',
    claim: aClaim({ upTo: 'dispatch', followedInstructions: false }),
    asOf: usual.dispatch,
    finds: ['advisory', 'instructions_not_followed'],
  },
  {
    clause: 'cost.instructions',
    says: 'who follows it does not',
    claim: aClaim({ upTo: 'dispatch', followedInstructions: true }),
    asOf: usual.dispatch,
    finds: ['satisfied', 'instructions_followed'],
  },
  {
    clause: 'cost.instructions',
    says: 'what nobody noted is not held against anybody',
    claim: aClaim({ upTo: 'dispatch' }),
    asOf: usual.dispatch,
    finds: 'nothing',
  },
  {
    clause: 'cost.instructions',
    says: 'nothing is known of it before the dispatch',
    claim: aClaim({ upTo: 'dispatch', followedInstructions: false }),
    asOf: msFrom(usual.dispatch, -1),
    finds: 'nothing',
  },
];

const problem: readonly FindingRow[] = [
  {
    clause: 'cost.round_trip',
    says: 'no problem was found in an item claimed as defective',
    claim: aClaim({ upTo: 'inspection', reason: 'defective_item', problemConfirmed: false }),
    asOf: usual.inspection,
    finds: ['advisory', 'problem_not_confirmed'],
  },
  {
    clause: 'cost.round_trip',
    says: 'an item claimed as wrong was the right one',
    claim: aClaim({ upTo: 'inspection', reason: 'wrong_item', problemConfirmed: false }),
    asOf: usual.inspection,
    finds: ['advisory', 'problem_not_confirmed'],
  },
  {
    clause: 'cost.round_trip',
    says: 'the problem is confirmed',
    claim: aClaim({ upTo: 'inspection', reason: 'defective_item', problemConfirmed: true }),
    asOf: usual.inspection,
    finds: ['satisfied', 'problem_confirmed'],
  },
  {
    clause: 'cost.round_trip',
    says: 'nothing is known of it before the inspection',
    claim: aClaim({ upTo: 'inspection', reason: 'defective_item', problemConfirmed: false }),
    asOf: msFrom(usual.inspection, -1),
    finds: 'nothing',
  },
  {
    clause: 'cost.round_trip',
    says: 'what the inspector did not say is not held against anybody',
    claim: aClaim({ upTo: 'inspection', reason: 'defective_item' }),
    asOf: usual.inspection,
    finds: 'nothing',
  },
  {
    clause: 'cost.round_trip',
    says: 'a change of mind claims no problem to confirm',
    claim: aClaim({ upTo: 'inspection', reason: 'change_of_mind', problemConfirmed: false }),
    asOf: usual.inspection,
    finds: 'nothing',
  },
  {
    clause: 'cost.round_trip',
    says: 'a reason that is nobody’s fault has no problem to confirm',
    claim: aClaim({ upTo: 'inspection', reason: 'late_delivery', problemConfirmed: false }),
    asOf: usual.inspection,
    finds: 'nothing',
  },
  {
    clause: 'cost.round_trip',
    says: 'by which way the request came does not matter',
    claim: aClaim({
      upTo: 'inspection',
      channel: 'telephone',
      authorizedAt: null,
      reason: 'wrong_item',
      problemConfirmed: false,
    }),
    asOf: usual.inspection,
    finds: ['advisory', 'problem_not_confirmed'],
  },
  {
    clause: 'cost.round_trip',
    says: 'without a request there is no fault',
    claim: aClaim({
      upTo: 'delivery',
      dispatchedAt: usual.dispatch,
      arrivedAt: usual.arrival,
      inspectedAt: usual.inspection,
      problemConfirmed: false,
    }),
    asOf: usual.inspection,
    finds: 'nothing',
  },
];

describe('what bears on the cost', () => {
  runFindingTable(checkCostConditions, [...instructions, ...problem]);
});
