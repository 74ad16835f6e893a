import { type ClaimInput, computeDeadlines, type PolicyInput } from 'returns-policy';

const FIRST = Date.parse('2000-01-01T00:00:00.000Z');
const LAST = Date.parse('2199-12-31T23:59:59.999Z');

/** The instants about which something can change, each with its neighbours, and the first and last that there are. */
export function momentsOf(claim: ClaimInput, policy: PolicyInput): readonly number[] {
  const { order, request, authorization, dispatch, arrival, inspection } = claim;
  const deadlines = computeDeadlines(claim, policy, LAST);
  const instants = [
    order.placedAt,
    order.shippedAt,
    order.deliveredAt,
    request?.at,
    ...(request?.attachments ?? []).map(({ at }) => at),
    authorization?.at,
    dispatch?.at,
    arrival?.at,
    inspection?.at,
    ...(inspection?.supplements ?? []).map(({ at }) => at),
    deadlines.claim.deadline,
    deadlines.dispatch.deadline,
    deadlines.arrival.deadline,
  ].flatMap((instant) => (typeof instant === 'string' ? [Date.parse(instant)] : []));
  const moments = instants.flatMap((ms) => [ms - 1, ms, ms + 1]).filter((ms) => ms >= FIRST && ms <= LAST);
  return [...new Set([FIRST, ...moments, LAST])].sort((one, other) => one - other);
}
