import { type ClaimFacts, NEVER } from '../claim/ClaimFacts';
import { instantOf } from '../claim/instantOf';
import type { PolicyFacts } from '../policy/PolicyFacts';

/** When an event happened, as far as that is known at an instant: one fixed in advance is known before it comes. */
export function knownAt(event: string, claim: ClaimFacts, policy: PolicyFacts, asOf: number): number {
  const at = instantOf(event, claim);
  return at <= asOf || policy.events.get(event)?.scheduled === true ? at : NEVER;
}
