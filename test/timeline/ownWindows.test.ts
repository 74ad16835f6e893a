import {
  type ClaimInput,
  defaultPolicy,
  type EventTerm,
  type ExceptionTerm,
  type WindowTerm,
} from 'returns-policy';
import { renderTimeline } from 'returns-policy/timeline';
import { describe, expect, test } from 'vitest';
import { PLOT_RIGHT } from '../../src/timeline/frame';
import { aClaim, usual } from '../support/aClaim';
import { elementsOf, linesOf, type Node, readSvg, spokenOf } from './readSvg';

const { terms } = defaultPolicy;
const clauses = [
  ...defaultPolicy.clauses,
  { id: 'promise.members', text: 'Members have 30 days.' },
  { id: 'promise.sale', text: 'For what is on sale, there are two days.' },
];

/** The built-in policy with other windows, and what else is different in it. */
function policyWith(
  windows: Partial<Record<'claim' | 'dispatch' | 'arrival', WindowTerm>>,
  more: object = {},
): object {
  return {
    ...defaultPolicy,
    clauses,
    ...more,
    terms: { ...terms, windows: { ...terms.windows, ...windows } },
  };
}

const draw = (claim: ClaimInput, policy: object, asOf: string, locale: 'en' | 'ko' = 'en') =>
  readSvg(renderTimeline(claim, policy, asOf, { locale }));

function laneOf(svg: Node, window: string): readonly Node[] {
  return elementsOf(svg)
    .filter(({ attributes }) => attributes['data-window'] === window)
    .flatMap(elementsOf);
}

const barsOf = (svg: Node, window: string): readonly { from: number; to: number; dashed: boolean }[] =>
  laneOf(svg, window)
    .filter(({ name, attributes }) => name === 'rect' && attributes['height'] === '16')
    .map(({ attributes: { x, width, ...rest } }) => ({
      from: Number(x),
      to: Number(x) + Number(width),
      dashed: 'stroke-dasharray' in rest,
    }));

const markOf = (svg: Node, event: string): number => {
  const marks = elementsOf(svg).filter(({ attributes }) => attributes['data-event'] === event);
  const [circle] = marks.flatMap(elementsOf).filter(({ name }) => name === 'circle');
  return Number(circle?.attributes['cx']);
};

describe('a window without end', () => {
  const policy = policyWith({ claim: { length: 'unlimited', from: 'delivery' } });
  const svg = draw(aClaim({ upTo: 'delivery' }), policy, usual.request);

  test('says so, and has no deadline', () => {
    expect(linesOf(svg)).toContain('no time limit');
    expect(spokenOf(svg, 'desc')).toContain('Claim window: open, no time limit.');
    expect(laneOf(svg, 'claim').filter(({ attributes }) => 'data-deadline' in attributes)).toEqual([]);
    const korean = draw(aClaim({ upTo: 'delivery' }), policy, usual.request, 'ko');
    expect(spokenOf(korean, 'desc')).toContain('요청 기한: 기한 남음, 기한 없음.');
  });

  test('is a bar from what opens it to the edge', () => {
    expect(Math.max(...barsOf(svg, 'claim').map(({ to }) => to))).toBe(PLOT_RIGHT);
    expect(barsOf(svg, 'claim')[0]?.from).toBe(markOf(svg, 'delivery'));
  });

  test('is open before anything opens it, and met once there is a claim', () => {
    const before = draw({ order: {}, item: { category: 'shoes' } }, policy, usual.placing);
    expect(barsOf(before, 'claim').length).toBeGreaterThan(0);
    const placed = draw(aClaim({ upTo: 'delivery', placedAt: usual.placing }), policy, usual.request);
    expect(barsOf(placed, 'claim')[0]?.from).toBe(markOf(placed, 'delivery'));
    const met = draw(aClaim({ upTo: 'request' }), policy, usual.request);
    expect(spokenOf(met, 'desc')).toContain('Claim window: met, no time limit.');
    expect(barsOf(met, 'claim')).toHaveLength(1);
  });

  test('is no measure for the axis', () => {
    const all = { length: 'unlimited', from: 'delivery' } as const;
    const endless = policyWith({ claim: all, dispatch: all, arrival: all });
    const later = draw(aClaim({ upTo: 'delivery' }), endless, '2046-03-02T10:00:00+09:00');
    expect(elementsOf(later).filter(({ attributes }) => 'data-shortened' in attributes)).toEqual([]);
    const shortened = draw(aClaim({ upTo: 'delivery' }), policy, '2046-03-02T10:00:00+09:00');
    expect(elementsOf(shortened).filter(({ attributes }) => 'data-shortened' in attributes)).toHaveLength(1);
  });

  test('that may still be capped is not known to be one', () => {
    const cappedAt = [{ length: 'P90D', from: 'arrival' }];
    const capped = policyWith({ claim: { length: 'unlimited', from: 'delivery', cappedAt } });
    const open = draw(aClaim({ upTo: 'delivery' }), capped, usual.request);
    expect(linesOf(open)).toContain('deadline not known');
    expect(barsOf(open, 'claim')).toEqual([]);
  });

  test('with an opening says when it begins', () => {
    const opens = { after: 'P3D' };
    const opening = policyWith({ claim: { length: 'unlimited', from: 'delivery', opens } });
    const waiting = draw(aClaim({ upTo: 'delivery' }), opening, usual.request);
    expect(linesOf(waiting)).toContain('from Thu 5 Mar 2026 10:00');
    expect(linesOf(waiting).join(' ')).toContain('UTC+09:00 · no time limit, opens');
    const undelivered = draw(aClaim({ upTo: 'placing', deliveredAt: null }), opening, usual.request);
    expect(linesOf(undelivered).filter((line) => line === 'deadline not known')).toHaveLength(3);
    expect(barsOf(undelivered, 'claim')).toEqual([]);
    expect(barsOf(waiting, 'claim')).toEqual([expect.objectContaining({ to: PLOT_RIGHT, dashed: true })]);
  });
});

describe('a window that opens later', () => {
  const policy = policyWith({ claim: { length: 'P7D', from: 'delivery', opens: { after: 'P3D' } } });

  test('is an outline from its opening while it is to come', () => {
    const svg = draw(aClaim({ upTo: 'delivery' }), policy, usual.request);
    expect(spokenOf(svg, 'desc')).toContain(
      'Pending. Next: the customer makes the claim, from Thu 5 Mar 2026 10:00 (UTC+09:00), by Mon 9 Mar 2026 10:00 (UTC+09:00). ',
    );
    expect(linesOf(svg)).toEqual(
      expect.arrayContaining(['from Thu 5 Mar 2026 10:00', 'by Mon 9 Mar 2026 10:00']),
    );
    expect(spokenOf(svg, 'desc')).toContain(
      'Claim window: not started, from Thu 5 Mar 2026 10:00 (UTC+09:00), by Mon 9 Mar 2026 10:00 (UTC+09:00), 7 days from delivery, opens 3 days after delivery.',
    );
    const [bar] = barsOf(svg, 'claim');
    expect(bar?.dashed).toBe(true);
    expect(bar?.from).toBeGreaterThan(markOf(svg, 'delivery'));
    expect(bar?.to).toBeGreaterThan(bar?.from ?? 0);
  });

  test('is a bar from its opening once it is open', () => {
    const svg = draw(aClaim({ upTo: 'delivery' }), policy, '2026-03-06T10:00:00+09:00');
    expect(linesOf(svg)).toContain('Claim: open');
    expect(barsOf(svg, 'claim')).toHaveLength(3);
    for (const { from } of barsOf(svg, 'claim')) expect(from).toBeGreaterThan(markOf(svg, 'delivery'));
  });

  test('for the dispatch is named in the next step', () => {
    const dispatch: WindowTerm = { length: 'P7D', from: 'delivery', opens: { on: '2026-03-04' } };
    const claim = aClaim({ upTo: 'authorization' });
    const at = (asOf: string, more: object = {}) =>
      spokenOf(draw(claim, policyWith({ dispatch }, more), asOf), 'desc');
    const step = 'Pending. Next: the customer sends the item back';
    expect(at(usual.authorization)).toContain(`${step}, from Wed 4 Mar 2026 00:00 (UTC+09:00), by Mon 9`);
    expect(at('2026-03-04T00:00:00+09:00')).toContain(`${step}, by Mon 9 Mar 2026 10:00 (UTC+09:00). `);
  });
});

describe('a window with another end', () => {
  test.each([
    ['extended', { extendedTo: [{ until: '2026-03-20' }] }, 'by Fri 20 Mar 2026 23:59:59.999'],
    ['capped', { cappedAt: [{ length: 'PT6H', from: 'order' }] }, 'by Wed 25 Feb 2026 15:00'],
  ])('%s', (_, end, line) => {
    const policy = policyWith({ claim: { length: 'P7D', from: 'delivery', ...end } });
    const svg = draw(aClaim({ upTo: 'delivery', placedAt: usual.placing }), policy, usual.request);
    expect(linesOf(svg)).toContain(line);
    // A cap from before the delivery closes the window before it opens: then it is drawn from the beginning.
    expect(barsOf(svg, 'claim').length).toBeGreaterThan(0);
    for (const { from, to } of barsOf(svg, 'claim')) expect(to).toBeGreaterThanOrEqual(from);
  });
});

describe('a window that ends when it begins', () => {
  const endOf = (svg: Node): number =>
    Number(laneOf(svg, 'claim').find(({ attributes }) => 'data-deadline' in attributes)?.attributes['x1']);

  test('stands at its beginning', () => {
    const none = policyWith({ claim: { length: 'PT0S', from: 'delivery' } });
    const svg = draw(aClaim({ upTo: 'delivery', placedAt: usual.placing }), none, usual.delivery);
    expect(barsOf(svg, 'claim')[0]?.from).toBe(markOf(svg, 'delivery'));
    expect(endOf(svg)).toBe(markOf(svg, 'delivery'));
  });

  test('or at its end, where that comes before all that has happened', () => {
    const capped = policyWith({
      claim: { length: 'P7D', from: 'delivery', cappedAt: [{ until: '2026-02-20' }] },
    });
    const svg = draw(aClaim({ upTo: 'delivery', placedAt: usual.placing }), capped, usual.request);
    expect(linesOf(svg)).toContain('by Fri 20 Feb 2026 23:59:59.999');
    expect(barsOf(svg, 'claim')[0]?.from).toBe(endOf(svg));
    expect(endOf(svg)).toBeLessThan(markOf(svg, 'placement'));
  });
});

describe('events of the policy’s own', () => {
  const events: readonly EventTerm[] = [
    { event: 'handover_to_carrier', question: 'When was it handed over?' },
    { event: 'show_day', question: 'When is the show?', scheduled: true },
    { event: 'newsletter', question: 'When was it read?' },
  ];
  const claim = {
    ...aClaim({ upTo: 'delivery' }),
    events: {
      handover_to_carrier: '2026-03-01T10:00:00+09:00',
      show_day: '2026-03-20T10:00:00+09:00',
      newsletter: '2026-03-01T10:00:00+09:00',
    },
  };

  test('that open a window stand with the order, by name', () => {
    const policy = policyWith({ claim: { length: 'P5D', from: 'handover_to_carrier' } }, { events });
    const svg = draw(claim, policy, usual.request);
    expect(linesOf(svg)).toContain('handover to carrier 1 Mar 10:00');
    expect(spokenOf(svg, 'desc')).toContain('; handover to carrier Sun 1 Mar 2026 10:00 (UTC+09:00).');
    expect(barsOf(svg, 'claim')[0]?.from).toBe(markOf(svg, 'own'));
    expect(linesOf(svg).join()).not.toContain('newsletter');
  });

  test('of an exception too, and no more than a lane has room for', () => {
    const many = Array.from(
      { length: 9 },
      (_, index): EventTerm => ({ event: `step_${index}`, question: '?' }),
    );
    const from = { earliestOf: many.map(({ event }) => event) };
    const exception: ExceptionTerm = {
      clause: 'promise.members',
      when: { field: 'item.category', equals: 'hats' },
      set: { windows: { claim: { length: 'P5D', from } } },
    };
    const policy = policyWith({}, { events: many, exceptions: [exception] });
    const instants = Object.fromEntries(many.map(({ event }) => [event, usual.delivery]));
    const svg = draw({ ...aClaim({ upTo: 'delivery' }), events: instants }, policy, usual.request);
    expect(elementsOf(svg).filter(({ attributes }) => attributes['data-event'] === 'own')).toHaveLength(3);
  });

  test('fixed in advance: a window counted back from one is open from the beginning', () => {
    const back: WindowTerm = { length: 'P2D', from: 'show_day', direction: 'before' };
    const svg = draw(claim, policyWith({ claim: back }, { events }), usual.request);
    expect(linesOf(svg)).toContain('by Wed 18 Mar 2026 10:00');
    expect(barsOf(svg, 'claim')[0]?.from).toBe(markOf(svg, 'delivery'));
    expect(linesOf(svg).join()).not.toContain('show day 20 Mar');
  });

  test('fixed in advance: a window that counts from one begins there', () => {
    const svg = draw(
      claim,
      policyWith({ claim: { length: 'P2D', from: 'show_day' } }, { events }),
      usual.request,
    );
    const bars = barsOf(svg, 'claim');
    expect(bars).toHaveLength(2);
    expect(bars[0]?.from).toBeGreaterThan(markOf(svg, 'delivery'));
  });
});

describe('a bar begins where the clock starts', () => {
  const claim = aClaim({ upTo: 'request', placedAt: usual.placing, shippedAt: usual.shipment });
  test.each<[string, WindowTerm['from'], string]>([
    ['the first known of several', { firstKnownOf: ['arrival', 'delivery', 'order'] }, 'delivery'],
    ['the earliest of several', { earliestOf: ['delivery', 'shipment'] }, 'shipment'],
    ['the latest of several', { latestOf: ['delivery', 'shipment', 'request'] }, 'request'],
    ['some time after an event', { event: 'order', offset: 'P5DT1H' }, 'delivery'],
  ])('%s', (_, from, event) => {
    const svg = draw(claim, policyWith({ claim: { length: 'P20D', from } }), usual.request);
    expect(barsOf(svg, 'claim')[0]?.from).toBe(markOf(svg, event));
  });

  test('and there is none while one of several is not known', () => {
    const from = { latestOf: ['delivery', 'inspection'] };
    const svg = draw(claim, policyWith({ claim: { length: 'P20D', from } }), usual.request);
    expect(barsOf(svg, 'claim')).toEqual([]);
    expect(linesOf(svg)).toContain('deadline not known');
  });

  test('but a window that a date ends needs no start', () => {
    const from = { earliestOf: ['delivery', 'inspection'] };
    const claimWindow: WindowTerm = { length: 'unlimited', from, cappedAt: [{ until: '2026-03-20' }] };
    const svg = draw(claim, policyWith({ claim: claimWindow }), usual.request);
    expect(barsOf(svg, 'claim')[0]?.from).toBe(markOf(svg, 'placement'));
    const later = aClaim({ upTo: 'inspection', placedAt: usual.placing, shippedAt: usual.shipment });
    expect(draw(later, policyWith({ claim: claimWindow }), usual.request)).toEqual(svg);
  });

  test('and an event of the policy’s own that is to come is not known, unless it is fixed in advance', () => {
    const firstBar = (scheduled: boolean) => {
      const events = [{ event: 'opening', question: 'When?', ...(scheduled && { scheduled }) }];
      const from = { earliestOf: ['delivery', 'opening'] };
      const claimWindow: WindowTerm = { length: 'unlimited', from, cappedAt: [{ until: '2026-03-20' }] };
      const opening = { ...claim, events: { opening: '2026-03-10T10:00:00+09:00' } };
      const svg = draw(opening, policyWith({ claim: claimWindow }, { events }), usual.request);
      return [barsOf(svg, 'claim')[0]?.from, markOf(svg, 'placement'), markOf(svg, 'delivery')];
    };
    const [unknown, placed] = firstBar(false);
    expect(unknown).toBe(placed);
    const [known, , delivered] = firstBar(true);
    expect(known).toBe(delivered);
  });
});

describe('the rule of an exception', () => {
  const facts = [{ fact: 'tier', type: 'enum', values: ['basic', 'gold'], question: 'Which tier?' }];
  const windows = (length: string) => ({ length, from: 'delivery' }) as const;
  const members: ExceptionTerm = {
    clause: 'promise.members',
    when: { fact: 'tier', equals: 'gold' },
    set: { windows: { claim: windows('P30D'), dispatch: windows('P40D') } },
  };
  const policy = policyWith({}, { facts, exceptions: [members] });
  const rulesOf = (claim: ClaimInput, rules: object, asOf: string = usual.request): readonly string[] =>
    spokenOf(draw(claim, rules, asOf), 'desc')
      .split('. ')
      .filter((sentence) => sentence.includes(' window: '))
      .map((sentence) => sentence.split(', ').filter((part) => !part.startsWith('by '))[1] ?? '');
  const tier = (name: string, upTo: 'placing' | 'delivery' | 'request' = 'request') => ({
    ...aClaim({ upTo }),
    facts: { tier: name },
  });

  test('stands where it governs', () => {
    expect(rulesOf(tier('gold'), policy)).toEqual([
      '30 days from delivery',
      '40 days from delivery',
      '7 days from delivery',
    ]);
    expect(rulesOf(tier('basic'), policy).slice(0, 2)).toEqual([
      '24 hours from delivery',
      '24 hours from delivery',
    ]);
  });

  test('also while no finding names its clause', () => {
    expect(rulesOf(tier('gold', 'delivery'), policy).slice(1)).toEqual([
      '40 days from delivery',
      '7 days from delivery',
    ]);
    expect(rulesOf(tier('basic', 'delivery'), policy).slice(1)).toEqual([
      '24 hours from delivery',
      '7 days from delivery',
    ]);
  });

  // A day has 24 hours in Seoul: both rules come to the same deadline, and the clause tells which it was.
  const sameDeadlines: ExceptionTerm = {
    clause: 'promise.members',
    when: { fact: 'tier', equals: 'gold' },
    set: { windows: { claim: windows('P1D'), dispatch: windows('P1D'), arrival: windows('P1W') } },
  };
  test.each<[string, Parameters<typeof aClaim>[0], string, number, string]>([
    ['the claim in time', { upTo: 'request' }, usual.request, 0, '1 day from delivery'],
    ['the claim too late', { upTo: 'delivery' }, '2026-03-03T12:00:00+09:00', 0, '1 day from delivery'],
    ['no delivery yet', { upTo: 'placing' }, usual.placing, 0, '1 day from delivery'],
    ['the dispatch to come', { upTo: 'authorization' }, usual.authorization, 1, '1 day from delivery'],
    ['the answer too late', { upTo: 'request' }, '2026-03-03T12:00:00+09:00', 1, '1 day from delivery'],
    ['the dispatch in time', { upTo: 'dispatch' }, usual.dispatch, 1, '1 day from delivery'],
    ['the arrival to come', { upTo: 'dispatch' }, usual.dispatch, 2, '1 week from delivery'],
    ['the arrival in time', { upTo: 'arrival' }, usual.arrival, 2, '1 week from delivery'],
  ])('is told by its clause where two come to the same deadline: %s', (_, traits, asOf, lane, rule) => {
    const same = policyWith({}, { facts, exceptions: [sameDeadlines] });
    expect(rulesOf({ ...aClaim(traits), facts: { tier: 'gold' } }, same, asOf)[lane]).toBe(rule);
    const plain = ['24 hours from delivery', '24 hours from delivery', '7 days from delivery'];
    expect(rulesOf({ ...aClaim(traits), facts: { tier: 'basic' } }, same, asOf)[lane]).toBe(plain[lane]);
  });

  test('is told by the clause that its own window has', () => {
    const own = { ...members, set: { windows: { claim: windows('P30D') } } };
    const sale = { ...windows('PT24H'), clause: 'promise.sale' };
    const ruleUnder = (claim: WindowTerm, name: string) =>
      rulesOf(tier(name, 'placing'), policyWith({ claim }, { facts, exceptions: [own] }), usual.placing)[0];
    expect(ruleUnder(sale, 'basic')).toBe('24 hours from delivery');
    expect(ruleUnder(sale, 'gold')).toBe('30 days from delivery');
    expect(ruleUnder(windows('PT24H'), 'basic')).toBe('24 hours from delivery');
  });

  test('is told by its opening where two end alike', () => {
    const opening = (after: string): WindowTerm => ({ length: 'P30D', from: 'delivery', opens: { after } });
    const early: ExceptionTerm = { ...members, set: { windows: { claim: opening('P1D') } } };
    const late: ExceptionTerm = {
      ...members,
      when: { fact: 'tier', equals: 'basic' },
      set: { windows: { claim: opening('P2D') } },
    };
    const both = policyWith({}, { facts, exceptions: [early, late] });
    const sentence = (name: string) => spokenOf(draw(tier(name), both, usual.request), 'desc');
    expect(sentence('gold')).toContain('30 days from delivery, opens 1 day after delivery.');
    expect(sentence('basic')).toContain('30 days from delivery, opens 2 days after delivery.');
  });

  // Before there is a claim, no finding is on the dispatch.
  test('is that of the policy where an exception says the same', () => {
    const opening: WindowTerm = { length: 'P30D', from: 'delivery', opens: { after: 'P1D' } };
    const alike = (term: WindowTerm) => {
      const exceptions = [{ ...members, set: { windows: { dispatch: term } } }];
      const same = policyWith({ dispatch: term }, { facts, exceptions });
      return spokenOf(draw(tier('basic', 'delivery'), same, usual.request), 'desc');
    };
    expect(alike(opening)).toContain('(UTC+09:00), 30 days from delivery, opens 1 day after delivery.');
    expect(alike({ length: 'unlimited', from: 'delivery' })).toContain('open, no time limit.');
  });

  test('is not that of a window without end where that has not begun', () => {
    const until: WindowTerm = { length: 'P7D', from: 'arrival' };
    const exceptions = [{ ...members, set: { windows: { dispatch: until } } }];
    const endless = policyWith(
      { dispatch: { length: 'unlimited', from: 'delivery' } },
      { facts, exceptions },
    );
    const sentence = (name: string) => spokenOf(draw(tier(name, 'delivery'), endless, usual.request), 'desc');
    expect(sentence('gold')).toContain(
      'Dispatch window: not started, 7 days from arrival, deadline not known.',
    );
    expect(sentence('basic')).toContain('Dispatch window: open, no time limit.');
  });

  test('is nothing that extends a window without end', () => {
    const adding: ExceptionTerm = {
      clause: 'promise.sale',
      when: { field: 'item.category', equals: 'hats' },
      adds: { windows: { claim: { extendedTo: [{ until: '2026-12-31' }] } } },
    };
    const endless = {
      ...members,
      set: { windows: { claim: { length: 'unlimited', from: 'delivery' } as const } },
    };
    const both = policyWith(
      {},
      { facts, exceptions: [endless, adding, { ...adding, adds: {}, waives: ['exclusion.jewelry'] }] },
    );
    const sentence = (name: string) => spokenOf(draw(tier(name), both, usual.request), 'desc');
    expect(sentence('gold')).toContain('Claim window: met, no time limit.');
    expect(sentence('basic')).toContain('(UTC+09:00), 24 hours from delivery.');
    const opening = { length: 'unlimited', from: 'delivery', opens: { after: 'P1D' } } as const;
    const later = policyWith(
      {},
      { facts, exceptions: [{ ...members, set: { windows: { claim: opening } } }, adding] },
    );
    expect(spokenOf(draw(tier('gold', 'placing'), later, usual.placing), 'desc')).toContain(
      'Claim window: not started, no time limit, opens 1 day after delivery, deadline not known.',
    );
  });

  test('is not guessed before anything has begun', () => {
    expect(rulesOf(tier('gold', 'placing'), policy, usual.placing).slice(0, 2)).toEqual([
      '30 days from delivery',
      'depends on the case',
    ]);
  });

  test('is not guessed while a fact that decides it is missing', () => {
    expect(rulesOf(aClaim(), policy).slice(0, 2)).toEqual(['depends on the case', 'depends on the case']);
    // In time by either rule, though nobody knows yet by when it had to be.
    const unsure = draw(aClaim(), policy, usual.request);
    expect(linesOf(unsure)).toContain('Claim: met');
    expect(barsOf(unsure, 'claim')).toEqual([]);
    expect(linesOf(draw(aClaim(), policy, usual.request, 'ko'))).toContain('경우에 따라 다름');
  });

  test('is told by its deadline where two have one clause', () => {
    const sale: ExceptionTerm = {
      ...members,
      when: { fact: 'tier', equals: 'basic' },
      set: { windows: { claim: windows('P2D') } },
    };
    const both = policyWith({}, { facts, exceptions: [members, sale] });
    expect(rulesOf(tier('gold'), both)[0]).toBe('30 days from delivery');
    expect(rulesOf(tier('basic'), both)[0]).toBe('2 days from delivery');
  });

  test('is told with what others add to it', () => {
    const holidays = (on: string, until: string): ExceptionTerm => ({
      clause: 'promise.sale',
      when: { field: 'item.category', equals: on },
      adds: { windows: { claim: { extendedTo: [{ until }] } } },
    });
    const seasons = [holidays('hats', '2026-12-31'), holidays('shoes', '2026-03-31')];
    const seasonal = policyWith({}, { facts, exceptions: [members, ...seasons] });
    expect(rulesOf(tier('basic'), seasonal)[0]).toBe('24 hours from delivery');
    expect(spokenOf(draw(tier('basic'), seasonal, usual.request), 'desc')).toContain(
      'by Tue 31 Mar 2026 23:59:59.999 (UTC+09:00), 24 hours from delivery, extended to 31 Mar 2026.',
    );
    expect(rulesOf(tier('gold'), seasonal)[0]).toBe('30 days from delivery');
    const many = Array.from({ length: 5 }, (_, index) => holidays('shoes', `2026-04-0${index + 1}`));
    expect(rulesOf(tier('basic'), policyWith({}, { facts, exceptions: many }))[0]).toBe(
      'depends on the case',
    );
    const capped = { ...seasons[1], adds: { windows: { claim: { cappedAt: [{ until: '2026-03-02' }] } } } };
    expect(
      spokenOf(draw(tier('basic'), policyWith({}, { facts, exceptions: [capped] }), usual.request), 'desc'),
    ).toContain('24 hours from delivery, no later than 2 Mar 2026.');
  });

  test('is told by the finding that a ruling has changed', () => {
    const late = { ...tier('basic'), rulings: [] as ClaimInput['rulings'] };
    const rulings = [
      {
        clause: 'deadline.dispatch',
        ruling: 'waived',
        by: 'desk',
        why: 'goodwill',
        at: '2026-03-04T00:00:00+09:00',
      },
    ] as const;
    expect(rulesOf({ ...late, rulings }, policy, '2026-03-05T00:00:00+09:00')[1]).toBe(
      '24 hours from delivery',
    );
  });

  test.each([
    [
      'a delivery that is unknown',
      { upTo: 'dispatch', deliveredAt: null },
      usual.dispatch,
      'depends on the case',
    ],
    [
      'an answer that was too late',
      { upTo: 'request' },
      '2026-03-03T12:00:00+09:00',
      '24 hours from delivery',
    ],
    ['an arrival', { upTo: 'arrival' }, usual.arrival, '24 hours from delivery'],
  ] as const)('with %s', (_, traits, asOf, dispatchRule) => {
    const claim = { ...aClaim(traits), facts: { tier: 'basic' } };
    const arrival = { ...members, set: { windows: { ...members.set?.windows, arrival: windows('P50D') } } };
    const rules = rulesOf(claim, policyWith({}, { facts, exceptions: [arrival] }), asOf);
    expect(rules[0]).toBe('24 hours from delivery');
    expect(rules[1]).toBe(dispatchRule);
  });
});

describe('a claim that is settled', () => {
  const settled = (outcome: string, upTo: 'request' | 'authorization' | 'inspection' = 'inspection') => ({
    ...aClaim({ upTo }),
    settlement: { at: '2026-03-06T09:00:00+09:00', outcome },
  });
  const later = '2026-03-20T00:00:00+09:00';

  test('says how it ended, and for nobody to do anything', () => {
    const svg = draw(settled('refunded'), defaultPolicy, later);
    expect(linesOf(svg)[0]).toBe('Accepted. Settled: refunded');
    expect(linesOf(svg)).toContain('Settled (refunded) 6 Mar 09:00');
    expect(spokenOf(svg, 'desc')).toContain('; Settled (refunded) Fri 6 Mar 2026 09:00 (UTC+09:00).');
    const korean = draw(settled('sent_back'), defaultPolicy, later, 'ko');
    expect(linesOf(korean)[0]).toBe('승인. 종결: 고객에게 반송');
    expect(linesOf(korean)).toContain('처리 완료 (고객에게 반송) 3월 6일 09:00');
    expect(linesOf(draw(settled('kept_for_parts'), defaultPolicy, later))[0]).toBe(
      'Accepted. Settled: kept for parts',
    );
  });

  test('is drawn as it stood then', () => {
    const svg = draw(settled('withdrawn', 'authorization'), defaultPolicy, later);
    expect(linesOf(svg)[0]).toBe('Rejected. Settled: withdrawn');
    expect(linesOf(svg)[1]).toBe('Clauses not met: deadline.dispatch');
    const unanswered = draw(settled('withdrawn', 'request'), defaultPolicy, later);
    expect(linesOf(unanswered)[1]).toBe('Clauses to look at: deadline.dispatch');
    const [bar] = barsOf(svg, 'arrival').slice(1);
    expect(bar?.to).toBeCloseTo(markOf(svg, 'settlement'));
    const pending = draw(
      settled('withdrawn', 'request'),
      policyWith({ dispatch: { length: 'P9D', from: 'delivery' } }),
      later,
    );
    expect(linesOf(pending)[0]).toBe('Pending. Settled: withdrawn');
    expect(linesOf(pending)[1]).toMatch(/^as of/);
  });

  test('has nothing after it', () => {
    const claim = { ...settled('refunded'), settlement: { at: usual.authorization, outcome: 'refunded' } };
    const svg = draw(claim, defaultPolicy, later);
    expect(elementsOf(svg).flatMap(({ attributes }) => attributes['data-event'] ?? [])).toEqual([
      'delivery',
      'request',
      'authorization',
      'settlement',
    ]);
  });

  test('is not settled before', () => {
    const svg = draw(settled('refunded'), defaultPolicy, usual.inspection);
    expect(linesOf(svg)[0]).toBe('Accepted. Next: the shop refunds');
    expect(linesOf(svg).join()).not.toContain('Settled');
  });
});

test('a step that the shop is late with is overdue since its deadline', () => {
  const duties = [{ duty: 'answer', clause: 'promise.members', window: { length: 'PT1H', from: 'request' } }];
  const policy = { ...defaultPolicy, clauses, terms: { ...terms, duties } };
  const heading = (asOf: string, locale: 'en' | 'ko' = 'en') =>
    linesOf(draw(aClaim(), policy, asOf, locale))
      .slice(0, 2)
      .join(' ');
  const step = 'Pending. Next: the shop answers with method and cost';
  expect(heading('2026-03-02T13:00:00+09:00')).toContain(`${step}, by Mon 2 Mar 2026 13:00`);
  expect(heading('2026-03-02T14:00:00+09:00')).toContain(`${step}, overdue since Mon 2 Mar 2026 13:00`);
  expect(heading('2026-03-02T14:00:00+09:00', 'ko')).toContain(', 2026년 3월 2일 (월) 13:00 기한 지남');
});

test('facts that are missing are named, with blanks', () => {
  const facts = [{ fact: 'seal_intact', type: 'boolean', question: 'Is it sealed?' }];
  const requirements = [{ clause: 'promise.sale', must: { fact: 'seal_intact', equals: true } }];
  const policy = { ...defaultPolicy, clauses, facts, terms: { ...terms, requirements } };
  expect(linesOf(draw(aClaim(), policy, usual.request))[1]).toBe('Still missing: seal intact');
});

test('a channel that is waived was still another', () => {
  const ruling = {
    clause: 'channel.email',
    ruling: 'waived',
    by: 'desk',
    why: 'goodwill',
    at: usual.request,
  } as const;
  const claim = { ...aClaim({ channel: 'phone' }), rulings: [ruling] };
  expect(linesOf(draw(claim, defaultPolicy, usual.request))).toContain('Request (phone) 2 Mar 12:00');
});
