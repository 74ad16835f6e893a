import { describe, expect, test } from 'vitest';
import type { Mismatch } from '../../../src/cli/cases/Mismatch';
import { withExpectations } from '../../../src/cli/cases/withExpectations';

const mismatch = (path: Mismatch['path'], replacement: unknown): Mismatch => {
  return { path, replacement, what: path.join('.'), expected: '', actual: '' };
};
const updated = (text: string, path: Mismatch['path'], replacement: unknown, file = 'a.cases.yaml'): string =>
  withExpectations(text, file, [mismatch(path, replacement)]).text;

describe('what comes out takes the place of what was expected, and all else stays', () => {
  test.each<[title: string, text: string, path: Mismatch['path'], replacement: unknown, expected: string]>([
    ['a word, with its comment', 'a:   old   # why\nb: 1\n', ['a'], 'new', 'a:   new   # why\nb: 1\n'],
    ['a word in single quotes', "a: 'old' # why\n", ['a'], "it's", "a: 'it''s' # why\n"],
    ['a word in double quotes', 'a: "old"\n', ['a'], 'new', 'a: "new"\n'],
    ['a word in a flow', '{ a: old, b: [x,  y] }', ['a'], 'new', '{ a: new, b: [x,  y] }'],
    ['an entry of a list', 'a: [x,  y] # why\n', ['a', 1], 'z', 'a: [x,  z] # why\n'],
    ['an instant', 'a: 2026-03-02 10:00\n', ['a'], '2026-03-03 10:00:00.001', 'a: 2026-03-03 10:00:00.001\n'],
    ['an instant with an offset', 'a: x\n', ['a'], '2026-03-03T10:00+09:00', 'a: 2026-03-03T10:00+09:00\n'],
    ['a number', 'a: 1 # cents\n', ['a'], 2, 'a: 2 # cents\n'],
    ['a word that is no plain one', 'a: old\n', ['a'], 'yes: no', 'a: "yes: no"\n'],
    [
      'a word over a block',
      'a:\n  b: 1\n  c: 2\n\n# next\nd: 3\n',
      ['a'],
      'none',
      'a:\n  none\n\n# next\nd: 3\n',
    ],
    ['a block text', 'a: |\n  long\n  text\nb: 1\n', ['a'], 'new', 'a: new\nb: 1\n'],
    ['an amount', 'a: 100 # cents\n', ['a'], { kind: 'unknown' }, 'a: { kind: unknown } # cents\n'],
    ['what was left empty', 'a:\nb: 1\n', ['a'], 'new', 'a: new\nb: 1\n'],
    ['null', 'a: null # nothing\n', ['a'], 'new', 'a: new # nothing\n'],
    ['a word that YAML would take for something else', 'a: old\n', ['a'], 'true', 'a: "true"\n'],
    ['a word that YAML would take for nothing', 'a: old\n', ['a'], 'Null', 'a: "Null"\n'],
    ['a word that begins like such a one', 'a: old\n', ['a'], 'nullified', 'a: nullified\n'],
    ['a list', 'a: [x]\n', ['a'], ['y', 'z w'], 'a: [ y, z w ]\n'],
  ])('%s', (_title, text, path, replacement, expected) => {
    expect(updated(text, path, replacement)).toBe(expected);
  });

  test('several at once, whatever their order', () => {
    const text = 'a: 1\nb: 2\nc: { d: 3 }\n';
    const all = [mismatch(['b'], 'longer'), mismatch(['c', 'd'], 'longest'), mismatch(['a'], 'long')];
    expect(withExpectations(text, 'a.cases.yaml', all)).toEqual({
      text: 'a: long\nb: longer\nc: { d: longest }\n',
      count: 3,
      left: [],
    });
  });

  test('JSON stays JSON, with its indentation', () => {
    const text = '{\n    "a": "old",\n    "b": 1,\n    "c": { "kind": "exact" }\n}\n';
    expect(updated(text, ['a'], 'new', 'a.cases.json')).toBe(text.replace('"old"', '"new"'));
    expect(updated(text, ['b'], { kind: 'unknown' }, 'a.cases.json')).toBe(
      text.replace('1,', '{"kind":"unknown"},'),
    );
    expect(updated(text, ['c'], 'none', 'a.cases.json')).toBe(text.replace('{ "kind": "exact" }', '"none"'));
  });

  test('what is written once for several places is left', () => {
    const text = 'a: &both { x: old }\nb: *both\n';
    const there = mismatch(['b', 'x'], 'new');
    expect(withExpectations(text, 'a.cases.yaml', [there])).toEqual({ text, count: 0, left: [there] });
  });

  test('an alias alone is put right in its own place', () => {
    expect(updated('a: &both old\nb: *both # here\n', ['b'], 'new')).toBe('a: &both old\nb: new # here\n');
  });

  test('an anchor stays', () => {
    expect(updated('a: &both old\nb: *both\n', ['a'], 'new')).toBe('a: &both new\nb: *both\n');
  });
});
