import { describe, expect, it } from 'vitest';
import { parseClaim } from '../../src/claim/parseClaim';
import { problemsOf } from './problemsOf';

/** What a claim holds for the policy of one shop: facts, events, rulings, quantities, and how it ended. */
const AT = '2026-03-02T12:00:00+09:00';
const UTC = '2026-03-02T03:00:00.000Z';
const plain = { order: {}, item: { category: 'shoes' } };
const asked = { ...plain, request: { at: AT, channel: 'email' } };
const inspected = {
  ...plain,
  dispatch: { at: AT },
  arrival: { at: AT },
  inspection: { at: AT, condition: 'as_received' },
};
const ruling = { clause: 'deadline.claim', ruling: 'waived', by: 'the manager', why: 'goodwill', at: AT };

describe('what a policy reads is read', () => {
  it('facts of every kind, as they are', () => {
    const facts = {
      opened: true,
      price: 12.5,
      below_zero: -3,
      tier: 'gold',
      note: '',
      many: 1_772_413_200_000,
    };
    expect(parseClaim({ ...plain, facts }).facts).toStrictEqual(facts);
    expect(
      parseClaim({ ...inspected, inspection: { ...inspected.inspection, facts } }).inspection?.facts,
    ).toStrictEqual(facts);
  });

  it('a fact that is called like something else, as it is', () => {
    const facts = {
      at: 7,
      quantity: 2,
      facts: 3,
      events: 4,
      order: 'x',
      constructor: true,
      to_string: false,
    };
    expect(parseClaim({ ...plain, facts }).facts).toStrictEqual(facts);
  });

  it('minus zero as zero, as JSON has it', () => {
    expect(JSON.parse(JSON.stringify(parseClaim({ ...plain, facts: { price: -0 } })))).toEqual({
      ...plain,
      facts: { price: 0 },
    });
  });

  it('events as instants, whatever they are called', () => {
    const events = { pick_up: AT, quantity: Date.parse(AT), facts: new Date(AT), at: AT };
    expect(parseClaim({ ...plain, events }).events).toStrictEqual({
      pick_up: UTC,
      quantity: UTC,
      facts: UTC,
      at: UTC,
    });
  });

  it('quantities as numbers', () => {
    const claim = parseClaim({
      ...inspected,
      item: { category: 'shoes', quantity: 3 },
      request: { ...asked.request, quantity: 2 },
      inspection: { ...inspected.inspection, quantity: 0 },
    });
    expect([claim.item.quantity, claim.request?.quantity, claim.inspection?.quantity]).toEqual([3, 2, 0]);
  });

  it('rulings in their order, with their instants', () => {
    const rulings = [ruling, { ...ruling, ruling: 'upheld', at: '2026-03-01T12:00:00+09:00' }];
    expect(parseClaim({ ...plain, rulings }).rulings).toEqual([
      { ...ruling, at: UTC },
      { ...ruling, ruling: 'upheld', at: '2026-03-01T03:00:00.000Z' },
    ]);
  });

  it('a settlement', () => {
    expect(parseClaim({ ...asked, settlement: { at: AT, outcome: 'refunded' } }).settlement).toEqual({
      at: UTC,
      outcome: 'refunded',
    });
  });

  it('to the same claim again', () => {
    const claim = parseClaim({
      ...asked,
      facts: { price: 7 },
      events: { pick_up: AT },
      rulings: [ruling],
      settlement: { at: AT, outcome: '' },
    });
    expect(parseClaim(JSON.parse(JSON.stringify(claim)))).toStrictEqual(claim);
    expect(Object.isFrozen(claim.events)).toBe(true);
    expect(Object.isFrozen(claim.rulings?.[0])).toBe(true);
  });

  it('null for none of it', () => {
    const nothing = { facts: null, events: null, rulings: null, settlement: null };
    expect(parseClaim({ ...plain, ...nothing })).toStrictEqual(parseClaim(plain));
    const inside = { facts: { opened: null, price: 7 }, events: { pick_up: null } };
    expect(parseClaim({ ...plain, ...inside })).toStrictEqual({ ...plain, facts: { price: 7 }, events: {} });
  });
});

describe('what nothing can read is refused:', () => {
  const NAME = 'is no name for it; write it like `member_tier`';
  it.each<[what: string, input: object, path: string, message: string]>([
    ['facts that are a list', { facts: [] }, 'facts', '`[list]` is no object'],
    [
      'a fact that is an object',
      { facts: { tier: {} } },
      'facts.tier',
      '`[object]` is neither a text, a number, `true` nor `false`',
    ],
    [
      'a fact that is no number',
      { facts: { price: Number.NaN } },
      'facts.price',
      '`NaN` is neither a text, a number, `true` nor `false`',
    ],
    [
      'a fact that is endless',
      { facts: { price: Number.POSITIVE_INFINITY } },
      'facts.price',
      '`Infinity` is neither a text, a number, `true` nor `false`',
    ],
    [
      'a fact that is a book',
      { facts: { note: 'a'.repeat(1001) } },
      'facts.note',
      `\`${'a'.repeat(60)}...\` is longer than 1000 characters`,
    ],
    [
      'a fact with a name that is none',
      { facts: { 'Member tier': 1 } },
      'facts.Member tier',
      `\`Member tier\` ${NAME}`,
    ],
    [
      'an event without an instant',
      { events: { pick_up: '2026-03-02' } },
      'events.pick_up',
      '`2026-03-02` is a date without a time of day; write it like `2026-03-02T09:00:00+09:00`',
    ],
    ['an event with a name that is none', { events: { '1st': AT } }, 'events.1st', `\`1st\` ${NAME}`],
    [
      'half a piece',
      { item: { category: 'shoes', quantity: 1.5 } },
      'item.quantity',
      '`1.5` is no whole number from 0 to 1000000',
    ],
    [
      'less than none',
      { item: { category: 'shoes', quantity: -1 } },
      'item.quantity',
      '`-1` is no whole number from 0 to 1000000',
    ],
    [
      'more than any parcel holds',
      { item: { category: 'shoes', quantity: 1_000_001 } },
      'item.quantity',
      '`1000001` is no whole number from 0 to 1000000',
    ],
    [
      'a number in words',
      { item: { category: 'shoes', quantity: '2' } },
      'item.quantity',
      '`2` is no whole number from 0 to 1000000',
    ],
    [
      'a ruling without a reason',
      { rulings: [{ ...ruling, why: null }] },
      'rulings.0.why',
      '`null` is no text',
    ],
    ['a ruling without a person', { rulings: [{ ...ruling, by: undefined }] }, 'rulings.0.by', 'is missing'],
    [
      'a ruling that says something else',
      { rulings: [{ ...ruling, ruling: 'maybe' }] },
      'rulings.0.ruling',
      '`maybe` is none of `waived`, `upheld`',
    ],
    [
      'a ruling without an instant',
      { rulings: [{ ...ruling, at: 'now' }] },
      'rulings.0.at',
      '`now` is no ISO 8601 instant; write it like `2026-03-02T09:00:00+09:00`',
    ],
    [
      'a settlement without an outcome',
      { ...asked, settlement: { at: AT } },
      'settlement.outcome',
      'is missing',
    ],
    [
      'a settlement of what nobody asked for',
      { settlement: { at: AT, outcome: 'refunded' } },
      'settlement',
      '`settlement` is given without a `request`',
    ],
    [
      'a settlement before the request',
      { ...asked, settlement: { at: '2026-03-02T02:59:59.999Z', outcome: 'refunded' } },
      'settlement.at',
      '`2026-03-02T02:59:59.999Z` is before the request at `2026-03-02T03:00:00.000Z`',
    ],
  ])('%s', (_what, input, path, message) => {
    expect(problemsOf({ ...plain, ...input })).toEqual([[path, message]]);
  });

  it('a name that would be none of its own', () => {
    const facts = JSON.parse('{ "__proto__": { "opened": true }, "opened": false }');
    expect(problemsOf({ ...plain, facts })).toHaveLength(1);
    expect(parseClaim({ ...plain, facts: { constructor: true } }).facts).toStrictEqual({ constructor: true });
  });

  it('everything of it at once', () => {
    const input = {
      ...plain,
      facts: { a: {} },
      events: { b: 'c' },
      rulings: [{}],
      settlement: { at: AT, outcome: 'x' },
    };
    expect(problemsOf(input).map(([path]) => path)).toEqual(
      [
        'settlement',
        'facts.a',
        'events.b',
        'rulings.0.clause',
        'rulings.0.ruling',
        'rulings.0.by',
        'rulings.0.why',
        'rulings.0.at',
      ].sort((one, other) => (one === 'settlement' ? 1 : other === 'settlement' ? -1 : 0)),
    );
  });
});

describe('a settlement needs a request alone', () => {
  it('at its very instant, and before what comes after it', () => {
    const settlement = { at: AT, outcome: 'refunded' };
    expect(() => parseClaim({ ...asked, settlement })).not.toThrow();
    const later = '2026-03-09T12:00:00+09:00';
    expect(() =>
      parseClaim({ ...asked, settlement, dispatch: { at: later }, authorization: { at: later } }),
    ).not.toThrow();
  });

  it('also one that could not be read', () => {
    const settlement = { at: AT, outcome: 'refunded' };
    expect(
      problemsOf({ ...plain, request: { at: 'never', channel: 'email' }, settlement }).map(([path]) => path),
    ).toEqual(['request.at']);
  });
});
