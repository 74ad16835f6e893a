import type { Policy } from 'returns-policy';
import { expect, test } from 'vitest';
import { conditionsOf } from '../../../src/analysis/lint/conditionsOf';
import { partsUnder } from '../../../src/analysis/lint/partsUnder';
import { pointerTo } from '../../../src/analysis/lint/pointerTo';
import { policyWith } from '../lintedPolicy';

const when = { field: 'item.category', equals: 'shoes' };
const must = { fact: 'opened', equals: false };

test('all parts of a policy are gone through, each of a list under the key of the list', () => {
  const document = { terms: { costs: { legs: ['return', null] } }, exceptions: [{ when }] };
  const parts = partsUnder(document as unknown as Policy);
  expect(parts.map(({ pointer, key, value }) => [pointer, key, value])).toEqual([
    ['/terms', 'terms', document.terms],
    ['/terms/costs', 'costs', document.terms.costs],
    ['/terms/costs/legs', 'legs', ['return', null]],
    ['/terms/costs/legs/0', 'legs', 'return'],
    ['/terms/costs/legs/1', 'legs', null],
    ['/exceptions', 'exceptions', [{ when }]],
    ['/exceptions/0', 'exceptions', { when }],
    ['/exceptions/0/when', 'when', when],
    ['/exceptions/0/when/field', 'field', 'item.category'],
    ['/exceptions/0/when/equals', 'equals', 'shoes'],
  ]);
});

test('a policy without exceptions has none', () => {
  const parts = partsUnder(policyWith({}));
  expect(parts.slice(-1)).toEqual([{ pointer: '/exceptions', key: 'exceptions', value: [] }]);
});

test('conditions are what says when something holds, and what must hold', () => {
  const policy = policyWith({
    facts: [{ fact: 'opened', type: 'boolean', question: 'Has it been opened?' }],
    terms: { requirements: [{ clause: 'condition.sealed', when, must }] },
    exceptions: [{ clause: 'cost.shoes', when, set: { costs: { bearers: { return: 'shop' } } } }],
  });
  expect(conditionsOf(policy)).toEqual([
    { pointer: '/terms/requirements/0/must', when: must },
    { pointer: '/terms/requirements/0/when', when },
    { pointer: '/exceptions/0/when', when },
  ]);
});

test.each<[steps: readonly (string | number)[], pointer: string]>([
  [[], ''],
  [['terms', 'fees', 0], '/terms/fees/0'],
  [['a/b', 'c~d', '~/'], '/a~1b/c~0d/~0~1'],
])('%j is the JSON Pointer %s', (steps, pointer) => {
  expect(pointerTo(...steps)).toBe(pointer);
});
