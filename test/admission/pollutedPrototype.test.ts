import { describe, expect, it } from 'vitest';
import { parseClaim } from '../../src/claim/parseClaim';
import { evaluateClaim } from '../../src/evaluateClaim';
import { defaultPolicy } from '../../src/policy/defaultPolicy';
import { parsePolicy } from '../../src/policy/parsePolicy';
import { everyClaimField, everyPolicyField, pathsOf } from './inputs';

/** Sets a key of every object for the time of a call. */
function underPollution<Result>(key: string, value: unknown, call: () => Result): Result {
  Object.defineProperty(Object.prototype, key, {
    value,
    configurable: true,
    enumerable: true,
    writable: true,
  });
  try {
    return call();
  } finally {
    Reflect.deleteProperty(Object.prototype, key);
  }
}

const AS_OF = '2026-03-02T12:00:00.000Z';
const delivered = { order: { deliveredAt: '2026-03-02T01:00:00.000Z' }, item: { category: 'shoes' } };
const undelivered = { order: {}, item: { category: 'shoes' } };
const policy = JSON.parse(JSON.stringify(defaultPolicy));

const keys = (part: Parameters<typeof pathsOf>[0]): string[] =>
  pathsOf(part).flatMap((path) => path.filter((step) => typeof step === 'string'));
/** The language itself looks for `return` on every iterator. */
const known = [...new Set([...keys(everyClaimField()), ...keys(everyPolicyField())])].filter(
  (key) => key !== 'return',
);

const planted: readonly unknown[] = [
  '2026-03-02T11:00:00.000Z',
  1_772_449_200_000,
  true,
  ['change_of_mind'],
  { at: '2026-03-02T11:00:00.000Z', channel: 'email', kind: 'statement' },
];

describe('what a key of every object would say is not read', () => {
  it.each(known)('%s', (key) => {
    for (const value of planted) {
      for (const claim of [delivered, undelivered]) {
        const [expected, parsed] = [evaluateClaim(claim, policy, AS_OF), parseClaim(claim)];
        const found = underPollution(key, value, () => ({
          ownPolicy: JSON.stringify(evaluateClaim(claim, policy, AS_OF)),
          builtIn: JSON.stringify(evaluateClaim(claim, defaultPolicy, AS_OF)),
          claim: JSON.stringify(parseClaim(claim)),
          policy: JSON.stringify(parsePolicy(policy)),
        }));
        expect(found).toEqual({
          ownPolicy: JSON.stringify(expected),
          builtIn: JSON.stringify(expected),
          claim: JSON.stringify(parsed),
          policy: JSON.stringify(parsePolicy(policy)),
        });
      }
    }
  });

  it('nor taken for a missing one', () => {
    underPollution('item', { category: 'shoes' }, () => {
      expect(() => parseClaim({ order: {} })).toThrow('item: is missing');
    });
    underPollution('timeZone', 'UTC', () => {
      const { timeZone: _, ...rest } = policy;
      expect(() => parsePolicy(rest)).toThrow('timeZone: is missing');
    });
  });
});
