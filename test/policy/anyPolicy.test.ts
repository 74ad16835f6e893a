import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultPolicy } from '../../src/policy/defaultPolicy';
import { InvalidPolicyError } from '../../src/policy/InvalidPolicyError';
import { parsePolicy } from '../../src/policy/parsePolicy';
import { everyPolicyField, type Json, pathsOf } from '../admission/inputs';
import { isDeep, seed } from '../time/depth';

/** A guard against hangs alone. */
const LONGEST_MS = 20_000;

const folder = new URL('../../examples/policies/', import.meta.url);
const examples = readdirSync(folder)
  .filter((name) => name.endsWith('.policy.json'))
  .map((name) => JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as Json);
const policies: readonly Json[] = [
  everyPolicyField(),
  JSON.parse(JSON.stringify(defaultPolicy)) as Json,
  ...examples,
];

type Holder = Record<string | number, Json>;
interface Place {
  readonly holder: Holder;
  readonly key: string | number;
}

/** Every place of a policy that holds something. */
function placesOf(policy: Json): readonly Place[] {
  return pathsOf(policy)
    .slice(1)
    .map((path) => {
      const holder = path.slice(0, -1).reduce<Json>((found, step) => (found as Holder)[step] as Json, policy);
      return { holder: holder as Holder, key: path.at(-1) ?? '' };
    });
}

const parts = policies.flatMap((policy) => placesOf(policy).map(({ holder, key }) => holder[key] as Json));
const keys = [...new Set(policies.flatMap((policy) => placesOf(policy).map(({ key }) => String(key))))];

/** Something to put in: a part of some policy, a name of another, or any JSON. */
const anything: fc.Arbitrary<Json> = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...parts) },
  { weight: 1, arbitrary: fc.constantFrom<Json>(null, true, 0, -1, 1.5, 1e21, '', ' ', [], {}, '__proto__') },
  {
    weight: 1,
    arbitrary: fc.jsonValue({ maxDepth: 3 }).map((value) => JSON.parse(JSON.stringify(value)) as Json),
  },
);

interface Damage {
  readonly how: 'replace' | 'remove' | 'rename' | 'add' | 'double' | 'swap';
  readonly at: number;
  readonly to: number;
  readonly key: string;
  readonly part: Json;
}

const damages = fc.array(
  fc.record<Damage>({
    how: fc.constantFrom('replace', 'remove', 'rename', 'add', 'double', 'swap'),
    at: fc.nat(),
    to: fc.nat(),
    key: fc.oneof(fc.constantFrom(...keys), fc.string({ maxLength: 8 })),
    part: anything,
  }),
  { minLength: 1, maxLength: 5 },
);

function inflict(policy: Json, { how, at, to, key, part }: Damage): void {
  const places = placesOf(policy);
  const place = places[at % places.length];
  const other = places[to % places.length];
  if (place === undefined || other === undefined) return;
  const { holder } = place;
  const held = holder[place.key] as Json;
  if (how === 'replace') holder[place.key] = structuredClone(part);
  else if (how === 'swap') {
    const theirs = structuredClone(other.holder[other.key] as Json);
    other.holder[other.key] = structuredClone(held);
    holder[place.key] = theirs;
  } else if (Array.isArray(holder)) {
    if (how === 'remove') holder.splice(Number(place.key), 1);
    else holder.push(how === 'add' ? structuredClone(part) : held);
  } else {
    const value = structuredClone(how === 'add' ? part : held);
    if (how !== 'double' && how !== 'add') delete holder[place.key];
    if (how !== 'remove')
      Object.defineProperty(holder, key, { value, enumerable: true, configurable: true, writable: true });
  }
}

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
      fc.property(fc.constantFrom(...policies), damages, (policy, list) => {
        const input = JSON.parse(JSON.stringify(policy)) as Json;
        for (const damage of list) inflict(input, damage);
        const text = JSON.stringify(input);
        const isGood = isAdmitted(input);
        seen[isGood ? 'admitted' : 'refused'] += 1;
        // Reading it has not changed it, and its text says the same.
        expect(JSON.stringify(input)).toBe(text);
        expect(isAdmitted(JSON.parse(text))).toBe(isGood);
      }),
      { seed, numRuns: isDeep ? 20_000 : 2000 },
    );
    expect(Math.min(seen.admitted, seen.refused)).toBeGreaterThan(50);
  }, 600_000);

  it('JSON of any kind', () => {
    fc.assert(
      fc.property(anything, (input) => {
        isAdmitted(input);
      }),
      { seed, numRuns: isDeep ? 20_000 : 2000 },
    );
  }, 600_000);
});
