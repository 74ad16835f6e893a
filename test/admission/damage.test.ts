import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { InvalidClaimError } from '../../src/claim/InvalidClaimError';
import { parseClaim } from '../../src/claim/parseClaim';
import { evaluateClaim } from '../../src/evaluateClaim';
import { defaultPolicy } from '../../src/policy/defaultPolicy';
import { InvalidPolicyError } from '../../src/policy/InvalidPolicyError';
import { parsePolicy } from '../../src/policy/parsePolicy';
import { seed } from '../time/depth';
import { type Hostile, hostileValues, oddNumbers } from './hostileValues';
import { everyClaimField, everyPolicyField, type Json, pathsOf } from './inputs';

const AS_OF = '2026-03-06T00:00:00Z';
const runs = { seed, numRuns: 3000 };

/** Values of every kind, good ones of other places among them; made only when put in, as some cannot be shown. */
const values: fc.Arbitrary<Hostile> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      ...hostileValues.filter(([what]) => !/million|5,000|2\*\*32/.test(what)),
      ...oddNumbers,
    ),
  },
  { weight: 2, arbitrary: fc.jsonValue({ maxDepth: 2 }).map(made) },
  {
    weight: 4,
    arbitrary: fc
      .constantFrom<unknown>(
        null,
        undefined,
        '',
        'email',
        'jewelry',
        'used',
        true,
        0,
        7,
        [],
        {},
        ['tag'],
        AS_OF,
        1_772_449_200_000,
        '2026-03-02',
        'P1D',
        'UTC',
        'deadline.claim',
        { at: AS_OF },
      )
      .map(made),
  },
);

function made(value: unknown): Hostile {
  return [String(JSON.stringify(value)), () => structuredClone(value)];
}

const keys = fc.oneof(
  fc.constantFrom(
    'at',
    'kind',
    'clause',
    'request',
    'deliverdAt',
    'constructor',
    'toString',
    'hasOwnProperty',
    'length',
  ),
  fc.string({ maxLength: 12 }),
);

type Damage =
  | { readonly how: 'replace' | 'add'; readonly at: number; readonly key: string; readonly value: Hostile }
  | { readonly how: 'delete' | 'duplicate'; readonly at: number };

const damages: fc.Arbitrary<readonly Damage[]> = fc.array(
  fc.oneof(
    fc.record({
      how: fc.constantFrom('replace' as const, 'add' as const),
      at: fc.nat(),
      key: keys,
      value: values,
    }),
    fc.record({ how: fc.constantFrom('delete' as const, 'duplicate' as const), at: fc.nat() }),
  ),
  { minLength: 1, maxLength: 4 },
);

type Holder = Record<string | number, unknown>;

/** Damages the input in one place; places that an earlier damage has taken away are left alone. */
function inflict(input: Json, damage: Damage, places: readonly (readonly (string | number)[])[]): void {
  const path = places[damage.at % places.length] ?? [];
  const last = path.at(-1);
  let holder: unknown = input;
  for (const step of path.slice(0, -1)) {
    if (typeof holder !== 'object' || holder === null || !Object.hasOwn(holder, step)) return;
    holder = (holder as Holder)[step];
  }
  if (last === undefined || typeof holder !== 'object' || holder === null || !Object.isExtensible(holder))
    return;
  const whole = holder as Holder;
  if (damage.how === 'replace') Reflect.set(whole, last, damage.value[1]());
  else if (damage.how === 'delete') Reflect.deleteProperty(whole, last);
  else if (damage.how === 'add')
    Reflect.defineProperty(whole, damage.key, {
      value: damage.value[1](),
      enumerable: true,
      configurable: true,
      writable: true,
    });
  else if (Array.isArray(holder)) holder.push(holder[Number(last)]);
  else Reflect.set(whole, `${last}2`, whole[last]);
}

function damaged(make: () => Json, list: readonly Damage[]): unknown {
  const input = make();
  const places = pathsOf(input).slice(1);
  for (const damage of list) {
    try {
      inflict(input, damage, places);
    } catch {
      // A proxy put there by an earlier damage does not let itself be damaged; it is damage enough.
    }
  }
  return input;
}

/** Parsed, or refused with the error of its kind; undefined where refused. */
function admitted<Parsed>(
  parse: () => Parsed,
  kind: typeof InvalidClaimError | typeof InvalidPolicyError,
): Parsed | undefined {
  try {
    return parse();
  } catch (error) {
    if (!(error instanceof kind)) throw error;
    expect(error.issues.length).toBeGreaterThan(0);
    expect(JSON.parse(JSON.stringify(error.issues))).toEqual(error.issues);
    for (const { path, message } of error.issues) {
      expect(message).not.toBe('');
      for (const step of path) expect(['string', 'number']).toContain(typeof step);
    }
    return undefined;
  }
}

describe('a damaged claim', () => {
  it('is read or refused with the error of claims, and judged the same raw as parsed', () => {
    let read = 0;
    fc.assert(
      fc.property(damages, (list) => {
        const input = damaged(everyClaimField, list);
        const claim = admitted(() => parseClaim(input), InvalidClaimError);
        const evaluation = admitted(
          () => evaluateClaim(input as never, defaultPolicy, AS_OF),
          InvalidClaimError,
        );
        expect(evaluation === undefined).toBe(claim === undefined);
        if (claim === undefined) return;
        read += 1;
        expect(parseClaim(claim)).toBe(claim);
        expect(parseClaim(JSON.parse(JSON.stringify(claim)))).toStrictEqual(claim);
        expect(evaluateClaim(claim, defaultPolicy, AS_OF)).toStrictEqual(evaluation);
      }),
      runs,
    );
    // Not all damage is fatal: a share that is large enough to be no accident is read.
    expect(read).toBeGreaterThan(runs.numRuns / 50);
  });
});

describe('a damaged policy', () => {
  it('is read or refused with the error of policies, and judges the same raw as parsed', () => {
    let read = 0;
    const claim = everyClaimField() as never;
    fc.assert(
      fc.property(damages, (list) => {
        const input = damaged(everyPolicyField, list);
        const policy = admitted(() => parsePolicy(input), InvalidPolicyError);
        const evaluation = admitted(() => evaluateClaim(claim, input as never, AS_OF), InvalidPolicyError);
        expect(evaluation === undefined).toBe(policy === undefined);
        if (policy === undefined) return;
        read += 1;
        expect(parsePolicy(policy)).toBe(policy);
        expect(parsePolicy(JSON.parse(JSON.stringify(policy)))).toStrictEqual(policy);
        expect(evaluateClaim(claim, policy, AS_OF)).toStrictEqual(evaluation);
      }),
      runs,
    );
    expect(read).toBeGreaterThan(runs.numRuns / 50);
  });
});
