import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { deepFreeze } from '../../src/admission/deepFreeze';
import { describeIssues, type OpenIssue } from '../../src/admission/Issue';
import { listReader } from '../../src/admission/listReader';
import { objectReader } from '../../src/admission/objectReader';
import { countParts, type Read, readText } from '../../src/admission/Read';
import { recordReader } from '../../src/admission/recordReader';
import { schemaReader } from '../../src/admission/schemaReader';
import { suggestKey } from '../../src/admission/suggestKey';
import { toPlain } from '../../src/admission/toPlain';

const throws = (): never => {
  throw new RangeError('from inside');
};
const field = (key: string, read: Read, at = 0, isRequired = false) => ({ key, at, read, isRequired });
const texts = listReader(readText);
const noted = objectReader([field('note', readText)]);
const byName = recordReader(readText, readText);

/** What a reader says of a value: `path: message`. */
function problems(read: Read, value: unknown): readonly string[] {
  const issues: OpenIssue[] = [];
  read(value, issues);
  return issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
}

const keyed = (count: number): object =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [`key_${index}`, 'x']));

describe('what throws while it is read is unreadable', () => {
  const UNREADABLE = 'could not be read: reading it threw';
  const listWith = Object.defineProperty(['good', 'bad'], 1, { get: throws, enumerable: true });
  test.each<[what: string, read: Read, value: () => unknown, said: readonly string[]]>([
    ['an entry of a list', texts, () => listWith, [`1: ${UNREADABLE}`]],
    ['a whole list', texts, () => new Proxy([], { get: throws }), [`: \`[list]\` ${UNREADABLE}`]],
    ['a whole object', noted, () => new Proxy({}, { ownKeys: throws }), [`: \`[object]\` ${UNREADABLE}`]],
    ['a whole record', byName, () => new Proxy({}, { ownKeys: throws }), [`: \`[object]\` ${UNREADABLE}`]],
  ])('%s', (_what, read, value, said) => {
    expect(problems(read, value())).toEqual(said);
  });

  test('and what was said of its parts before is not said', () => {
    const read: Read = (_value, issues) => {
      issues.push({ path: [], message: 'is bad' });
      return undefined;
    };
    const build = objectReader([field('note', read)], throws);
    expect(problems(build, { note: 1 })).toEqual([`: \`[object]\` ${UNREADABLE}`]);
  });
});

describe('of anything, so much is read', () => {
  const TOO_MANY = 'comes after more than 2000000 list entries; no more are read';

  test('an object of a thousand keys, and none of one more', () => {
    expect(problems(noted, keyed(1000))).toHaveLength(1000);
    expect(problems(noted, keyed(1001))).toEqual([': `[object]` has 1001 keys; at most 1000 are read']);
    expect(problems(byName, keyed(1000))).toEqual([]);
    expect(problems(byName, keyed(1001))).toEqual([': `[object]` has 1001 keys; at most 1000 are read']);
  });

  test('two million parts of one input, and then of the next one as many', () => {
    const [one, other]: [OpenIssue[], OpenIssue[]] = [[], []];
    expect(countParts(1_999_999, one)).toBe(true);
    expect(countParts(1, one)).toBe(true);
    expect(countParts(1, one)).toBe(false);
    expect(countParts(2_000_000, other)).toBe(true);
    expect(countParts(1, other)).toBe(false);
  });

  test('a list that comes after them is named and not read', () => {
    const issues: OpenIssue[] = [];
    countParts(2_000_000, issues);
    expect(texts(['a', 7], issues)).toBeUndefined();
    expect(issues).toEqual([{ path: [], message: `\`[list]\` ${TOO_MANY}` }]);
  });

  test('and so is what can hold its own kind', () => {
    const issues: OpenIssue[] = [];
    const read = schemaReader(z.lazy(() => z.string()));
    countParts(1_999_980, issues);
    expect(read('good', issues)).toBe('good');
    expect(read('one too many', issues)).toBeUndefined();
    expect(issues).toEqual([{ path: [], message: `\`one too many\` ${TOO_MANY}` }]);
  });

  test('a thousand problems, wherever they are', () => {
    const both = objectReader([field('one', noted), field('other', noted, 1)]);
    expect(problems(both, { one: keyed(900), other: keyed(900) })).toHaveLength(1000);
    const listed = objectReader([field('one', noted), field('other', texts, 1)]);
    const numbers = Array.from({ length: 1000 }, () => 7);
    expect(problems(listed, { one: keyed(900), other: numbers })).toHaveLength(1000);
    expect(problems(listed, { one: keyed(1000), other: numbers })).toHaveLength(1000);
  });
});

test('a function is no object, whatever it says it was made by', () => {
  expect(
    problems(
      noted,
      Object.assign(() => 1, { constructor: Object }),
    ),
  ).toEqual([': `[function]` is no object']);
});

describe('a key', () => {
  test('that is a symbol is unknown', () => {
    expect(problems(noted, { note: 'x', [Symbol('own')]: 1 })).toEqual([
      'Symbol(own): unknown key `Symbol(own)`; known are `note`',
    ]);
    expect(problems(noted, { [Symbol.toStringTag]: 'Order' })).toEqual([
      'Symbol(Symbol.toStringTag): unknown key `Symbol(Symbol.toStringTag)`; known are `note`',
    ]);
  });

  test('of any length is shown with a hundred characters in the path', () => {
    expect(problems(noted, { ['k'.repeat(101)]: 1 })).toEqual([
      `${'k'.repeat(100)}: unknown key \`${'k'.repeat(60)}...\`; known are \`note\``,
    ]);
  });

  test('that is required is missing whether it is absent or undefined', () => {
    const needed = objectReader([field('inner', noted, 0, true)]);
    expect(problems(needed, {})).toEqual(['inner: is missing']);
    expect(problems(needed, { inner: undefined })).toEqual(['inner: is missing']);
  });

  test.each<[key: string, known: string, near: boolean]>([
    ['abc', 'abd', true],
    ['abc', 'xyc', false],
    ['abc', 'axy', false],
    ['abcdef', 'abxyef', true],
    ['abcdef', 'axyzef', false],
    ['ABC', 'abc', true],
    ['k'.repeat(40), 'k'.repeat(39), true],
    ['k'.repeat(41), 'k'.repeat(40), false],
  ])('%s: is `%s` meant? %s', (key, known, near) => {
    expect(suggestKey(key, [known])).toBe(near ? known : undefined);
  });
});

describe('a text or a list', () => {
  const read = schemaReader(z.union([z.string(), z.array(z.string())]));
  test.each<[value: unknown, said: readonly string[]]>([
    ['one', []],
    [['one', 'other'], []],
    [[7], ['0: `7` is no text']],
    [undefined, [': is missing']],
    [null, [': `null` is neither a text nor a list']],
    [7, [': `7` is neither a text nor a list']],
    [{}, [': `[object]` is no list']],
  ])('%j', (value, said) => {
    expect(problems(read, value)).toEqual(said);
  });
});

test('the place in a list is written in brackets, a key that is no word as JSON', () => {
  const issues = [{ path: ['request', 'attachments', 0, 'at'], message: 'is missing' }];
  expect(describeIssues('invalid claim', issues)).toBe(
    'invalid claim: 1 problem\n  request.attachments[0].at: is missing',
  );
  expect(describeIssues('invalid claim', [{ path: ['a b', 'c'], message: 'is missing' }])).toBe(
    'invalid claim: 1 problem\n  ["a b"].c: is missing',
  );
});

test('data is frozen through and through', () => {
  const inner = { list: [{ text: 'x' }], none: null };
  expect(deepFreeze({ inner }).inner).toBe(inner);
  expect([inner, inner.list, inner.list[0]].map(Object.isFrozen)).toEqual([true, true, true]);
  expect([deepFreeze(null), deepFreeze('text'), deepFreeze(undefined)]).toEqual([null, 'text', undefined]);
});

test('a plain copy keeps null, leaves out undefined, and writes numbers as it is told', () => {
  const data = { kept: 1, other: 2, none: null, absent: undefined, list: [-0, { kept: 3, Kept: 4 }] };
  const copy = toPlain(data, (value) => `#${value}`, ['kept']);
  expect(copy).toStrictEqual({ kept: 1, other: '#2', none: null, list: ['#0', { kept: 3, Kept: '#4' }] });
  expect(Object.keys(copy as object)).toEqual(['kept', 'other', 'none', 'list']);
});
