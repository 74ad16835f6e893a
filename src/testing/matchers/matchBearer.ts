import type { Leg, Party } from '../../index';
import type { MatcherResult } from './MatcherResult';
import { requireEvaluation } from './requireEvaluation';
import { showEvaluation } from './showEvaluation';

/** Whether a party bears the round trip, or one leg of it. */
export function matchBearer(received: unknown, bearer: Party | 'split', leg: Leg | undefined): MatcherResult {
  const evaluation = requireEvaluation(received, 'toBeBorneBy');
  const { cost } = evaluation;
  const found = leg === undefined ? cost?.bearer : cost?.legs.find((one) => one.leg === leg)?.bearer;
  const pass = found === bearer;
  const what = leg === undefined ? 'the shipping' : `the ${leg} shipment`;
  const said =
    cost === null
      ? `nobody is named, as the claim is ${showEvaluation(evaluation)}`
      : `it is ${JSON.stringify(cost)}`;
  return {
    pass,
    message: () => `expected ${what} ${pass ? 'not ' : ''}to be borne by the ${bearer}, and ${said}`,
    actual: found ?? null,
    expected: bearer,
  };
}
