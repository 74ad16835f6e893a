import fc from 'fast-check';
import type { RequirementTerm } from '../../index';
import { conditionTerms } from './conditionTerms';

/** None, or one of any condition and with any consequence. */
export const requirementTerms: fc.Arbitrary<readonly RequirementTerm[]> = fc
  .option(
    fc.record({
      must: conditionTerms,
      otherwise: fc.constantFrom('rejected', 'needs_review', 'advisory', 'customer_cures'),
    }),
    { nil: undefined },
  )
  .map((term) => {
    if (term === undefined) return [];
    const cure = term.otherwise === 'customer_cures' && { needs: ['proof'], curableUntil: 'claim' as const };
    return [{ clause: 'condition.sealed', ...term, ...cure }];
  });
