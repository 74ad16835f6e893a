import type { ClaimInput } from 'returns-policy';
import { describe, expect, test } from 'vitest';
import { chainNobodyCanKeep } from '../../../src/analysis/lint/chainNobodyCanKeep';
import { aClaim, type ClaimTraits, msFrom, usual } from '../../support/aClaim';
import { policyWith } from '../lintedPolicy';
import { type Seen, toldAfter } from './lookedAt';

/** Fourteen days from the usual delivery: the last instant to ask. */
const LAST = '2026-03-16T01:00:00.000Z';
const DAY = 86_400_000;

/** A claim made at an instant, as it is some ms later. */
function asked(requestedAt: string, traits: ClaimTraits = {}, after = 0): Seen {
  const { request, ...claim } = aClaim({ ...traits, requestedAt });
  const made = request && { ...request, at: Date.parse(requestedAt) };
  return [{ ...claim, request: made } as ClaimInput, msFrom(requestedAt, after)];
}
const atLast = asked(LAST);

const fromDelivery = (length: string) => ({ length, from: 'delivery' });
const answered = { authorization: { clause: 'authorization.answer' } };
const promising = (length: string) => ({
  ...answered,
  duties: [{ duty: 'answer', clause: 'duty.answer', window: { length, from: 'request' } }],
});
const windows = (dispatch: object, arrival: object = {}) => ({ windows: { dispatch, arrival } });
const told = (terms: object, ...seen: readonly Seen[]) =>
  toldAfter(chainNobodyCanKeep, policyWith({ terms }), seen);

describe('deadlines that follow on each other too closely', () => {
  test.each<[what: string, terms: object, seen: Seen, expected: object]>([
    [
      'the answer comes when sending is over',
      { ...answered, ...windows(fromDelivery('P14D')) },
      atLast,
      {
        path: '/terms/windows/dispatch',
        clauses: ['deadline.claim', 'authorization.answer', 'deadline.dispatch'],
        message: `a claim can be made in time and not be sent in time: made at ${LAST}, the item must not be sent before the answer, which may come at ${LAST}, and has to be sent by ${LAST}`,
        details: { madeAt: LAST, mayBeSent: LAST, deadline: LAST },
      },
    ],
    [
      'the answer is promised for later',
      { ...promising('P5D'), ...windows({ length: 'P3D', from: 'request', clause: 'deadline.own' }) },
      asked('2026-03-03T01:00:00.000Z'),
      {
        path: '/terms/windows/dispatch',
        clauses: ['deadline.claim', 'authorization.answer', 'deadline.own'],
        message:
          'a claim can be made in time and not be sent in time: made at 2026-03-03T01:00:00.000Z, the item must not be sent before the answer, which may come at 2026-03-08T01:00:00.000Z, and has to be sent by 2026-03-06T01:00:00.000Z',
        details: {
          madeAt: '2026-03-03T01:00:00.000Z',
          mayBeSent: '2026-03-08T01:00:00.000Z',
          deadline: '2026-03-06T01:00:00.000Z',
        },
      },
    ],
    [
      'the answer comes when the parcel has to be back',
      { ...promising('P2D'), ...windows({}, { ...fromDelivery('P3D'), clause: 'deadline.back' }) },
      asked('2026-03-03T01:00:00.000Z'),
      {
        path: '/terms/windows/arrival',
        clauses: ['deadline.claim', 'authorization.answer', 'deadline.back'],
        message:
          'a claim can be made in time and not be back in time: made at 2026-03-03T01:00:00.000Z, the item must not be sent before the answer, which may come at 2026-03-05T01:00:00.000Z, and has to be back by 2026-03-05T01:00:00.000Z',
        details: {
          madeAt: '2026-03-03T01:00:00.000Z',
          mayBeSent: '2026-03-05T01:00:00.000Z',
          deadline: '2026-03-05T01:00:00.000Z',
        },
      },
    ],
    [
      'sending ends before asking',
      windows(fromDelivery('P10D')),
      asked('2026-03-12T01:00:00.001Z'),
      {
        path: '/terms/windows/dispatch',
        clauses: ['deadline.claim', 'deadline.dispatch'],
        message:
          'a claim can be made in time and not be sent in time: made at 2026-03-12T01:00:00.001Z, the item can be sent at 2026-03-12T01:00:00.001Z, and has to be sent by 2026-03-12T01:00:00.000Z',
        details: {
          madeAt: '2026-03-12T01:00:00.001Z',
          mayBeSent: '2026-03-12T01:00:00.001Z',
          deadline: '2026-03-12T01:00:00.000Z',
        },
      },
    ],
    [
      'sending begins after the parcel has to be back',
      windows({ ...fromDelivery('P14D'), opens: { after: 'P10D' } }, fromDelivery('P7D')),
      asked('2026-03-03T01:00:00.000Z'),
      {
        path: '/terms/windows/arrival',
        clauses: ['deadline.claim', 'deadline.arrival'],
        message:
          'a claim can be made in time and not be back in time: made at 2026-03-03T01:00:00.000Z, the item can be sent at 2026-03-12T01:00:00.000Z, and has to be back by 2026-03-09T01:00:00.000Z',
        details: {
          madeAt: '2026-03-03T01:00:00.000Z',
          mayBeSent: '2026-03-12T01:00:00.000Z',
          deadline: '2026-03-09T01:00:00.000Z',
        },
      },
    ],
  ])('are told of where %s', (_, terms, seen, expected) => {
    expect(told(terms, seen)).toEqual([{ severity: 'warning', ...expected, shows: 0 }]);
  });

  const tight = { ...answered, ...windows(fromDelivery('P14D'), fromDelivery('P14D')) };

  test.each<[what: string, terms: object, seen: Seen]>([
    ['the claim is made a millisecond before the last instant', tight, asked(msFrom(LAST, -1))],
    ['the claim is made a millisecond after the last instant', tight, asked(msFrom(LAST, 1))],
    ['no claim is made', tight, [aClaim({ upTo: 'delivery' }), LAST]],
    ['the answer has come', tight, asked(LAST, { authorizedAt: LAST })],
    [
      'the answer has come, however late',
      { ...answered, ...windows(fromDelivery('P10D')) },
      asked('2026-03-12T01:00:00.001Z', { authorizedAt: '2026-03-13T01:00:00.000Z' }, 2 * DAY),
    ],
    ['the parcel is on its way', tight, asked(LAST, { dispatchedAt: LAST })],
    ['nothing has to be sent', { ...tight, returnShipment: { required: false } }, atLast],
    [
      'sending and asking end together, with no answer to wait for',
      { ...tight, authorization: undefined },
      atLast,
    ],
    ['sending has no end', { ...answered, ...windows({ length: 'unlimited', from: 'delivery' }) }, atLast],
    [
      'the answer is promised before',
      { ...promising('P3D'), ...windows({ length: 'P5D', from: 'request' }) },
      atLast,
    ],
    [
      'something else is promised for later',
      {
        ...answered,
        duties: [{ duty: 'settle', clause: 'duty.settle', window: { length: 'P9D', from: 'request' } }],
        ...windows({ length: 'P5D', from: 'request' }),
      },
      atLast,
    ],
    [
      'a late claim is looked at by a person',
      { ...tight, windows: { ...tight.windows, claim: { length: 'P7D', whenLate: 'needs_review' } } },
      atLast,
    ],
  ])('are none where %s', (_, terms, seen) => {
    expect(told(terms, seen)).toEqual([]);
  });

  test('are both told of where neither can be kept', () => {
    expect(told(tight, atLast).map(({ path }) => path)).toEqual([
      '/terms/windows/dispatch',
      '/terms/windows/arrival',
    ]);
  });

  const overdue = asked(LAST, {}, 1);

  test.each<[what: string, seen: readonly Seen[], shows: number]>([
    ['the first', [atLast, asked(LAST)], 0],
    ['the first that has come to grief', [atLast, overdue, asked(LAST, {}, DAY), asked(LAST)], 1],
    ['one that has come to grief first', [overdue, atLast], 0],
  ])('show %s', (_, seen, shows) => {
    const once = { ...answered, ...windows(fromDelivery('P14D')) };
    expect(told(once, ...seen)).toMatchObject([{ shows }]);
  });

  test('are those of the exception that sets the time for sending', () => {
    const policy = policyWith({
      facts: [{ fact: 'sale', type: 'boolean', question: 'Was it bought in a sale?' }],
      terms: answered,
      exceptions: [
        {
          clause: 'deadline.sale',
          when: { fact: 'sale', equals: true },
          set: { windows: { dispatch: fromDelivery('P3D') } },
        },
      ],
    });
    const sold = (after: number): Seen => {
      const [claim, at] = asked('2026-03-05T01:00:00.000Z', {}, after);
      return [{ ...claim, facts: { sale: true } }, at];
    };
    const clauses = ['deadline.claim', 'authorization.answer', 'deadline.sale'];
    const expected = [{ path: '/exceptions/0/set/windows/dispatch', clauses }];
    expect(toldAfter(chainNobodyCanKeep, policy, [sold(0)])).toMatchObject(expected);
    expect(toldAfter(chainNobodyCanKeep, policy, [sold(DAY)])).toMatchObject(expected);
  });
});

test('the usual return is not one', () => {
  expect(told(answered, asked(usual.request), asked(usual.request, { upTo: 'inspection' }))).toEqual([]);
});
