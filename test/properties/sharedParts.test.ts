import fc from 'fast-check';
import { computeReturnOptions, defaultPolicy, evaluateClaim, parseClaim, parsePolicy } from 'returns-policy';
import { describe, expect, test } from 'vitest';
import { aClaim } from '../support/aClaim';
import { cases } from './cases';

/** Writes over everything in plain data that can be written over. */
function vandalise(part: unknown): void {
  if (typeof part !== 'object' || part === null) return;
  for (const value of Object.values(part)) vandalise(value);
  if (Object.isFrozen(part)) return;
  if (Array.isArray(part)) part.push('vandal');
  for (const key of Object.keys(part)) Reflect.set(part, key, 'vandal');
}

describe('what is shared between evaluations', () => {
  test('cannot be written to: an evaluation that was written over changes no later one', () => {
    fc.assert(
      fc.property(cases, ({ claim, policy, asOf }) => {
        const parsed = parseClaim(claim);
        const shop = parsePolicy(JSON.parse(JSON.stringify(policy)));
        const before = JSON.stringify(evaluateClaim(parsed, shop, asOf));
        const options = JSON.stringify(computeReturnOptions(parsed, shop, asOf));
        vandalise(evaluateClaim(parsed, shop, asOf));
        vandalise(computeReturnOptions(parsed, shop, asOf));
        expect(JSON.stringify(evaluateClaim(parsed, shop, asOf))).toBe(before);
        expect(JSON.stringify(computeReturnOptions(parsed, shop, asOf))).toBe(options);
      }),
      { numRuns: 500 },
    );
  });

  test('is frozen: the missing pieces of a parsed claim', () => {
    const contents = ['tag', 'care_card'];
    const parsed = parseClaim(aClaim({ upTo: 'inspection', contents, returned: ['tag'] }));
    const judged = () => evaluateClaim(parsed, defaultPolicy, Date.UTC(2026, 5, 1));
    vandalise(judged());
    expect(judged().findings.find(({ code }) => code === 'contents_missing')?.details).toEqual({
      missing: ['care_card'],
    });
  });

  test('is kept: whether a parsed claim is excluded, once it is asked about again', () => {
    const parsed = parseClaim(aClaim({ upTo: 'inspection' }));
    const [, again, andAgain] = [1, 2, 3].map(() => {
      return evaluateClaim(parsed, defaultPolicy, Date.UTC(2026, 5, 1)).findings[0];
    });
    expect(again?.clause).toBe('exclusion.jewelry');
    const third = evaluateClaim(parsed, defaultPolicy, Date.UTC(2026, 5, 1)).findings[0];
    expect(third).toBe(andAgain);
    expect(Object.isFrozen(third)).toBe(true);
  });
});
