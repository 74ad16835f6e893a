import fc from 'fast-check';
import type { ClaimInput } from '../../index';
import type { ClaimClock } from './ClaimClock';
import { type Place, placesWith } from './Place';

const DAY = 86_400_000;

/** When a question is asked: at the last event, about an edge, about the next change, later, or among the events. */
export interface Asking {
  readonly mode: 'now' | 'edge' | 'change' | 'later' | 'any';
  readonly place: Place;
}

/** Towards the instant of the last event. */
export const askings: fc.Arbitrary<Asking> = fc.record({
  mode: fc.constantFrom('now', 'edge', 'edge', 'change', 'change', 'later', 'any'),
  place: placesWith('careless'),
});

/** The instant in ms at which a question about a claim is asked. */
export function askedAt({ mode, place }: Asking, claim: ClaimInput, clock: ClaimClock): number {
  const { days, edge, nudge } = place;
  if (mode === 'edge') return (clock.edge(place) ?? clock.last) + nudge;
  if (mode === 'change') return clock.change(claim) + nudge;
  if (mode === 'later') return clock.last + days * DAY;
  if (mode === 'any') return clock.first + Math.floor(((clock.last - clock.first) * edge) / 100);
  return clock.last;
}
