import { type ExceptionTerm, evaluateClaim, type PolicyTerms, type WindowTerm } from 'returns-policy';
import { describe, expect, test } from 'vitest';
import { msFrom, usual } from '../support/aClaim';
import { aShop, onClause, type Traits, theClaim, windowsWith } from './aShop';

/** What comes too late because the shop was late is not the customer's fault, also under windows of other kinds. */
const week = (rest: Partial<WindowTerm> = {}): WindowTerm => ({ length: 'P7D', from: 'delivery', ...rest });
const END = '2026-03-09T10:00:00.000+09:00';
const AFTER = msFrom(END, 1);
const LATER = '2026-03-10T10:00:00+09:00';

function lineOf(
  name: 'dispatch' | 'arrival',
  windows: Partial<PolicyTerms['windows']>,
  traits: Traits,
  asOf = LATER,
): string {
  const shop = aShop({ authorization: { clause: 'authorization.first' }, ...windowsWith(windows) });
  return onClause(evaluateClaim(theClaim(traits), shop, asOf), `deadline.${name}`);
}

describe('a dispatch that came too late', () => {
  const dispatch = { clause: 'deadline.dispatch', ...week() };
  const sent = (authorizedAt: string): Traits => ({ upTo: 'dispatch', authorizedAt, dispatchedAt: LATER });

  test('after an answer in time is late', () => {
    expect(lineOf('dispatch', { dispatch }, sent(END))).toBe('breached dispatch_late');
  });
  test('after an answer too late is the shop’s delay', () => {
    expect(lineOf('dispatch', { dispatch }, sent(AFTER))).toBe('undetermined authorized_too_late');
    expect(lineOf('dispatch', { dispatch }, { authorizedAt: AFTER })).toBe(
      'undetermined authorized_too_late',
    );
  });
  test('without an answer is the shop’s delay', () => {
    expect(lineOf('dispatch', { dispatch }, {})).toBe('undetermined authorization_overdue');
  });
  test('after a claim that was not complete is late', () => {
    expect(lineOf('dispatch', { dispatch }, { ...sent(AFTER), resolution: null })).toBe(
      'breached dispatch_late',
    );
    expect(lineOf('dispatch', { dispatch }, { resolution: null })).toBe('breached dispatch_missed');
  });
  test('that is minded by a shop that looks at what is late', () => {
    const lenient = { ...dispatch, whenLate: 'needs_review' } as const;
    expect(lineOf('dispatch', { dispatch: lenient }, sent(END))).toBe('undetermined dispatch_late');
    expect(lineOf('dispatch', { dispatch: lenient }, { authorizedAt: END })).toBe(
      'undetermined dispatch_missed',
    );
  });

  describe('by a deadline that is not known but surely over', () => {
    // It ends no later than this, perhaps earlier.
    const capped = { ...dispatch, cappedAt: [{ length: 'P9D', from: 'pick_up' }] } as const;
    test('after an answer that may have been too late is looked at', () => {
      expect(lineOf('dispatch', { dispatch: capped }, sent(usual.authorization))).toBe(
        'undetermined authorized_too_late',
      );
    });
    test('without a complete claim is late', () => {
      expect(
        lineOf('dispatch', { dispatch: capped }, { ...sent(usual.authorization), resolution: null }),
      ).toBe('breached dispatch_late');
    });
    test('after an answer that was surely in time is late', () => {
      const known = {
        ...capped,
        extendedTo: [{ until: '2026-03-05' }],
        cappedAt: [{ until: '2026-03-06' }],
      } as const;
      const from: WindowTerm = { ...known, from: 'pick_up' };
      expect(lineOf('dispatch', { dispatch: from }, sent(usual.authorization))).toBe(
        'breached dispatch_late',
      );
      expect(lineOf('dispatch', { dispatch: from }, sent('2026-03-06T00:00:00+09:00'))).toBe(
        'undetermined authorized_too_late',
      );
    });
    test('before which nobody knows is asked of a person', () => {
      expect(lineOf('dispatch', { dispatch: capped }, { upTo: 'dispatch' }, usual.dispatch)).toBe(
        'undetermined deadline_unknown',
      );
      expect(lineOf('dispatch', { dispatch: capped }, {}, usual.request)).toBe(
        'outstanding dispatch_awaited',
      );
    });
  });
});

describe('an arrival that came too late', () => {
  const arrival = { clause: 'deadline.arrival', ...week() };
  const there = (authorizedAt: string): Traits => ({
    upTo: 'arrival',
    authorizedAt,
    dispatchedAt: AFTER,
    arrivedAt: LATER,
  });
  const rows: readonly (readonly [says: string, dispatch: WindowTerm, answered: string, comes: string])[] = [
    [
      'with an end for the dispatch that the answer kept',
      week({ length: 'P30D' }),
      AFTER,
      'breached arrival_late',
    ],
    [
      'with an end for the dispatch that the answer missed',
      week({ length: 'P3D' }),
      AFTER,
      'undetermined authorized_too_late',
    ],
    [
      'with a dispatch from the answer on, answered in time',
      week({ from: 'authorization' }),
      END,
      'breached arrival_late',
    ],
    [
      'with a dispatch from the answer on, answered too late',
      week({ from: 'authorization' }),
      AFTER,
      'undetermined authorized_too_late',
    ],
    [
      'with a dispatch some days from the answer on',
      week({ from: { event: 'authorization', offset: 'P1D' } }),
      AFTER,
      'undetermined authorized_too_late',
    ],
    [
      'with a dispatch from the later of two on',
      week({ from: { latestOf: ['delivery', 'authorization'] } }),
      AFTER,
      'undetermined authorized_too_late',
    ],
    [
      'with a dispatch without a limit, answered too late',
      { length: 'unlimited', from: 'delivery' },
      AFTER,
      'undetermined authorized_too_late',
    ],
    [
      'with a dispatch without a limit, answered in time',
      { length: 'unlimited', from: 'delivery' },
      END,
      'breached arrival_late',
    ],
    [
      'with a dispatch by a date that nobody knows',
      week({ from: 'pick_up' }),
      AFTER,
      'undetermined authorized_too_late',
    ],
    [
      'with a dispatch by a date that nobody knows, answered in time',
      week({ from: 'pick_up' }),
      END,
      'breached arrival_late',
    ],
    [
      'with a dispatch from the earlier of two on, of which nobody knows one',
      week({ length: 'PT24H', from: { earliestOf: ['pick_up', 'delivery'] } }),
      END,
      'undetermined authorized_too_late',
    ],
  ];
  test.each(rows)('%s', (_says, window, answered, comes) => {
    const dispatch = { clause: 'deadline.dispatch', ...window };
    expect(lineOf('arrival', { dispatch, arrival }, there(answered))).toBe(comes);
    const missing = comes.replace('arrival_late', 'arrival_missed');
    expect(
      lineOf(
        'arrival',
        { dispatch, arrival },
        { ...there(answered), upTo: 'dispatch', arrivedAt: '2029-01-01T00:00:00Z' },
      ),
    ).toBe(missing);
  });
});

test('under an exception that asks for no answer, no answer is late', () => {
  const exception: ExceptionTerm = {
    clause: 'exception.direct',
    when: { fact: 'opened', equals: false },
    set: { authorization: { required: false } },
  };
  const shop = aShop(
    {
      authorization: { clause: 'authorization.first' },
      ...windowsWith({ dispatch: { clause: 'deadline.dispatch', ...week() } }),
    },
    { exceptions: [exception] },
  );
  const line = (traits: Traits) =>
    onClause(evaluateClaim(theClaim(traits), shop, LATER), 'deadline.dispatch');
  expect(line({ facts: { opened: false } })).toBe('breached dispatch_missed');
  expect(line({ facts: { opened: true } })).toBe('undetermined authorization_overdue');
  expect(line({})).toBe('outstanding fact_missing');
});
