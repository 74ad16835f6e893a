import type { ClaimInput, InstantInput } from 'returns-policy';

/** A claim whose instants are all ISO strings, as the random ones are. */
const epochMs = (instant: InstantInput | null | undefined): number => Date.parse(instant as string);

/** The claim as it would have been written down at an instant: what came later is not in it. */
export function recordUpTo(claim: ClaimInput, asOf: number): ClaimInput {
  const { order, item, request, authorization, dispatch, arrival, inspection } = claim;
  const known = <Event extends { readonly at?: InstantInput | null | undefined }>(event: Event): boolean => {
    return epochMs(event.at) <= asOf;
  };
  const { placedAt, shippedAt, deliveredAt, ...restOfOrder } = order;
  return {
    order: {
      ...restOfOrder,
      ...(epochMs(placedAt) <= asOf ? { placedAt } : {}),
      ...(epochMs(shippedAt) <= asOf ? { shippedAt } : {}),
      ...(epochMs(deliveredAt) <= asOf ? { deliveredAt } : {}),
    },
    item,
    ...(request && known(request)
      ? {
          request: {
            ...request,
            attachments: (request.attachments ?? []).filter(({ at }) => at == null || epochMs(at) <= asOf),
          },
        }
      : {}),
    ...(authorization && known(authorization) ? { authorization } : {}),
    ...(dispatch && known(dispatch) ? { dispatch } : {}),
    ...(arrival && known(arrival) ? { arrival } : {}),
    ...(inspection && known(inspection)
      ? { inspection: { ...inspection, supplements: (inspection.supplements ?? []).filter(known) } }
      : {}),
  };
}
