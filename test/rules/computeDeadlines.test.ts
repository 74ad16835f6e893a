import {
  type ClaimInput,
  computeDeadlines,
  type DeadlineStatus,
  type Deadlines,
  defaultPolicy,
} from 'returns-policy';
import { describe, expect, test } from 'vitest';
import { aClaim, DAY_END, msFrom, usual, WEEK_END } from '../support/aClaim';
import { titled } from './titled';

interface DeadlineRow {
  readonly clause: 'deadline.claim' | 'deadline.dispatch' | 'deadline.arrival';
  readonly says: string;
  readonly claim: ClaimInput;
  readonly asOf: string;
  readonly state: DeadlineStatus['state'];
}

const names = {
  'deadline.claim': 'claim',
  'deadline.dispatch': 'dispatch',
  'deadline.arrival': 'arrival',
} as const;
const ends: Readonly<Record<keyof Deadlines, string>> = {
  claim: DAY_END,
  dispatch: DAY_END,
  arrival: WEEK_END,
};
const MONTHS_LATER = '2026-12-31T00:00:00Z';

/** -1, 0 and +1 ms of one window: the event there, and the event awaited. */
function edges(
  clause: DeadlineRow['clause'],
  withEventAt: (at: string) => ClaimInput,
  withoutEvent: ClaimInput,
): readonly DeadlineRow[] {
  const end = ends[names[clause]];
  const row = (
    says: string,
    claim: ClaimInput,
    asOf: string,
    state: DeadlineStatus['state'],
  ): DeadlineRow => {
    return { clause, says, claim, asOf, state };
  };
  return [
    row('met one millisecond before', withEventAt(msFrom(end, -1)), MONTHS_LATER, 'met'),
    row('met at the deadline', withEventAt(end), MONTHS_LATER, 'met'),
    row('missed one millisecond late', withEventAt(msFrom(end, 1)), msFrom(end, 1), 'missed'),
    row('open one millisecond before', withoutEvent, msFrom(end, -1), 'open'),
    row('open at the deadline', withoutEvent, end, 'open'),
    row('missed one millisecond after', withoutEvent, msFrom(end, 1), 'missed'),
    row('open while the event is still to come', withEventAt(end), msFrom(end, -1), 'open'),
  ];
}

const rows: readonly DeadlineRow[] = [
  ...edges('deadline.claim', (requestedAt) => aClaim({ requestedAt }), aClaim({ upTo: 'delivery' })),
  ...edges(
    'deadline.dispatch',
    (dispatchedAt) => aClaim({ upTo: 'authorization', dispatchedAt }),
    aClaim({ upTo: 'authorization' }),
  ),
  ...edges(
    'deadline.arrival',
    (arrivedAt) => aClaim({ upTo: 'dispatch', arrivedAt }),
    aClaim({ upTo: 'dispatch' }),
  ),
  {
    clause: 'deadline.claim',
    says: 'a claim before the delivery meets it',
    claim: aClaim({ requestedAt: msFrom(usual.delivery, -1) }),
    asOf: usual.delivery,
    state: 'met',
  },
  {
    clause: 'deadline.claim',
    says: 'a telephone call leaves it open',
    claim: aClaim({ channel: 'telephone' }),
    asOf: usual.request,
    state: 'open',
  },
  {
    clause: 'deadline.claim',
    says: 'a telephone call that the shop authorized meets it',
    claim: aClaim({ channel: 'telephone', upTo: 'authorization' }),
    asOf: usual.authorization,
    state: 'met',
  },
  {
    clause: 'deadline.claim',
    says: 'a telephone call authorized too late misses it',
    claim: aClaim({ channel: 'telephone', authorizedAt: msFrom(DAY_END, 1) }),
    asOf: msFrom(DAY_END, 1),
    state: 'missed',
  },
  {
    clause: 'deadline.dispatch',
    says: 'a window is missed also where the delay is the shop’s own',
    claim: aClaim(),
    asOf: msFrom(DAY_END, 1),
    state: 'missed',
  },
  {
    clause: 'deadline.arrival',
    says: 'runs before anything was sent',
    claim: aClaim({ upTo: 'delivery' }),
    asOf: usual.delivery,
    state: 'open',
  },
];

describe('the deadlines and what became of them', () => {
  test.each(titled(rows))('%s', (_title, { clause, claim, asOf, state }) => {
    const name = names[clause];
    expect(computeDeadlines(claim, defaultPolicy, asOf)[name]).toStrictEqual({ deadline: ends[name], state });
  });

  test('an instant that is none is named', () => {
    const ask = () => computeDeadlines(aClaim(), defaultPolicy, 'tomorrow');
    expect(ask).toThrow(TypeError);
    expect(ask).toThrow(/^`asOf`: `tomorrow` has /);
  });

  const notStarted = { deadline: null, state: 'not_started' };
  test.each([
    ['before the delivery', aClaim({ upTo: 'delivery' }), msFrom(usual.delivery, -1)],
    ['while the delivery is unknown', aClaim({ upTo: 'placing' }), MONTHS_LATER],
    ['even if everything else has happened', aClaim({ upTo: 'inspection', deliveredAt: null }), MONTHS_LATER],
  ] as const)('no window has started %s', (_when, claim, asOf) => {
    expect(computeDeadlines(claim, defaultPolicy, asOf)).toStrictEqual({
      claim: notStarted,
      dispatch: notStarted,
      arrival: notStarted,
    });
  });
});
