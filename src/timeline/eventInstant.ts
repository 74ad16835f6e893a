import type { BuiltinEvent, Claim } from '../index';

/** When an event of a claim happened, or is to happen; undefined where the claim does not have it. */
export function eventInstant(event: string, claim: Claim): number | undefined {
  const instant = instantOf(event as BuiltinEvent, claim);
  return instant === undefined ? undefined : Date.parse(instant);
}

function instantOf(event: BuiltinEvent, claim: Claim): string | undefined {
  switch (event) {
    case 'delivery':
      return claim.order.deliveredAt;
    case 'order':
      return claim.order.placedAt;
    case 'shipment':
      return claim.order.shippedAt;
    case 'request':
    case 'authorization':
    case 'dispatch':
    case 'arrival':
    case 'inspection':
    case 'settlement':
      return claim[event]?.at;
    // One of the policy's own.
    default:
      return Object.entries(claim.events ?? {}).find(([name]) => name === event)?.[1];
  }
}
