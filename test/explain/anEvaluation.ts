import type { CostAllocation, Evaluation, NextStep } from '../../src/evaluation';
import type { Finding } from '../../src/finding';

export const DEADLINE = '2026-03-03T01:00:00.000Z';
export const ARRIVAL_DEADLINE = '2026-03-09T01:00:00.000Z';

/** A finding as it comes out of a database. */
export function aFinding(
  code: string,
  standing: Finding['standing'],
  details: Finding['details'] = {},
  clause = 'some.clause',
): Finding {
  return { clause, standing, code, details };
}

/** An evaluation under the built-in policy, pending and with nothing to tell, but for what matters. */
export function anEvaluation(what: Partial<Evaluation> = {}): Evaluation {
  return {
    decision: 'pending',
    findings: [],
    nextStep: null,
    deadlines: {
      claim: { deadline: DEADLINE, state: 'open' },
      dispatch: { deadline: DEADLINE, state: 'open' },
      arrival: { deadline: ARRIVAL_DEADLINE, state: 'open' },
    },
    cost: null,
    validUntil: null,
    asOf: '2026-03-02T03:00:00.000Z',
    policy: { id: 'builtin', version: '1.0.0' },
    ...what,
  };
}

export function aStep(
  actor: NextStep['actor'],
  action: string,
  before: string | null = null,
  needs: NextStep['needs'] = [],
): NextStep {
  return { actor, action, before, needs };
}

/** Both legs of a refund, borne by one side. */
export function aCost(
  bearer: 'shop' | 'customer',
  surcharge: CostAllocation['surcharge'] = 'none',
): CostAllocation {
  return {
    bearer,
    fault: bearer,
    legs: [
      { leg: 'outbound', bearer },
      { leg: 'return', bearer },
    ],
    surcharge,
    clauses: ['cost.round_trip'],
  };
}
