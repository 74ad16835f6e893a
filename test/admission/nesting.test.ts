import { describe, expect, it } from 'vitest';
import { InvalidPolicyError } from '../../src/policy/InvalidPolicyError';
import { parsePolicy } from '../../src/policy/parsePolicy';
import { caught } from './caught';
import { everyPolicyField, withValueAt } from './inputs';

/** A guard against hangs alone. */
const LONGEST_MS = 30_000;
const AT = 'terms.exclusions.2.when';
const leaf = { fact: 'engraving', equals: 'A.B.' };

const withCondition = (when: unknown): unknown =>
  withValueAt(everyPolicyField(), ['terms', 'exclusions', 2, 'when'], when);
const withAmount = (amount: unknown): unknown =>
  withValueAt(everyPolicyField(), ['terms', 'fees', 0, 'amount'], amount);

function problemsOf(policy: unknown): (readonly [path: string, message: string])[] {
  const start = performance.now();
  const error = caught(() => parsePolicy(policy));
  expect(performance.now() - start).toBeLessThan(LONGEST_MS);
  if (!(error instanceof InvalidPolicyError)) throw error;
  return error.issues.map(({ path, message }) => [path.join('.'), message]);
}

/** A value in so many more of them. */
function nested(levels: number, inner: unknown, wrap: (part: unknown) => unknown): unknown {
  let part = inner;
  for (let level = 0; level < levels; level += 1) part = wrap(part);
  return part;
}

describe('conditions in conditions', () => {
  const not = (part: unknown): unknown => ({ not: part });

  it('are read sixteen deep', () => {
    expect(() => parsePolicy(withCondition(nested(15, leaf, not)))).not.toThrow();
    expect(problemsOf(withCondition(nested(16, leaf, not)))).toEqual([
      [`${AT}${'.not'.repeat(16)}`, '`[object]` is nested deeper than 16 levels'],
    ]);
  });

  it('are as deep anew in the next place', () => {
    const deep = nested(15, leaf, not);
    expect(() =>
      parsePolicy(withCondition({ any: [nested(14, leaf, not), nested(14, leaf, not)] })),
    ).not.toThrow();
    const both = withValueAt(
      withCondition(deep) as ReturnType<typeof everyPolicyField>,
      ['terms', 'requirements', 0, 'when'],
      deep,
    );
    expect(() => parsePolicy(both)).not.toThrow();
  });

  it('100,000 deep are refused soon', () => {
    expect(problemsOf(withCondition(nested(100_000, leaf, not)))).toHaveLength(1);
    expect(problemsOf(withCondition(nested(100_000, leaf, (part) => ({ all: [part] }))))).toHaveLength(1);
  });

  it('are not taken for deeper after a getter that throws', () => {
    const throwing = Object.defineProperty({}, 'not', {
      enumerable: true,
      get: () => {
        throw new RangeError('from inside');
      },
    });
    for (let time = 0; time < 20; time += 1) {
      expect(problemsOf(withCondition({ not: throwing }))).toEqual([
        [`${AT}.not.not`, 'could not be read: reading it threw'],
      ]);
    }
    expect(() => parsePolicy(withCondition(nested(15, leaf, not)))).not.toThrow();
  });

  it.each<[what: string, make: () => unknown]>([
    ['itself as its opposite', () => inCircle((self) => ({ not: self }))],
    ['itself twice', () => inCircle((self) => ({ all: [self, self] }))],
    ['itself in every way', () => inCircle((self) => ({ all: [self, self], any: [self, self], not: self }))],
    ['itself a thousand times', () => inCircle((self) => ({ any: new Array(1000).fill(self) }))],
    ['a list of itself', () => ({ all: inCircleList() })],
    ['a span of itself', () => inCircle((self) => ({ event: 'request', within: self }))],
    ['a proxy that answers with itself', () => endless()],
    ['a revoked proxy', () => ({ all: [leaf, revoked()] })],
    ['an own __proto__', () => JSON.parse('{"__proto__":{"fact":"sealed","equals":true}}')],
    [
      'a million conditions that are one',
      () => nested(3, leaf, (part) => ({ all: new Array(100).fill(part) })),
    ],
    [
      'more than any machine could read',
      () => nested(15, leaf, (part) => ({ all: new Array(1000).fill(part) })),
    ],
  ])('with %s are refused soon, and the place is named', (_what, make) => {
    const problems = problemsOf(withCondition(make()));
    expect(problems.length).toBeGreaterThan(0);
    expect(problems[0]?.[0].startsWith(AT)).toBe(true);
  });
});

describe('amounts in amounts', () => {
  it('are read sixteen deep, with conditions of their own depth', () => {
    const deep = nested(15, { flat: 1 }, (amount) => ({ atLeast: amount }));
    expect(() => parsePolicy(withAmount(deep))).not.toThrow();
    const when = nested(15, { fact: 'sealed', equals: true }, (part) => ({ not: part }));
    const bands = { bands: [{ when, amount: nested(14, { flat: 1 }, (part) => ({ sum: [part] })) }] };
    expect(() => parsePolicy(withAmount(bands))).not.toThrow();
    expect(problemsOf(withAmount({ atLeast: deep }))).toEqual([
      [`terms.fees.0.amount${'.atLeast'.repeat(16)}`, '`[object]` is nested deeper than 16 levels'],
    ]);
  });

  it('in a circle are refused soon', () => {
    const circle = inCircle((self) => ({ greatest: [self, self], sum: [self], bands: [{ amount: self }] }));
    for (const [path] of problemsOf(withAmount(circle))) expect(path).toMatch(/^terms\.fees\.0\.amount/);
  });
});

describe('one list in a million places', () => {
  it('is not read to the end', () => {
    const attachment = { clause: 'evidence.defect', anyOf: new Array(1000).fill('defect_photo') };
    const reason = { fault: 'shop', attachments: new Array(1000).fill(attachment) };
    const accepted = Array.from({ length: 1000 }, (_, index) => ({ ...reason, reason: `reason_${index}` }));
    const policy = withValueAt(everyPolicyField(), ['terms', 'reasons', 'accepted'], accepted);
    const problems = problemsOf(policy);
    expect(problems[0]).toEqual([
      expect.stringMatching(/^terms\.reasons\.accepted\.1\.attachments\.\d+\.anyOf$/),
      '`[list]` comes after more than 2000000 list entries; no more are read',
    ]);
    expect(problems).toHaveLength(1000);
    // What one input was too long for, the next is not.
    expect(() => parsePolicy(everyPolicyField())).not.toThrow();
  });
});

function inCircle(make: (self: object) => object): object {
  const self = {};
  return Object.assign(self, make(self));
}

function inCircleList(): unknown[] {
  const list: unknown[] = [];
  list.push(list, list);
  return list;
}

/** An object that has itself under every key that it is asked for. */
function endless(): unknown {
  const self: unknown = new Proxy({ all: 1, any: 1, not: 1 }, { get: () => self });
  return self;
}

function revoked(): unknown {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  return proxy;
}
