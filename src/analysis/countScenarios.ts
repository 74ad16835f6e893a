import { type Policy, type PolicyInput, parsePolicy } from '../index';
import type { ScenarioOptions } from './Scenario';
import { walkScenarios } from './scenarios/walkScenarios';

/**
 * How many scenarios `enumerateScenarios` would give: they are gone through, as what follows on a claim depends on what the
 * policy says of it.
 *
 * @param policy - the shop's policy, parsed or raw
 * @param options - as for `enumerateScenarios`
 * @returns a whole number
 * @throws {InvalidPolicyError} for a policy that cannot be
 *
 * @example
 * import { defaultPolicy } from 'returns-policy';
 * import { countScenarios } from 'returns-policy/analysis';
 *
 * countScenarios(defaultPolicy, { deviations: 1 })
 * // => 268
 */
export function countScenarios(policy: Policy | PolicyInput, options: ScenarioOptions = {}): number {
  let count = 0;
  for (const _ of walkScenarios([parsePolicy(policy)], options.deviations)) count += 1;
  return count;
}
