import fc from 'fast-check';
import type { ExceptionTerm, TermsSet } from '../../index';
import { conditionTerms } from './conditionTerms';
import { windowTerms } from './windowTerms';

/** The last letters of the clauses that exceptions can have: `exception.number_a` and so on. */
export const EXCEPTION_CLAUSES: readonly string[] = Array.from(
  'abcdefgh',
  (letter) => `exception.number_${letter}`,
);

const parties = fc.constantFrom('shop', 'customer', 'at_fault', 'unknown');

const sets: fc.Arbitrary<TermsSet> = fc.oneof(
  fc.record({ windows: fc.record({ claim: windowTerms }) }),
  fc.record({ windows: fc.record({ dispatch: windowTerms }) }),
  fc.record({ costs: fc.record({ bearers: fc.record({ return: parties }) }) }),
  fc.record({ authorization: fc.record({ required: fc.boolean() }) }),
  fc.record({ returnShipment: fc.record({ required: fc.boolean() }) }),
  fc.record({ channels: fc.record({ accepted: fc.constantFrom(['email', 'phone'], ['phone']) }) }),
);

/** Other terms under a condition, additions to a window, waivers; some of them go over later ones. */
export const exceptionTerms: fc.Arbitrary<readonly ExceptionTerm[]> = fc
  .array(
    fc.record(
      {
        when: conditionTerms,
        set: sets,
        waives: fc.subarray(['exclusion.fixed', 'deadline.claim'], { minLength: 1 }),
        adds: fc.record({
          windows: fc.record({
            claim: fc.constantFrom(
              { extendedTo: [{ until: '2026-03-15' }] },
              { cappedAt: [{ length: 'P7D', from: 'notice' }] },
            ),
          }),
        }),
      },
      { requiredKeys: ['when', 'set'] },
    ),
    { maxLength: 4 },
  )
  .chain((list) =>
    fc.subarray(list.map((_, index) => index)).map((first) =>
      list.map((exception, index) => {
        const over = first.includes(index) ? EXCEPTION_CLAUSES.slice(index + 1, list.length) : [];
        const [clause = ''] = EXCEPTION_CLAUSES.slice(index);
        return { ...exception, clause, ...(over.length > 0 && { over }) };
      }),
    ),
  );
