import fc from 'fast-check';
import * as engine from 'returns-policy';
import { type Decision, evaluateClaim, parseClaim, parsePolicy } from 'returns-policy';
import { claims, policies } from 'returns-policy/testing';
import { describe, expect, test } from 'vitest';
import { allLaws } from '../../src/testing/laws/allLaws';
import { trials } from '../../src/testing/laws/trials';

describe('random policies', () => {
  // With this seed, one of the documents that are made up says something that can never hold, and is left out.
  const all = fc.sample(policies(), { numRuns: 100, seed: 7 });

  test('are taken, and are plain data', () => {
    for (const policy of all) {
      const document = JSON.parse(JSON.stringify(policy));
      expect(document).toStrictEqual(policy);
      expect(parsePolicy(document)).toStrictEqual(policy);
    }
  });

  test('have what shops have', () => {
    const text = JSON.stringify(all);
    for (const part of ['opens', 'extendedTo', 'cappedAt', 'firstKnownOf', 'over', 'waives', 'adds']) {
      expect(text).toContain(`"${part}":`);
    }
    for (const term of [
      'fees',
      'contents',
      'packing',
      'quantity',
      'orderNumber',
      'duties',
      'requirements',
    ] as const) {
      expect(all.some(({ terms }) => terms[term] !== undefined)).toBe(true);
    }
    expect(new Set(all.map(({ timeZone }) => timeZone)).size).toBe(3);
  });

  test('have something in common, where that is asked', () => {
    const some = fc.sample(policies({ timeZone: 'Africa/Cairo', withExceptions: false }), {
      numRuns: 20,
      seed: 5,
    });
    expect(
      some.every(({ timeZone, exceptions }) => timeZone === 'Africa/Cairo' && exceptions?.length === 0),
    ).toBe(true);
  });

  test('have claims that come to every decision', () => {
    const seen = new Set<Decision>();
    for (const policy of all.slice(0, 12)) {
      for (const { claim, asOf } of fc.sample(claims(policy, { from: 'arrival' }), {
        numRuns: 20,
        seed: 5,
      })) {
        expect(() => parseClaim(claim)).not.toThrow();
        seen.add(evaluateClaim(claim, policy, asOf).decision);
      }
    }
    expect([...seen].sort()).toEqual(['accepted', 'needs_review', 'pending', 'rejected']);
  });
});

test.each(allLaws)('any policy keeps the law: $name', ({ isFor, breach }) => {
  fc.assert(
    fc.property(
      policies().chain((policy) => trials(policy, {})),
      (trial) => {
        if (isFor?.(trial.policy) !== false) expect(breach(trial, engine)).toBeNull();
      },
    ),
    { numRuns: 25 },
  );
});
