import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { InvalidPolicyError } from '../../src/policy/InvalidPolicyError';
import { parsePolicy } from '../../src/policy/parsePolicy';
import { seed } from '../time/depth';
import { anything, damagedPolicies, policies } from './damagedPolicies';

/** A guard against hangs alone. */
const LONGEST_MS = 20_000;

/** True where it is a policy; false where it is refused as it should be. */
function isAdmitted(input: unknown): boolean {
  const start = performance.now();
  try {
    parsePolicy(input);
    return true;
  } catch (error) {
    if (!(error instanceof InvalidPolicyError)) throw error;
    expect(error.issues.length).toBeGreaterThan(0);
    expect(error.issues.length).toBeLessThanOrEqual(1000);
    const shown = error.issues.map(({ path, message }) => JSON.stringify([path, message]));
    expect(new Set(shown).size).toBe(shown.length);
    for (const { message } of error.issues) expect(message).toMatch(/\S/);
    return false;
  } finally {
    expect(performance.now() - start).toBeLessThan(LONGEST_MS);
  }
}

describe('any JSON is a policy or refused as one, soon, each problem told once', () => {
  it('the policies themselves', () => {
    for (const policy of policies) expect(isAdmitted(policy)).toBe(true);
  });

  it('a policy damaged with parts of others', () => {
    const seen = { admitted: 0, refused: 0 };
    fc.assert(
      fc.property(damagedPolicies, (input) => {
        const text = JSON.stringify(input);
        const isGood = isAdmitted(input);
        seen[isGood ? 'admitted' : 'refused'] += 1;
        // Reading it has not changed it, and its text says the same.
        expect(JSON.stringify(input)).toBe(text);
        expect(isAdmitted(JSON.parse(text))).toBe(isGood);
      }),
      { seed, numRuns: 2000 },
    );
    expect(Math.min(seen.admitted, seen.refused)).toBeGreaterThan(50);
  });

  it('JSON of any kind', () => {
    fc.assert(
      fc.property(anything, (input) => {
        isAdmitted(input);
      }),
      { seed, numRuns: 2000 },
    );
  });
});
