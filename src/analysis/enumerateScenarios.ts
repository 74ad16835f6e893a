import { type Policy, type PolicyInput, parsePolicy } from '../index';
import type { Scenario, ScenarioOptions } from './Scenario';
import { scenarioOf } from './scenarios/scenarioOf';
import { walkScenarios } from './scenarios/walkScenarios';

/** Told so often, in scenarios. */
const OFTEN = 4096;

/**
 * One representative claim for every combination of facts that a policy can tell apart, with the instants just before, on
 * and just after every edge.
 *
 * They come one by one as a return goes on, and none is kept: there can be millions. What cannot matter is left out: a
 * parcel that was not sent has no condition, nothing follows on a claim that is refused for good, and a fact is looked into
 * where the policy asks for it. People's rulings are not gone into.
 *
 * @param policy - the shop's policy, parsed or raw
 * @param options - `deviations`: how many traits may be out of the ordinary at once; `onProgress`
 * @returns the scenarios, each made when it is asked for; in the same order every time
 * @throws {InvalidPolicyError} for a policy that cannot be
 *
 * @example
 * import { defaultPolicy } from 'returns-policy';
 * import { enumerateScenarios } from 'returns-policy/analysis';
 *
 * const [first] = enumerateScenarios(defaultPolicy);
 * first?.claim.order
 * // => { placedAt: '2026-03-02T01:00:00.000Z', shippedAt: '2026-03-02T02:00:00.000Z', type: 'standard', deliveredAt: '2026-03-02T03:00:00.000Z' }
 */
export function* enumerateScenarios(
  policy: Policy | PolicyInput,
  options: ScenarioOptions = {},
): Generator<Scenario, void, undefined> {
  const { deviations, onProgress } = options;
  let scenarios = 0;
  for (const visit of walkScenarios([parsePolicy(policy)], deviations)) {
    if (onProgress !== undefined && scenarios % OFTEN === 0) onProgress({ share: visit.share, scenarios });
    scenarios += 1;
    yield scenarioOf(visit);
  }
  onProgress?.({ share: 1, scenarios });
}
