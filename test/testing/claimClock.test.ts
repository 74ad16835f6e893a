import { defaultPolicy, parsePolicy } from 'returns-policy';
import { describe, expect, test } from 'vitest';
import { type Asking, askedAt } from '../../src/testing/claims/askedAt';
import { ClaimClock } from '../../src/testing/claims/ClaimClock';
import { type EdgePoint, edgePointsOf, instantOfPoint } from '../../src/testing/claims/EdgePoint';
import type { Place } from '../../src/testing/claims/Place';
import { partsIn } from '../../src/testing/claims/partsIn';
import { aClaim, usual } from '../support/aClaim';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const START = Date.parse(usual.delivery);
const { terms } = defaultPolicy;

describe('the edges of a policy', () => {
  test('are the ends and openings of its windows from each event, and the events', () => {
    const { claim, dispatch, arrival } = terms.windows;
    const policy = {
      ...defaultPolicy,
      events: [
        { event: 'opening', question: 'When was it opened?' },
        { event: 'wedding', question: 'When is it?', scheduled: true },
      ],
      terms: {
        ...terms,
        windows: {
          claim: { ...claim, length: 'P7D', from: 'delivery', opens: { after: 'PT3H' } },
          dispatch: {
            ...dispatch,
            length: 'P2D',
            from: { event: 'shipment', offset: 'P5D' },
            ends: 'end_of_day',
            rollForward: 'next_business_day',
            opens: { on: '2026-03-05' },
          },
          arrival: { ...arrival, length: 'P7D', from: 'delivery', opens: { after: 'PT3H' } },
        },
        duties: [
          {
            duty: 'answer',
            clause: 'channel.email',
            window: { length: 'unlimited', from: 'request', opens: { after: 'P1D' } },
          },
        ],
      },
      exceptions: [
        {
          clause: 'preamble.guarantee',
          when: {
            event: 'request',
            within: {
              length: 'P1D',
              from: { firstKnownOf: ['opening', { event: 'delivery', offset: 'PT6H' }] },
              direction: 'after',
            },
          },
          set: {
            windows: {
              claim: { ...claim, length: 'P2D', from: { earliestOf: ['order', 'opening'] } },
              dispatch: { ...dispatch, length: 'P3D', from: { latestOf: ['request', 'delivery'] } },
              arrival: { ...arrival, length: 'P9D', from: 'wedding', direction: 'before' },
            },
          },
        },
      ],
    };
    expect(edgePointsOf(policy as unknown as typeof defaultPolicy)).toStrictEqual([
      { event: 'delivery', span: { length: 'P7D' } },
      { event: 'delivery', span: { length: 'PT3H' } },
      {
        event: 'shipment',
        offset: 'P5D',
        span: { length: 'P2D', ends: 'end_of_day', rollForward: 'next_business_day' },
      },
      { event: 'request', span: { length: 'P1D' } },
      { event: 'opening', span: { length: 'P1D' } },
      { event: 'delivery', offset: 'PT6H', span: { length: 'P1D' } },
      { event: 'order', span: { length: 'P2D' } },
      { event: 'opening', span: { length: 'P2D' } },
      { event: 'request', span: { length: 'P3D' } },
      { event: 'delivery', span: { length: 'P3D' } },
      { event: 'delivery' },
      { event: 'request' },
      { event: 'authorization' },
      { event: 'dispatch' },
      { event: 'arrival' },
      { event: 'inspection' },
      { event: 'settlement' },
      { event: 'order' },
      { event: 'shipment' },
      { event: 'opening' },
      { event: 'wedding' },
    ]);
  });

  test('are those of any policy, with events of its own or not', () => {
    const { events: _, ...bare } = defaultPolicy;
    const terms = { windows: [{ length: 'P1D' }, { from: 'delivery' }] };
    const stages = [
      'delivery',
      'request',
      'authorization',
      'dispatch',
      'arrival',
      'inspection',
      'settlement',
    ];
    expect(edgePointsOf({ ...bare, terms, exceptions: [] } as unknown as typeof defaultPolicy)).toStrictEqual(
      [...stages, 'order', 'shipment'].map((event) => ({ event })),
    );
  });

  // 9 March 2026 is a Monday; a holiday here.
  const policy = parsePolicy({ ...defaultPolicy, holidays: ['2026-03-09'], weekend: [6, 7] });
  const events = new Map([['delivery', Date.parse('2026-03-06T10:00:00+09:00')]]);
  test.each<[string, EdgePoint, string | undefined]>([
    ['an event', { event: 'delivery' }, '2026-03-06T10:00:00+09:00'],
    ['an event that has not happened', { event: 'request' }, undefined],
    ['some time after one', { event: 'delivery', offset: 'PT6H' }, '2026-03-06T16:00:00+09:00'],
    ['a span', { event: 'delivery', span: { length: 'P1D' } }, '2026-03-07T10:00:00+09:00'],
    [
      'a span after some time',
      { event: 'delivery', offset: 'PT6H', span: { length: 'P1D' } },
      '2026-03-07T16:00:00+09:00',
    ],
    [
      'a span to the end of a business day',
      { event: 'delivery', span: { length: 'P1D', ends: 'end_of_day', rollForward: 'next_business_day' } },
      '2026-03-10T23:59:59.999+09:00',
    ],
  ])('%s', (_, point, instant) => {
    expect(instantOfPoint(point, events, policy)).toBe(
      instant === undefined ? undefined : Date.parse(instant),
    );
  });
});

test('the parts of a document are its objects, the outermost first', () => {
  const inner = { c: null, d: ['text', 1] };
  const outer = { a: [null, [inner]], b: undefined };
  expect([...partsIn([outer, null, 'text'])]).toEqual([outer, inner]);
});

const place = (what: Partial<Place>): Place => ({
  mode: 'soon',
  hours: 2,
  days: 3,
  edge: 0,
  nudge: -1,
  ...what,
});

describe('an event is put on the calendar', () => {
  const points: readonly EdgePoint[] = [
    { event: 'request' },
    { event: 'delivery', span: { length: 'P1D' } },
    { event: 'delivery', span: { length: 'P7D' } },
  ];
  const clock = new ClaimClock(defaultPolicy, points, START);
  clock.record('delivery', START);

  test.each<[string, Partial<Place>, number, number]>([
    ['some hours after the one before', { mode: 'soon' }, START, START + 2 * HOUR],
    ['days and hours after it', { mode: 'late' }, START, START + 3 * DAY + 2 * HOUR],
    ['beside an edge', { mode: 'edge', edge: 1 }, START, START + DAY - 1],
    ['beside the next edge that is known', { mode: 'edge', edge: 0 }, START, START + DAY - 1],
    ['beside any edge by its number', { mode: 'edge', edge: 5 }, START, START + 7 * DAY - 1],
    ['after the last edge comes the first', { mode: 'edge', edge: 3, nudge: 1 }, START, START + DAY + 1],
    [
      'on an edge a millisecond before',
      { mode: 'edge', edge: 1, nudge: 1 },
      START + DAY + 1,
      START + DAY + 1,
    ],
    ['on no edge further back', { mode: 'edge', edge: 1, nudge: 1 }, START + DAY + 2, START + 7 * DAY + 1],
    ['never before the one before', { mode: 'edge', edge: 1 }, START + DAY, START + DAY],
    ['as usual where all edges are past', { mode: 'edge' }, START + 9 * DAY, START + 9 * DAY + 2 * HOUR],
  ])('%s', (_, what, before, at) => {
    expect(clock.find(place(what), before)).toBe(at);
  });

  test('some hours after one, and not before another', () => {
    expect(clock.find(place({}), START, START + DAY)).toBe(START + DAY);
    expect(clock.find(place({}), START, START - DAY)).toBe(START + 2 * HOUR);
    expect(clock.find(place({ mode: 'edge', edge: 1 }), START + 2 * DAY, START)).toBe(START + DAY - 1);
  });

  test('an edge may lie at any time where nothing is said', () => {
    const early = new ClaimClock(defaultPolicy, [{ event: 'order' }], START);
    early.record('order', START - DAY);
    expect(early.edge(place({}))).toBe(START - DAY);
  });
});

describe('a question is asked', () => {
  const clock = new ClaimClock(defaultPolicy, [{ event: 'delivery', span: { length: 'P7D' } }], START);
  test('at the beginning, while nothing has happened', () => {
    expect(clock.last).toBe(START);
  });

  const { claim, asked } = asking();
  test.each<[string, Asking['mode'], Partial<Place>, number]>([
    ['at the last event', 'now', {}, START + 2 * HOUR],
    ['beside an edge', 'edge', {}, START + 7 * DAY - 1],
    // After the request, the next deadline is that of the dispatch, 24 hours from the delivery.
    ['beside the last instant at which all stays as it is', 'change', { nudge: 1 }, START + DAY + 1],
    ['days later', 'later', {}, START + 2 * HOUR + 3 * DAY],
    ['among the events', 'any', { edge: 50 }, START + HOUR],
    ['among the events, at whole milliseconds', 'any', { edge: 33 }, START + 0.66 * HOUR],
    ['at the first of them', 'any', { edge: 0 }, START],
  ])('%s', (_, mode, what, at) => {
    expect(askedAt({ mode, place: place(what) }, claim, asked)).toBe(at);
  });

  test('at the last event, where nothing changes any more', () => {
    const done = aClaim({ requestedAt: '2026-03-04T10:00:00+09:00' });
    const late = new ClaimClock(defaultPolicy, [], START);
    const at = late.record('request', START + 2 * DAY);
    expect(askedAt({ mode: 'change', place: place({ nudge: 0 }) }, done, late)).toBe(at);
    expect(askedAt({ mode: 'edge', place: place({ nudge: 1 }) }, done, late)).toBe(at + 1);
  });

  function asking() {
    const its = new ClaimClock(defaultPolicy, [{ event: 'delivery', span: { length: 'P7D' } }], START);
    its.record('delivery', START);
    its.record('request', START + 2 * HOUR);
    return { claim: aClaim({ upTo: 'request' }), asked: its };
  }
});
