import fc from 'fast-check';
import type { When } from '../../index';
import { spanTerms } from './windowTerms';

const leaves: fc.Arbitrary<When> = fc.oneof(
  fc.constantFrom<When[]>(
    { fact: 'opened', equals: true },
    { fact: 'tier', equals: 'gold' },
    { fact: 'tier', oneOf: ['basic', 'gold'] },
    { fact: 'percent_off', above: 10 },
    { fact: 'percent_off', atLeast: 10, atMost: 20 },
    { fact: 'sealed', equals: true },
    { field: 'item.category', equals: 'shoes' },
    { field: 'request.reason', equals: 'change_of_mind' },
    { field: 'request.resolution', oneOf: ['refund'] },
    { field: 'item.quantity', below: 2 },
    { field: 'inspection.condition', equals: 'used' },
    { event: 'opening', happened: true },
    { event: 'notice', happened: false },
    { event: 'request', onOrAfter: '2026-03-08', onOrBefore: '2026-03-11' },
    { event: 'dispatch', timeFrom: '09:00', timeUntil: '17:00' },
    { event: 'request', onBusinessDay: true },
  ),
  fc.record({ event: fc.constantFrom('request', 'dispatch', 'arrival', 'opening'), within: spanTerms }),
);

/** Conditions on facts, fields and events, nested in one another. */
export const conditionTerms: fc.Arbitrary<When> = fc.letrec<{ condition: When }>((tie) => ({
  condition: fc.oneof(
    { maxDepth: 2, depthIdentifier: 'condition' },
    leaves,
    tie('condition').map((not): When => ({ not })),
    fc.array(tie('condition'), { minLength: 1, maxLength: 3 }).map((all): When => ({ all })),
    fc.array(tie('condition'), { minLength: 1, maxLength: 3 }).map((any): When => ({ any })),
  ),
})).condition;
