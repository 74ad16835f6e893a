import { describe, expect, it } from 'vitest';
import type * as z from 'zod/mini';
import { claimShape } from '../../src/claim/claimShape';
import { parseClaim } from '../../src/claim/parseClaim';
import { parsePolicy } from '../../src/policy/parsePolicy';
import { policyShape } from '../../src/policy/policyShape';
import { everyClaimField, everyPolicyField } from './inputs';

type Shape = z.core.$ZodTypes;

/** The keys of every object schema, each with whether some value of the input has it. */
function keysOf(shape: z.core.$ZodType, input: unknown): ReadonlyMap<string, boolean> {
  const found = new Map<Shape, Map<string, boolean>>();
  const visit = (part: z.core.$ZodType, values: readonly unknown[]): void => {
    const schema = part as Shape;
    const { def } = schema._zod;
    if (def.type === 'optional' || def.type === 'nullable') visit(def.innerType, values);
    else if (def.type === 'lazy' && values.length > 0) visit(def.getter(), values);
    else if (def.type === 'array') visit(def.element, values.filter(Array.isArray).flat());
    else if (def.type === 'union') for (const option of def.options) visit(option, values);
    else if (def.type === 'object') {
      const objects = values.filter((value) => typeof value === 'object' && value !== null);
      const keys = found.get(schema) ?? new Map<string, boolean>();
      found.set(schema, keys);
      for (const [key, field] of Object.entries(def.shape)) {
        const held = objects
          .filter((value) => Object.hasOwn(value, key))
          .map((value) => Reflect.get(value, key));
        keys.set(key, keys.get(key) === true || held.length > 0);
        visit(field, held);
      }
    }
  };
  visit(shape, [input]);
  const all = [...found.values()].flatMap((keys, at) => {
    const name = [...keys.keys()].join(', ');
    return [...keys].map(([key, isThere]) => [`${at} ${key} of ${name}`, isThere] as const);
  });
  return new Map(all);
}

describe.each([
  ['claim', claimShape, everyClaimField, parseClaim],
  ['policy', policyShape, everyPolicyField, parsePolicy],
] as const)('the %s that the tests damage', (_what, shape, make, parse) => {
  it('has every field that there is', () => {
    const keys = keysOf(shape, make());
    expect(keys.size).toBeGreaterThan(40);
    expect([...keys].filter(([, isThere]) => !isThere)).toEqual([]);
  });

  it('is good as it is', () => {
    expect(() => parse(make())).not.toThrow();
  });
});
