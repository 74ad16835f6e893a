import { type ClaimInput, computeDeadlines, evaluateClaim } from 'returns-policy';
import { describe, expect, test } from 'vitest';
import {
  ARRIVAL_END,
  aReturn,
  aShop,
  CLAIM_END,
  DISPATCH_END,
  type Found,
  msFrom,
  on,
  runTerms,
  step,
  type TermRow,
  windowOf,
  windows,
} from './aShop';

type Terms = Readonly<Record<string, unknown>>;
const YEARS_LATER = '2030-01-01T00:00:00.000Z';
const review = { whenLate: 'needs_review' };

function row(
  says: string,
  name: string,
  window: Terms,
  claim: ClaimInput,
  asOf: string,
  finds: Found,
): TermRow {
  return { says, policy: aShop(windows({ [name]: window })), claim, asOf, clause: `deadline.${name}`, finds };
}
function of(name: string, window: Terms) {
  return (says: string, claim: ClaimInput, asOf: string, finds: Found) =>
    row(says, name, window, claim, asOf, finds);
}
const claimed = (at: string) => aReturn('request', { request: { at } });
const sent = (at: string) => aReturn('dispatch', { dispatch: { at } });
const arrived = (at: string) => aReturn('arrival', { arrival: { at } });
const late = (end: string, lateByMs: number) => ({ deadline: end, lateByMs });

describe('what comes late and is looked at', () => {
  const claim = of('claim', windowOf('P30D', 'delivery', review));
  const dispatch = of('dispatch', windowOf('P14D', 'delivery', review));
  const arrival = of('arrival', windowOf('P28D', 'delivery', review));
  const [afterClaim, afterDispatch, afterArrival] = [CLAIM_END, DISPATCH_END, ARRIVAL_END].map((end) =>
    msFrom(end, 1),
  ) as [string, string, string];
  runTerms([
    claim('a late claim goes to a person', claimed(afterClaim), afterClaim, [
      'undetermined',
      'claim_late',
      late(CLAIM_END, 1),
    ]),
    claim('a claim at the deadline is in time', claimed(CLAIM_END), afterClaim, [
      'satisfied',
      'claim_in_time',
      { deadline: CLAIM_END },
    ]),
    claim('who has not claimed by the deadline may still ask', aReturn('delivery'), afterClaim, [
      'undetermined',
      'claim_not_filed',
      { deadline: CLAIM_END },
    ]),
    dispatch('what was sent late goes to a person', sent(afterDispatch), afterDispatch, [
      'undetermined',
      'dispatch_late',
      late(DISPATCH_END, 1),
    ]),
    dispatch('what was not sent by the deadline goes to a person', aReturn('request'), afterDispatch, [
      'undetermined',
      'dispatch_missed',
      { deadline: DISPATCH_END },
    ]),
    arrival('what came late goes to a person', arrived(afterArrival), afterArrival, [
      'undetermined',
      'arrival_late',
      late(ARRIVAL_END, 1),
    ]),
    arrival('what has not come by the deadline goes to a person', aReturn('dispatch'), afterArrival, [
      'undetermined',
      'arrival_missed',
      { deadline: ARRIVAL_END },
    ]),
  ]);
});

describe('a window without a limit', () => {
  const unlimited = (from: string) => windowOf('unlimited', from);
  const none = { deadline: null };
  runTerms([
    row('a claim is never late', 'claim', unlimited('delivery'), claimed(on.request), YEARS_LATER, [
      'satisfied',
      'claim_in_time',
      none,
    ]),
    row(
      'who has not claimed yet always may',
      'claim',
      unlimited('delivery'),
      aReturn('delivery'),
      YEARS_LATER,
      ['outstanding', 'claim_not_filed', none],
    ),
    row(
      'without a limit nobody has to know when it was delivered',
      'claim',
      unlimited('delivery'),
      aReturn('request', { order: { deliveredAt: null } }),
      on.request,
      ['satisfied', 'claim_in_time', none],
    ),
    row(
      'what was never sent is awaited for good',
      'dispatch',
      unlimited('delivery'),
      aReturn('request'),
      YEARS_LATER,
      ['outstanding', 'dispatch_awaited', none],
    ),
    row(
      'what has not arrived is awaited for good',
      'arrival',
      unlimited('dispatch'),
      aReturn('dispatch'),
      YEARS_LATER,
      ['outstanding', 'arrival_awaited', none],
    ),
  ]);
});

describe('a window that opens later', () => {
  const opensAt = '2026-03-09T10:00:00.000Z';
  const opening = (more: Terms = {}) => windowOf('P30D', 'delivery', { opens: { after: 'P5D' }, ...more });
  const claim = of('claim', opening());
  const details = { deadline: CLAIM_END, opensAt };
  const early = aReturn('request');
  const afterEnd = msFrom(CLAIM_END, 1);
  const answeredAt = (at: string) => aReturn('authorization', { authorization: { at } });
  runTerms([
    claim('a claim a millisecond before the opening is too early', claimed(msFrom(opensAt, -1)), opensAt, [
      'outstanding',
      'claim_early',
      details,
    ]),
    claim('a claim at the opening is in time', claimed(opensAt), opensAt, [
      'satisfied',
      'claim_in_time',
      details,
    ]),
    claim('a claim a millisecond after it is too', claimed(msFrom(opensAt, 1)), msFrom(opensAt, 1), [
      'satisfied',
      'claim_in_time',
      details,
    ]),
    claim('a claim that was too early can be made again to the end', early, CLAIM_END, [
      'outstanding',
      'claim_early',
      details,
    ]),
    claim('after the end it cannot', early, afterEnd, ['breached', 'claim_early', details]),
    row('after the end it goes to a person where late claims do', 'claim', opening(review), early, afterEnd, [
      'undetermined',
      'claim_early',
      details,
    ]),
    row(
      'an early claim goes to a person',
      'claim',
      opening({ whenEarly: 'needs_review' }),
      early,
      on.request,
      ['undetermined', 'claim_early', details],
    ),
    row('an early claim is refused', 'claim', opening({ whenEarly: 'rejected' }), early, on.request, [
      'breached',
      'claim_early',
      details,
    ]),
    claim('a shop that answers an early claim has taken it', aReturn('authorization'), on.authorization, [
      'satisfied',
      'claim_in_time',
      details,
    ]),
    row(
      'a shop that refuses early claims has not taken it by an answer',
      'claim',
      opening({ whenEarly: 'rejected' }),
      aReturn('authorization'),
      on.authorization,
      ['breached', 'claim_early', details],
    ),
    claim('an answer that is still to come has not taken it', aReturn('authorization'), on.request, [
      'outstanding',
      'claim_early',
      details,
    ]),
    claim('an answer at the end has taken it', answeredAt(CLAIM_END), afterEnd, [
      'satisfied',
      'claim_in_time',
      details,
    ]),
    claim('an answer a millisecond after the end has not', answeredAt(afterEnd), afterEnd, [
      'breached',
      'claim_early',
      details,
    ]),
    {
      ...claim('the claim is to be made once the window is open', early, on.request, [
        'outstanding',
        'claim_early',
        details,
      ]),
      comes: { nextStep: step('customer', 'file_claim', CLAIM_END, { notBefore: opensAt }) },
    },
  ]);

  test.each([
    [
      'before the opening the window has not started',
      aReturn('delivery'),
      msFrom(opensAt, -1),
      'not_started',
    ],
    ['at the opening it is open', aReturn('delivery'), opensAt, 'open'],
    ['after the end it is missed', aReturn('delivery'), afterEnd, 'missed'],
    ['at the end it is open', aReturn('delivery'), CLAIM_END, 'open'],
    ['a claim within it has met it', claimed(opensAt), opensAt, 'met'],
    ['a claim at the end has met it', claimed(CLAIM_END), afterEnd, 'met'],
    ['a claim that is still to come has not', claimed(msFrom(opensAt, 1)), opensAt, 'open'],
    ['a claim before it has not', early, opensAt, 'open'],
    ['a claim after it has missed it', claimed(afterEnd), afterEnd, 'missed'],
  ])('%s', (_says, given, asOf, state) => {
    const { claim: status } = computeDeadlines(given, aShop(windows({ claim: opening() })), asOf);
    expect(status).toStrictEqual({ deadline: CLAIM_END, state, opensAt });
  });

  test('a claim at the opening has met it, whenever the shop answers', () => {
    const vague = windowOf('P10D', 'delivery', {
      opens: { after: 'P5D' },
      extendedTo: [{ length: 'P10D', from: 'shipment' }],
    });
    const answeredAfter = msFrom('2026-03-14T10:00:00.000Z', 1);
    const given = aReturn('authorization', {
      request: { at: opensAt },
      authorization: { at: answeredAfter },
    });
    const { claim: status } = computeDeadlines(given, aShop(windows({ claim: vague })), answeredAfter);
    expect(status).toStrictEqual({ deadline: null, state: 'met', opensAt });
  });

  test('what is to be sent waits for the opening of its window', () => {
    const policy = aShop(windows({ dispatch: windowOf('P14D', 'delivery', { opens: { after: 'P5D' } }) }));
    const { nextStep } = evaluateClaim(aReturn('request'), policy, on.request);
    expect(nextStep).toStrictEqual(step('customer', 'dispatch', DISPATCH_END, { notBefore: opensAt }));
  });

  const sentEarly = (whenEarly: string | undefined, finds: Found): TermRow =>
    row(
      `what was sent too early: ${whenEarly ?? 'nothing said'}`,
      'dispatch',
      windowOf('P14D', 'delivery', {
        opens: { after: 'P7D' },
        ...(whenEarly !== undefined && { whenEarly }),
      }),
      aReturn('dispatch'),
      on.dispatch,
      finds,
    );
  const sendFrom = '2026-03-11T10:00:00.000Z';
  const sending = { deadline: DISPATCH_END, opensAt: sendFrom };
  const opensForSending = (says: string, given: ClaimInput, finds: Found): TermRow =>
    row(says, 'dispatch', windowOf('P14D', 'delivery', { opens: { after: 'P7D' } }), given, sendFrom, finds);
  const arriveFrom = '2026-03-13T10:00:00.000Z';
  const arriving = { deadline: ARRIVAL_END, opensAt: arriveFrom };
  const opensForArrival = (says: string, given: ClaimInput, finds: Found): TermRow =>
    row(says, 'arrival', windowOf('P28D', 'delivery', { opens: { after: 'P9D' } }), given, arriveFrom, finds);
  runTerms([
    sentEarly(undefined, ['undetermined', 'dispatch_early', sending]),
    sentEarly('rejected', ['breached', 'dispatch_early', sending]),
    opensForSending(
      'what is sent a millisecond before the opening is too early',
      sent(msFrom(sendFrom, -1)),
      ['undetermined', 'dispatch_early', sending],
    ),
    opensForSending('what is sent at the opening is in time', sent(sendFrom), [
      'satisfied',
      'dispatch_in_time',
      sending,
    ]),
    opensForArrival(
      'what arrives too early goes to a person, as it cannot come again',
      arrived(msFrom(arriveFrom, -1)),
      ['undetermined', 'arrival_early', arriving],
    ),
    opensForArrival('what arrives at the opening is in time', arrived(arriveFrom), [
      'satisfied',
      'arrival_in_time',
      arriving,
    ]),
  ]);

  test.each([
    ['at the start of the day reached', { after: 'P5D', at: 'start_of_day' }, '2026-03-09T00:00:00.000Z'],
    ['at a time of the day reached', { after: 'P5D', at: '14:30' }, '2026-03-09T14:30:00.000Z'],
    ['with a date', { on: '2026-03-20' }, '2026-03-20T00:00:00.000Z'],
    ['at a time of a date', { on: '2026-03-20', at: '09:00' }, '2026-03-20T09:00:00.000Z'],
  ])('a window opens %s', (_says, opens, expected) => {
    const policy = aShop(windows({ claim: windowOf('P30D', 'delivery', { opens }) }));
    expect(computeDeadlines(aReturn('delivery'), policy, on.delivery).claim.opensAt).toBe(expected);
  });
});

describe('a window that an event ends that nobody knows yet', () => {
  const cap = windowOf('P30D', 'delivery', {
    cappedAt: [{ length: 'P10D', from: 'shipment' }, { until: '2026-03-31' }],
  });
  const claim = of('claim', cap);
  const dateEnd = '2026-03-31T23:59:59.999Z';
  const extended = of(
    'claim',
    windowOf('P5D', 'delivery', { extendedTo: [{ length: 'P10D', from: 'shipment' }] }),
  );
  const fiveDays = '2026-03-09T10:00:00.000Z';
  runTerms([
    claim('whether it was in time is not known while the cap is not', claimed(on.request), on.request, [
      'outstanding',
      'deadline_unknown',
      { deadline: null },
    ]),
    claim(
      'what comes after every other end is surely late',
      claimed(msFrom(dateEnd, 1)),
      msFrom(dateEnd, 1),
      ['breached', 'claim_late', { deadline: null, lateByMs: null }],
    ),
    claim('at the last of them it is still not known', claimed(dateEnd), dateEnd, [
      'outstanding',
      'deadline_unknown',
      { deadline: null },
    ]),
    claim(
      'once the event is known the deadline is',
      aReturn('request', { order: { shippedAt: '2026-03-02T10:00:00Z' } }),
      on.request,
      ['satisfied', 'claim_in_time', { deadline: '2026-03-12T10:00:00.000Z' }],
    ),
    extended('what comes before its own end is surely in time', claimed(fiveDays), fiveDays, [
      'satisfied',
      'claim_in_time',
      { deadline: null },
    ]),
    extended('after it nobody knows', claimed(msFrom(fiveDays, 1)), msFrom(fiveDays, 1), [
      'outstanding',
      'deadline_unknown',
      { deadline: null },
    ]),
  ]);

  test.each([
    ['surely missed', cap, aReturn('delivery'), msFrom(dateEnd, 1), { deadline: null, state: 'missed' }],
    [
      'not started while nobody knows',
      cap,
      aReturn('delivery'),
      dateEnd,
      { deadline: null, state: 'not_started' },
    ],
    [
      'surely met',
      windowOf('P5D', 'delivery', { extendedTo: [{ length: 'P10D', from: 'shipment' }] }),
      claimed(fiveDays),
      YEARS_LATER,
      { deadline: null, state: 'met' },
    ],
  ])('the state is %s', (_says, window, given, asOf, expected) => {
    const { claim: status } = computeDeadlines(given, aShop(windows({ claim: window })), asOf);
    expect(status).toStrictEqual(expected);
  });
});

test('a window that opens with a date and never ends needs no event', () => {
  const policy = aShop(
    windows({ claim: windowOf('unlimited', 'delivery', { opens: { on: '2026-03-06' } }) }),
  );
  const claim = aReturn('request', { order: { deliveredAt: null } });
  expect(computeDeadlines(claim, policy, on.request).claim).toStrictEqual({
    deadline: null,
    state: 'met',
    opensAt: '2026-03-06T00:00:00.000Z',
  });
});

test('windows that end together do not start together', () => {
  // Thirty days from the delivery, and twenty-eight from the request two days later.
  const policy = aShop(windows({ dispatch: windowOf('P28D', 'request') }));
  const soon = computeDeadlines(aReturn('request'), policy, on.delivery);
  expect(soon.claim).toStrictEqual({ deadline: CLAIM_END, state: 'open' });
  expect(soon.dispatch).toStrictEqual({ deadline: null, state: 'not_started' });
  const then = computeDeadlines(aReturn('request'), policy, on.request);
  expect(then.dispatch).toStrictEqual({ deadline: CLAIM_END, state: 'open' });
});

describe('what becomes of a window while nobody knows which terms govern', () => {
  /** Other terms for what was opened, which nobody has said of this lamp. */
  const ifOpened = (set: object) =>
    aShop(
      { channels: { clause: 'channel.ways', accepted: ['email'] } },
      { exceptions: [{ clause: 'exception.one', when: { fact: 'opened', equals: true }, set }] },
    );
  const other = (name: string, length: string, more: Terms = {}) =>
    ifOpened({ windows: { [name]: windowOf(length, 'delivery', more) } });
  const NOT_STARTED = { deadline: null, state: 'not_started' };
  const afterBoth = '2026-05-01T00:00:00.000Z';
  test.each([
    [
      'what all terms say of it stands',
      other('dispatch', 'P20D'),
      aReturn('delivery'),
      on.delivery,
      { deadline: CLAIM_END, state: 'open' },
    ],
    [
      'open to one end or another, it has none yet',
      other('claim', 'P20D'),
      aReturn('delivery'),
      on.delivery,
      NOT_STARTED,
    ],
    [
      'met under all terms, it is met',
      other('claim', 'P20D'),
      claimed(on.request),
      on.request,
      { deadline: null, state: 'met' },
    ],
    [
      'missed under all terms, it is missed',
      other('claim', 'P20D'),
      aReturn('delivery'),
      afterBoth,
      { deadline: null, state: 'missed' },
    ],
    [
      'met under some terms and missed under others, it is neither',
      other('claim', 'P20D'),
      claimed(CLAIM_END),
      afterBoth,
      NOT_STARTED,
    ],
    [
      'with one end, but met only where letters are taken, it is not met',
      ifOpened({ channels: { accepted: ['email', 'letter'] } }),
      aReturn('request', { request: { channel: 'letter' } }),
      on.request,
      NOT_STARTED,
    ],
    [
      'with one end and two openings, it is met without either',
      other('claim', 'P30D', { opens: { after: 'P1D' } }),
      claimed(on.request),
      on.request,
      { deadline: null, state: 'met' },
    ],
  ])('%s', (_says, policy, given, asOf, expected) => {
    expect(computeDeadlines(given, policy, asOf).claim).toStrictEqual(expected);
  });

  test('the windows to send and to arrive likewise', () => {
    const terms = { dispatch: windowOf('P20D', 'delivery'), arrival: windowOf('P40D', 'delivery') };
    const { dispatch, arrival } = computeDeadlines(
      aReturn('delivery'),
      ifOpened({ windows: terms }),
      on.delivery,
    );
    expect([dispatch, arrival]).toStrictEqual([NOT_STARTED, NOT_STARTED]);
  });
});
