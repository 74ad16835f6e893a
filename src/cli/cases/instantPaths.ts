import type { Path } from '../readSource';

/** Where a claim has instants; `*` is any key or index. */
const PLACES = [
  'order.placedAt',
  'order.shippedAt',
  'order.deliveredAt',
  'request.at',
  'request.attachments.*.at',
  'authorization.at',
  'dispatch.at',
  'arrival.at',
  'inspection.at',
  'inspection.supplements.*.at',
  'settlement.at',
  'events.*',
  'rulings.*.at',
].map((place) => place.split('.'));

/** Whether an instant is what stands in a claim at a path. */
export function isInstantPath(path: Path): boolean {
  return PLACES.some(
    (place) =>
      place.length === path.length && place.every((step, index) => step === '*' || step === path[index]),
  );
}
