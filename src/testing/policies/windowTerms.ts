import fc from 'fast-check';
import type { SpanTerm, WindowTerm } from '../../index';

/** Spans of time with every kind of length, start and end. */
export const spanTerms: fc.Arbitrary<SpanTerm> = fc.record(
  {
    length: fc.constantFrom('PT24H', 'P2D', 'P3D', 'P5D', 'unlimited'),
    from: fc.oneof(
      fc.constantFrom('delivery', 'delivery', 'request', 'order', 'notice', 'authorization', 'dispatch'),
      fc.constantFrom(
        { event: 'delivery', offset: 'P1D' },
        { firstKnownOf: ['notice', { event: 'delivery', offset: 'PT1H' }] },
        { earliestOf: ['notice', 'delivery'] },
        { latestOf: ['order', 'delivery'] },
      ),
    ),
    ends: fc.constantFrom('exact', 'end_of_day'),
    rollForward: fc.constantFrom('none', 'next_business_day'),
  },
  { requiredKeys: ['length', 'from'] },
);

/** Windows that open late, are extended and capped. */
export const windowTerms: fc.Arbitrary<WindowTerm> = fc
  .record(
    {
      span: spanTerms,
      opens: fc.constantFrom(
        { after: 'P1D' },
        { after: 'PT12H', at: 'start_of_day' },
        { on: '2026-03-09', at: '08:00' },
      ),
      extendedTo: fc.constantFrom([{ until: '2026-03-12' }], [{ length: 'P4D', from: 'order' }]),
      cappedAt: fc.constantFrom([{ until: '2026-03-10' }], [{ length: 'P6D', from: 'delivery' }]),
      whenLate: fc.constantFrom('rejected', 'needs_review'),
      whenEarly: fc.constantFrom('pending', 'needs_review', 'rejected'),
    },
    { requiredKeys: ['span'] },
  )
  .map(({ span, extendedTo, ...more }) => {
    const later = span.length === 'unlimited' || extendedTo === undefined ? {} : { extendedTo };
    return { ...span, ...more, ...later };
  });
