import { splitAmount } from 'returns-policy';
import { describe, expect, test } from 'vitest';

const MOST = Number.MAX_SAFE_INTEGER;

test.each<[title: string, amount: number, weights: readonly number[], parts: readonly number[]]>([
  ['one part is the whole', 1000, [7], [1000]],
  ['equal parts that come out even', 900, [1, 1, 1], [300, 300, 300]],
  ['what is left over goes to the earlier of equals', 1000, [1, 1, 1], [334, 333, 333]],
  ['two left over go to the first two', 1001, [1, 1, 1], [334, 334, 333]],
  ['by price', 1000, [8000, 1500, 500], [800, 150, 50]],
  ['to the part that lost most', 100, [1, 1, 4], [17, 17, 66]],
  ['to a later part that lost more', 10, [1, 2, 4], [1, 3, 6]],
  ['a cent among many', 1, [1, 1, 1, 1], [1, 0, 0, 0]],
  ['a cent to the heaviest', 1, [1, 3, 2], [0, 1, 0]],
  ['a weight of zero gets nothing', 101, [0, 1, 0, 1], [0, 51, 0, 50]],
  ['weights of zero alone count as equal', 101, [0, 0], [51, 50]],
  ['nothing is nothing for all', 0, [3, 1], [0, 0]],
  ['a refund the other way', -1000, [1, 1, 1], [-334, -333, -333]],
  ['minus zero is zero', -0, [1, 2], [0, 0]],
  ['a part of a negative amount that is nothing is zero', -1, [1, 1], [-1, 0]],
  ['the greatest whole number', MOST, [1, 1], [4503599627370496, 4503599627370495]],
  ['the least whole number', -MOST, [1, 1], [-4503599627370496, -4503599627370495]],
  ['the greatest weights', MOST, [MOST, MOST, MOST], [3002399751580331, 3002399751580330, 3002399751580330]],
  ['a tiny weight beside the greatest', MOST, [1, MOST], [1, MOST - 1]],
  ['a weight too tiny for a unit', 1000, [1, MOST], [0, 1000]],
])('%s: %d by %j', (_, amount, weights, parts) => {
  expect(splitAmount(amount, weights)).toStrictEqual(parts);
});

describe('what cannot be split', () => {
  test.each<[title: string, amount: unknown]>([
    ['half a cent', 0.5],
    ['no number', Number.NaN],
    ['without end', Number.POSITIVE_INFINITY],
    ['beyond whole numbers', MOST + 1],
    ['a text', '100'],
    ['a big integer', 100n],
    ['nothing', undefined],
  ])('an amount that is %s', (_, amount) => {
    expect(() => splitAmount(amount as number, [1])).toThrow(
      new TypeError('`amount` is no whole number of minor units'),
    );
  });

  test.each<[title: string, weights: unknown]>([
    ['none', []],
    ['one below zero', [1, -1]],
    ['a half', [1, 0.5]],
    ['no number', [Number.NaN]],
    ['without end', [1, Number.POSITIVE_INFINITY]],
    ['beyond whole numbers', [MOST + 1]],
    ['a text', ['1']],
    ['a hole', Object.assign(new Array(2), { 1: 1 })],
    ['holes alone', new Array(3)],
    ['no list', '12'],
    ['something like a list', { length: 1, 0: 1 }],
    ['nothing', undefined],
    ['null', null],
  ])('weights that are %s', (_, weights) => {
    expect(() => splitAmount(100, weights as number[])).toThrow(
      new TypeError('`weights` is no list of whole numbers from 0 on'),
    );
  });
});

test('the weights are left as they are', () => {
  const weights = Object.freeze([3, 1, 2]);
  expect(splitAmount(1000, weights)).toEqual([500, 167, 333]);
  expect(weights).toEqual([3, 1, 2]);
});
