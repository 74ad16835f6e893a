import type { InstantInput, Policy, PolicyTerms, When } from 'returns-policy';
import { describe, expect, test } from 'vitest';
import { msFrom, usual } from '../support/aClaim';
import { type Traits, theClaim, truthOf } from './aShop';

/** A sentence of a policy, and what it comes to for a claim as of an instant. */
type Row = readonly [says: string, when: When, traits: Traits, asOf: string, comes: string];

function run(rows: readonly Row[], terms: Partial<PolicyTerms> = {}, rest: Partial<Policy> = {}): void {
  test.each(rows)('%s', (_says, when, traits, asOf, comes) => {
    expect(truthOf(when, theClaim(traits), asOf, terms, rest)).toBe(comes);
  });
}

const NOON = '2026-03-10T12:00:00+09:00';
const at = (event: string, instant: InstantInput): Traits => ({ events: { [event]: instant } });

describe('whether something happened:', () => {
  const yes = (event: string): When => ({ event, happened: true });
  const no = (event: string): When => ({ event, happened: false });
  run([
    ['a dispatch that did', yes('dispatch'), { upTo: 'dispatch' }, usual.dispatch, 'yes'],
    ['and not a millisecond before', yes('dispatch'), { upTo: 'dispatch' }, msFrom(usual.dispatch, -1), 'no'],
    ['a dispatch that did not', no('dispatch'), {}, usual.dispatch, 'yes'],
    ['a dispatch that should not have', no('dispatch'), { upTo: 'dispatch' }, usual.dispatch, 'no'],
    ['a delivery that did not', yes('delivery'), { upTo: 'placing' }, usual.delivery, 'no'],
    ['a delivery that was not to have', no('delivery'), { upTo: 'placing' }, usual.delivery, 'yes'],
    ['an order that nobody dated', yes('order'), {}, usual.request, 'no'],
    ['and that was not to be', no('order'), {}, usual.request, 'yes'],
    ['an own event that did', yes('pick_up'), at('pick_up', NOON), NOON, 'yes'],
    [
      'an own event still to come is not known',
      yes('pick_up'),
      at('pick_up', NOON),
      msFrom(NOON, -1),
      'unknown: pick_up',
    ],
    ['an own event that nobody gave is asked for', no('pick_up'), {}, NOON, 'unknown: pick_up'],
    ['an own event that is absent has not happened', no('video'), {}, NOON, 'yes'],
    ['and has not', yes('video'), {}, NOON, 'no'],
    ['an own event that is absent, and then happens', yes('video'), at('video', NOON), NOON, 'yes'],
    [
      'what is fixed in advance has not happened before',
      yes('fitting'),
      at('fitting', NOON),
      msFrom(NOON, -1),
      'no',
    ],
    ['what is fixed in advance happens then', yes('fitting'), at('fitting', NOON), NOON, 'yes'],
    ['what is to be fixed in advance is asked for', yes('fitting'), {}, NOON, 'unknown: fitting'],
    ['what may never be fixed has not happened', yes('party'), {}, NOON, 'no'],
  ]);
});

describe('within a span of another event:', () => {
  const WEEK_END = '2026-03-09T10:00:00.000+09:00';
  const inAWeek: When = { event: 'dispatch', within: { length: 'P7D', from: 'delivery' } };
  const sent = (ms: number): Traits => ({ upTo: 'dispatch', dispatchedAt: msFrom(WEEK_END, ms) });
  run(
    ['authorization', 'dispatch', 'arrival', 'inspection', 'settlement'].flatMap((event): Row[] => {
      const inTime: When = { event, within: { length: 'P7D', from: 'delivery' } };
      return [
        [`${event}, still to come, could come now`, inTime, {}, WEEK_END, 'yes'],
        [`${event}, still to come, would be late`, inTime, {}, msFrom(WEEK_END, 1), 'no'],
      ];
    }),
  );

  run([
    ['a millisecond before its end', inAWeek, sent(-1), NOON, 'yes'],
    ['at its end', inAWeek, sent(0), NOON, 'yes'],
    ['a millisecond after its end', inAWeek, sent(1), NOON, 'no'],
    ['what has not happened is taken to happen now, in time', inAWeek, {}, WEEK_END, 'yes'],
    ['and too late', inAWeek, {}, msFrom(WEEK_END, 1), 'no'],
    ['what has happened is not taken to happen now', inAWeek, sent(0), msFrom(WEEK_END, 1), 'yes'],
    ['while the order is not delivered it will show', inAWeek, { upTo: 'placing' }, NOON, 'later'],
    [
      'of a claim whose delivery nobody dated it is asked for',
      inAWeek,
      { deliveredAt: null },
      NOON,
      'unknown: delivery',
    ],
    ['and so as of the request itself', inAWeek, { deliveredAt: null }, usual.request, 'unknown: delivery'],
    [
      'to the end of the day',
      { event: 'dispatch', within: { length: 'P7D', from: 'delivery', ends: 'end_of_day' } },
      sent(13 * 3_600_000),
      NOON,
      'yes',
    ],
    [
      'without a limit',
      { event: 'dispatch', within: { length: 'unlimited', from: 'order' } },
      {},
      NOON,
      'yes',
    ],
    [
      'from an own event',
      { event: 'request', within: { length: 'P1D', from: 'pick_up' } },
      at('pick_up', '2026-03-02T11:00:00+09:00'),
      NOON,
      'yes',
    ],
    [
      'from an own event that has to be asked for',
      { event: 'request', within: { length: 'P1D', from: 'pick_up' } },
      {},
      NOON,
      'unknown: pick_up',
    ],
    [
      'from an own event that has not happened',
      { event: 'dispatch', within: { length: 'P1D', from: 'video' } },
      {},
      NOON,
      'later',
    ],
    [
      'from an event of the return to come',
      { event: 'dispatch', within: { length: 'P1D', from: 'authorization' } },
      {},
      NOON,
      'later',
    ],
    [
      'from an order that the shop has to date',
      { event: 'dispatch', within: { length: 'P90D', from: 'order' } },
      {},
      NOON,
      'unknown: order',
    ],
    [
      'from an order that it dated',
      { event: 'dispatch', within: { length: 'P90D', from: 'order' } },
      { placedAt: usual.placing },
      NOON,
      'yes',
    ],
    [
      'of an own event that has to be asked for',
      { event: 'pick_up', within: { length: 'P1D', from: 'delivery' } },
      {},
      NOON,
      'unknown: pick_up',
    ],
    [
      'both of them asked for',
      { event: 'pick_up', within: { length: 'P1D', from: 'fitting' } },
      {},
      NOON,
      'unknown: pick_up, fitting',
    ],
    [
      'of an own event that may come',
      { event: 'video', within: { length: 'P7D', from: 'delivery' } },
      {},
      WEEK_END,
      'yes',
    ],
    [
      'of an own event that comes too late',
      { event: 'video', within: { length: 'P7D', from: 'delivery' } },
      {},
      msFrom(WEEK_END, 1),
      'no',
    ],
    [
      'of the earliest of two, of which one is missing',
      { event: 'dispatch', within: { length: 'P7D', from: { earliestOf: ['delivery', 'pick_up'] } } },
      {},
      NOON,
      'unknown: pick_up',
    ],
    [
      'of the first that is known',
      { event: 'dispatch', within: { length: 'P7D', from: { firstKnownOf: ['pick_up', 'delivery'] } } },
      {},
      WEEK_END,
      'yes',
    ],
    [
      'at least a week before what is fixed in advance',
      { event: 'request', within: { length: 'P7D', from: 'fitting', direction: 'before' } },
      at('fitting', '2026-03-09T12:00:00+09:00'),
      usual.request,
      'yes',
    ],
    [
      'less than a week before what is fixed in advance',
      { event: 'request', within: { length: 'P7D', from: 'fitting', direction: 'before' } },
      at('fitting', '2026-03-09T11:59:59.999+09:00'),
      usual.request,
      'no',
    ],
  ]);
});

describe('every event of the return is taken to happen now as long as it has not:', () => {
  const WEEK_END = '2026-03-09T10:00:00.000+09:00';
  const stages = ['request', 'authorization', 'dispatch', 'arrival', 'inspection', 'settlement'];
  run(
    stages.flatMap((event): readonly Row[] => {
      const inAWeek: When = { event, within: { length: 'P7D', from: 'delivery' } };
      return [
        [`${event}, in time`, inAWeek, { upTo: 'delivery' }, WEEK_END, 'yes'],
        [`${event}, too late`, inAWeek, { upTo: 'delivery' }, msFrom(WEEK_END, 1), 'no'],
      ];
    }),
  );
});

describe('on a date of the policy’s zone:', () => {
  const from: When = { event: 'request', onOrAfter: '2026-03-02' };
  const until: When = { event: 'request', onOrBefore: '2026-03-02' };
  const asked = (requestedAt: string): Traits => ({ requestedAt });
  run([
    ['its first instant', from, asked('2026-03-02T00:00:00.000+09:00'), NOON, 'yes'],
    ['a millisecond before', from, asked('2026-03-01T23:59:59.999+09:00'), NOON, 'no'],
    ['its last instant', until, asked('2026-03-02T23:59:59.999+09:00'), NOON, 'yes'],
    ['a millisecond after', until, asked('2026-03-03T00:00:00.000+09:00'), NOON, 'no'],
    ['what is yet to come, today', until, { upTo: 'delivery' }, '2026-03-02T23:59:59.999+09:00', 'yes'],
    ['what is yet to come, tomorrow', until, { upTo: 'delivery' }, '2026-03-03T00:00:00.000+09:00', 'no'],
    [
      'what is yet to come, today at last',
      from,
      { upTo: 'delivery' },
      '2026-03-02T00:00:00.000+09:00',
      'yes',
    ],
    [
      'an order that nobody dated is asked for',
      { event: 'order', onOrAfter: '2026-02-01' },
      {},
      NOON,
      'unknown: order',
    ],
    [
      'also before anything is claimed',
      { event: 'order', onOrAfter: '2026-02-01' },
      { upTo: 'delivery' },
      usual.delivery,
      'unknown: order',
    ],
    [
      'a shipment that nobody dated is asked for',
      { event: 'shipment', onOrAfter: '2026-02-01' },
      {},
      NOON,
      'unknown: shipment',
    ],
    [
      'a delivery that is to come will show',
      { event: 'delivery', onOrAfter: '2026-02-01' },
      { upTo: 'placing' },
      NOON,
      'later',
    ],
    [
      'the delivery of a claim that nobody dated is asked for',
      { event: 'delivery', onOrAfter: '2026-02-01' },
      { deliveredAt: null },
      NOON,
      'unknown: delivery',
    ],
  ]);

  describe('in New York', () => {
    run(
      [['', until, asked('2026-03-03T13:59:59.999+09:00'), NOON, 'yes']],
      {},
      { timeZone: 'America/New_York' },
    );
  });
});

describe('at a time of day:', () => {
  const open: When = { event: 'request', timeFrom: '09:00', timeUntil: '17:30' };
  const asked = (requestedAt: string): Traits => ({ requestedAt });
  run([
    ['when the shop opens', open, asked('2026-03-02T09:00:00.000+09:00'), NOON, 'yes'],
    ['a millisecond before', open, asked('2026-03-02T08:59:59.999+09:00'), NOON, 'no'],
    ['a millisecond before it closes', open, asked('2026-03-02T17:29:59.999+09:00'), NOON, 'yes'],
    ['when it closes', open, asked('2026-03-02T17:30:00.000+09:00'), NOON, 'no'],
    [
      'from midnight on',
      { event: 'request', timeFrom: '00:00' },
      asked('2026-03-03T00:00:00+09:00'),
      NOON,
      'yes',
    ],
    ['what is yet to come, now', open, { upTo: 'delivery' }, '2026-03-02T17:29:59.999+09:00', 'yes'],
    ['what is yet to come, no more today', open, { upTo: 'delivery' }, '2026-03-02T17:30:00.000+09:00', 'no'],
  ]);
});

describe('on a business day:', () => {
  const business: When = { event: 'request', onBusinessDay: true };
  const holiday: When = { event: 'request', onBusinessDay: false };
  run([
    ['a Friday is one', business, { requestedAt: '2026-03-06T12:00:00+09:00' }, NOON, 'yes'],
    ['a Saturday is none', business, { requestedAt: '2026-03-07T12:00:00+09:00' }, NOON, 'no'],
    ['the other way round', holiday, { requestedAt: '2026-03-07T12:00:00+09:00' }, NOON, 'yes'],
    ['what is yet to come, today', business, { upTo: 'delivery' }, '2026-03-08T12:00:00+09:00', 'no'],
  ]);
  describe('in a shop with other days off', () => {
    run(
      [
        ['a Saturday', business, { requestedAt: '2026-03-07T12:00:00+09:00' }, NOON, 'yes'],
        ['its own day off', business, { requestedAt: '2026-03-04T12:00:00+09:00' }, NOON, 'no'],
        ['a holiday', business, { requestedAt: '2026-03-05T12:00:00+09:00' }, NOON, 'no'],
      ],
      {},
      { weekend: [3], holidays: ['2026-03-05'] },
    );
  });
});

describe('several questions of one event', () => {
  const all: When = {
    event: 'video',
    happened: true,
    within: { length: 'P1D', from: 'delivery' },
    onOrAfter: '2026-03-02',
    timeFrom: '10:00',
    onBusinessDay: true,
  };
  run([
    ['all hold', all, at('video', '2026-03-02T11:00:00+09:00'), NOON, 'yes'],
    ['one does not', all, at('video', '2026-03-03T09:00:00+09:00'), NOON, 'no'],
    ['it has not happened, whatever now would be', all, {}, '2026-03-02T11:00:00+09:00', 'no'],
    [
      'what is refuted asks for nothing, while something else does',
      {
        any: [
          { event: 'video', happened: true, within: { length: 'P1D', from: 'pick_up' } },
          { fact: 'opened', equals: true },
        ],
      },
      {},
      NOON,
      'unknown: opened',
    ],
  ]);
});
