import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { toStandardSchema } from '../../src/admission/StandardSchema';
import { schemaReader } from '../../src/admission/schemaReader';
import { showValue } from '../../src/admission/showValue';
import { suggestKey } from '../../src/admission/suggestKey';
import { InvalidClaimError } from '../../src/claim/InvalidClaimError';
import { parseClaim } from '../../src/claim/parseClaim';
import { evaluateClaim } from '../../src/evaluateClaim';
import { defaultPolicy } from '../../src/policy/defaultPolicy';
import { InvalidPolicyError } from '../../src/policy/InvalidPolicyError';
import { parsePolicy } from '../../src/policy/parsePolicy';
import { caught } from './caught';

const AS_OF = '2026-03-02T12:00:00Z';
const goodClaim = { order: {}, item: { category: 'shoes' } };
const badClaim = { order: { deliverdAt: AS_OF }, item: {} };
const badPolicy = { ...defaultPolicy, id: '' };

describe('what is wrong is said first', () => {
  const judge = (claim: unknown, policy: unknown, asOf: unknown): Error =>
    caught(() => evaluateClaim(claim as never, policy as never, asOf as never));

  it('of the claim, then of the policy, then of asOf', () => {
    expect(judge(badClaim, badPolicy, 'now')).toBeInstanceOf(InvalidClaimError);
    expect(judge(goodClaim, badPolicy, 'now')).toBeInstanceOf(InvalidPolicyError);
    expect(judge(goodClaim, defaultPolicy, 'now')).toBeInstanceOf(TypeError);
    expect(judge(undefined, undefined, undefined)).toBeInstanceOf(InvalidClaimError);
    expect(judge(goodClaim, undefined, undefined)).toBeInstanceOf(InvalidPolicyError);
    expect(judge(parseClaim(goodClaim), badPolicy, 'now')).toBeInstanceOf(InvalidPolicyError);
  });

  it('where the claim stands in for the policy, and the other way round', () => {
    expect(judge(defaultPolicy, goodClaim, AS_OF)).toBeInstanceOf(InvalidClaimError);
    expect(judge(goodClaim, goodClaim, AS_OF)).toBeInstanceOf(InvalidPolicyError);
    expect(judge(parseClaim(goodClaim), parseClaim(goodClaim), AS_OF)).toBeInstanceOf(InvalidPolicyError);
  });
});

describe('an error', () => {
  it('of a claim has name, code, message and issues', () => {
    const error = caught(() => parseClaim(badClaim)) as InvalidClaimError;
    expect(error).toBeInstanceOf(Error);
    expect(error.name).toBe('InvalidClaimError');
    expect(error.code).toBe('RETURNS_POLICY_INVALID_CLAIM');
    expect(error.message).toBe(
      'invalid claim: 2 problems\n' +
        '  order.deliverdAt: unknown key `deliverdAt`; did you mean `deliveredAt`?\n' +
        '  item.category: is missing',
    );
    expect(JSON.parse(JSON.stringify(error.issues))).toEqual([
      { path: ['order', 'deliverdAt'], message: 'unknown key `deliverdAt`; did you mean `deliveredAt`?' },
      { path: ['item', 'category'], message: 'is missing' },
    ]);
    expect(String(error)).toBe(`InvalidClaimError: ${error.message}`);
  });

  it('of a policy likewise', () => {
    const error = caught(() => parsePolicy(badPolicy)) as InvalidPolicyError;
    expect(error).toBeInstanceOf(Error);
    expect(error.name).toBe('InvalidPolicyError');
    expect(error.code).toBe('RETURNS_POLICY_INVALID_POLICY');
    expect(error.message).toBe('invalid policy: 1 problem\n  id: `` is blank');
    expect(error.issues).toEqual([{ path: ['id'], message: '`` is blank' }]);
  });

  it('lists twenty problems in its message and all of them in its issues', () => {
    const withBad = (count: number): unknown => ({
      order: {},
      item: { category: 'a', contents: new Array(count).fill(7) },
    });
    const twenty = caught(() => parseClaim(withBad(20))) as InvalidClaimError;
    expect(twenty.message.split('\n')).toHaveLength(21);
    expect(twenty.message).toMatch(/^invalid claim: 20 problems\n {2}item\.contents\[0\]: `7` is no text\n/);
    const more = caught(() => parseClaim(withBad(23))) as InvalidClaimError;
    expect(more.issues).toHaveLength(23);
    expect(more.message.split('\n')).toHaveLength(22);
    expect(more.message).toMatch(/^invalid claim: 23 problems\n/);
    expect(more.message).toMatch(/\n {2}item\.contents\[19\]: `7` is no text\n {2}and 3 more$/);
  });

  it('says what is wrong with the whole without a path', () => {
    expect(caught(() => parseClaim(7)).message).toBe('invalid claim: 1 problem\n  `7` is no object');
  });

  it('keeps to one line a problem, whatever the keys', () => {
    const keys = { 'a\nb': 1, 'c.d': 2, '': 3, 'e`f': 4, [Symbol('g')]: 5, 한글: 6, '\u202eh\u0085': 7 };
    const error = caught(() => parseClaim({ ...goodClaim, ...keys })) as InvalidClaimError;
    const [, ...lines] = error.message.split('\n');
    expect(lines.map((line) => line.slice(0, line.indexOf(': unknown key')).trim())).toEqual([
      '["a\\nb"]',
      '["c.d"]',
      '[""]',
      '["e`f"]',
      '["한글"]',
      '["\\u202eh\\u0085"]',
      '["Symbol(g)"]',
    ]);
    expect(error.issues.map(({ path }) => path)).toEqual([
      ['a\nb'],
      ['c.d'],
      [''],
      ['e`f'],
      ['한글'],
      ['\u202eh\u0085'],
      ['Symbol(g)'],
    ]);
  });
});

describe('a value in a message', () => {
  it.each<[value: unknown, shown: string]>([
    ['email', '`email`'],
    ['', '``'],
    ['it is "so"', '`it is "so"`'],
    ['`tick`', '`\\u0060tick\\u0060`'],
    ['two\nlines', '`two\\nlines`'],
    ['\u0000\u001b[31m', '`\\u0000\\u001b[31m`'],
    ['\u007f\u0085\u009b31m', '`\\u007f\\u0085\\u009b31m`'],
    ['\u2028\u202eliame\u2069', '`\\u2028\\u202eliame\\u2069`'],
    ['back\\slash', '`back\\\\slash`'],
    ['\ud800', '`\\ud800`'],
    ['a'.repeat(60), `\`${'a'.repeat(60)}\``],
    ['a'.repeat(61), `\`${'a'.repeat(60)}...\``],
    [7, '`7`'],
    [-0, '`0`'],
    [Number.NaN, '`NaN`'],
    [10n ** 70n, `\`1${'0'.repeat(59)}...\``],
    [true, '`true`'],
    [null, '`null`'],
    [undefined, '`undefined`'],
    [Symbol('a`b'), '`Symbol(a\\u0060b)`'],
    [() => 1, '`[function]`'],
    [[1, 2], '`[list]`'],
    [{}, '`[object]`'],
    [Object.create(null), '`[object]`'],
    [new Date(0), '`[Date]`'],
    [new Map(), '`[Map]`'],
    [{ [Symbol.toStringTag]: '`\n' }, '`[\\u0060\\n]`'],
    [new Proxy([], {}), '`[list]`'],
  ])('$1', (value, shown) => {
    expect(showValue(value)).toBe(shown);
  });

  it('is shown even where it does not let itself be looked at', () => {
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    expect(showValue(proxy)).toBe('`[object]`');
  });
});

describe('a key that was probably meant', () => {
  const known = ['number', 'type', 'placedAt', 'shippedAt', 'deliveredAt'];
  it.each<[key: string, suggested: string | undefined]>([
    ['deliverdAt', 'deliveredAt'],
    ['DELIVEREDAT', 'deliveredAt'],
    ['delivered_at', 'deliveredAt'],
    ['deliveredat ', 'deliveredAt'],
    ['nubmer', 'number'],
    ['typ', 'type'],
    ['tpye', undefined],
    ['shipedAt', 'shippedAt'],
    ['placed', 'placedAt'],
    ['x', undefined],
    ['', undefined],
    ['refund', undefined],
    ['d'.repeat(41), undefined],
    ['__proto__', undefined],
    ['toString', undefined],
  ])('for %j is %j', (key, suggested) => {
    expect(suggestKey(key, known)).toBe(suggested);
  });

  it('is none where none is known', () => {
    expect(suggestKey('a', [])).toBeUndefined();
  });
});

describe('what no caller can bring about', () => {
  it('a schema of a kind without a reader says so', () => {
    expect(() => schemaReader(z.date())).toThrow(new TypeError('no reader for schemas of the kind `date`'));
  });

  it('an error that is none of input goes through a Standard Schema', () => {
    const broken = new RangeError('out of memory');
    const schema = toStandardSchema(() => {
      throw broken;
    }, InvalidClaimError);
    expect(() => schema['~standard'].validate({})).toThrow(broken);
  });
});
