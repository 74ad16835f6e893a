import fc from 'fast-check';

/** Whether a claim goes well for the most part. */
export type Care = 'careful' | 'careless';

/** Where an event falls: in the usual course after the one before it, beside an edge of the policy, or much later. */
export interface Place {
  readonly mode: 'soon' | 'edge' | 'late';
  readonly hours: number;
  readonly days: number;
  /** Which of the edges; any number. */
  readonly edge: number;
  /** Milliseconds from the edge. */
  readonly nudge: number;
}

/** Places of events most of which come in time, or of any; towards an hour after the one before. */
export function placesWith(care: Care): fc.Arbitrary<Place> {
  const isCareful = care === 'careful';
  return fc.record({
    mode: fc.constantFrom(
      'soon',
      'soon',
      'soon',
      'edge',
      'edge',
      isCareful ? 'soon' : 'edge',
      isCareful ? 'soon' : 'late',
    ),
    hours: fc.constantFrom(1, 2, 3, 5, 8),
    days: fc.integer({ min: 0, max: 40 }),
    edge: fc.nat(99),
    nudge: isCareful ? fc.constantFrom(0, -1) : fc.constantFrom(0, -1, 1),
  });
}
