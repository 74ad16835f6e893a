import type { Policy, When } from 'returns-policy';
import { describe, expect, test } from 'vitest';
import { diveScenarios } from '../../../src/analysis/lint/diveScenarios';
import { ORDINARY_START } from '../../../src/analysis/scenarios/firstDraft';
import type { Visit } from '../../../src/analysis/scenarios/walkScenarios';
import { policyWith } from '../lintedPolicy';

const facts = [
  { fact: 'opened', type: 'boolean', question: 'Has it been opened?' },
  { fact: 'worn', type: 'boolean', question: 'Is it worn?', knownFrom: 'inspection' },
];
const opened: When = { fact: 'opened', equals: true };
const worn: When = { fact: 'worn', equals: true };

/** Nothing is ever taken back: a dive ends where it begins. */
const closed = policyWith({
  terms: { exclusions: [{ clause: 'exclusion.all', when: { field: 'item.category', equals: 'article' } }] },
});
const open = policyWith({
  facts,
  terms: {
    windows: {
      claim: { length: 'unlimited' },
      dispatch: { length: 'unlimited' },
      arrival: { length: 'unlimited' },
    },
    requirements: [
      { clause: 'own.opened', must: { not: opened }, otherwise: 'advisory' },
      { clause: 'own.worn', must: { not: worn }, otherwise: 'advisory' },
      { clause: 'own.dated', must: { event: 'order', onOrAfter: '2025-06-01' }, otherwise: 'advisory' },
    ],
  },
});

/** So many dives, as a condition is looked for so many times. */
function dived(policy: Policy, wanted: readonly When[], dives = Number.POSITIVE_INFINITY) {
  let count = 0;
  const visits: Visit[] = [];
  const waitsFor = () => {
    count += 1;
    return count > dives ? [] : wanted;
  };
  for (const visit of diveScenarios(policy, waitsFor)) visits.push(visit);
  return { visits, count };
}

describe('dives', () => {
  test('are none where nothing is looked for', () => {
    expect(dived(open, [])).toEqual({ visits: [], count: 1 });
  });

  test('are over as soon as nothing is looked for any more', () => {
    expect(dived(closed, [opened], 3).count).toBe(4);
  });

  test.each<[what: string, conditions: number, times: number]>([
    ['sixty for one condition', 1, 60],
    ['sixty for each of four', 4, 240],
    ['three hundred in all', 7, 300],
  ])('are at most %s', (_, conditions, times) => {
    const wanted = Array.from({ length: conditions }, (__, atLeast): When => ({ fact: 'opened', atLeast }));
    const { count } = dived(closed, wanted);
    // Asked once more, where it gives up what it has looked for often enough.
    expect(count).toBe(times === 300 ? 300 : times + 1);
  });

  const { visits } = dived(open, [{ all: [opened, worn] }], 12);
  const traits = ({ trail }: Visit): readonly string[] => {
    const all: string[] = [];
    for (let one = trail; one !== null; one = one.before) all.unshift(one.trait);
    return all;
  };

  test('go through a return to its end, step by step', () => {
    const ends = visits.filter(({ claim, trail }) => claim.request && trail?.trait === 'looked at');
    expect(ends.length).toBeGreaterThan(0);
    const order = [
      'order placed',
      'delivered',
      'claimed',
      'reason',
      'claimed at',
      'sent back',
      'arrived',
      'found',
      'looked at',
    ];
    for (const end of ends) expect(traits(end).filter((trait) => order.includes(trait))).toEqual(order);
  });

  test('begin by turns on an ordinary day and before the dates that the policy names', () => {
    const starts = visits
      .filter(({ trail }) => trail?.trait === 'delivered')
      .map(({ claim }) => Number(claim.order.placedAt));
    expect(new Set(starts.map((at) => at >= ORDINARY_START))).toEqual(new Set([true, false]));
  });

  test('tell facts by turns in advance and when they are asked for', () => {
    const first = visits.filter(({ trail }) => trail?.trait === 'delivered');
    expect(new Set(first.map(({ claim }) => claim.facts?.['opened'] !== undefined))).toEqual(
      new Set([true, false]),
    );
    const last = visits.filter(({ trail }) => trail?.trait === 'looked at');
    expect(new Set(last.map(({ claim }) => claim.inspection?.facts?.['worn'] !== undefined))).toEqual(
      new Set([true, false]),
    );
  });

  test('find what takes several things at once', () => {
    const isMet = ({ claim }: Visit) =>
      claim.facts?.['opened'] === true && claim.inspection?.facts?.['worn'] === true;
    expect(visits.some(isMet)).toBe(true);
  });

  test('are the same every time', () => {
    expect(dived(open, [{ all: [opened, worn] }], 12).visits).toEqual(visits);
  });
});
