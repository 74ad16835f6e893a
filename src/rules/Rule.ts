import type { Claim } from '../claim/Claim';
import type { ClaimInput } from '../claim/ClaimInput';
import type { Finding } from '../finding';
import { type Judge, judgeBy } from '../governing/judgeBy';
import type { Policy, PolicyInput } from '../policy/Policy';
import type { PolicyFacts } from '../policy/PolicyFacts';
import { perPolicy } from '../policy/perPolicy';
import { readQuestion } from '../situation/Question';
import type { Situation } from '../situation/Situation';
import type { InstantInput } from '../time/readInstant';

/**
 * One point of the policy: adds its finding, or its findings, or none where it does not apply. What it can say under a
 * policy is made ready once.
 */
export type Rule<Ready> = (ready: Ready, situation: Situation, findings: Finding[]) => void;

/** A part of `evaluateClaim` that can be asked alone. */
export type Check = (
  claim: Claim | ClaimInput,
  policy: Policy | PolicyInput,
  asOf: InstantInput,
) => readonly Finding[];

/** The public face of a rule. */
export function checkBy<Ready>(
  prepare: (policy: PolicyFacts) => Ready,
  ...rules: readonly Rule<Ready>[]
): Check {
  const readyFor = perPolicy(prepare);
  const judges = rules.map((rule): Judge => {
    return (situation, findings) => rule(readyFor(situation.policy), situation, findings);
  });
  return (claim, policy, asOf) => judgeBy(judges, readQuestion(claim, policy, asOf)).findings;
}
