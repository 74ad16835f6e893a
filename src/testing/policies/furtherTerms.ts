import fc from 'fast-check';
import type { AmountTerm, Clause, FeeTerm, PolicyTerms } from '../../index';
import { conditionTerms } from './conditionTerms';

/** What some shops ask for beside the rest, with the clauses that say so. */
export interface FurtherTerms {
  readonly terms: Partial<PolicyTerms>;
  readonly clauses: readonly Clause[];
}

const amounts: fc.Arbitrary<AmountTerm> = fc.oneof(
  fc.record({ flat: fc.integer({ min: 0, max: 5000 }) }),
  fc.record({ percent: fc.integer({ min: 0, max: 100 }) }),
  fc.tuple(conditionTerms, fc.integer({ min: 0, max: 5000 })).map(([when, flat]) => ({
    bands: [{ when, amount: { flat: 0 } }, { amount: { flat } }],
  })),
  fc.constant({ unknown: true }),
);

const fees: fc.Arbitrary<readonly FeeTerm[]> = fc
  .array(
    fc.record(
      { amount: amounts, per: fc.constantFrom('claim', 'item', 'parcel'), when: conditionTerms },
      { requiredKeys: ['amount'] },
    ),
    { maxLength: 2 },
  )
  .map((list) => list.map((fee, index) => ({ clause: 'fee.handling', fee: `fee_${index}`, ...fee })));

/** Fees, an order number, the contents of the box, its packing. */
export const furtherTerms: fc.Arbitrary<FurtherTerms> = fc
  .record({ fees, asksForNumber: fc.boolean(), looksIntoBox: fc.boolean(), counts: fc.boolean() })
  .map(({ fees: charged, asksForNumber, looksIntoBox, counts }) => ({
    terms: {
      ...(charged.length > 0 && { fees: charged }),
      ...(asksForNumber && { orderNumber: { clause: 'identification.number' } }),
      ...(looksIntoBox && {
        contents: { clause: 'completeness.box' },
        packing: { clause: 'packing.box' },
      }),
      ...(counts && { quantity: { clause: 'completeness.pieces' } }),
    },
    clauses: [
      'fee.handling',
      'identification.number',
      'completeness.box',
      'packing.box',
      'completeness.pieces',
    ].map((id) => ({ id, text: `What ${id} says.` })),
  }));
