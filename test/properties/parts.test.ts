import { fc } from '@fast-check/vitest';
import {
  type Check,
  checkAttachments,
  checkAuthorization,
  checkChannel,
  checkCostConditions,
  checkDeadlines,
  checkItemCondition,
  checkPackageCompleteness,
  checkRequest,
  checkReturnability,
  computeDeadlines,
  evaluateClaim,
} from 'returns-policy';
import { describe, expect, test } from 'vitest';
import { cases } from './cases';

/** The order in which a return goes. */
const ORDER = [
  'exclusion.jewelry',
  'exclusion.personal_request',
  'channel.email',
  'deadline.claim',
  'scope.reasons',
  'scope.resolutions',
  'identification.order_number',
  'evidence.defect',
  'evidence.wrong_item',
  'evidence.description',
  'evidence.change_of_mind',
  'authorization.before_dispatch',
  'deadline.dispatch',
  'cost.instructions',
  'deadline.arrival',
  'condition.unused_undamaged',
  'completeness.contents',
  'packing.as_sent',
  'cost.round_trip',
];

const CLAUSES_OF: readonly (readonly [Check, readonly string[]])[] = [
  [checkReturnability, ['exclusion.jewelry', 'exclusion.personal_request']],
  [checkChannel, ['channel.email']],
  [checkDeadlines, ['deadline.claim', 'deadline.dispatch', 'deadline.arrival']],
  [checkRequest, ['scope.reasons', 'scope.resolutions', 'identification.order_number']],
  [
    checkAttachments,
    ['evidence.defect', 'evidence.wrong_item', 'evidence.description', 'evidence.change_of_mind'],
  ],
  [checkAuthorization, ['authorization.before_dispatch']],
  [checkCostConditions, ['cost.instructions', 'cost.round_trip']],
  [checkItemCondition, ['condition.unused_undamaged']],
  [checkPackageCompleteness, ['completeness.contents', 'packing.as_sent']],
];

describe('the parts and the whole', () => {
  test('each check alone gives exactly its findings of the evaluation, in their order', () => {
    fc.assert(
      fc.property(cases, ({ claim, policy, asOf }) => {
        const { findings } = evaluateClaim(claim, policy, asOf);
        for (const [check, clauses] of CLAUSES_OF) {
          const own = findings.filter(({ clause }) => clauses.includes(clause));
          expect(check(claim, policy, asOf)).toStrictEqual(own);
        }
      }),
      { numRuns: 500 },
    );
  });

  test('all checks together give all findings, in the order in which a return goes', () => {
    fc.assert(
      fc.property(cases, ({ claim, policy, asOf }) => {
        const all = CLAUSES_OF.flatMap(([check]) => check(claim, policy, asOf));
        const inOrder = all.sort((one, other) => ORDER.indexOf(one.clause) - ORDER.indexOf(other.clause));
        expect(evaluateClaim(claim, policy, asOf).findings).toStrictEqual(inOrder);
      }),
      { numRuns: 500 },
    );
  });

  test('no clause is found upon twice', () => {
    fc.assert(
      fc.property(cases, ({ claim, policy, asOf }) => {
        const clauses = evaluateClaim(claim, policy, asOf).findings.map(({ clause }) => clause);
        expect(new Set(clauses).size).toBe(clauses.length);
      }),
      { numRuns: 500 },
    );
  });

  test('computeDeadlines says what the evaluation says', () => {
    fc.assert(
      fc.property(cases, ({ claim, policy, asOf }) => {
        expect(computeDeadlines(claim, policy, asOf)).toStrictEqual(
          evaluateClaim(claim, policy, asOf).deadlines,
        );
      }),
      { numRuns: 500 },
    );
  });
});
