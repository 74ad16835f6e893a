import type { ClaimInput, When } from 'returns-policy';
import { describe, expect, test } from 'vitest';
import { diceFrom } from '../../../src/analysis/lint/diceFrom';
import { pickFrom } from '../../../src/analysis/lint/pickFrom';
import { fulfilled, wishesOf } from '../../../src/analysis/lint/wishesOf';
import { aClaim } from '../../support/aClaim';

const opened: When = { fact: 'opened', equals: true };
const shoes: When = { field: 'item.category', equals: 'shoes' };

describe('what a claim should be like', () => {
  const claim: ClaimInput = { ...aClaim(), facts: { opened: true, size: 3 } };
  const { inspection, ...sent } = aClaim({ upTo: 'inspection' });
  const found: ClaimInput = {
    ...sent,
    facts: { opened: false },
    inspection: inspection && { ...inspection, facts: { opened: true, worn: false } },
  };
  const bare: ClaimInput = { order: {}, item: { category: 'hats' } };

  test.each<[what: string, when: When, claim: ClaimInput, met: readonly boolean[]]>([
    ['a fact', opened, claim, [true]],
    ['a fact that is otherwise', { fact: 'opened', equals: false }, claim, [false]],
    ['a fact that is not known', opened, bare, [false]],
    ['what was found, over what was said', opened, found, [true]],
    ['a fact that only the inspection shows', { fact: 'worn', equals: false }, found, [true]],
    ['one of several values', { fact: 'size', oneOf: [2, 3] }, claim, [true]],
    ['none of several values', { fact: 'size', oneOf: [2, 4] }, claim, [false]],
    ['a field', shoes, claim, [true]],
    ['a field that is otherwise', shoes, bare, [false]],
    ['a field of what is not there', { field: 'request.reason', equals: 'change_of_mind' }, bare, [false]],
    ['not so', { not: shoes }, claim, [false]],
    ['not so, of another', { not: shoes }, bare, [true]],
    ['not not so', { not: { not: shoes } }, claim, [true]],
    ['all of it', { all: [shoes, opened, { not: opened }] }, claim, [true, true, false]],
    ['any of it', { any: [{ not: shoes }, opened] }, claim, [false, true]],
    ['none of all of it', { not: { all: [shoes, opened] } }, claim, [false, false]],
    ['an amount, which names no value', { fact: 'size', atLeast: 3 }, claim, []],
    ['an event', { event: 'request', happened: true }, claim, []],
    ['nothing', {}, claim, []],
  ])('%s', (_, when, one, met) => {
    const wishes = wishesOf(when);
    expect(wishes.map((wish) => wish(one))).toEqual(met);
    expect(fulfilled(wishes, one)).toBe(met.filter(Boolean).length);
  });
});

describe('of several claims is taken', () => {
  const one = (name: string, category: string, facts: Record<string, boolean> = {}) => ({
    name,
    claim: { order: {}, item: { category }, facts },
  });
  const all = [
    one('opened hats', 'hats', { opened: true }),
    one('opened shoes', 'shoes', { opened: true }),
    one('unopened shoes', 'shoes'),
    one('more opened shoes', 'shoes', { opened: true }),
  ];
  const wishes = [...wishesOf(opened), ...wishesOf(shoes)];

  test.each<[what: string, rolls: readonly number[], name: string]>([
    ['mostly the first of the best', [0.89, 0.49], 'opened shoes'],
    ['or any of the best: the first', [0.89, 0.5, 0], 'opened shoes'],
    ['or any of the best: the last', [0.89, 0.5, 0.99], 'more opened shoes'],
    ['now and then the first of all', [0.9, 0.49], 'opened hats'],
    ['now and then any of all', [0.9, 0.5, 0.74], 'unopened shoes'],
  ])('%s', (_, rolls, name) => {
    const left = [...rolls];
    expect(pickFrom(all, wishes, () => left.shift() ?? Number.NaN).name).toBe(name);
    expect(left).toEqual([]);
  });
});

test('the dice fall alike on every machine, from 0 up to 1', () => {
  const roll = diceFrom(1);
  expect([roll(), roll(), roll(), roll(), roll()]).toEqual([
    0.6270739405881613, 0.002735721180215478, 0.5274470399599522, 0.9810509674716741, 0.9683778982143849,
  ]);
});
