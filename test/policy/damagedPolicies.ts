import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { defaultPolicy } from '../../src/policy/defaultPolicy';
import { everyPolicyField, type Json, pathsOf } from '../admission/inputs';

const folder = new URL('../../examples/policies/', import.meta.url);
const examples = readdirSync(folder)
  .filter((name) => name.endsWith('.policy.json'))
  .map((name) => JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as Json);
/** Every policy that there is. */
export const policies: readonly Json[] = [
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

/** Any JSON, parts of policies above all: a part of some policy, or a value of any kind. */
export const anything: fc.Arbitrary<Json> = fc.oneof(
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

/** A policy of which some places hold something else: parts of others, above all. */
export const damagedPolicies: fc.Arbitrary<Json> = fc
  .tuple(fc.constantFrom(...policies), damages)
  .map(([policy, list]) => {
    const input = JSON.parse(JSON.stringify(policy)) as Json;
    for (const damage of list) inflict(input, damage);
    return JSON.parse(JSON.stringify(input)) as Json;
  });
