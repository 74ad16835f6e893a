import fc from 'fast-check';
import { evaluateClaim } from 'returns-policy';
import { describe, expect, test } from 'vitest';
import { requireTotal } from '../fuzz/totality/requireTotal';
import { FIRST, LAST, totalityTrials } from '../fuzz/totality/Trial';

describe('any claim under any policy, at any instant', () => {
  test('has an answer, of which every part agrees with the policy and with the others', () => {
    fc.assert(fc.property(totalityTrials, requireTotal), { numRuns: 100 });
  });

  test('is refused, as of an instant that is none or out of range, and by a TypeError alone', () => {
    const years = fc
      .integer({ min: Date.parse('0001-01-01T00:00:00Z'), max: Date.parse('9999-12-31T23:59:59.999Z') })
      .filter((at) => at < FIRST || at > LAST);
    const others = fc.oneof(
      fc.double(),
      fc.string(),
      fc.constantFrom(FIRST - 1, LAST + 1, null, undefined, {}, []),
    );
    fc.assert(
      fc.property(totalityTrials, fc.oneof(years, others), ({ claim, policy }, asOf) => {
        fc.pre(typeof asOf !== 'number' || !Number.isInteger(asOf) || asOf < FIRST || asOf > LAST);
        expect(() => evaluateClaim(claim, policy, asOf as number)).toThrow(TypeError);
        if (typeof asOf !== 'number' || !Number.isInteger(asOf)) return;
        expect(() => evaluateClaim(claim, policy, new Date(asOf))).toThrow(/^`asOf`: /);
      }),
      { numRuns: 60 },
    );
  });
});
