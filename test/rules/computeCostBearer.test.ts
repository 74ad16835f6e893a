import {
  type ClaimInput,
  type CostAllocation,
  computeCostBearer,
  defaultPolicy,
  type Leg,
  type Party,
} from 'returns-policy';
import { describe, expect, test } from 'vitest';
import { aClaim, msFrom, usual } from '../support/aClaim';
import { titled } from './titled';

interface CostRow {
  readonly clause: 'cost.round_trip' | 'cost.instructions';
  readonly says: string;
  readonly claim: ClaimInput;
  readonly asOf: string;
  /** Party, legs and surcharge; null where nobody bears anything yet. */
  readonly finds:
    | readonly [bearer: Party, legs: readonly Leg[], surcharge?: CostAllocation['surcharge']]
    | null;
}

const REFUND: readonly Leg[] = ['outbound', 'return'];
const EXCHANGE: readonly Leg[] = ['return', 'replacement'];
const RETURN: readonly Leg[] = ['return'];

const roundTrip: readonly CostRow[] = [
  {
    clause: 'cost.round_trip',
    says: 'the shop bears first delivery and return of a defective item refunded',
    claim: aClaim({ reason: 'defective_item', resolution: 'refund' }),
    asOf: usual.request,
    finds: ['shop', REFUND],
  },
  {
    clause: 'cost.round_trip',
    says: 'the shop bears return and replacement of a defective item exchanged',
    claim: aClaim({ reason: 'defective_item', resolution: 'exchange' }),
    asOf: usual.request,
    finds: ['shop', EXCHANGE],
  },
  {
    clause: 'cost.round_trip',
    says: 'the shop bears the round trip of a wrong item',
    claim: aClaim({ reason: 'wrong_item', resolution: 'refund' }),
    asOf: usual.request,
    finds: ['shop', REFUND],
  },
  {
    clause: 'cost.round_trip',
    says: 'the shop bears the round trip of a wrong item exchanged',
    claim: aClaim({ reason: 'wrong_item', resolution: 'exchange' }),
    asOf: usual.request,
    finds: ['shop', EXCHANGE],
  },
  {
    clause: 'cost.round_trip',
    says: 'the customer bears the round trip of a change of mind',
    claim: aClaim({ reason: 'change_of_mind', resolution: 'refund' }),
    asOf: usual.request,
    finds: ['customer', REFUND],
  },
  {
    clause: 'cost.round_trip',
    says: 'the customer bears return and replacement of an exchange for a change of mind',
    claim: aClaim({ reason: 'change_of_mind', resolution: 'exchange' }),
    asOf: usual.request,
    finds: ['customer', EXCHANGE],
  },
  {
    clause: 'cost.round_trip',
    says: 'while no resolution is chosen only the return is sure',
    claim: aClaim({ reason: 'wrong_item', resolution: null }),
    asOf: usual.request,
    finds: ['shop', RETURN],
  },
  {
    clause: 'cost.round_trip',
    says: 'while a resolution is chosen that is not offered likewise',
    claim: aClaim({ reason: 'change_of_mind', resolution: 'store_credit' }),
    asOf: usual.request,
    finds: ['customer', RETURN],
  },
  {
    clause: 'cost.round_trip',
    says: 'where the inspection finds no defect the customer bears it',
    claim: aClaim({ upTo: 'inspection', reason: 'defective_item', problemConfirmed: false }),
    asOf: usual.inspection,
    finds: ['customer', REFUND],
  },
  {
    clause: 'cost.round_trip',
    says: 'where the item was the right one the customer bears it',
    claim: aClaim({
      upTo: 'inspection',
      reason: 'wrong_item',
      resolution: 'exchange',
      problemConfirmed: false,
    }),
    asOf: usual.inspection,
    finds: ['customer', EXCHANGE],
  },
  {
    clause: 'cost.round_trip',
    says: 'one millisecond before the inspection the shop bears it still',
    claim: aClaim({ upTo: 'inspection', reason: 'defective_item', problemConfirmed: false }),
    asOf: msFrom(usual.inspection, -1),
    finds: ['shop', REFUND],
  },
  {
    clause: 'cost.round_trip',
    says: 'a confirmed problem stays with the shop',
    claim: aClaim({ upTo: 'inspection', reason: 'defective_item', problemConfirmed: true }),
    asOf: usual.inspection,
    finds: ['shop', REFUND],
  },
  {
    clause: 'cost.round_trip',
    says: 'a problem of which the inspector says nothing stays with the shop',
    claim: aClaim({ upTo: 'inspection', reason: 'defective_item' }),
    asOf: usual.inspection,
    finds: ['shop', REFUND],
  },
  {
    clause: 'cost.round_trip',
    says: 'a problem found does not make a change of mind the shop’s fault',
    claim: aClaim({ upTo: 'inspection', reason: 'change_of_mind', problemConfirmed: true }),
    asOf: usual.inspection,
    finds: ['customer', REFUND],
  },
  {
    clause: 'cost.round_trip',
    says: 'by which way the request came does not matter',
    claim: aClaim({ channel: 'telephone', reason: 'wrong_item' }),
    asOf: usual.request,
    finds: ['shop', REFUND],
  },
  {
    clause: 'cost.round_trip',
    says: 'a refused claim has an answer too, asked alone',
    claim: aClaim({ category: 'jewelry' }),
    asOf: usual.request,
    finds: ['customer', REFUND],
  },
  {
    clause: 'cost.round_trip',
    says: 'nobody bears anything before the request',
    claim: aClaim(),
    asOf: msFrom(usual.request, -1),
    finds: null,
  },
  {
    clause: 'cost.round_trip',
    says: 'nor while the reason is missing',
    claim: aClaim({ reason: null }),
    asOf: usual.request,
    finds: null,
  },
  {
    clause: 'cost.round_trip',
    says: 'nor for a reason that the policy does not know',
    claim: aClaim({ reason: 'late_delivery' }),
    asOf: usual.request,
    finds: null,
  },
];

const instructions: readonly CostRow[] = [
  {
    clause: 'cost.instructions',
    says: 'who did not follow the method may face a higher cost',
    claim: aClaim({ upTo: 'dispatch', followedInstructions: false }),
    asOf: usual.dispatch,
    finds: ['customer', REFUND, 'possible'],
  },
  {
    clause: 'cost.instructions',
    says: 'also where the shop bears the round trip',
    claim: aClaim({ upTo: 'dispatch', reason: 'wrong_item', followedInstructions: false }),
    asOf: usual.dispatch,
    finds: ['shop', REFUND, 'possible'],
  },
  {
    clause: 'cost.instructions',
    says: 'nothing is held against anybody before the dispatch',
    claim: aClaim({ upTo: 'dispatch', followedInstructions: false }),
    asOf: msFrom(usual.dispatch, -1),
    finds: ['customer', REFUND],
  },
  {
    clause: 'cost.instructions',
    says: 'who followed the method does not',
    claim: aClaim({ upTo: 'dispatch', followedInstructions: true }),
    asOf: usual.dispatch,
    finds: ['customer', REFUND],
  },
  {
    clause: 'cost.instructions',
    says: 'nor who is not said not to have',
    claim: aClaim({ upTo: 'dispatch' }),
    asOf: usual.dispatch,
    finds: ['customer', REFUND],
  },
];

function toAllocation(finds: CostRow['finds']): CostAllocation | null {
  if (finds === null) return null;
  const [bearer, legs, surcharge = 'none'] = finds;
  const clauses = surcharge === 'none' ? ['cost.round_trip'] : ['cost.round_trip', 'cost.instructions'];
  return { bearer, fault: bearer, legs: legs.map((leg) => ({ leg, bearer })), surcharge, clauses };
}

describe('who bears the cost', () => {
  test.each(titled([...roundTrip, ...instructions]))('%s', (_title, { claim, asOf, finds }) => {
    expect(computeCostBearer(claim, defaultPolicy, asOf)).toStrictEqual(toAllocation(finds));
  });

  test('legs are listed in the order in which they are travelled, however the policy lists them', () => {
    const offered = [{ resolution: 'refund', legs: ['replacement', 'return', 'outbound'] }];
    const policy = {
      ...defaultPolicy,
      terms: { ...defaultPolicy.terms, resolutions: { clause: 'scope.resolutions', offered } },
    };
    const legs = computeCostBearer(aClaim(), policy, usual.request)?.legs.map(({ leg }) => leg);
    expect(legs).toEqual(['outbound', 'return', 'replacement']);
  });
});
