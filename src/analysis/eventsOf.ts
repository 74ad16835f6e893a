import type { ClaimInput, InstantInput } from '../index';

/** The instants of a claim's events by their names, in ms. What has not happened, or is not known, has none. */
export function eventsOf(claim: ClaimInput): ReadonlyMap<string, number> {
  const { order, request, authorization, dispatch, arrival, inspection, settlement, events } = claim;
  const all: readonly (readonly [string, InstantInput | null | undefined])[] = [
    ['order', order.placedAt],
    ['shipment', order.shippedAt],
    ['delivery', order.deliveredAt],
    ['request', request?.at],
    ['authorization', authorization?.at],
    ['dispatch', dispatch?.at],
    ['arrival', arrival?.at],
    ['inspection', inspection?.at],
    ['settlement', settlement?.at],
    ...Object.entries(events ?? {}),
  ];
  const known = new Map<string, number>();
  for (const [event, at] of all) if (at !== null && at !== undefined) known.set(event, millisecondsOf(at));
  return known;
}

/** A claim that has been read has instants in text; one still being made up has them in ms. */
function millisecondsOf(instant: InstantInput): number {
  return typeof instant === 'number' ? instant : Date.parse(String(instant));
}
