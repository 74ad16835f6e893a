import { describe, expect, test } from 'vitest';
import { CommandError } from '../../src/cli/CommandError';
import { readSource } from '../../src/cli/readSource';
import { aFolder } from './aFolder';
import { asked } from './asked';

function complaintsOf(text: string): readonly string[] {
  try {
    readSource(text, 'it.yaml');
  } catch (error) {
    if (!(error instanceof CommandError)) throw error;
    expect(error.exitCode).toBe(3);
    return error.complaints.map(({ message, place }) => `${place?.line}:${place?.column} ${message}`);
  }
  return [];
}

const TOO_DEEP = 'this is nested deeper than 200 levels';

describe('a text that is nested', () => {
  test.each<[what: string, text: string]>([
    ['lists in lists', '['.repeat(100_000)],
    ['closed lists in lists', `${'['.repeat(100_000)}1${']'.repeat(100_000)}`],
    ['objects in objects', '{"a":'.repeat(100_000)],
    ['dashes on a line', `${'- '.repeat(100_000)}x`],
    ['question marks on a line', `${'? '.repeat(100_000)}x`],
    [
      'lines, each indented further',
      Array.from({ length: 500 }, (_, level) => `${' '.repeat(level)}a:`).join('\n'),
    ],
    ['lists in a policy that is good up to there', `id: x\nversion: ${'['.repeat(100_000)}`],
  ])('as %s is refused before its depth can harm', (_what, text) => {
    const [complaint, ...others] = complaintsOf(text);
    expect(complaint?.replace(/^\d+:\d+ /, '')).toBe(TOO_DEEP);
    expect(others).toEqual([]);
  });

  test('too deeply is refused where it becomes too deep', () => {
    expect(complaintsOf(`a: 1\nb: ${'['.repeat(300)}`)).toEqual([`2:203 ${TOO_DEEP}`]);
  });

  test('as deep as any policy is read', () => {
    expect(readSource(`${'['.repeat(190)}${']'.repeat(190)}`, 'it.yaml').file).toBe('it.yaml');
  });
});

describe('a text with', () => {
  test('a key twice in one object is complained about at the second, in any notation', () => {
    const message = 'this key stands in the same object already';
    expect(complaintsOf('a: 1\nb: { c: 1, "c": 2 }\na: 3\n')).toEqual([`2:12 ${message}`, `3:1 ${message}`]);
    expect(complaintsOf('{"a": 1, "b": {"a": 1}, "a": 2}')).toEqual([`1:25 ${message}`]);
    expect(complaintsOf('? [a]\n: 1\n? [a]\n: 2\n')).toEqual([]);
  });

  test('more errors than anybody reads is complained about a hundred times', () => {
    expect(complaintsOf('"'.repeat(30_000))).toHaveLength(100);
    expect(complaintsOf(']\n'.repeat(20_000))).toHaveLength(100);
  });

  test('errors of several kinds is complained about in its order', () => {
    const complaints = complaintsOf('a: 1\na: 2\nb: "x" y\n---\nc: 1\n');
    expect(complaints.map((complaint) => complaint.split(':')[0])).toEqual(['2', '3', '4']);
  });
});

describe('the place of', () => {
  const { placeOf } = readSource('a:\n  - x\n  - { b: 1, 7: c }\nd: &d [1]\ne: *d\n? [k]\n: 1\n', 'it.yaml');

  test.each<[path: readonly (string | number)[], line: number, column: number]>([
    [[], 1, 1],
    [['a'], 1, 1],
    [['a', 0], 2, 5],
    [['a', 1], 3, 5],
    [['a', 1, 'b'], 3, 7],
    [['a', 1, 7], 3, 13],
    [['a', 1, '7'], 3, 13],
    [['a', 1, 'missing'], 3, 5],
    [['a', 9], 1, 1],
    [['missing', 'b'], 1, 1],
    [['d', 0], 4, 8],
    [['e', 0], 5, 1],
    [['k'], 1, 1],
  ])('%j is %i:%i', (path, line, column) => {
    expect(placeOf(path)).toEqual({ file: 'it.yaml', line, column });
  });
});

test('a case that is like another, and that again, is refused after fifty', async () => {
  const cases = Array.from({ length: 52 }, (_, index) => ({
    name: `n${index}`,
    ...(index > 0 && { like: `n${index - 1}` }),
    claim: { order: {}, item: { category: 'shoes' } },
    asOf: '2026-03-02 10:00',
    expect: { decision: 'pending' },
  }));
  const cwd = aFolder({
    'good.cases.json': { policy: 'builtin', cases: cases.slice(0, 51) },
    'bad.cases.json': { policy: 'builtin', cases },
  });
  expect((await asked(['test', 'good.cases.json'], { cwd })).code).toBe(0);
  const { code, errors } = await asked(['test', 'bad.cases.json'], { cwd });
  expect(code).toBe(3);
  expect(errors).toContain('`n50` is like another case, and that again, more than 50 times over');
});
