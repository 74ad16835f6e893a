import { test as prop } from '@fast-check/vitest';
import fc from 'fast-check';
import {
  type ClaimInput,
  computeDeadlines,
  defaultPolicy,
  type PolicyInput,
  parseClaim,
} from 'returns-policy';
import { renderTimeline } from 'returns-policy/timeline';
import { expect } from 'vitest';
import { PLOT_RIGHT } from '../../src/timeline/frame';
import { textWidth } from '../../src/timeline/textWidth';
import { claims, zones } from '../support/randomClaims';
import { freeCases } from '../support/randomPolicies';
import { elementsOf, type Node, readSvg, textOf } from './readSvg';

const lengths = fc.constantFrom(
  'PT24H',
  'P7D',
  'PT0S',
  'P0D',
  'PT1S',
  'PT10M',
  'P1M',
  'P1Y2M3W4DT5H6M7S',
  'P100Y',
  { businessDays: 1 },
  { businessDays: 10 },
);
const windows = fc.record(
  {
    length: lengths,
    from: fc.constantFrom(
      'delivery',
      'delivery',
      'order',
      'shipment',
      'request',
      'authorization',
      'dispatch',
      'arrival',
    ),
    ends: fc.constantFrom('exact', 'end_of_day'),
    rollForward: fc.constantFrom('none', 'next_business_day'),
  },
  { requiredKeys: ['length', 'from'] },
);
const builtIn = fc.constant(defaultPolicy.terms.windows);
const policies = fc
  .record({
    timeZone: fc.constantFrom(...zones),
    windows: fc.oneof(builtIn, fc.record({ claim: windows, dispatch: windows, arrival: windows })),
  })
  .map(({ timeZone, windows }) => {
    return { ...defaultPolicy, timeZone, terms: { ...defaultPolicy.terms, windows } };
  });
const muchLater = fc.oneof(
  { weight: 4, arbitrary: fc.constant(0) },
  { weight: 1, arbitrary: fc.integer({ min: 0, max: 20 * 365 * 86_400_000 }) },
);
const LAST = Date.UTC(2199, 11, 31);

const cases = fc
  .tuple(claims(), policies, muchLater, fc.constantFrom('en' as const, 'ko' as const))
  .map(([{ claim, asOf }, policy, later, locale]) => {
    const moment = Math.min(Date.parse(asOf) + later, LAST);
    return { claim, policy, moment, locale };
  });

/** The same under policies with openings, exceptions, events of their own and windows without end. */
const anyCases = fc.oneof(
  cases,
  fc.tuple(freeCases, fc.constantFrom('en' as const, 'ko' as const)).map(([free, locale]) => {
    return { claim: free.claim, policy: free.policy, moment: free.asOf, locale };
  }),
);

interface Case {
  readonly claim: ClaimInput;
  readonly policy: PolicyInput;
  readonly moment: number;
  readonly locale: 'en' | 'ko';
}

const draw = ({ claim, policy, moment, locale }: Case): string =>
  renderTimeline(claim, policy, moment, { locale });

const numberOf = (node: Node, key: string): number => Number(node.attributes[key] ?? 0);

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly what: string;
}

/** The room that a line may take, in the broadest font. */
function boxOf(text: Node): Box {
  const size = numberOf(text, 'font-size');
  const what = textOf(text);
  const width = textWidth(what, size, text.attributes['font-weight'] === 'bold');
  const { 'text-anchor': anchor = 'start' } = text.attributes;
  const before = { start: 0, middle: width / 2, end: width }[anchor] ?? Number.NaN;
  const left = numberOf(text, 'x') - before;
  return {
    left,
    right: left + width,
    top: numberOf(text, 'y') - size * 0.8,
    bottom: numberOf(text, 'y') + size * 0.22,
    what,
  };
}

prop.prop([anyCases])('every number is one, and nothing is left unsaid', (given) => {
  expect(draw(given)).not.toMatch(/NaN|Infinity|undefined|null|\[object|\de-\d/);
});

prop.prop([anyCases])('nothing runs out of the picture', (given) => {
  const svg = readSvg(draw(given));
  const [left, top, width = 0, height = 0] = (svg.attributes['viewBox'] ?? '').split(' ').map(Number);
  expect([left, top, width, height]).toEqual([0, 0, numberOf(svg, 'width'), numberOf(svg, 'height')]);
  for (const node of elementsOf(svg)) {
    if (node.name === 'pattern') continue;
    const reach = {
      x: numberOf(node, 'width') + numberOf(node, 'r'),
      y: numberOf(node, 'height') + numberOf(node, 'r'),
    };
    for (const [key, axis] of [
      ['x', 'x'],
      ['x1', 'x'],
      ['x2', 'x'],
      ['cx', 'x'],
      ['y', 'y'],
      ['y1', 'y'],
      ['y2', 'y'],
      ['cy', 'y'],
    ] as const) {
      const at = numberOf(node, key);
      const end = axis === 'x' ? width : height;
      if (key in node.attributes)
        expect([at >= 0, at + reach[axis] <= end], `${node.name} ${key}`).toEqual([true, true]);
    }
  }
  for (const box of textsOf(svg)) {
    expect(box.left, box.what).toBeGreaterThanOrEqual(0);
    expect(box.right, box.what).toBeLessThanOrEqual(width);
    expect(box.top, box.what).toBeGreaterThanOrEqual(0);
    expect(box.bottom, box.what).toBeLessThanOrEqual(height);
  }
});

prop.prop([anyCases])('no text covers another', (given) => {
  const boxes = textsOf(readSvg(draw(given)));
  for (const [index, one] of boxes.entries()) {
    for (const other of boxes.slice(index + 1)) {
      const isBeside = one.right <= other.left || other.right <= one.left;
      const isAbove = one.bottom <= other.top || other.bottom <= one.top;
      expect(isBeside || isAbove, `${one.what} | ${other.what}`).toBe(true);
    }
  }
});

prop.prop([anyCases])('what is later is never further left', (given) => {
  const { claim, policy, moment } = given;
  const nodes = elementsOf(readSvg(draw(given)));
  const placed: { at: number; x: number }[] = [];
  const deadlines = computeDeadlines(claim, policy, moment);
  for (const node of nodes) {
    const { 'data-at': at, 'data-deadline': window } = node.attributes;
    if (at !== undefined) {
      const mark = elementsOf(node).find(({ name }) => name === 'circle');
      placed.push({ at: Date.parse(at), x: numberOf(mark ?? node, 'cx') });
    }
    if (window !== undefined) {
      const { deadline } = deadlines[window as 'claim' | 'dispatch' | 'arrival'];
      placed.push({ at: Date.parse(deadline ?? ''), x: numberOf(node, 'x1') });
    }
    if ('data-as-of' in node.attributes) placed.push({ at: moment, x: numberOf(node, 'x1') });
  }
  const known = Object.values(deadlines).filter(({ deadline }) => deadline !== null);
  expect(placed.length).toBeGreaterThanOrEqual(1 + known.length);
  placed.sort((one, other) => one.at - other.at || one.x - other.x);
  const xs = placed.map(({ x }) => x);
  expect(xs).toEqual([...xs].sort((one, other) => one - other));
  for (const [index, { at, x }] of placed.entries()) {
    const next = placed[index + 1];
    if (next?.at === at) expect(next.x).toBe(x);
  }
});

prop.prop([anyCases])('a bar ends at its deadline, and begins no later', (given) => {
  for (const lane of elementsOf(readSvg(draw(given)))) {
    if (!('data-window' in lane.attributes) || lane.attributes['data-state'] === 'not_started') continue;
    const shapes = elementsOf(lane);
    const mark = shapes.find(({ attributes }) => 'data-deadline' in attributes);
    const end = mark === undefined ? PLOT_RIGHT : numberOf(mark, 'x1');
    const bars = shapes.filter(({ name, attributes }) => name === 'rect' && attributes['height'] === '16');
    // Where not even the end is known, there is none.
    if (mark !== undefined) expect(bars.length).toBeGreaterThan(0);
    for (const bar of bars) {
      expect(numberOf(bar, 'x')).toBeLessThanOrEqual(end);
      expect(numberOf(bar, 'x') + numberOf(bar, 'width')).toBeLessThanOrEqual(
        Math.max(end, numberOf(bar, 'x') + 2) + 0.02,
      );
    }
  }
});

prop.prop([cases])('what comes later changes nothing', (given) => {
  const { moment } = given;
  const claim = parseClaim(given.claim);
  const past = <Event extends { readonly at: string }>(event: Event | undefined): Event | undefined =>
    event !== undefined && Date.parse(event.at) <= moment ? event : undefined;
  const { order, item } = claim;
  const happened = (at: string | undefined) =>
    at !== undefined && Date.parse(at) <= moment ? at : undefined;
  const soFar = {
    item,
    order: {
      ...order,
      placedAt: happened(order.placedAt),
      shippedAt: happened(order.shippedAt),
      deliveredAt: happened(order.deliveredAt),
    },
    request: past(claim.request),
    authorization: past(claim.authorization),
    dispatch: past(claim.dispatch),
    arrival: past(claim.arrival),
    inspection: past(claim.inspection),
  };
  expect(renderTimeline(soFar, given.policy, moment, given)).toBe(draw(given));
});

function textsOf(svg: Node): readonly Box[] {
  return elementsOf(svg)
    .filter(({ name }) => name === 'text')
    .map(boxOf);
}
