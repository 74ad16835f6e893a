import {
  defaultPolicy,
  InvalidClaimError,
  InvalidPolicyError,
  parseClaim,
  parsePolicy,
} from 'returns-policy';
import { renderTimeline, type TimelineOptions } from 'returns-policy/timeline';
import { describe, expect, test } from 'vitest';
import { aClaim, type ClaimTraits, msFrom, usual } from '../support/aClaim';
import { elementsOf, linesOf, type Node, readSvg, spokenOf } from './readSvg';

const draw = (traits: ClaimTraits, asOf: string, options?: TimelineOptions, policy: object = defaultPolicy) =>
  readSvg(renderTimeline(aClaim(traits), policy, asOf, options));

const windowsOf = (svg: Node): readonly string[] =>
  elementsOf(svg).flatMap(({ attributes }) => {
    const { 'data-window': window, 'data-state': state } = attributes;
    return window === undefined ? [] : [`${window}: ${state}`];
  });

const eventsOf = (svg: Node): readonly string[] =>
  elementsOf(svg).flatMap(({ attributes }) => attributes['data-event'] ?? []);

const DAY_END = 'by Tue 3 Mar 2026 10:00';
const WEEK_END = 'by Mon 9 Mar 2026 10:00';

const stages: readonly {
  name: string;
  traits: ClaimTraits;
  asOf: string;
  heading: string;
  also?: string;
  lanes: readonly string[];
}[] = [
  {
    name: 'not delivered',
    traits: { upTo: 'placing', deliveredAt: null },
    asOf: '2026-02-28T12:00+09:00',
    heading: 'Pending. Next: the carrier delivers the order',
    lanes: ['Claim: not started', 'Dispatch: not started', 'Arrival: not started'],
  },
  {
    name: 'delivered, not claimed',
    traits: { upTo: 'delivery' },
    asOf: '2026-03-02T11:00+09:00',
    heading: 'Pending. Next: the customer makes the claim, by Tue 3 Mar 2026 10:00',
    lanes: ['Claim: open', 'Dispatch: open', 'Arrival: open'],
  },
  {
    name: 'claimed, something missing',
    traits: { upTo: 'request', number: null, reason: 'wrong_item', attachments: [] },
    asOf: '2026-03-02T13:00+09:00',
    heading: 'Pending. Next: the customer sends what is missing, by Tue 3 Mar 2026 10:00',
    also: 'Still missing: order number; picture of the tag or care card or model number; short description',
    lanes: ['Claim: met', 'Dispatch: open', 'Arrival: open'],
  },
  {
    name: 'claimed',
    traits: { upTo: 'request' },
    asOf: '2026-03-02T13:00+09:00',
    heading: 'Pending. Next: the shop answers with method and cost, by Tue 3 Mar 2026 10:00',
    lanes: ['Claim: met', 'Dispatch: open', 'Arrival: open'],
  },
  {
    name: 'authorized',
    traits: { upTo: 'authorization' },
    asOf: '2026-03-02T16:00+09:00',
    heading: 'Pending. Next: the customer sends the item back, by Tue 3 Mar 2026 10:00',
    lanes: ['Claim: met', 'Dispatch: open', 'Arrival: open'],
  },
  {
    name: 'dispatched',
    traits: { upTo: 'dispatch' },
    asOf: '2026-03-04T16:00+09:00',
    heading: 'Pending. Next: the carrier brings the item to the shop, by Mon 9 Mar 2026 10:00',
    lanes: ['Claim: met', 'Dispatch: met', 'Arrival: open'],
  },
  {
    name: 'arrived',
    traits: { upTo: 'arrival' },
    asOf: '2026-03-05T12:00+09:00',
    heading: 'Pending. Next: the shop inspects the item',
    lanes: ['Claim: met', 'Dispatch: met', 'Arrival: met'],
  },
  {
    name: 'accepted',
    traits: { upTo: 'inspection', resolution: 'refund' },
    asOf: '2026-03-06T12:00+09:00',
    heading: 'Accepted. Next: the shop refunds',
    lanes: ['Claim: met', 'Dispatch: met', 'Arrival: met'],
  },
  {
    name: 'claimed late',
    traits: { upTo: 'request', requestedAt: '2026-03-03T10:00:00.001+09:00' },
    asOf: '2026-03-03T12:00+09:00',
    heading: 'Rejected. No further step',
    also: 'Clauses not met: deadline.claim, deadline.dispatch',
    lanes: ['Claim: missed', 'Dispatch: missed', 'Arrival: open'],
  },
  {
    name: 'not answered in time',
    traits: { upTo: 'request' },
    asOf: '2026-03-03T12:00+09:00',
    heading: 'Needs review. Next: a person at the shop decides',
    also: 'Clauses to look at: deadline.dispatch',
    lanes: ['Claim: met', 'Dispatch: missed', 'Arrival: open'],
  },
  {
    name: 'dispatched, delivery unknown',
    traits: { upTo: 'dispatch', deliveredAt: null },
    asOf: '2026-03-04T16:00+09:00',
    heading: 'Needs review. Next: a person at the shop decides',
    also: 'Clauses to look at: deadline.dispatch, deadline.arrival',
    lanes: ['Claim: not started', 'Dispatch: not started', 'Arrival: not started'],
  },
];

describe('each stage of a return is told', () => {
  test.each(stages)('$name', ({ traits, asOf, heading, also, lanes }) => {
    const svg = draw(traits, asOf);
    const lines = linesOf(svg);
    expect(lines[0]).toBe(heading);
    expect(lines.filter((line) => /^(Claim|Dispatch|Arrival): /.test(line))).toEqual(lanes);
    expect(windowsOf(svg)).toEqual(
      lanes.map((lane) => lane.toLowerCase().replace('not started', 'not_started')),
    );
    if (also !== undefined) expect(lines[1]).toBe(also);
    const isStarted = !lanes.includes('Claim: not started');
    expect(lines.filter((line) => line === DAY_END)).toHaveLength(isStarted ? 2 : 0);
    expect(lines.filter((line) => line === WEEK_END)).toHaveLength(isStarted ? 1 : 0);
    expect(lines.filter((line) => line.startsWith('UTC+09:00 · '))).toHaveLength(isStarted ? 3 : 0);
    expect(lines.filter((line) => line === 'deadline not known')).toHaveLength(isStarted ? 0 : 3);
    expect(elementsOf(svg).filter(({ attributes }) => 'data-deadline' in attributes)).toHaveLength(
      isStarted ? 3 : 0,
    );
    expect(spokenOf(svg, 'desc')).toContain(`${heading.replace(/ \d\d:\d\d$/, '')}`);
  });
});

test('the state of a window is told by a form of its own, not by its colour alone', () => {
  const looks = [
    '2026-02-28T12:00+09:00',
    '2026-03-02T11:00+09:00',
    '2026-03-02T13:00+09:00',
    '2026-03-05T00:00+09:00',
  ];
  const bars = looks.map((asOf) => {
    const svg = draw({ upTo: asOf === looks[3] ? 'delivery' : 'request' }, asOf);
    const lane = elementsOf(svg).find(({ attributes }) => attributes['data-window'] === 'claim');
    const shapes = elementsOf(lane ?? svg).filter(({ name }) => name !== 'g');
    return {
      state: lane?.attributes['data-state'],
      forms: shapes.map(({ name, attributes: { d = '' } }) => `${name}${d.replace(/[\d.]+/g, '')}`).join(' '),
      isHatched: shapes.some(({ attributes }) => attributes['fill']?.endsWith('-hatch)')),
      isDashed: shapes.some(({ attributes }) => 'stroke-dasharray' in attributes),
    };
  });
  expect(bars.map(({ state }) => state)).toEqual(['not_started', 'open', 'met', 'missed']);
  expect(new Set(bars.map(({ forms }) => forms)).size).toBe(4);
  expect(bars.map(({ isHatched }) => isHatched)).toEqual([false, false, false, true]);
  expect(bars.map(({ isDashed }) => isDashed)).toEqual([true, false, false, true]);
});

describe('what happens after the instant asked of', () => {
  test('is left out, event by event', () => {
    const instants = Object.values(usual);
    const kinds = [
      'placement',
      'shipment',
      'delivery',
      'request',
      'authorization',
      'dispatch',
      'arrival',
      'inspection',
    ];
    for (const [index, at] of instants.entries()) {
      const traits: ClaimTraits = { upTo: 'inspection', placedAt: usual.placing, shippedAt: usual.shipment };
      expect(eventsOf(draw(traits, at))).toEqual(kinds.slice(0, index + 1));
      expect(eventsOf(draw(traits, msFrom(at, -1)))).toEqual(kinds.slice(0, index));
    }
  });

  test('cannot be told from the picture', () => {
    expect(draw({ upTo: 'inspection' }, usual.request)).toEqual(draw({ upTo: 'request' }, usual.request));
  });
});

test('a late event is joined to the deadline that it missed, and its absence to the instant asked of', () => {
  const asOf = '2026-03-20T00:00+09:00';
  const late = draw(
    { upTo: 'arrival', dispatchedAt: '2026-03-04T10:00+09:00', arrivedAt: '2026-03-11T10:00+09:00' },
    asOf,
  );
  expect(overrunOf(late, 'dispatch')).toBe(xOf(late, 'data-event', 'dispatch', 'cx'));
  expect(overrunOf(late, 'arrival')).toBe(xOf(late, 'data-event', 'arrival', 'cx'));
  const claimedLate = draw({ upTo: 'request', requestedAt: '2026-03-04T10:00+09:00' }, asOf);
  expect(overrunOf(claimedLate, 'claim')).toBe(xOf(claimedLate, 'data-event', 'request', 'cx'));
  const byPhone = {
    upTo: 'authorization',
    channel: 'phone',
    authorizedAt: '2026-03-04T10:00+09:00',
  } as const;
  const filedLate = draw(byPhone, asOf);
  expect(overrunOf(filedLate, 'claim')).toBe(xOf(filedLate, 'data-event', 'authorization', 'cx'));
  const askedInTime = draw({ ...byPhone, requestedAt: '2026-03-03T10:00+09:00' }, asOf);
  expect(overrunOf(askedInTime, 'claim')).toBe(xOf(askedInTime, 'data-event', 'authorization', 'cx'));
  const never = draw({ upTo: 'delivery' }, asOf);
  expect(overrunOf(never, 'claim')).toBe(xOf(never, 'data-as-of', '', 'x1'));
});

/** Where the one element in question stands. */
function xOf(svg: Node, attribute: string, value: string, coordinate: string): number {
  const marked = elementsOf(svg).filter(({ attributes }) => attributes[attribute] === value);
  const placed = marked.flatMap(elementsOf).flatMap(({ attributes }) => attributes[coordinate] ?? []);
  expect(placed).toHaveLength(1);
  return Number(placed[0]);
}

function overrunOf(svg: Node, window: string): number {
  const lane = elementsOf(svg).filter(({ attributes }) => attributes['data-window'] === window);
  const dashed = lane.flatMap(elementsOf).filter(({ attributes }) => 'stroke-dasharray' in attributes);
  expect(dashed).toHaveLength(1);
  return Number(dashed[0]?.attributes['x2']);
}

describe('what is handed in', () => {
  test('may be parsed or raw', () => {
    const claim = aClaim({ upTo: 'request' });
    const raw = renderTimeline(claim, { ...defaultPolicy }, usual.request);
    expect(renderTimeline(parseClaim(claim), parsePolicy(defaultPolicy), new Date(usual.request))).toBe(raw);
  });

  test('is refused as elsewhere: claim first, then policy, then instant, then locale', () => {
    const claim = aClaim();
    const french = { locale: 'fr' } as unknown as TimelineOptions;
    const bad = { order: {} } as never;
    expect(() => renderTimeline(bad, {}, 'now', french)).toThrow(InvalidClaimError);
    expect(() => renderTimeline(claim, {}, 'now', french)).toThrow(InvalidPolicyError);
    expect(() => renderTimeline(claim, defaultPolicy, 'now', french)).toThrow(/`asOf`/);
    expect(() => renderTimeline(claim, defaultPolicy, usual.request, french)).toThrow(
      new TypeError('locale must be `en` or `ko`, not `fr`'),
    );
    const inherited = { locale: 'constructor' } as unknown as TimelineOptions;
    expect(() => renderTimeline(claim, defaultPolicy, usual.request, inherited)).toThrow(TypeError);
  });

  test('stays as it was, and gives the same picture every time', () => {
    const claim = aClaim();
    const copy = structuredClone(claim);
    const once = renderTimeline(claim, defaultPolicy, usual.arrival);
    expect(renderTimeline(copy, defaultPolicy, usual.arrival)).toBe(once);
    expect(claim).toEqual(copy);
  });
});
