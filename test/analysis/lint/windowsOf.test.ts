import { describe, expect, test } from 'vitest';
import { windowSetBy, windowsOf } from '../../../src/analysis/lint/windowsOf';
import { policyWith } from '../lintedPolicy';

const short = { length: 'P3D', from: 'delivery' } as const;
const facts = ['sale', 'gift', 'old'].map((fact) => ({ fact, type: 'boolean', question: `${fact}?` }));
const exception = (fact: string, set: object) => ({
  clause: `own.${fact}`,
  when: { fact, equals: true },
  set,
});
const policy = policyWith({
  facts,
  terms: { windows: { dispatch: { ...short, clause: 'deadline.sending' } } },
  exceptions: [
    exception('sale', { costs: { bearers: { return: 'shop' } } }),
    exception('gift', { windows: { claim: short, arrival: { ...short, clause: 'deadline.gift' } } }),
    { clause: 'own.old', when: { fact: 'old', equals: true }, waives: ['deadline.sending'] },
  ],
});

describe('the windows of a policy', () => {
  test('are those of its terms, and those that its exceptions set, each with its clause', () => {
    expect(windowsOf(policy).map(({ name, pointer, clause }) => [name, pointer, clause])).toEqual([
      ['claim', '/terms/windows/claim', 'deadline.claim'],
      ['dispatch', '/terms/windows/dispatch', 'deadline.sending'],
      ['arrival', '/terms/windows/arrival', 'deadline.arrival'],
      ['claim', '/exceptions/1/set/windows/claim', 'own.gift'],
      ['arrival', '/exceptions/1/set/windows/arrival', 'deadline.gift'],
    ]);
    expect(windowsOf(policy)[3]?.term).toEqual(short);
  });

  test.each([
    ['claim', 'own.gift', '/exceptions/1/set/windows/claim'],
    ['claim', 'deadline.claim', '/terms/windows/claim'],
    ['arrival', 'deadline.gift', '/exceptions/1/set/windows/arrival'],
    ['dispatch', 'own.gift', '/terms/windows/dispatch'],
    ['claim', undefined, '/terms/windows/claim'],
  ] as const)('the %s window of the clause %s is %s', (name, clause, pointer) => {
    expect(windowSetBy(name, clause, policy).pointer).toBe(pointer);
  });
});
