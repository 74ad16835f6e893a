import { runInNewContext } from 'node:vm';
import { afterEach, describe, expect, it } from 'vitest';
import { InvalidClaimError } from '../../src/claim/InvalidClaimError';
import { parseClaim } from '../../src/claim/parseClaim';
import { evaluateClaim } from '../../src/evaluateClaim';
import { computeDeadline } from '../../src/policy/computeDeadline';
import { defaultPolicy } from '../../src/policy/defaultPolicy';
import { InvalidPolicyError } from '../../src/policy/InvalidPolicyError';
import { parsePolicy } from '../../src/policy/parsePolicy';
import { isDeep } from '../time/depth';
import { caught } from './caught';
import { emptyObjects, hostileValues, oddNumbers } from './hostileValues';
import { everyClaimField, everyPolicyField, type Json, pathsOf, withValueAt } from './inputs';

const AS_OF = '2026-03-06T00:00:00Z';
/** A guard against hangs alone. */
const LONGEST_MS = 20_000;

function timed<Result>(call: () => Result): Result {
  const start = performance.now();
  const result = call();
  expect(performance.now() - start).toBeLessThan(LONGEST_MS);
  return result;
}

function refusesClaim(input: unknown): InvalidClaimError {
  const error = timed(() => caught(() => parseClaim(input)));
  if (!(error instanceof InvalidClaimError)) throw error;
  expect(JSON.parse(JSON.stringify(error.issues))).toEqual(error.issues);
  expect(error.message.length).toBeLessThan(20_000);
  return error;
}

function refusesPolicy(input: unknown): InvalidPolicyError {
  const error = timed(() => caught(() => parsePolicy(input)));
  if (!(error instanceof InvalidPolicyError)) throw error;
  expect(JSON.parse(JSON.stringify(error.issues))).toEqual(error.issues);
  expect(error.message.length).toBeLessThan(20_000);
  return error;
}

afterEach(() => {
  expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  expect(([] as unknown as Record<string, unknown>)['polluted']).toBeUndefined();
  expect(Object.keys(Object.prototype)).toEqual([]);
});

type Path = readonly (string | number)[];

function valueAt(part: unknown, path: Path): unknown {
  return path.reduce<unknown>((found, step) => Reflect.get(found as object, step), part);
}

/** Neither a claim, a policy, a window nor a calendar: it lacks what each of them has to have. */
function refusesWhole(make: () => unknown): void {
  const window = { length: 'P1D', from: 'delivery' } as const;
  const utc = { timeZone: 'UTC' };
  const claim = everyClaimField() as never;
  const { message } = refusesClaim(make());
  expect(caught(() => evaluateClaim(make() as never, defaultPolicy, AS_OF)).message).toBe(message);
  const { message: policyMessage } = refusesPolicy(make());
  expect(caught(() => evaluateClaim(claim, make() as never, AS_OF)).message).toBe(policyMessage);
  expect(caught(() => computeDeadline(make() as never, AS_OF, utc))).toBeInstanceOf(InvalidPolicyError);
  expect(caught(() => computeDeadline(window, AS_OF, make() as never))).toBeInstanceOf(InvalidPolicyError);
  expect(caught(() => computeDeadline(window, make() as never, utc))).toBeInstanceOf(TypeError);
  expect(caught(() => evaluateClaim(claim, defaultPolicy, make() as never))).toBeInstanceOf(TypeError);
}

const claimPlaces = pathsOf(everyClaimField()).slice(1);
/** Of each name with a kind of value the first, as the others are read alike; all of them in a deep run. */
const policyPlaces = [
  ...new Map(
    pathsOf(everyPolicyField())
      .slice(1)
      .reverse()
      .map((path) => {
        const names = path.filter((step) => typeof step === 'string');
        const value = valueAt(everyPolicyField(), path);
        const kind = `${names.at(-1)} ${typeof path.at(-1)} ${Array.isArray(value) ? 'list' : typeof value}`;
        return [isDeep ? path.join('.') : kind, path] as const;
      }),
  ).values(),
];

describe.each(hostileValues)('%s', (_what, make) => {
  it('is no claim, no policy, no window, no calendar and no instant', () => {
    refusesWhole(make);
  });

  it('is nothing for any place of a claim, and the place is named', () => {
    for (const path of claimPlaces) {
      const { issues } = refusesClaim(withValueAt(everyClaimField(), path, make()));
      expect(issues.map((issue) => issue.path.slice(0, path.length))).toContainEqual(path);
    }
  });

  it('is nothing for any place of a policy, and the place is named', () => {
    for (const path of policyPlaces) {
      const { issues } = refusesPolicy(withValueAt(everyPolicyField(), path, make()));
      expect(issues.map((issue) => issue.path.slice(0, path.length))).toContainEqual(path);
    }
  });
});

describe.each(emptyObjects)('%s', (_what, make) => {
  it('is no claim, no policy, no window, no calendar and no instant', () => {
    refusesWhole(make);
  });

  it('is an order, facts or events of which nothing is known, and nothing else in a claim', () => {
    for (const path of claimPlaces) {
      const input = withValueAt(everyClaimField(), path, make());
      if (!/^(order|(inspection\.)?facts|events)$/.test(path.join('.'))) refusesClaim(input);
      else expect(valueAt(parseClaim(input), path)).toEqual({});
    }
  });
});

describe.each(oddNumbers)('%s', (what, make) => {
  const isWhole = what === 'minus zero';
  /** Where it is taken, and read as any number is. */
  const takenIn = (
    places: readonly Path[],
    parse: (input: unknown) => unknown,
    everyField: () => Json,
  ): readonly string[] =>
    places
      .filter((path) => {
        const input = withValueAt(everyField(), path, make());
        try {
          const read = parse(input);
          expect(valueAt(read, path)).toBe(isWhole ? 0 : 0.5);
          expect(parse(JSON.parse(JSON.stringify(read)))).toStrictEqual(read);
          return true;
        } catch (error) {
          if (error instanceof InvalidClaimError || error instanceof InvalidPolicyError) return false;
          throw error;
        }
      })
      .map((path) => path.join('.'));

  it('is no claim, no policy, no window, no calendar and no instant', () => {
    refusesWhole(make);
  });

  it('is a fact of a claim, a quantity where it is whole, and nothing else', () => {
    const quantities = ['item.quantity', 'request.quantity', 'inspection.quantity'];
    const facts = ['inspection.facts.weight', 'facts.sealed', 'facts.tier', 'facts.weight'];
    const taken = takenIn(claimPlaces, parseClaim, everyClaimField);
    expect([...taken].sort()).toEqual([...(isWhole ? quantities : []), ...facts].sort());
  });

  it('is a number of a policy, an amount where it is whole, and nothing else', () => {
    const bounds = ['resolutions.offered.0.when.atMost', 'requirements.0.must.all.0.any.0.above'];
    const places = pathsOf(everyPolicyField()).filter((path) => !path.some((step) => Number(step) > 0));
    const taken = takenIn(places, parsePolicy, everyPolicyField);
    expect([...taken].sort()).toEqual(
      [
        ...bounds,
        'requirements.0.must.all.0.any.0.atLeast',
        ...(isWhole ? ['fees.0.amount.greatest.0.flat'] : []),
      ]
        .map((path) => `terms.${path}`)
        .sort(),
    );
  });
});

describe('an input that is large', () => {
  it('of 1,000 attachments with 1,000 unknown keys each is refused soon, and not listed to the end', () => {
    const attachment = Object.fromEntries(
      Array.from({ length: 1000 }, (_, index) => [`kindd${index}`, index]),
    );
    const request = {
      at: '2026-03-02T02:00:00Z',
      channel: 'email',
      attachments: new Array(1000).fill(attachment),
    };
    const { issues, message } = refusesClaim({ ...everyClaimField(), request });
    expect(issues.length).toBeGreaterThanOrEqual(1000);
    expect(issues.length).toBeLessThan(1100);
    expect(message.split('\n')).toHaveLength(22);
  });

  it('of 1,000 attachments none of which is one is refused soon', () => {
    const request = {
      at: '2026-03-02T02:00:00Z',
      channel: 'email',
      attachments: new Array(1000).fill('x'.repeat(100_000)),
    };
    const { issues } = refusesClaim({ ...everyClaimField(), request });
    expect(issues).toHaveLength(1000);
    expect(issues.at(-1)?.path).toEqual(['request', 'attachments', 999]);
  });

  it('shows no more than some of a long value or key', () => {
    const { issues } = refusesClaim({
      ...everyClaimField(),
      ['k'.repeat(8_000_000)]: 1,
      order: 'o'.repeat(8_000_000),
    });
    for (const { path, message } of issues)
      expect(JSON.stringify(path).length + message.length).toBeLessThan(400);
  });
});

describe('an object is taken', () => {
  const plain = { order: { number: 'A-1' }, item: { category: 'shoes', contents: ['tag'] } };

  it('without a prototype', () => {
    const bare = (part: object): object => Object.assign(Object.create(null), part);
    expect(parseClaim(bare({ order: bare(plain.order), item: bare(plain.item) }))).toEqual(plain);
  });

  it('from another realm, with its lists and dates', () => {
    const foreign = runInNewContext(`({
      order: { number: 'A-1', deliveredAt: new Date(Date.UTC(2026, 2, 2)) },
      item: { category: 'shoes', contents: ['tag'] },
    })`);
    const claim = parseClaim(foreign);
    expect(claim).toEqual({ ...plain, order: { number: 'A-1', deliveredAt: '2026-03-02T00:00:00.000Z' } });
    expect(Object.getPrototypeOf(claim.order)).toBe(Object.prototype);
    expect(parsePolicy(runInNewContext(`(${JSON.stringify(defaultPolicy)})`))).toEqual(defaultPolicy);
  });

  it('of a class, by its own fields', () => {
    class Item {
      readonly category = 'shoes';
      get contents(): string[] {
        throw new RangeError('not its own');
      }
    }
    expect(parseClaim({ order: {}, item: new Item() })).toEqual({ order: {}, item: { category: 'shoes' } });
  });

  it('with getters, each read once', () => {
    let reads = 0;
    const order = Object.defineProperty({}, 'number', {
      enumerable: true,
      get: () => {
        reads += 1;
        return reads === 1 ? 'A-1' : Symbol('changed');
      },
    });
    expect(parseClaim({ ...plain, order })).toEqual(plain);
    expect(reads).toBe(1);
  });

  it('as a proxy that hides nothing', () => {
    expect(parseClaim(new Proxy({ ...plain }, {}))).toEqual(plain);
  });

  it('frozen, and stays as it was', () => {
    const input = everyClaimField();
    const policy = everyPolicyField();
    const [before, policyBefore] = [structuredClone(input), structuredClone(policy)];
    const freeze = (part: unknown): unknown => {
      if (typeof part === 'object' && part !== null) Object.values(Object.freeze(part)).forEach(freeze);
      return part;
    };
    parseClaim(freeze(input));
    parsePolicy(freeze(policy));
    expect(input).toEqual(before);
    expect(policy).toEqual(policyBefore);
  });

  it('not where a known key that does not enumerate stands beside a misspelt one', () => {
    const order = Object.defineProperty({ deliverdAt: AS_OF }, 'number', { value: 'A-1' });
    expect(refusesClaim({ ...plain, order }).issues).toEqual([
      { path: ['order', 'deliverdAt'], message: 'unknown key `deliverdAt`; did you mean `deliveredAt`?' },
    ]);
  });
});

describe('as much as is taken is read soon', () => {
  it('a thousand keys and no more', () => {
    const keys = (count: number) =>
      Object.fromEntries(Array.from({ length: count }, (_, index) => [`key${index}`, 1]));
    expect(caught(() => parseClaim(keys(1000)))).toMatchObject({ issues: { length: 1000 } });
    expect(caught(() => parseClaim(keys(1001)))).toMatchObject({
      issues: [{ path: [], message: '`[object]` has 1001 keys; at most 1000 are read' }],
    });
  });

  it('a box of a thousand pieces, and a million that followed', () => {
    const contents = Array.from({ length: 1000 }, (_, index) => `piece ${index}`);
    const others = Array.from({ length: 1000 }, (_, index) => `other ${index}`);
    const at = '2026-03-05T10:00:00+09:00';
    const claim = {
      order: { deliveredAt: '2026-03-02T10:00:00+09:00' },
      item: { category: 'shoes', contents },
      dispatch: { at },
      arrival: { at },
      inspection: {
        at,
        condition: 'as_received' as const,
        contents: [],
        supplements: others.map(() => ({ at, contents: others })),
      },
    };
    const { terms } = defaultPolicy;
    const whenMissing = 'open_until_arrival_deadline' as const;
    const policy = { ...defaultPolicy, terms: { ...terms, contents: { ...terms.contents, whenMissing } } };
    const { findings } = timed(() => evaluateClaim(claim, policy, at));
    expect(findings.find(({ code }) => code === 'contents_missing')?.details['missing']).toEqual(contents);
  });
});
