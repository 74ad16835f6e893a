import { defaultPolicy, evaluateClaim } from 'returns-policy';
import { describePolicyLaws, matchers } from 'returns-policy/testing';
import { describe, expect, test } from 'vitest';

expect.extend(matchers);
describePolicyLaws(defaultPolicy, { describe, test, numRuns: 10 });

test('a claim without an order is pending', () => {
  const evaluation = evaluateClaim({ order: {}, item: { category: 'shoes' } }, defaultPolicy, 0);

  expect(evaluation).toBePending();
  expect(evaluation).not.toBreach('exclusion.jewelry');
  expect(evaluation).toHaveDeadline('claim', null);
  expect(evaluation).toEqual(expect.toBePendingOn('shop', 'record_delivery'));
  // @ts-expect-error a misspelt matcher
  expect(evaluation).toBePendign();
  // @ts-expect-error there is no such party
  expect(evaluation).toBeBorneBy('carrier');
  // @ts-expect-error a clause is named
  expect(evaluation).toKeep();
});
