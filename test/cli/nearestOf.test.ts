import { expect, test } from 'vitest';
import { nearestOf } from '../../src/cli/nearestOf';
import { showPath } from '../../src/cli/showPath';

test.each<[name: string, known: readonly string[], nearest: string | undefined]>([
  ['polcy', ['claim', 'policy'], 'policy'],
  ['membr', ['members', 'member'], 'member'],
  ['policys', ['policies', 'polices'], 'polices'],
  ['LOCALE', ['locale'], 'locale'],
  ['a', ['b'], 'b'],
  ['ab', ['cd'], undefined],
  ['', ['abc'], undefined],
  ['claim', [], undefined],
  ['x'.repeat(41), ['x'.repeat(40)], undefined],
])('nearest to %s of %j is %s', (name, known, nearest) => {
  expect(nearestOf(name, known)).toBe(nearest);
});

test.each<[path: readonly (string | number)[], shown: string]>([
  [[], ''],
  [['order', 'placedAt'], 'order.placedAt'],
  [['request', 'attachments', 0, 'at'], 'request.attachments[0].at'],
  [['facts', 'a fact'], 'facts["a fact"]'],
  [[1, 'claim'], '[1].claim'],
])('the path %j is written %s', (path, shown) => {
  expect(showPath(path)).toBe(shown);
});
