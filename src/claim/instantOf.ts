import type { BuiltinEvent } from '../vocabulary';
import { type ClaimFacts, NEVER } from './ClaimFacts';

/** When an event of the claim happened, or is to happen; `NEVER` where the claim does not have it. */
export function instantOf(event: string, claim: ClaimFacts): number {
  switch (event as BuiltinEvent) {
    case 'delivery':
      return claim.deliveredAt;
    case 'order':
      return claim.placedAt;
    case 'shipment':
      return claim.shippedAt;
    case 'request':
      return claim.requestedAt;
    case 'authorization':
      return claim.authorizedAt;
    case 'dispatch':
      return claim.dispatchedAt;
    case 'arrival':
      return claim.arrivedAt;
    case 'inspection':
      return claim.inspectedAt;
    case 'settlement':
      return claim.extras?.settledAt ?? NEVER;
    // An event of the policy's own.
    default:
      return claim.extras?.events.get(event) ?? NEVER;
  }
}
