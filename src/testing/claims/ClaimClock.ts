import { type ClaimInput, evaluateClaim, type Policy } from '../../index';
import { type EdgePoint, instantOfPoint } from './EdgePoint';
import type { Place } from './Place';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** The events of one claim as they are put on the calendar, and the edges that a policy counts from them. */
export class ClaimClock {
  /** An instant before which nothing is asked. */
  readonly first: number;
  readonly #policy: Policy;
  readonly #points: readonly EdgePoint[];
  readonly #events = new Map<string, number>();

  constructor(policy: Policy, points: readonly EdgePoint[], first: number) {
    this.#policy = policy;
    this.#points = points;
    this.first = first;
  }

  /** Records when an event happened. */
  record(event: string, at: number): number {
    this.#events.set(event, at);
    return at;
  }

  /** The instant of the last event. */
  get last(): number {
    return Math.max(this.first, ...this.#events.values());
  }

  /** Where a place lies for something that comes after an instant, and not before another. */
  find(place: Place, after: number, least = after): number {
    const { mode, hours, days, nudge } = place;
    const usual = after + hours * HOUR + (mode === 'late' ? days * DAY : 0);
    const edge = mode === 'edge' ? this.edge(place, least) : undefined;
    return Math.max(least, edge === undefined ? usual : edge + nudge);
  }

  /** One of the edges that are known so far, and not long before an instant. */
  edge(place: Place, least = Number.NEGATIVE_INFINITY): number | undefined {
    for (let index = 0; index < this.#points.length; index += 1) {
      const point = this.#points[(place.edge + index) % this.#points.length];
      const at = point && instantOfPoint(point, this.#events, this.#policy);
      if (at !== undefined && at >= least - 1) return at;
    }
    return undefined;
  }

  /** The last instant at which a claim is still judged as it was by its last event. */
  change(claim: ClaimInput): number {
    const { validUntil } = evaluateClaim(claim, this.#policy, this.last);
    return validUntil === null ? this.last : Date.parse(validUntil);
  }
}
