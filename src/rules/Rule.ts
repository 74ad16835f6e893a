import type { Claim } from '../claim/Claim';
import type { ClaimInput } from '../claim/ClaimInput';
import type { Finding } from '../finding';
import type { Policy, PolicyInput } from '../policy/Policy';
import type { PolicyFacts } from '../policy/PolicyFacts';
import { type Situation, situate } from '../situation/Situation';
import type { InstantInput } from '../time/readInstant';
import type { FindingCode, Standing } from '../vocabulary';

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

/** One clause applied to one claim. */
export function finding(
  clause: string,
  standing: Standing,
  code: FindingCode,
  details: Readonly<Record<string, unknown>> = NO_DETAILS,
): Finding {
  return { clause, standing, code, details };
}

const NO_DETAILS = Object.freeze({});

/** A finding that is the same for every claim: made once for a policy, shared by all evaluations, so frozen. */
export function shared(
  clause: string,
  standing: Standing,
  code: FindingCode,
  details: Readonly<Record<string, unknown>> = NO_DETAILS,
): Finding {
  return Object.freeze({ clause, standing, code, details: Object.freeze(details) });
}

/** Builds something from a policy once and keeps it as long as the policy lives. */
export function perPolicy<Built>(build: (policy: PolicyFacts) => Built): (policy: PolicyFacts) => Built {
  const built = new WeakMap<PolicyFacts, Built>();
  return (policy) => {
    let mine = built.get(policy);
    if (mine === undefined) {
      mine = build(policy);
      built.set(policy, mine);
    }
    return mine;
  };
}

/** The public face of a rule. */
export function checkBy<Ready>(prepare: (policy: PolicyFacts) => Ready, judge: Rule<Ready>): Check {
  const readyFor = perPolicy(prepare);
  return (claim, policy, asOf) => {
    const situation = situate(claim, policy, asOf);
    const findings: Finding[] = [];
    judge(readyFor(situation.policy), situation, findings);
    return findings;
  };
}
