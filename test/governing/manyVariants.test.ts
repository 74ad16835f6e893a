import { type ClaimInput, defaultPolicy, type Evaluation, evaluateClaim, parsePolicy } from 'returns-policy';
import { expect, test } from 'vitest';
import { pointsThatMatter } from '../../src/governing/waysToSee';

const asOf = '2026-03-02T12:00:00+09:00';
const window = { length: 'P9D', from: 'delivery' };
const settings = [
  { windows: { claim: window } },
  { windows: { dispatch: window } },
  { windows: { arrival: window } },
  { channels: { accepted: ['phone'] } },
  { authorization: { required: false } },
  { returnShipment: { required: false } },
  { costs: { bearers: { outbound: 'shop' } } },
  { costs: { bearers: { return: 'shop' } } },
  { costs: { bearers: { replacement: 'shop' } } },
  { rejection: { sendBack: 'shop' } },
];
const names = settings.map((_, index) => `fact_${'abcdefghij'.charAt(index)}`);
const policy = parsePolicy({
  ...defaultPolicy,
  facts: names.map((fact) => ({ fact, type: 'boolean', question: 'Is it so?' })),
  clauses: [
    ...defaultPolicy.clauses,
    ...names.map((name) => ({ id: `exception.${name}`, text: 'It may be.' })),
  ],
  exceptions: settings.map((set, index) => ({
    clause: `exception.${names[index]}`,
    when: { fact: names[index], equals: true },
    set,
  })),
});

function judged(combination: number): Evaluation {
  const facts = Object.fromEntries(names.map((name, bit) => [name, (combination >> bit) % 2 === 1]));
  const claim: ClaimInput = {
    order: { number: 'A-1', deliveredAt: '2026-03-02T10:00:00+09:00' },
    item: { category: 'shoes' },
    request: {
      at: '2026-03-02T11:00:00+09:00',
      channel: 'email',
      reason: 'change_of_mind',
      resolution: 'refund',
    },
    facts,
  };
  return evaluateClaim(claim, policy, asOf);
}

test('a thousand combinations of exceptions are each judged by their own, however many are kept', () => {
  const all = Array.from({ length: 2 ** names.length }, (_, combination) => judged(combination));
  for (const [combination, evaluation] of all.entries()) {
    const isFree = (combination >> 4) % 2 === 1;
    expect(evaluation.findings.some(({ clause }) => clause === 'authorization.before_dispatch')).toBe(
      !isFree && (combination >> 3) % 2 === 0,
    );
    if (combination % 100 === 0) expect(judged(combination)).toStrictEqual(evaluation);
  }
});

test('where only several facts together make a difference, all of them do', () => {
  const ways = [[], [0], [1], [0, 1]].map((points) => new Map(points.map((point) => [point, 1])));
  const last = ways.length - 1;
  const together = (one: number, other: number): boolean =>
    (one === last) === (other === last) || one !== last;
  expect(pointsThatMatter(2, ways, together)).toEqual([0, 1]);
  expect(pointsThatMatter(2, ways, () => true)).toEqual([0, 1]);
});
