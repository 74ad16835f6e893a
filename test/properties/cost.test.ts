import { fc } from '@fast-check/vitest';
import { type CostAllocation, computeCostBearer, evaluateClaim } from 'returns-policy';
import { describe, expect, test } from 'vitest';
import { type Case, cases } from './cases';

/** Whose fault it is, in one line: the reason's, unless the inspection found no problem. */
function faultIn({ claim, asOf }: Case): 'shop' | 'customer' | null {
  const { request, inspection } = claim;
  const happened = (event: { readonly at: unknown } | null | undefined) => {
    return event != null && Date.parse(event.at as string) <= asOf;
  };
  if (!happened(request)) return null;
  if (request?.reason === 'change_of_mind') return 'customer';
  if (request?.reason !== 'defective_item' && request?.reason !== 'wrong_item') return null;
  return happened(inspection) && inspection?.problemConfirmed === false ? 'customer' : 'shop';
}

function isOneTrip({ bearer, legs }: CostAllocation): boolean {
  return legs.length > 0 && legs.every((leg) => leg.bearer === bearer);
}

describe('the cost', () => {
  test('the customer bears the round trip exactly when the fault is the customer’s', () => {
    fc.assert(
      fc.property(cases, (given) => {
        const cost = computeCostBearer(given.claim, given.policy, given.asOf);
        const fault = faultIn(given);
        expect(cost?.fault ?? null).toBe(fault);
        expect(cost?.bearer ?? null).toBe(fault);
        if (cost !== null) expect(isOneTrip(cost)).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  test('is that of the evaluation, unless the claim is rejected', () => {
    fc.assert(
      fc.property(cases, ({ claim, policy, asOf }) => {
        const { decision, cost } = evaluateClaim(claim, policy, asOf);
        expect(cost).toStrictEqual(decision === 'rejected' ? null : computeCostBearer(claim, policy, asOf));
      }),
      { numRuns: 1000 },
    );
  });

  test('cites the instructions exactly where a surcharge is possible', () => {
    fc.assert(
      fc.property(cases, ({ claim, policy, asOf }) => {
        const cost = computeCostBearer(claim, policy, asOf);
        if (cost === null) return;
        const isSent = claim.dispatch != null && Date.parse(claim.dispatch.at as string) <= asOf;
        const isPossible = isSent && claim.dispatch?.followedInstructions === false;
        expect(cost.surcharge).toBe(isPossible ? 'possible' : 'none');
        expect(cost.clauses).toEqual(
          isPossible ? ['cost.round_trip', 'cost.instructions'] : ['cost.round_trip'],
        );
      }),
      { numRuns: 1000 },
    );
  });
});
