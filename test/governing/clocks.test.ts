import {
  computeDeadlines,
  type DeadlineStatus,
  evaluateClaim,
  type Policy,
  type WindowTerm,
} from 'returns-policy';
import { describe, expect, test } from 'vitest';
import { msFrom, usual } from '../support/aClaim';
import { aShop, onClause, stepIn, type Traits, theClaim, windowsWith } from './aShop';

const at = (event: string, instant: string): Traits => ({ events: { [event]: instant } });
const shopWith = (claim: WindowTerm, rest: Partial<Policy> = {}): Policy =>
  aShop(windowsWith({ claim: { clause: 'deadline.claim', ...claim } }), rest);

describe('a clock ends', () => {
  /** A sentence of a policy, its window, and the last instant for the claim. */
  type Row = readonly [says: string, claim: WindowTerm, traits: Traits, deadline: string | null];
  const rows: readonly Row[] = [
    ['so long after the delivery', { length: 'P7D', from: 'delivery' }, {}, '2026-03-09T01:00:00.000Z'],
    [
      'so long after five days from the shipment',
      { length: 'P7D', from: { event: 'shipment', offset: 'P5D' } },
      { shippedAt: usual.shipment },
      '2026-03-11T00:00:00.000Z',
    ],
    [
      'so long after a Saturday, on which a clock starts as on any day',
      { length: 'P7D', from: { event: 'shipment', offset: 'P1D' } },
      { shippedAt: usual.shipment },
      '2026-03-07T00:00:00.000Z',
    ],
    [
      'so long after business days from the shipment',
      { length: 'PT1H', from: { event: 'shipment', offset: { businessDays: 2 } } },
      { shippedAt: usual.shipment },
      '2026-03-03T01:00:00.000Z',
    ],
    [
      'so long after a day on which a clock starts at once',
      { length: 'P7D', from: { event: 'delivery' } },
      {},
      '2026-03-09T01:00:00.000Z',
    ],
    [
      'nowhere, while the shipment is not dated',
      { length: 'P7D', from: { event: 'shipment', offset: 'P5D' } },
      {},
      null,
    ],
    [
      'counted from the first event that is known',
      {
        length: 'P7D',
        from: { firstKnownOf: ['pick_up', { event: 'shipment', offset: 'P3D' }, 'delivery'] },
      },
      { shippedAt: usual.shipment },
      '2026-03-09T00:00:00.000Z',
    ],
    [
      'counted from the first in the list, though a later one is earlier',
      { length: 'P7D', from: { firstKnownOf: ['pick_up', 'delivery'] } },
      at('pick_up', '2026-03-02T11:00:00+09:00'),
      '2026-03-09T02:00:00.000Z',
    ],
    [
      'nowhere, while none of them is known',
      { length: 'P7D', from: { firstKnownOf: ['pick_up', 'shipment'] } },
      {},
      null,
    ],
    [
      'counted from the earliest of two',
      { length: 'P7D', from: { earliestOf: ['delivery', 'pick_up'] } },
      at('pick_up', '2026-03-01T10:00:00+09:00'),
      '2026-03-08T01:00:00.000Z',
    ],
    [
      'nowhere, while one of them is missing',
      { length: 'P7D', from: { earliestOf: ['delivery', 'pick_up'] } },
      {},
      null,
    ],
    [
      'counted from the latest of two',
      { length: 'P7D', from: { latestOf: ['delivery', { event: 'shipment', offset: 'P10D' }] } },
      { shippedAt: usual.shipment },
      '2026-03-16T00:00:00.000Z',
    ],
    [
      'nowhere, while one of these is missing',
      { length: 'P7D', from: { latestOf: ['delivery', 'shipment'] } },
      {},
      null,
    ],
    ['nowhere, without a limit', { length: 'unlimited', from: 'delivery' }, {}, null],
    ['with the day', { length: 'P7D', from: 'delivery', ends: 'end_of_day' }, {}, '2026-03-09T14:59:59.999Z'],
    [
      'on a business day',
      { length: 'P5D', from: 'delivery', rollForward: 'next_business_day' },
      {},
      '2026-03-09T01:00:00.000Z',
    ],
    [
      'after business days',
      { length: { businessDays: 5 }, from: 'delivery' },
      {},
      '2026-03-09T01:00:00.000Z',
    ],
    [
      'a week before what is fixed in advance',
      { length: 'P7D', from: 'fitting', direction: 'before' },
      at('fitting', '2026-03-20T15:00:00+09:00'),
      '2026-03-13T06:00:00.000Z',
    ],
    [
      'three business days before it',
      { length: { businessDays: 3 }, from: 'fitting', direction: 'before' },
      at('fitting', '2026-03-24T15:00:00+09:00'),
      '2026-03-19T06:00:00.000Z',
    ],
    [
      'with the day, a month before it',
      { length: 'P1M', from: 'fitting', direction: 'before', ends: 'end_of_day' },
      at('fitting', '2026-04-30T15:00:00+09:00'),
      '2026-03-30T14:59:59.999Z',
    ],
    [
      'after what is fixed in advance',
      { length: 'P1D', from: 'fitting' },
      at('fitting', '2026-03-20T15:00:00+09:00'),
      '2026-03-21T06:00:00.000Z',
    ],
    ['nowhere, while nothing is fixed', { length: 'P7D', from: 'fitting', direction: 'before' }, {}, null],
    [
      'on a date, where that is later',
      { length: 'P7D', from: 'delivery', extendedTo: [{ until: '2026-03-15' }] },
      {},
      '2026-03-15T14:59:59.999Z',
    ],
    [
      'at its own end, where the date is earlier',
      { length: 'P7D', from: 'delivery', extendedTo: [{ until: '2026-03-08' }] },
      {},
      '2026-03-09T01:00:00.000Z',
    ],
    [
      'at the latest of several',
      {
        length: 'P7D',
        from: 'delivery',
        extendedTo: [{ until: '2026-03-15' }, { length: 'P20D', from: 'request' }, { until: '2026-03-16' }],
      },
      {},
      '2026-03-22T03:00:00.000Z',
    ],
    [
      'at a limit, where that is earlier',
      { length: 'P7D', from: 'delivery', cappedAt: [{ length: 'P9D', from: 'shipment' }] },
      { shippedAt: usual.shipment },
      '2026-03-08T00:00:00.000Z',
    ],
    [
      'at the earliest of several',
      { length: 'P7D', from: 'delivery', cappedAt: [{ until: '2026-03-07' }, { until: '2026-03-06' }] },
      {},
      '2026-03-06T14:59:59.999Z',
    ],
    [
      'at its own end, where the limits are later',
      { length: 'P7D', from: 'delivery', cappedAt: [{ until: '2026-03-10' }] },
      {},
      '2026-03-09T01:00:00.000Z',
    ],
    [
      'extended, but no further than a limit',
      {
        length: 'P7D',
        from: 'delivery',
        extendedTo: [{ until: '2026-03-31' }],
        cappedAt: [{ until: '2026-03-20' }],
      },
      {},
      '2026-03-20T14:59:59.999Z',
    ],
    [
      'without a limit but for a date',
      { length: 'unlimited', from: 'delivery', cappedAt: [{ until: '2026-03-20' }] },
      {},
      '2026-03-20T14:59:59.999Z',
    ],
    [
      'at the limit, whatever the extension may be',
      {
        length: 'P7D',
        from: 'delivery',
        extendedTo: [{ length: 'P9D', from: 'pick_up' }],
        cappedAt: [{ until: '2026-03-08' }],
      },
      {},
      '2026-03-08T14:59:59.999Z',
    ],
    [
      'nowhere, while an extension is not known',
      { length: 'P7D', from: 'delivery', extendedTo: [{ length: 'P9D', from: 'pick_up' }] },
      {},
      null,
    ],
    [
      'nowhere, while its start is not known, also where a limit before an extension leaves one end',
      {
        length: 'P7D',
        from: 'pick_up',
        extendedTo: [{ until: '2026-03-20' }],
        cappedAt: [{ until: '2026-03-10' }],
      },
      {},
      null,
    ],
    [
      'nowhere, while a limit is not known',
      { length: 'P7D', from: 'delivery', cappedAt: [{ length: 'P9D', from: 'pick_up' }] },
      {},
      null,
    ],
  ];
  test.each(rows)('%s', (_says, window, traits, deadline) => {
    const { claim } = computeDeadlines(theClaim(traits), shopWith(window), usual.request);
    expect(claim.deadline).toBe(deadline);
  });
});

describe('an end that is not known decides what it can:', () => {
  const extended: WindowTerm = {
    length: 'P7D',
    from: 'delivery',
    extendedTo: [{ length: 'P9D', from: 'pick_up' }],
  };
  const capped: WindowTerm = {
    length: 'P7D',
    from: 'delivery',
    cappedAt: [{ length: 'P9D', from: 'pick_up' }],
  };
  const both: WindowTerm = { ...extended, cappedAt: [{ until: '2026-03-20' }] };
  const nowhere: WindowTerm = {
    length: 'P7D',
    from: 'pick_up',
    extendedTo: [{ until: '2026-03-10' }],
    cappedAt: [{ until: '2026-03-20' }],
  };
  const END = '2026-03-09T10:00:00.000+09:00';
  const CAP = '2026-03-20T23:59:59.999+09:00';
  const FLOOR = '2026-03-10T23:59:59.999+09:00';
  /** A sentence, a window, when the claim is made, and what comes of it. */
  const rows: readonly (readonly [string, WindowTerm, string, string])[] = [
    ['before an end that can only be later, surely in time', extended, END, 'satisfied claim_in_time'],
    ['after it, nobody knows', extended, msFrom(END, 1), 'outstanding fact_missing'],
    ['after an end that can only be earlier, surely late', capped, msFrom(END, 1), 'breached claim_late'],
    ['before it, nobody knows', capped, END, 'outstanding fact_missing'],
    ['between the two, nobody knows', both, CAP, 'outstanding fact_missing'],
    ['after both, surely late', both, msFrom(CAP, 1), 'breached claim_late'],
    ['before a date that it lasts to at least, surely in time', nowhere, FLOOR, 'satisfied claim_in_time'],
    ['after that, nobody knows', nowhere, msFrom(FLOOR, 1), 'outstanding fact_missing'],
    ['after a date that it lasts to at most, surely late', nowhere, msFrom(CAP, 1), 'breached claim_late'],
  ];
  test.each(rows)('%s', (_says, window, requestedAt, comes) => {
    const claim = theClaim({ requestedAt });
    const evaluation = evaluateClaim(claim, shopWith(window), requestedAt);
    expect(onClause(evaluation, 'deadline.claim')).toBe(comes);
    const { details } = evaluation.findings.find(({ clause }) => clause === 'deadline.claim') ?? {};
    expect(details?.['deadline']).toBeNull();
    const state = { satisfied: 'met', breached: 'missed' }[comes.slice(0, comes.indexOf(' '))];
    expect(evaluation.deadlines.claim).toEqual({ deadline: null, state: state ?? 'not_started' });
    if (state === undefined) {
      expect(details?.['facts']).toEqual(['pick_up']);
      expect(stepIn(evaluation)).toMatch(/^customer complete_claim .*pick_up$/);
    }
    if (state === 'missed') expect(details?.['lateByMs']).toBeNull();
  });

  test('a claim that is not made is still possible, or is surely too late', () => {
    const unclaimed = theClaim({ upTo: 'delivery' });
    const answers = [END, msFrom(END, 1)].map((asOf) => evaluateClaim(unclaimed, shopWith(capped), asOf));
    expect(answers.map((answer) => onClause(answer, 'deadline.claim'))).toEqual([
      'outstanding claim_not_filed',
      'breached claim_not_filed',
    ]);
    expect(answers[0]?.validUntil).toBe(new Date(END).toISOString());
  });

  test('known later, it is as if it had always been known', () => {
    const claim = theClaim({ requestedAt: msFrom(END, 1), ...at('pick_up', '2026-03-04T10:00:00+09:00') });
    const [before, after] = ['2026-03-04T09:59:59.999+09:00', '2026-03-12T10:00:00+09:00'].map(
      (asOf) => computeDeadlines(claim, shopWith(extended), asOf).claim,
    );
    expect([before?.deadline, after?.deadline]).toEqual([null, '2026-03-13T01:00:00.000Z']);
  });
});

describe('a window opens', () => {
  const opening = (opens: WindowTerm['opens'], from: WindowTerm['from'] = 'delivery'): WindowTerm => {
    return { length: 'P30D', from, ...(opens && { opens }) };
  };
  const rows: readonly (readonly [string, WindowTerm, string | undefined])[] = [
    ['with its start, where nothing is said', opening(undefined), undefined],
    ['so long after its start', opening({ after: 'P2D' }), '2026-03-04T01:00:00.000Z'],
    ['so long after its start, on a Saturday as well', opening({ after: 'P5D' }), '2026-03-07T01:00:00.000Z'],
    [
      'so long after its start, exactly',
      opening({ after: 'PT36H', at: 'exact' }),
      '2026-03-03T13:00:00.000Z',
    ],
    [
      'on that day, from its start',
      opening({ after: 'P2D', at: 'start_of_day' }),
      '2026-03-03T15:00:00.000Z',
    ],
    ['on that day, in the evening', opening({ after: 'P2D', at: '18:30' }), '2026-03-04T09:30:00.000Z'],
    ['after business days', opening({ after: { businessDays: 5 } }), '2026-03-09T01:00:00.000Z'],
    ['on a date', opening({ on: '2026-03-10' }), '2026-03-09T15:00:00.000Z'],
    [
      'on a date, from its start',
      opening({ on: '2026-03-10', at: 'start_of_day' }),
      '2026-03-09T15:00:00.000Z',
    ],
    ['on a date, in the morning', opening({ on: '2026-03-10', at: '08:00' }), '2026-03-09T23:00:00.000Z'],
    [
      'so long after the start of a clock that starts later',
      opening({ after: 'P1D' }, { event: 'delivery', offset: 'P1D' }),
      '2026-03-04T01:00:00.000Z',
    ],
  ];
  test.each(rows)('%s', (_says, window, opensAt) => {
    const { claim } = computeDeadlines(theClaim({ upTo: 'delivery' }), shopWith(window), usual.delivery);
    expect(claim.opensAt).toBe(opensAt);
    expect(claim.state).toBe(opensAt === undefined ? 'open' : 'not_started');
  });

  test('where midnight does not exist, with the first instant of the day', () => {
    const shop = shopWith(opening({ on: '2018-11-04', at: 'start_of_day' }), {
      timeZone: 'America/Sao_Paulo',
    });
    const claim = theClaim({ upTo: 'delivery', deliveredAt: '2018-11-01T12:00:00Z' });
    expect(computeDeadlines(claim, shop, '2018-11-01T12:00:00Z').claim.opensAt).toBe(
      '2018-11-04T03:00:00.000Z',
    );
  });

  const OPENS = '2026-03-09T15:00:00.000Z';
  const ENDS = '2026-04-01T01:00:00.000Z';
  const filed = (requestedAt: string, traits: Traits = {}): Traits => ({ requestedAt, ...traits });
  const statuses: readonly (readonly [string, Traits, string, DeadlineStatus['state']])[] = [
    ['not yet', { upTo: 'delivery' }, msFrom(OPENS, -1), 'not_started'],
    ['now', { upTo: 'delivery' }, OPENS, 'open'],
    ['still, though something came before', filed(msFrom(OPENS, -1)), OPENS, 'open'],
    ['kept from its first instant on', filed(OPENS), OPENS, 'met'],
    ['kept at its last', filed(ENDS), ENDS, 'met'],
    ['missed by what comes after', filed(msFrom(ENDS, 1)), msFrom(ENDS, 1), 'missed'],
    ['missed by what never comes', { upTo: 'delivery' }, msFrom(ENDS, 1), 'missed'],
    ['missed by what came before alone', filed(msFrom(OPENS, -1)), msFrom(ENDS, 1), 'missed'],
    [
      'kept by what came before, once the shop has taken it',
      filed(usual.request, { upTo: 'authorization' }),
      OPENS,
      'met',
    ],
    [
      'not yet, though the shop has taken it',
      filed(usual.request, { upTo: 'authorization' }),
      msFrom(OPENS, -1),
      'not_started',
    ],
    [
      'not kept by what the shop takes too late',
      filed(usual.request, { authorizedAt: msFrom(ENDS, 1) }),
      msFrom(ENDS, 1),
      'missed',
    ],
  ];
  test.each(statuses)('%s', (_says, traits, asOf, state) => {
    const shop = shopWith(opening({ on: '2026-03-10' }));
    const { claim } = computeDeadlines(theClaim(traits), shop, asOf);
    expect(claim).toEqual({ deadline: ENDS, state, opensAt: OPENS });
  });

  test('while its start is not known, nothing is surely in time', () => {
    const shop = shopWith({
      length: 'unlimited',
      from: 'pick_up',
      opens: { after: 'P2D' },
      cappedAt: [{ until: '2026-03-20' }],
    });
    const line = (requestedAt: string) =>
      onClause(evaluateClaim(theClaim({ requestedAt }), shop, requestedAt), 'deadline.claim');
    expect(line('2026-03-20T23:59:59.999+09:00')).toBe('outstanding fact_missing');
    const over = '2026-03-21T00:00:00.000+09:00';
    expect(line(over)).toBe('breached claim_late');
    const { deadlines } = evaluateClaim(theClaim({ requestedAt: over }), shop, over);
    expect(deadlines.claim).toEqual({ deadline: null, state: 'missed' });
  });

  test('known, while its end is not', () => {
    const shop = shopWith({
      ...opening({ after: 'P2D' }),
      extendedTo: [{ length: 'P90D', from: 'pick_up' }],
    });
    const evaluation = evaluateClaim(theClaim(), shop, usual.request);
    expect(onClause(evaluation, 'deadline.claim')).toBe('outstanding claim_early');
    const { details } = evaluation.findings.find(({ code }) => code === 'claim_early') ?? {};
    expect(details).toEqual({ deadline: null, opensAt: '2026-03-04T01:00:00.000Z' });
    const late = evaluateClaim(theClaim(), shop, '2026-05-01T00:00:00Z');
    expect(onClause(late, 'deadline.claim')).toBe('outstanding claim_early');
  });
});

describe('what comes before a window opens', () => {
  const early = (whenEarly?: WindowTerm['whenEarly']): WindowTerm => {
    return { length: 'P30D', from: 'delivery', opens: { after: 'P2D' }, ...(whenEarly && { whenEarly }) };
  };
  const OPENS = '2026-03-04T01:00:00.000Z';
  const END = '2026-04-01T01:00:00.000Z';
  const claimed = (window: WindowTerm, asOf: string = usual.request, traits: Traits = {}) =>
    evaluateClaim(theClaim(traits), shopWith(window), asOf);

  test('a claim that has not been made waits for it', () => {
    const { validUntil, ...evaluation } = claimed(early(), usual.delivery, { upTo: 'delivery' });
    expect(stepIn({ validUntil, ...evaluation })).toBe(`customer file_claim from ${OPENS} by ${END}`);
    expect(validUntil).toBe(msFrom(OPENS, -1));
    expect(stepIn(claimed(early(), OPENS, { upTo: 'delivery' }))).toBe(`customer file_claim by ${END}`);
  });

  test('a claim made too early can be made again', () => {
    expect(onClause(claimed(early()), 'deadline.claim')).toBe('outstanding claim_early');
    expect(stepIn(claimed(early()))).toBe(`customer file_claim from ${OPENS} by ${END}`);
    expect(stepIn(claimed(early(), OPENS))).toBe(`customer file_claim by ${END}`);
    expect(claimed(early(), END).validUntil).toBe(END);
    expect(onClause(claimed(early(), msFrom(END, 1)), 'deadline.claim')).toBe('breached claim_early');
  });

  test('or is looked at, where the shop is not strict about its end', () => {
    const lenient: WindowTerm = { ...early(), whenLate: 'needs_review' };
    expect(onClause(claimed(lenient, msFrom(END, 1)), 'deadline.claim')).toBe('undetermined claim_early');
  });

  test('but what follows from being early is not changed by the end', () => {
    const strict: WindowTerm = { ...early('rejected'), whenLate: 'needs_review' };
    expect(onClause(claimed(strict, END), 'deadline.claim')).toBe('breached claim_early');
    expect(onClause(claimed(strict, msFrom(END, 1)), 'deadline.claim')).toBe('breached claim_early');
    const looked = early('needs_review');
    expect(onClause(claimed(looked, msFrom(END, 1)), 'deadline.claim')).toBe('undetermined claim_early');
  });

  test('a claim made too early is not early any more once the shop has answered it', () => {
    const answered = claimed(early(), usual.authorization, { upTo: 'authorization' });
    expect(onClause(answered, 'deadline.claim')).toBe('satisfied claim_in_time');
    const late = claimed(early(), msFrom(END, 1), { authorizedAt: msFrom(END, 1) });
    expect(onClause(late, 'deadline.claim')).toBe('breached claim_early');
  });

  test.each([
    ['needs_review', 'undetermined claim_early'],
    ['rejected', 'breached claim_early'],
  ] as const)('a claim made too early, where %s follows', (whenEarly, comes) => {
    expect(onClause(claimed(early(whenEarly)), 'deadline.claim')).toBe(comes);
    const answered = claimed(early(whenEarly), usual.authorization, { upTo: 'authorization' });
    expect(onClause(answered, 'deadline.claim')).toBe(comes);
  });

  describe.each([
    ['dispatch', 'dispatch', usual.dispatch],
    ['arrival', 'arrival', usual.arrival],
  ] as const)('an early %s', (name, stage, asOf) => {
    const window = (whenEarly?: WindowTerm['whenEarly']): WindowTerm => ({
      clause: `deadline.${name}`,
      length: 'P30D',
      from: 'delivery',
      opens: { after: 'P10D' },
      ...(whenEarly && { whenEarly }),
    });
    test.each([
      [undefined, `undetermined ${name}_early`],
      ['pending', `undetermined ${name}_early`],
      ['needs_review', `undetermined ${name}_early`],
      ['rejected', `breached ${name}_early`],
    ] as const)('where %s follows cannot be taken back', (whenEarly, comes) => {
      const shop = aShop(windowsWith({ [name]: window(whenEarly) }));
      const evaluation = evaluateClaim(theClaim({ upTo: stage }), shop, asOf);
      expect(onClause(evaluation, `deadline.${name}`)).toBe(comes);
    });

    test('is told of before', () => {
      const shop = aShop(windowsWith({ [name]: window() }));
      const upTo = name === 'dispatch' ? 'request' : 'dispatch';
      const step = name === 'dispatch' ? 'customer dispatch' : 'carrier deliver_return';
      const evaluation = evaluateClaim(theClaim({ upTo }), shop, asOf);
      expect(stepIn(evaluation)).toBe(`${step} from 2026-03-12T01:00:00.000Z by ${END}`);
      expect(evaluation.deadlines[name].state).toBe('not_started');
      const then = evaluateClaim(theClaim({ upTo }), shop, '2026-03-12T01:00:00.000Z');
      expect(stepIn(then)).toBe(`${step} by ${END}`);
    });
  });
});

describe('a window that is over before it opens', () => {
  const END = '2026-03-03T01:00:00.000Z';
  const over = (name: 'claim' | 'dispatch' | 'arrival'): Policy =>
    aShop(
      windowsWith({
        [name]: {
          clause: `deadline.${name}`,
          length: 'P1D',
          from: 'delivery',
          opens: { after: 'P10D' },
          whenEarly: 'needs_review',
        },
      }),
    );

  test.each<[name: 'claim' | 'dispatch' | 'arrival', at: (instant: string) => Traits]>([
    ['claim', (requestedAt) => ({ upTo: 'request', requestedAt })],
    ['dispatch', (dispatchedAt) => ({ upTo: 'dispatch', dispatchedAt })],
    ['arrival', (arrivedAt) => ({ upTo: 'arrival', arrivedAt })],
  ])('is early up to its end and late after it: %s', (name, at) => {
    const said = (instant: string): string | undefined =>
      onClause(evaluateClaim(theClaim(at(instant)), over(name), instant), `deadline.${name}`);
    expect(said(msFrom(END, -1))).toBe(`undetermined ${name}_early`);
    expect(said(END)).toBe(`undetermined ${name}_early`);
    expect(said(msFrom(END, 1))).toBe(`breached ${name}_late`);
  });

  test('leaves a claim refused that was refused when it ended', () => {
    const claim = theClaim({ upTo: 'dispatch', dispatchedAt: msFrom(END, 2) });
    const said = (asOf: string): string | undefined =>
      onClause(evaluateClaim(claim, over('dispatch'), asOf), 'deadline.dispatch');
    expect([said(END), said(msFrom(END, 1)), said(msFrom(END, 2))]).toEqual([
      'outstanding dispatch_awaited',
      'breached dispatch_missed',
      'breached dispatch_late',
    ]);
  });
});

describe('what comes after a window', () => {
  const END = '2026-03-09T10:00:00.000+09:00';
  const AFTER = msFrom(END, 1);
  const week = (name: string, whenLate?: WindowTerm['whenLate']): WindowTerm => ({
    clause: `deadline.${name}`,
    length: 'P7D',
    from: 'delivery',
    ...(whenLate && { whenLate }),
  });
  const rows: readonly (readonly ['claim' | 'dispatch' | 'arrival', string, Traits])[] = [
    ['claim', 'claim_late', { requestedAt: AFTER }],
    ['claim', 'claim_not_filed', { upTo: 'delivery' }],
    ['dispatch', 'dispatch_late', { upTo: 'dispatch', dispatchedAt: AFTER }],
    ['dispatch', 'dispatch_missed', {}],
    ['arrival', 'arrival_late', { upTo: 'arrival', arrivedAt: AFTER }],
    ['arrival', 'arrival_missed', { upTo: 'dispatch' }],
  ];
  test.each(rows)('%s: %s', (name, code, traits) => {
    const inShop = (whenLate?: WindowTerm['whenLate']) => {
      const shop = aShop(windowsWith({ [name]: week(name, whenLate) }));
      return onClause(evaluateClaim(theClaim(traits), shop, AFTER), `deadline.${name}`);
    };
    expect(inShop()).toBe(`breached ${code}`);
    expect(inShop('rejected')).toBe(`breached ${code}`);
    expect(inShop('needs_review')).toBe(`undetermined ${code}`);
  });

  test('by another way than those accepted is looked at like by a good one', () => {
    const shop = aShop(windowsWith({ claim: week('claim', 'needs_review') }));
    const lines = (traits: Traits) => {
      const evaluation = evaluateClaim(theClaim({ channel: 'telephone', ...traits }), shop, AFTER);
      return [evaluation.decision, onClause(evaluation, 'channel.ways')];
    };
    expect(lines({})).toEqual(['needs_review', 'outstanding channel_not_accepted']);
    expect(lines({ authorizedAt: AFTER })).toEqual(['needs_review', 'advisory channel_not_accepted']);
  });
});
