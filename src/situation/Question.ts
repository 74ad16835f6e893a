import { type ClaimFacts, NEVER } from '../claim/ClaimFacts';
import { claimFactsOf } from '../claim/parseClaim';
import type { PolicyFacts } from '../policy/PolicyFacts';
import { policyFactsOf } from '../policy/parsePolicy';
import { requireInstant } from '../time/requireInstant';

/** What a public function is asked: of which claim, by which policy, as of when. */
export interface Question {
  readonly claim: ClaimFacts;
  readonly policy: PolicyFacts;
  readonly asOf: number;
  /** The instant to judge by: that of the settlement, once the claim is settled, as nothing counts after it. */
  readonly at: number;
}

/** Reads what a public function was handed: claim first, then policy, then instant. */
export function readQuestion(claim: unknown, policy: unknown, asOf: unknown): Question {
  const claimFacts = claimFactsOf(claim);
  const policyFacts = policyFactsOf(policy);
  return questionOf(claimFacts, policyFacts, requireInstant('asOf', asOf));
}

export function questionOf(claim: ClaimFacts, policy: PolicyFacts, asOf: number): Question {
  const at = claim.extras === null ? asOf : Math.min(asOf, claim.extras.settledAt);
  return { claim, policy, asOf, at };
}

/** Whether the claim had been settled. */
export function isSettled({ claim, asOf }: Question): boolean {
  return (claim.extras?.settledAt ?? NEVER) <= asOf;
}
