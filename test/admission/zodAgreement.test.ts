import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import type { OpenIssue } from '../../src/admission/Issue';
import { schemaReader } from '../../src/admission/schemaReader';
import { claimShape } from '../../src/claim/claimShape';
import { policyShape } from '../../src/policy/policyShape';
import { seed } from '../time/depth';
import { everyClaimField, everyPolicyField, type Json, pathsOf, withValueAt } from './inputs';

/** Places whose texts, numbers and objects mean more than their shape says; what else is put there, the shape decides. */
const MEANINGFUL =
  /(^|\.)(at|\w+At|timeZone|length|offset|after|validFor|until|on|onOrAfter|onOrBefore)$|^inForce\.from$|holidays\.\d+$|^events\.[a-z]+$/;

const isMeaningful = (path: readonly (string | number)[]): boolean => MEANINGFUL.test(path.join('.'));

const shapeless = fc.oneof(
  fc.constantFrom<Json>(
    null,
    true,
    false,
    '',
    ' ',
    'email',
    'used',
    'shop',
    'deadline.claim',
    'exact',
    0,
    1,
    7,
    8,
    1.5,
    -1,
    [],
    {},
    ['tag'],
    [7],
    [null],
    { kind: 'a' },
    { extra: 1 },
  ),
  fc.jsonValue({ maxDepth: 2 }).map((value) => JSON.parse(JSON.stringify(value)) as Json),
);

/** What neither a text, a number nor an object can be: so that no meaning of its own comes in. */
const meaningless = fc.constantFrom<Json>(null, true, false, [], [7], ['P1D']);

function inputs(make: () => Json): fc.Arbitrary<Json> {
  const places = pathsOf(make());
  const step = fc.record({
    at: fc.nat(places.length - 1),
    how: fc.constantFrom('replace', 'delete', 'add', 'append'),
    value: shapeless,
    other: meaningless,
  });
  return fc.array(step, { maxLength: 3 }).map((steps) => {
    let input = make();
    for (const { at, how, value, other } of steps) {
      const path = places[at] ?? [];
      const found = valueAt(input, path);
      if (found === undefined) continue;
      const put = isMeaningful(path) ? other : value;
      if (how === 'replace') input = withValueAt(input, path, put) as Json;
      else if (how === 'delete' && path.length > 0)
        input = JSON.parse(JSON.stringify(withValueAt(input, path, undefined)));
      else if (how === 'add' && isRecord(found))
        input = withValueAt(input, path, {
          ...found,
          junk: isMeaningful([...path, 'junk']) ? other : value,
        }) as Json;
      else if (how === 'append' && Array.isArray(found) && !/holidays/.test(path.join('.')))
        input = withValueAt(input, path, [...found, value]) as Json;
    }
    return input;
  });
}

function isRecord(value: Json): value is { [key: string]: Json } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function valueAt(input: Json, path: readonly (string | number)[]): Json | undefined {
  let found: Json | undefined = input;
  for (const step of path) {
    if (typeof found !== 'object' || found === null || !Object.hasOwn(found, step)) return undefined;
    found = (found as { [key: string]: Json })[step];
  }
  return found;
}

describe.each([
  ['claims', claimShape, everyClaimField],
  ['policies', policyShape, everyPolicyField],
] as const)('the reader of %s', (_what, shape, make) => {
  const read = schemaReader(shape);
  const accepts = (input: unknown): boolean => {
    const issues: OpenIssue[] = [];
    read(input, issues);
    return issues.length === 0;
  };

  it('accepts the shapes that zod accepts, and no other', () => {
    const seen = { accepted: 0, refused: 0 };
    fc.assert(
      fc.property(inputs(make), (input) => {
        const { success } = z.safeParse(shape, input);
        expect(accepts(input)).toBe(success);
        seen[success ? 'accepted' : 'refused'] += 1;
      }),
      { seed, numRuns: 4000 },
    );
    expect(Math.min(seen.accepted, seen.refused)).toBeGreaterThan(400);
  });

  it('with one value of each kind in each place, too', () => {
    for (const path of pathsOf(make())) {
      for (const value of [null, true, [], [[]], ...(isMeaningful(path) ? [] : [{}, '', 7, 1.5])]) {
        const input = withValueAt(make(), path, value);
        const shown = `${JSON.stringify(value)} at ${path.join('.')}`;
        expect([shown, accepts(input)]).toEqual([shown, z.safeParse(shape, input).success]);
      }
    }
  });
});
