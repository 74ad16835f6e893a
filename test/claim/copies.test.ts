import { describe, expect, it } from 'vitest';
import { InvalidClaimError } from '../../src/claim/InvalidClaimError';
import { parseClaim } from '../../src/claim/parseClaim';
import { evaluateClaim } from '../../src/evaluateClaim';
import { defaultPolicy } from '../../src/policy/defaultPolicy';
import { everyClaimField, withValueAt } from '../admission/inputs';

const AS_OF = '2026-03-06T00:00:00Z';

describe('a copy of a parsed claim is input again', () => {
  const claim = parseClaim(withValueAt(everyClaimField(), ['inspection', 'contents'], ['tag', 'sample']));
  const decisionOf = (input: unknown): string => evaluateClaim(input as never, defaultPolicy, AS_OF).decision;

  it.each<[how: string, copy: (of: typeof claim) => object]>([
    ['by a spread', (of) => ({ ...of })],
    ['through JSON', (of) => JSON.parse(JSON.stringify(of))],
    ['by structuredClone', (of) => structuredClone(of)],
    ['by Object.assign', (of) => Object.assign({}, of)],
  ])('%s: its changes count', (_how, copy) => {
    expect(decisionOf(copy(claim))).toBe('accepted');
    const changed = Object.assign(copy(claim), { item: { category: 'jewelry' } });
    expect(decisionOf(changed)).toBe('rejected');
    expect(parseClaim(changed).item).toEqual({ category: 'jewelry' });
    const spoilt = Object.assign(copy(claim), { deliverdAt: AS_OF });
    expect(() => decisionOf(spoilt)).toThrow(InvalidClaimError);
  });

  it('behind a proxy: what it shows counts', () => {
    const shown = new Proxy(
      { ...claim },
      { get: (of, key) => (key === 'item' ? { category: 'jewelry' } : Reflect.get(of, key)) },
    );
    expect(decisionOf(shown)).toBe('rejected');
    const overParsed = new Proxy(claim, {});
    expect(parseClaim(overParsed)).not.toBe(overParsed);
    expect(decisionOf(overParsed)).toBe('accepted');
  });
});
