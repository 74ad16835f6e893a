import fc from 'fast-check';
import { baseTerms } from './baseTerms';
import { EXCEPTION_CLAUSES, exceptionTerms } from './exceptionTerms';

/** The clauses that a random policy has, whether its terms use them or not. */
export const RANDOM_CLAUSES: readonly string[] = [
  'exclusion.fixed',
  'exclusion.odd',
  'condition.sealed',
  'channel.ways',
  'deadline.claim',
  'deadline.dispatch',
  'deadline.arrival',
  'scope.reasons',
  'scope.resolutions',
  'authorization.first',
  'condition.unused',
  'cost.round_trip',
  'duty.answer',
  'duty.settle',
  ...EXCEPTION_CLAUSES,
];

/** Random policies before they are read: a few of them are refused, mostly for a condition that can never hold. */
export const policyDocuments = fc
  .record({
    terms: baseTerms,
    exceptions: exceptionTerms,
    timeZone: fc.constantFrom('Asia/Seoul', 'America/New_York', 'UTC'),
  })
  .map((parts) => ({
    id: 'free',
    version: '1',
    currency: 'EUR',
    facts: [
      { fact: 'opened', type: 'boolean', question: 'Has it been opened?' },
      { fact: 'tier', type: 'enum', values: ['basic', 'gold'], question: 'Which tier?' },
      { fact: 'percent_off', type: 'number', question: 'How much was it discounted?' },
      { fact: 'sealed', type: 'boolean', question: 'Is it sealed?', knownFrom: 'inspection' },
    ],
    events: [
      { event: 'notice', question: 'When was the notice given?' },
      { event: 'opening', question: 'When was it opened?', whenAbsent: 'not_happened' },
    ],
    clauses: RANDOM_CLAUSES.map((id) => ({ id, text: `What ${id} says.` })),
    ...parts,
  }));
