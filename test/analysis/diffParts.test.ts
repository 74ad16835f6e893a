import {
  type CostQuote,
  defaultPolicy,
  type Evaluation,
  type Finding,
  type Money,
  type Policy,
  parsePolicy,
} from 'returns-policy';
import { describe, expect, test } from 'vitest';
import { changeOf } from '../../src/analysis/diff/changeOf';
import { comparesRefunds } from '../../src/analysis/diff/comparesRefunds';
import { countsDeviations } from '../../src/analysis/diff/countsDeviations';
import { type ChangeGroup, createChangeGroups } from '../../src/analysis/diff/createChangeGroups';
import { createCodedColumn } from '../../src/analysis/diff/createCodedColumn';
import { createDecided } from '../../src/analysis/diff/createDecided';
import { createTraitTable } from '../../src/analysis/diff/createTraitTable';
import { differingClauses } from '../../src/analysis/diff/differingClauses';
import { isPlainer } from '../../src/analysis/diff/isPlainer';
import { isSameData } from '../../src/analysis/diff/isSameData';
import { leastCover } from '../../src/analysis/diff/leastCover';
import { quotesOf, SAMPLE_PRICES } from '../../src/analysis/diff/quotesOf';
import { refundDifference } from '../../src/analysis/diff/refundDifference';
import { traitsInCommon } from '../../src/analysis/diff/traitsInCommon';
import { windowClausesOf } from '../../src/analysis/diff/windowClausesOf';
import { type Visit, walkScenarios } from '../../src/analysis/scenarios/walkScenarios';
import { smallPolicy } from './smallPolicy';

const exact = (amount: number): Money => ({ kind: 'exact', amount });
const KNOWN: CostQuote = {
  currency: 'EUR',
  rows: [],
  totals: { shop: exact(0), customer: exact(0), unknown: exact(0) },
  charges: exact(0),
  refundDue: exact(1000),
  paymentDue: exact(0),
  isComplete: true,
  asks: [],
  rounding: 'half_up',
  asOf: '2026-03-02T01:00:00.000Z',
  policy: { id: 'x', version: '1' },
};
const bearing = (customer: Money): Partial<CostQuote> => ({ totals: { ...KNOWN.totals, customer } });
const row = (name: string, clause: string): Partial<CostQuote> => ({
  rows: [{ kind: 'fee', name, bearer: 'customer', clause, amount: exact(5) }],
});

describe('what the customer is left with', () => {
  test.each<[title: string, before: Partial<CostQuote>, after: Partial<CostQuote>, how: string | undefined]>([
    ['the same', {}, {}, undefined],
    ['a smaller refund', {}, { refundDue: exact(999) }, 'less'],
    ['a greater refund', {}, { refundDue: exact(1001) }, 'more'],
    ['something to pay', { refundDue: exact(0) }, { refundDue: exact(0), paymentDue: exact(1) }, 'less'],
    ['a refund that may be smaller', {}, { refundDue: { kind: 'range', least: 900, most: 1000 } }, 'less'],
    ['a refund that may be either', {}, { refundDue: { kind: 'range', least: 900, most: 1100 } }, 'other'],
    ['a refund that may be greater', {}, { refundDue: { kind: 'at_least', amount: 1000 } }, 'more'],
    ['a refund that nobody knows', {}, { refundDue: { kind: 'unknown' } }, 'other'],
    [
      'a refund that may not be as great',
      { refundDue: { kind: 'range', least: 900, most: 1100 } },
      { refundDue: { kind: 'range', least: 900, most: 1000 } },
      'less',
    ],
    [
      'a refund that is certain to be neither',
      { refundDue: { kind: 'range', least: 900, most: 1100 } },
      {},
      'other',
    ],
    [
      'a refund that nobody knows, be it said or not',
      { refundDue: { kind: 'unknown' } },
      { refundDue: { kind: 'at_least', amount: 0 } },
      undefined,
    ],
    ['postage of his own', {}, bearing(exact(5)), 'less'],
    ['postage of the shop', bearing(exact(5)), {}, 'more'],
    ['a fee by another name', row('restocking', 'a.b'), row('handling', 'a.b'), 'other'],
    ['a fee by another clause', row('restocking', 'a.b'), row('restocking', 'c.d'), undefined],
    ['another currency', {}, { currency: 'USD' }, 'other'],
  ])('%s', (_, before, after, how) => {
    const quotes = { before: { ...KNOWN, ...before }, after: { ...KNOWN, ...after } };
    expect(refundDifference(quotes)?.how).toBe(how);
  });

  test('the clauses are those of the rows that are not on both sides, each once', () => {
    const before = { ...KNOWN, ...row('restocking', 'c.d') };
    const [fee] = before.rows;
    const rows = [
      { ...(fee as CostQuote['rows'][0]), name: 'x', clause: 'a.b' },
      { ...fee, name: 'y', clause: null },
    ];
    const after = { ...KNOWN, rows: rows as CostQuote['rows'] };
    expect(refundDifference({ before, after })?.clauses).toEqual(['a.b', 'c.d']);
  });
});

const feeWhen = (when?: object, more: object = {}, terms: object = {}): Policy =>
  smallPolicy(
    {
      fees: [{ clause: 'own.clause', fee: 'extra', amount: { flat: 500 }, ...(when && { when }) }],
      ...terms,
    },
    { currency: 'EUR', ...more },
  );

describe('refunds of many claims', () => {
  const opened = { facts: [{ fact: 'opened', type: 'boolean', question: 'Was it opened?' }] };
  const opening = {
    events: [{ event: 'opening', question: 'When was it opened?', whenAbsent: 'not_happened' }],
  };
  const { costs, contents } = defaultPolicy.terms;
  const counted = { quantity: { clause: 'own.clause' } };

  test.each<[title: string, after: Policy]>([
    ['a fee for all', feeWhen()],
    ['a fee for a kind of order', feeWhen({ field: 'order.type', equals: 'gift' })],
    ['a fee for a category', feeWhen({ field: 'item.category', equals: 'shoes' })],
    ['a fee for many pieces', feeWhen({ field: 'item.quantity', above: 2 })],
    ['a fee for pieces that are announced', feeWhen({ field: 'request.quantity', above: 2 })],
    ['a fee by reason', feeWhen({ field: 'request.reason', equals: 'any' })],
    ['a fee for refunds', feeWhen({ field: 'request.resolution', equals: 'refund' })],
    ['a fee by channel', feeWhen({ field: 'request.channel', equals: 'fax' })],
    ['a fee for what comes back used', feeWhen({ field: 'inspection.condition', equals: 'used' })],
    ['a fee for incomplete parcels', feeWhen({ not: { field: 'inspection.complete', equals: true } })],
    ['a fee for missing pieces', feeWhen({ field: 'inspection.quantity', below: 2 }, {}, counted)],
    ['a fee after two days', feeWhen({ event: 'arrival', within: { length: 'P2D', from: 'delivery' } })],
    ['a fee for what was opened', feeWhen({ fact: 'opened', equals: true }, opened)],
    ['a fee once it was opened', feeWhen({ event: 'opening', happened: true }, opening)],
    ['a fee, and whoever does not follow instructions pays more', feeWhen(undefined, {}, { costs })],
    [
      'a fee, and what is sent back to the customer',
      feeWhen(
        undefined,
        {},
        {
          contents,
          rejection: { clause: 'own.clause', sendBack: 'customer' },
        },
      ),
    ],
  ])('%s: what is kept in mind is what would be counted anew', (_, after) => {
    const before = smallPolicy();
    const compare = comparesRefunds(before, after, SAMPLE_PRICES);
    const quote = quotesOf(before, after, SAMPLE_PRICES);
    const wrong: unknown[] = [];
    let differing = 0;
    for (const visit of walkScenarios([before, after], 1)) {
      const fresh = refundDifference(quote(visit.parsed, visit.asOf));
      const [one, other] = visit.evaluations.map(({ decision }) => decision === 'rejected');
      if (one !== other) continue;
      if (!isSameData(compare?.(visit), fresh)) wrong.push(visit.claim);
      if (fresh !== null) differing += 1;
    }
    expect(wrong).toEqual([]);
    expect(differing).toBeGreaterThan(0);
  });

  test('another question about an event is no other amount', () => {
    const asking = (question: string) => smallPolicy({}, { events: [{ event: 'notice', question }] });
    expect(comparesRefunds(asking('When?'), asking('On which day?'), SAMPLE_PRICES)).toBeUndefined();
  });

  const declared = (more: object): Policy =>
    smallPolicy(
      { exclusions: [{ clause: 'own.clause', when: { fact: 'worn', equals: true } }] },
      {
        facts: [{ fact: 'worn', type: 'boolean', question: 'Worn?', ...more }],
      },
    );

  test.each<[what: string, before: Policy, after: Policy]>([
    ['who is asked for a fact', declared({}), declared({ askedOf: 'shop' })],
    [
      'whether an event counts as not happened',
      smallPolicy({}, { events: [{ event: 'notice', question: 'When?' }] }),
      smallPolicy({}, { events: [{ event: 'notice', question: 'When?', whenAbsent: 'not_happened' }] }),
    ],
    ['the time zone', smallPolicy(), smallPolicy({}, { timeZone: 'Asia/Seoul' })],
    ['the holidays', smallPolicy(), smallPolicy({}, { holidays: ['2026-03-03'] })],
    ['the weekend', smallPolicy(), smallPolicy({}, { weekend: [5, 6] })],
  ])('%s may have a say in amounts', (_, before, after) => {
    expect(comparesRefunds(before, before, SAMPLE_PRICES)).toBeUndefined();
    expect(comparesRefunds(before, after, SAMPLE_PRICES)).toBeDefined();
  });

  test('terms that no amount comes from are not counted at all, and would not differ', () => {
    const { windows } = smallPolicy().terms;
    const after = smallPolicy({ windows: { ...windows, claim: { ...windows.claim, length: 'P2D' } } });
    expect(comparesRefunds(smallPolicy(), after, SAMPLE_PRICES)).toBeUndefined();
    const quote = quotesOf(smallPolicy(), after, SAMPLE_PRICES);
    for (const { parsed, asOf, evaluations } of walkScenarios([smallPolicy(), after], 1)) {
      if (evaluations.some(({ decision }) => decision === 'rejected')) continue;
      expect(refundDifference(quote(parsed, asOf))).toBeNull();
    }
  });
});

describe('clauses that have a say in a window', () => {
  const holiday = { id: 'late.holiday', text: 'More time.' };
  const own = { id: 'late.own', text: 'Its own clause.' };
  const when = { field: 'item.category', equals: 'toys' };
  const withException = (exception: object): Policy =>
    parsePolicy({
      ...defaultPolicy,
      clauses: [...defaultPolicy.clauses, holiday, own],
      exceptions: [{ clause: 'late.holiday', when, ...exception }],
    });
  const { clause: _, ...claim } = defaultPolicy.terms.windows.claim;
  const longer = { ...claim, length: 'P3D' };
  const unnamed = parsePolicy({
    ...defaultPolicy,
    terms: { ...defaultPolicy.terms, windows: { ...defaultPolicy.terms.windows, claim: longer } },
  });

  test.each<[title: string, after: Policy, clauses: string[]]>([
    ['none where it stays as it is', withException({ set: { channels: { accepted: ['chat'] } } }), []],
    ['none where an exception adds nothing', withException({ adds: {}, waives: ['deadline.claim'] }), []],
    [
      'that of the exception that sets it',
      withException({ set: { windows: { claim: longer } } }),
      ['late.holiday'],
    ],
    [
      'that of the window that it sets',
      withException({ set: { windows: { claim: { ...longer, clause: 'late.own' } } } }),
      ['late.own'],
    ],
    [
      'that of the exception that adds to it',
      withException({ adds: { windows: { claim: { extendedTo: [{ until: '2026-04-01' }] } } } }),
      ['late.holiday'],
    ],
    ['its usual one where the policy names none', unnamed, ['deadline.claim']],
    [
      'all of them, in order',
      parsePolicy({
        ...unnamed,
        clauses: [...unnamed.clauses, { id: 'before.all', text: 'Less time.' }],
        exceptions: [{ clause: 'before.all', when, set: { windows: { claim: longer } } }],
      }),
      ['before.all', 'deadline.claim'],
    ],
  ])('%s', (_, after, clauses) => {
    expect(windowClausesOf(defaultPolicy, after)).toEqual({
      'deadline.claim': clauses,
      'deadline.dispatch': [],
      'deadline.arrival': [],
    });
  });
});

describe('the plainest example', () => {
  test('traits out of the ordinary are counted as the walk counts them', () => {
    const counted = [0, 1, 2].map((most) => {
      const count = countsDeviations();
      return [...walkScenarios([smallPolicy()], most)].map(({ trail }) => count(trail));
    });
    const [none = [], one = [], two = []] = counted;
    expect(new Set(none)).toEqual(new Set([0]));
    expect(one.filter((deviations) => deviations === 0)).toHaveLength(none.length);
    expect(two.filter((deviations) => deviations < 2)).toHaveLength(one.length);
    expect(Math.max(...two)).toBe(2);
  });

  test('of a change is the plainest of all its groups', () => {
    const [first, second] = [...walkScenarios([smallPolicy(), smallPolicy()], 0)] as [Visit, Visit];
    const [table, decided, groups] = [createTraitTable(), createDecided(), createChangeGroups()];
    for (const [row, visit] of [first, second].entries()) {
      table.add(visit);
      decided.add(...(visit.evaluations as [Evaluation, Evaluation]));
      const clauses = row === 0 ? ['a.b', 'c.d'] : ['a.b'];
      groups.add({ kind: 'finding', how: 'other', clauses }, row, visit, 2 - row);
    }
    const [list, ...others] = leastCover(groups.all());
    expect(others).toEqual([]);
    const quote = quotesOf(smallPolicy(), smallPolicy(), SAMPLE_PRICES);
    const change = changeOf(list as readonly ChangeGroup[], table, decided, quote);
    expect(change).toMatchObject({ scenarios: 2, clauses: ['a.b'] });
    expect(change.decisions).toEqual([{ before: 'pending', after: 'pending', scenarios: 2 }]);
    expect(change.example.quotes).toBeNull();
    expect(change.example.asOf).toBe(new Date(second.asOf).toISOString());
  });

  const sample = (deviations: number, asOf: number, number = 'A') => ({
    deviations,
    visit: { asOf, claim: { order: { number } } } as unknown as Visit,
  });

  test.each([
    ['fewer traits out of the ordinary', sample(1, 9), sample(2, 1), true],
    ['then the earlier one', sample(1, 1), sample(1, 9), true],
    ['then the shorter one', sample(1, 1, 'A'), sample(1, 1, 'AA'), true],
    ['of two alike, the first stays', sample(1, 1), sample(1, 1), false],
  ])('%s', (_, one, other, isFirst) => {
    expect(isPlainer(one, other)).toBe(isFirst);
    expect(isPlainer(other, one)).toBe(false);
  });
});

describe('groups of scenarios', () => {
  const visit = (before: string, after: string, asOf: number): Visit =>
    ({ asOf, claim: {}, evaluations: [{ decision: before }, { decision: after }] }) as unknown as Visit;

  test('keep their rows, how many went from which decision to which, and the plainest', () => {
    const groups = createChangeGroups();
    const refused = { kind: 'decision', how: 'to_rejected', clauses: ['a.b'] } as const;
    groups.add(refused, 3, visit('pending', 'rejected', 30), 1);
    groups.add({ ...refused, clauses: ['a.b', 'c.d'] }, 4, visit('pending', 'rejected', 40), 0);
    groups.add(refused, 5, visit('accepted', 'rejected', 20), 1);
    groups.add(refused, 6, visit('pending', 'rejected', 10), 2);
    const [first, second, ...more] = groups.all();
    expect(more).toEqual([]);
    expect(first).toMatchObject({
      difference: refused,
      rows: [3, 5, 6],
      sample: { deviations: 1, visit: { asOf: 20 } },
    });
    expect([...(first?.decisions.values() ?? [])]).toEqual([
      { before: 'pending', after: 'rejected', scenarios: 2 },
      { before: 'accepted', after: 'rejected', scenarios: 1 },
    ]);
    expect(second).toMatchObject({ rows: [4], sample: { visit: { asOf: 40 } } });
  });

  test('a clause that comes out otherwise with others alone is not told of again, whichever is met first', () => {
    const group = (clauses: readonly string[], ...rows: number[]): ChangeGroup =>
      ({ difference: { kind: 'finding', how: 'other', clauses }, rows }) as unknown as ChangeGroup;
    const [both, one, alone, none] = [
      group(['a.b', 'c.d'], 1),
      group(['c.d'], 2, 3),
      group(['e.f'], 4),
      group([], 5),
    ];
    expect(leastCover([both, one, alone, none])).toEqual([[both, one], [alone], [none]]);
    expect(leastCover([])).toEqual([]);
  });
});

describe('a column of words', () => {
  test.each([0, 1, 1022, 1023, 1024, 1025, 5000])('keeps the word of row %i', (row) => {
    const column = createCodedColumn('none');
    column.put(0, 'first');
    column.put(row, 'word');
    column.put(row + 1, 'none');
    const size = row + 3;
    const cells = column.cells(size);
    expect(cells).toHaveLength(size);
    const told = [...cells].map((code) => column.words()[code]);
    expect([told[row], told[row + 1], told[row + 2]]).toEqual(['word', 'none', 'none']);
    expect(told[0]).toBe(row === 0 ? 'word' : 'first');
    expect(column.words()[0]).toBe('none');
  });

  test('has rows where nothing was ever put', () => {
    const column = createCodedColumn('none');
    expect([...column.cells(2000)]).toEqual(Array.from({ length: 2000 }, () => 0));
    expect(column.words()).toEqual(['none']);
  });
});

describe('the traits of scenarios', () => {
  const deadlines = (claim: string, dispatch: string, arrival: string) => ({
    deadlines: {
      claim: { state: claim, deadline: null },
      dispatch: { state: dispatch, deadline: null },
      arrival: { state: arrival, deadline: null },
    },
  });
  const trail = (value: string): Visit['trail'] => ({
    trait: 'claimed at',
    value,
    before: { trait: 'reason', value: 'any', before: null },
  });

  test('are their values; of when something came near to a window, that it came', () => {
    const values = [
      ['soon', 'yes'],
      ['at the end of the claim window', 'yes'],
      ['just after the dispatch window', 'yes'],
      ['within the arrival window', 'yes'],
      ['soon', 'yes'],
      ['not soon', 'not soon'],
      ['soon enough', 'soon enough'],
      ['at the end of the claim window of old', 'at the end of the claim window of old'],
      ['at the end of "P2D"', 'at the end of "P2D"'],
    ] as const;
    const table = createTraitTable();
    const same = [deadlines('open', 'open', 'open'), deadlines('open', 'open', 'open')];
    table.add({ claim: {}, trail: null, evaluations: same } as unknown as Visit);
    for (const [value] of values)
      table.add({ claim: {}, trail: trail(value), evaluations: same } as unknown as Visit);
    const told = (trait: string) => {
      const column = table.columns().find((one) => one.trait === trait);
      return [...(column?.cells ?? [])].map((code) => column?.values[code]);
    };
    expect(told('claimed at')).toEqual(['not yet', ...values.map(([, word]) => word)]);
    expect(told('reason')).toEqual(['not yet', ...values.map(() => 'any')]);
    expect(table.size()).toBe(1 + values.length);
  });

  test('are the states of the windows under both policies', () => {
    const table = createTraitTable();
    const evaluations = [
      deadlines('not_started', 'open', 'met'),
      deadlines('not_started', 'not_started', 'missed'),
    ];
    table.add({ claim: {}, trail: null, evaluations } as unknown as Visit);
    expect(table.columns().map(({ trait, values, cells }) => [trait, values[cells[0] as number]])).toEqual([
      ['claim window', 'not started'],
      ['dispatch window', 'open before and not started after'],
      ['arrival window', 'met before and missed after'],
    ]);
  });
});

describe('the scenarios that a change is told apart from', () => {
  const evaluated = (decision: string): Evaluation => ({ decision }) as unknown as Evaluation;
  const DECIDED = [
    ['accepted', 'rejected'],
    ['accepted', 'accepted'],
    ['rejected', 'accepted'],
    ['rejected', 'rejected'],
    ['needs_review', 'needs_review'],
    ['pending', 'needs_review'],
  ] as const;

  test.each<[kind: 'decision' | 'refund', how: string, members: number[], beside: number[]]>([
    ['decision', 'to_rejected', [0], [1, 4, 5]],
    ['decision', 'from_rejected', [2], [1, 4, 5]],
    ['decision', 'to_needs_review', [5], [0, 1]],
    ['decision', 'from_needs_review', [], [1, 2]],
    ['refund', 'less', [1], [4, 5]],
    ['refund', 'less', [1, 3], [4, 5]],
  ])('%s, %s', (kind, how, members, beside) => {
    const decided = createDecided();
    for (const [before, after] of DECIDED) decided.add(evaluated(before), evaluated(after));
    expect(decided.rowsBeside({ kind, how, clauses: [] }, members)).toEqual(beside);
  });
});

describe('when the shop answered', () => {
  const at = Date.parse('2026-03-02T01:00:00.000Z');
  const ended = (claim: number, dispatch: number): Evaluation => {
    const status = (end: number) => ({ deadline: new Date(end).toISOString(), state: 'open' });
    const deadlines = {
      claim: status(claim),
      dispatch: status(dispatch),
      arrival: { deadline: null, state: 'open' },
    };
    return { deadlines } as unknown as Evaluation;
  };

  test.each([
    ['in time', ended(at, at), ended(at, at)],
    ['after the claim window', ended(at - 1, at), ended(at - 1, at)],
    ['after the claim window of the first policy alone', ended(at - 1, at), ended(at, at)],
    ['after the dispatch window of the second policy alone', ended(at, at), ended(at, at - 1)],
    ['after the claim window and after the dispatch window', ended(at - 1, at - 1), ended(at - 1, at - 1)],
  ])('%s', (answered, ...evaluations) => {
    const table = createTraitTable();
    const claim = { order: {}, item: { category: 'x' }, authorization: { at } };
    table.add({ claim, trail: null, evaluations } as unknown as Visit);
    const column = table.columns().find(({ trait }) => trait === 'answered');
    expect(column?.values[column.cells[0] as number]).toBe(answered);
  });
});

describe('what claims have in common', () => {
  const column = (trait: string, ...cells: string[]) => {
    const values = [...new Set(cells)];
    return { trait, values, cells: Uint16Array.from(cells, (cell) => values.indexOf(cell)) };
  };

  test.each<[title: string, members: number[], traits: unknown[], isExact: boolean]>([
    ['one trait', [0, 1], [{ trait: 'a', values: ['x'], isExcept: false }], true],
    ['all but one value', [0, 1, 2, 3, 5], [{ trait: 'b', values: ['r'], isExcept: true }], true],
    ['nothing', [0, 3, 4], [], false],
    [
      'something that others have too',
      [0, 4],
      [
        { trait: 'a', values: ['y'], isExcept: true },
        { trait: 'b', values: ['q'], isExcept: true },
      ],
      false,
    ],
    ['every claim', [0, 1, 2, 3, 4, 5], [], true],
    [
      'two traits together',
      [2],
      [
        { trait: 'a', values: ['y'], isExcept: false },
        { trait: 'b', values: ['p'], isExcept: false },
      ],
      true,
    ],
  ])('%s', (_, members, traits, isExact) => {
    const columns = [column('a', 'x', 'x', 'y', 'y', 'z', 'z'), column('b', 'p', 'q', 'p', 'q', 'r', 'p')];
    const others = [0, 1, 2, 3, 4, 5].filter((row) => !members.includes(row));
    expect(traitsInCommon(columns, members, others)).toEqual({ traits, isExact });
  });
});

describe('of the traits that leave out others', () => {
  const excluding = (trait: string, size: number, ...rows: number[]) => {
    const cells = Uint16Array.from({ length: size }, (_, row) => Number(rows.includes(row)));
    return { trait, values: ['kept', 'left'], cells };
  };
  const rows = (from: number, to: number) =>
    Array.from({ length: to - from + 1 }, (_, index) => from + index);

  test('five are told, as more say less', () => {
    const columns = [1, 2, 3, 4, 5, 6].map((row) => excluding(`trait ${row}`, 7, row));
    const { traits, isExact } = traitsInCommon(columns, [0], rows(1, 6));
    expect(traits.map(({ trait }) => trait)).toEqual([1, 2, 3, 4, 5].map((row) => `trait ${row}`));
    expect(isExact).toBe(false);
  });

  test('all are told in the order in which a return goes', () => {
    const columns = [excluding('a', 4, 1), excluding('b', 4, 2, 3)];
    expect(traitsInCommon(columns, [0], [1, 2, 3]).traits.map(({ trait }) => trait)).toEqual(['a', 'b']);
  });

  test.each([
    [10, ['a']],
    [11, []],
  ])('one of %i is as few as is told, or too few', (others, traits) => {
    const column = excluding('a', others + 1, 1);
    expect(traitsInCommon([column], [0], rows(1, others)).traits.map(({ trait }) => trait)).toEqual(traits);
  });

  const words = (trait: string, ...cells: number[]) => {
    return { trait, values: ['p', 'q', 'r', 's', 'never'], cells: Uint16Array.from(cells) };
  };

  test('the one that is said in the fewest words is told, and of those the first', () => {
    const [two, one, first] = [
      words('two', 0, 1, 2, 3),
      words('one', 0, 0, 1, 1),
      words('first', 1, 1, 0, 0),
    ];
    const told = (...columns: ReturnType<typeof words>[]) =>
      traitsInCommon(columns, [0, 1], [2, 3]).traits.map(({ trait, values }) => [trait, ...values]);
    expect(told(two, one)).toEqual([['one', 'p']]);
    expect(told(one, two)).toEqual([['one', 'p']]);
    expect(told(first, one)).toEqual([['first', 'q']]);
    expect(told(two)).toEqual([['two', 'p', 'q']]);
  });

  test('a value that no claim has is not told of', () => {
    const column = words('a', 0, 1, 2);
    expect(traitsInCommon([column], [0, 1], [2]).traits).toEqual([
      { trait: 'a', values: ['r'], isExcept: true },
    ]);
  });
});

test('a trait that was chosen first is left out again where the others say it all', () => {
  const excluding = (trait: string, ...rows: number[]) => {
    return {
      trait,
      values: ['kept', 'left'],
      cells: Uint16Array.from({ length: 7 }, (_, row) => Number(rows.includes(row))),
    };
  };
  const columns = [excluding('a', 1, 2, 3, 4), excluding('b', 1, 2, 5), excluding('c', 3, 4, 6)];
  const { traits, isExact } = traitsInCommon(columns, [0], [1, 2, 3, 4, 5, 6]);
  expect(traits.map(({ trait }) => trait)).toEqual(['b', 'c']);
  expect(isExact).toBe(true);
});

describe('clauses of which something else is found', () => {
  const found = (...findings: Finding[]): Evaluation => ({ findings }) as unknown as Evaluation;
  const one = (clause: string, standing: Finding['standing'], details = {}): Finding => {
    return { clause, standing, code: 'returnable', details };
  };
  const [wants, wantsMore] = [one('a.b', 'outstanding'), one('a.b', 'outstanding', { missing: 1 })];

  test.each<[title: string, before: Evaluation, after: Evaluation, clauses: string[]]>([
    ['none where one more is kept', found(), found(one('a.b', 'satisfied')), []],
    ['none where they come in another order', found(wants, wantsMore), found(wantsMore, wants), []],
    ['the one with other details', found(wants), found(wantsMore), ['a.b']],
    ['the one that is found twice', found(wants), found(wants, wantsMore), ['a.b']],
    ['the one with another standing', found(wants), found(one('a.b', 'breached')), ['a.b']],
    ['both where they change places', found(wants), found(one('c.d', 'outstanding')), ['a.b', 'c.d']],
    ['both in order', found(one('c.d', 'outstanding')), found(wants), ['a.b', 'c.d']],
    ['the one with another code', found(wants), found({ ...wants, code: 'category_excluded' }), ['a.b']],
    [
      'the one that differs beside one that does not',
      found(one('c.d', 'outstanding'), wants),
      found(one('c.d', 'outstanding'), wantsMore),
      ['a.b'],
    ],
  ])('%s', (_, before, after, clauses) => {
    expect(differingClauses(before, after, true)).toEqual(clauses);
  });

  test('other details alone are left out where they are not asked for', () => {
    expect(differingClauses(found(wants), found(wantsMore), false)).toEqual([]);
    const refused = found(one('a.b', 'breached'));
    expect(differingClauses(found(wants), refused, false)).toEqual(['a.b']);
    const excluded = found({ ...wants, code: 'category_excluded' });
    expect(differingClauses(found(wants), excluded, false)).toEqual(['a.b']);
  });
});

test.each<[one: unknown, other: unknown, isSame: boolean]>([
  [{ a: 1, b: [1, { c: null }] }, { b: [{ c: null }, 1], a: 1 }, true],
  [{ a: 1 }, { a: 2 }, false],
  [{ a: 1 }, { b: 1 }, false],
  [{ a: 1 }, { a: 1, b: 1 }, false],
  [[1], { 0: 1 }, false],
  [null, {}, false],
  ['a', {}, false],
  ['a', { 0: 'a' }, false],
  [1, {}, false],
  [{ a: undefined }, { b: 1 }, false],
  [['b', 'a'], ['a', 'b'], true],
  [['a', 'a'], ['a'], false],
])('%j and %j are the same data: %s', (one, other, isSame) => {
  expect(isSameData(one, other)).toBe(isSame);
  expect(isSameData(other, one)).toBe(isSame);
});
