import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluateClaim } from '../../src/evaluateClaim';
import { defaultPolicy } from '../../src/policy/defaultPolicy';
import { parsePolicy } from '../../src/policy/parsePolicy';
import { type Json, pathsOf } from '../admission/inputs';
import { CLAUSES } from '../support/clauses';
import { claims } from '../support/randomClaims';
import { seed } from '../time/depth';

const paths = pathsOf(defaultPolicy as unknown as Json);
const partAt = (path: readonly (string | number)[]): unknown =>
  path.reduce<unknown>((found, step) => Reflect.get(found as object, step), defaultPolicy);

describe('the built-in policy', () => {
  it('says which it is', () => {
    expect(defaultPolicy).toMatchObject({ id: 'builtin', version: '1.0.0', timeZone: 'Asia/Seoul' });
  });

  it('is plain JSON', () => {
    expect(JSON.parse(JSON.stringify(defaultPolicy))).toStrictEqual(defaultPolicy);
    for (const path of paths) {
      const part = partAt(path);
      expect(['string', 'object']).toContain(typeof part);
      if (typeof part === 'object')
        expect([Object.prototype, Array.prototype]).toContain(Object.getPrototypeOf(part));
    }
  });

  it('is frozen, through and through', () => {
    for (const path of paths) expect(Object.isFrozen(partAt(path))).toBe(true);
    expect(() => Object.assign(defaultPolicy.terms.windows.claim, { length: 'P30D' })).toThrow(TypeError);
  });

  it('is trusted as it is', () => {
    expect(parsePolicy(defaultPolicy)).toBe(defaultPolicy);
  });

  it('would be read to the same, and judges every claim as its copy does', () => {
    const copy = parsePolicy(JSON.parse(JSON.stringify(defaultPolicy)));
    expect(copy).toStrictEqual(defaultPolicy);
    fc.assert(
      fc.property(claims(), ({ claim, asOf }) => {
        expect(evaluateClaim(claim, copy, asOf)).toStrictEqual(evaluateClaim(claim, defaultPolicy, asOf));
      }),
      { seed, numRuns: 1000 },
    );
  });

  it.each(CLAUSES)('has a wording for %s', (id) => {
    expect(
      defaultPolicy.clauses.filter((clause) => clause.id === id && clause.text.length > 20),
    ).toHaveLength(1);
  });

  it('counts both ways of the item for a refund, the way back and that of another one for an exchange', () => {
    expect(defaultPolicy.terms.resolutions.offered).toEqual([
      { resolution: 'refund', legs: ['outbound', 'return'] },
      { resolution: 'exchange', legs: ['return', 'replacement'] },
    ]);
  });

  it('has no other clauses', () => {
    expect(defaultPolicy.clauses).toHaveLength(20);
  });
});
