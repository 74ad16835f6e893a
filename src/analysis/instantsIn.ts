import type { ClaimInput } from '../index';
import { eventsOf } from './eventsOf';

/** Every instant that a claim as read speaks of, earliest first: its events, and what was sent, found and ruled beside them. */
export function instantsIn(claim: ClaimInput): readonly number[] {
  const { request, inspection, rulings } = claim;
  const beside = [...(request?.attachments ?? []), ...(inspection?.supplements ?? []), ...(rulings ?? [])];
  const instants = new Set(eventsOf(claim).values());
  for (const { at } of beside) if (at) instants.add(Date.parse(String(at)));
  return [...instants].sort((one, other) => one - other);
}
