import {
  type ClaimInput,
  defaultPolicy,
  type Policy,
  parsePolicy,
  type SpanTerm,
  type Start,
} from 'returns-policy';
import { describe, expect, test } from 'vitest';
import { edgesAfter } from '../../src/analysis/edgesAfter';
import { endOf } from '../../src/analysis/endOf';
import { eventsOf } from '../../src/analysis/eventsOf';
import { instantsIn } from '../../src/analysis/instantsIn';
import { lastInstant } from '../../src/analysis/lastInstant';
import { partsIn, partsOf } from '../../src/analysis/partsOf';
import { aClaim, usual } from '../support/aClaim';

const policy: Policy = parsePolicy({ ...defaultPolicy, weekend: [7], holidays: ['2026-03-06'] });
const iso = (ms: number | null): string | null => (ms === null ? null : new Date(ms).toISOString());

describe('the events of a claim', () => {
  const order = { placedAt: 1, shippedAt: 2, deliveredAt: 3 };
  const whole: ClaimInput = {
    order,
    item: { category: 'shoes' },
    request: { at: 4, channel: 'email' },
    authorization: { at: 5 },
    dispatch: { at: 6 },
    arrival: { at: 7 },
    inspection: { at: 8, condition: 'as_received' },
    settlement: { at: 9, outcome: 'refunded' },
    events: { notice: 10 },
  };

  test('are known by their names', () => {
    expect([...eventsOf(whole)]).toEqual([
      ['order', 1],
      ['shipment', 2],
      ['delivery', 3],
      ['request', 4],
      ['authorization', 5],
      ['dispatch', 6],
      ['arrival', 7],
      ['inspection', 8],
      ['settlement', 9],
      ['notice', 10],
    ]);
  });

  test('are none where they have not happened, and may be said in text', () => {
    const claim: ClaimInput = {
      order: { placedAt: null, deliveredAt: '2026-03-02T10:00:00+09:00' },
      item: { category: 'shoes' },
      request: null,
      events: { notice: null },
    };
    expect([...eventsOf(claim)]).toEqual([['delivery', Date.parse('2026-03-02T01:00:00Z')]]);
  });

  test('are spoken of beside what was sent, found and ruled, the earliest first', () => {
    const attachments = [
      { kind: 'statement', text: 'Too small.', at: '2026-03-02T13:00:00Z' },
      { kind: 'photo' },
    ];
    const said: ClaimInput = {
      order: { placedAt: '2026-03-05T00:00:00Z' },
      item: { category: 'shoes' },
      request: { at: '2026-03-04T00:00:00Z', channel: 'email', attachments },
      inspection: {
        at: '2026-03-03T00:00:00Z',
        condition: 'as_received',
        supplements: [{ at: '2026-03-03T12:00:00Z', contents: [] }],
      },
      rulings: [
        {
          clause: 'own.clause',
          ruling: 'waived',
          by: 'the shop',
          why: 'goodwill',
          at: '2026-03-01T00:00:00Z',
        },
      ],
    };
    expect(instantsIn(said).map(iso)).toEqual([
      '2026-03-01T00:00:00.000Z',
      '2026-03-02T13:00:00.000Z',
      '2026-03-03T00:00:00.000Z',
      '2026-03-03T12:00:00.000Z',
      '2026-03-04T00:00:00.000Z',
      '2026-03-05T00:00:00.000Z',
    ]);
  });
});

describe('the end of a span', () => {
  const order = '2026-03-02T00:00:00Z';
  const delivery = '2026-03-04T01:00:00Z';
  const events = new Map(Object.entries({ order, delivery }).map(([event, at]) => [event, Date.parse(at)]));

  test.each<[what: string, from: Start, end: string | null]>([
    ['an event', 'delivery', '2026-03-05T01:00:00.000Z'],
    ['an event that is not known', 'arrival', null],
    ['an event, by its name alone', { event: 'order' }, '2026-03-03T00:00:00.000Z'],
    ['an event with an offset', { event: 'order', offset: 'P2D' }, '2026-03-05T00:00:00.000Z'],
    ['an event with an offset that is not known', { event: 'arrival', offset: 'P2D' }, null],
    ['the first known', { firstKnownOf: ['arrival', 'delivery', 'order'] }, '2026-03-05T01:00:00.000Z'],
    [
      'the first known, with an offset',
      { firstKnownOf: [{ event: 'arrival' }, { event: 'order', offset: 'P1D' }] },
      '2026-03-04T00:00:00.000Z',
    ],
    ['the first known of none', { firstKnownOf: ['arrival', 'dispatch'] }, null],
    ['the earliest', { earliestOf: ['delivery', 'order'] }, '2026-03-03T00:00:00.000Z'],
    [
      'the earliest with an offset',
      { earliestOf: ['delivery', { event: 'order', offset: 'P1D' }] },
      '2026-03-04T00:00:00.000Z',
    ],
    ['the earliest, of which one is not known', { earliestOf: ['arrival', 'order'] }, null],
    ['the latest', { latestOf: ['order', 'delivery'] }, '2026-03-05T01:00:00.000Z'],
    ['the latest the other way round', { latestOf: ['delivery', 'order'] }, '2026-03-05T01:00:00.000Z'],
    ['the latest, of which one is not known', { latestOf: ['order', { event: 'arrival' }] }, null],
  ])('counted from %s', (_, from, end) => {
    expect(iso(endOf({ length: 'P1D', from }, events, policy))).toBe(end);
  });

  test.each<[what: string, span: Partial<SpanTerm>, end: string | null]>([
    ['without a limit', { length: 'unlimited' }, null],
    ['to the end of the day', { length: 'P1D', ends: 'end_of_day' }, '2026-03-05T14:59:59.999Z'],
    ['over a holiday and a Sunday', { length: { businessDays: 3 } }, '2026-03-09T01:00:00.000Z'],
    ['on to a business day', { length: 'P2D', rollForward: 'next_business_day' }, '2026-03-07T01:00:00.000Z'],
    ['back', { length: 'P2D', direction: 'before' }, '2026-03-02T01:00:00.000Z'],
  ])('counted %s', (_, span, end) => {
    expect(iso(endOf({ length: 'P1D', from: 'delivery', ...span }, events, policy))).toBe(end);
  });

  test('is counted without a weekend of the shop’s own as Saturday and Sunday', () => {
    expect(iso(endOf({ length: { businessDays: 3 }, from: 'delivery' }, events, defaultPolicy))).toBe(
      '2026-03-09T01:00:00.000Z',
    );
    expect(iso(endOf({ length: { businessDays: 2 }, from: 'delivery' }, events, defaultPolicy))).toBe(
      '2026-03-06T01:00:00.000Z',
    );
  });

  test('is none where it counts from after the last instant that can be asked about', () => {
    const from = (at: number) => endOf({ length: 'PT1S', from: 'notice' }, new Map([['notice', at]]), policy);
    expect([from(lastInstant), from(lastInstant + 1)]).toEqual([lastInstant + 1000, null]);
  });
});

describe('what a policy looks at', () => {
  const span: SpanTerm = { length: 'P3D', from: 'delivery' };
  const within = { event: 'request', within: span };
  const document = {
    list: [
      null,
      { fact: 'opened', equals: true },
      { fact: 'opened', equals: false },
      { percentFact: 'share' },
    ],
    fields: { field: 'item.category', oneOf: ['shoes'] },
    times: [within, { event: 'order' }, { event: 'dispatch', timeFrom: '09:00' }],
    repeated: span,
    length: 'P9D',
    inner: { from: 'nowhere' },
  };

  test('are its facts, fields, events and spans, each once by its name', () => {
    const { facts, fields, events, spans } = partsIn(document);
    expect([...facts]).toEqual([
      ['opened', [document.list[1], document.list[2]]],
      ['share', [{ percentFact: 'share' }]],
    ]);
    expect([...fields]).toEqual([['item.category', [document.fields]]]);
    expect([...events]).toEqual([
      ['request', [within]],
      ['dispatch', [document.times[2]]],
    ]);
    expect(spans).toEqual([span]);
  });

  test.each([
    { happened: true },
    { within: span },
    { onOrAfter: '2026-03-01' },
    { onOrBefore: '2026-03-01' },
    { timeFrom: '09:00' },
    { timeUntil: '18:00' },
    { onBusinessDay: true },
  ])('an event is asked for by %j', (asked) => {
    expect([...partsIn({ event: 'request', ...asked }).events.keys()]).toEqual(['request']);
  });

  test('is what its terms and exceptions say, not what it declares', () => {
    const declaring = parsePolicy({
      ...defaultPolicy,
      facts: [{ fact: 'idle', type: 'boolean', question: 'Does anyone care?' }],
    });
    expect([...partsOf(declaring).facts]).toEqual([]);
  });
});

describe('the edges after an instant', () => {
  const { terms } = defaultPolicy;
  const clauses = [...defaultPolicy.clauses, { id: 'own.clause', text: 'Ours.' }];
  const hourly = parsePolicy({
    ...defaultPolicy,
    clauses,
    terms: {
      ...terms,
      windows: Object.fromEntries(
        Object.keys(terms.windows).map((name) => [name, { length: 'unlimited', from: 'delivery' }]),
      ),
      requirements: [
        { clause: 'own.clause', must: { event: 'dispatch', timeFrom: '09:00' }, otherwise: 'advisory' },
      ],
    },
  });

  test('are no more than sixty-four, where there is one every day for good', () => {
    const edges = [...edgesAfter(aClaim({ upTo: 'authorization' }), hourly, Date.parse(usual.authorization))];
    expect(edges).toHaveLength(64);
  });
});
