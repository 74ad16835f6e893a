import type { ClaimInput } from '../../index';
import { isoInstant } from '../instants/isoInstant';
import type { ClaimClock } from './ClaimClock';
import type { ClaimDraft } from './claimDrafts';
import { present } from './present';

const HOUR = 3_600_000;

/** The order of a claim, which goes to the customer at an instant. */
export function orderOf({ order }: ClaimDraft, deliveredAt: number, clock: ClaimClock): ClaimInput['order'] {
  const { number, type, hoursPlacedBefore, isShipped, isDelivered } = order;
  const hours = hoursPlacedBefore ?? 0;
  return present({
    number,
    type,
    placedAt:
      hoursPlacedBefore === undefined
        ? undefined
        : isoInstant(clock.record('order', deliveredAt - hours * HOUR)),
    shippedAt: isShipped
      ? isoInstant(clock.record('shipment', deliveredAt - Math.floor(hours / 2) * HOUR))
      : undefined,
    deliveredAt: isDelivered ? isoInstant(clock.record('delivery', deliveredAt)) : undefined,
  });
}
