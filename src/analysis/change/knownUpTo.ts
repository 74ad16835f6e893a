import type { Claim, Policy } from '../../index';

/** A claim as it was recorded at an instant: without what came after it, but for events that are fixed in advance. */
export function knownUpTo(claim: Claim, policy: Policy, asOf: number): Claim {
  const isKnown = (at: string | undefined): boolean => at !== undefined && Date.parse(at) <= asOf;
  const { placedAt, shippedAt, deliveredAt, ...order } = claim.order;
  const { request, authorization, dispatch, arrival, inspection, settlement, events, rulings, ...rest } =
    claim;
  const scheduled = new Set(policy.events?.filter((one) => one.scheduled).map(({ event }) => event));
  const byThen = <Part extends { readonly at: string }>(parts: readonly Part[] | undefined) =>
    parts?.filter(({ at }) => isKnown(at));
  return present<Claim>({
    ...rest,
    order: present({
      ...order,
      placedAt: isKnown(placedAt) ? placedAt : undefined,
      shippedAt: isKnown(shippedAt) ? shippedAt : undefined,
      deliveredAt: isKnown(deliveredAt) ? deliveredAt : undefined,
    }),
    request:
      request && isKnown(request.at)
        ? {
            ...request,
            attachments: request.attachments?.filter(({ at }) => at === undefined || isKnown(at)),
          }
        : undefined,
    authorization: isKnown(authorization?.at) ? authorization : undefined,
    dispatch: isKnown(dispatch?.at) ? dispatch : undefined,
    arrival: isKnown(arrival?.at) ? arrival : undefined,
    inspection:
      inspection && isKnown(inspection.at)
        ? { ...inspection, supplements: byThen(inspection.supplements) }
        : undefined,
    settlement: isKnown(settlement?.at) ? settlement : undefined,
    events: Object.fromEntries(
      Object.entries(events ?? {}).filter(([event, at]) => scheduled.has(event) || isKnown(at)),
    ),
    rulings: byThen(rulings),
  });
}

/** A copy without the parts that are not there. */
function present<Part extends object>(part: object): Part {
  return Object.fromEntries(Object.entries(part).filter(([, value]) => value !== undefined)) as Part;
}
