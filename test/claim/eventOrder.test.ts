import { describe, expect, it } from 'vitest';
import { parseClaim } from '../../src/claim/parseClaim';
import { problemsOf } from './problemsOf';

const NOON = Date.UTC(2026, 2, 2, 12);
const HOUR = 3_600_000;

/** Every event an hour after the one before it. */
function everyEvent(): Record<string, Record<string, unknown>> {
  return {
    order: { placedAt: NOON - 3 * HOUR, shippedAt: NOON - 2 * HOUR, deliveredAt: NOON },
    item: { category: 'shoes' },
    request: { at: NOON + HOUR, channel: 'email' },
    authorization: { at: NOON + 2 * HOUR },
    dispatch: { at: NOON + 3 * HOUR },
    arrival: { at: NOON + 4 * HOUR },
    inspection: { at: NOON + 5 * HOUR, condition: 'as_received' },
  };
}

/** The claim with one instant moved; those of other events left where they are. */
function moved(event: string, key: string, value: unknown, others: readonly string[] = []): unknown {
  const claim = everyEvent();
  for (const other of others) delete claim[other];
  return { ...claim, [event]: { ...claim[event], [key]: value } };
}

interface Rule {
  readonly later: readonly [event: string, key: string];
  readonly earlier: number;
  readonly name: string;
  readonly path: string;
  /** Events that another rule would have something to say about. */
  readonly without?: readonly string[];
}

const rules: readonly Rule[] = [
  { later: ['authorization', 'at'], earlier: NOON + HOUR, name: 'the request', path: 'authorization.at' },
  { later: ['arrival', 'at'], earlier: NOON + 3 * HOUR, name: 'the dispatch', path: 'arrival.at' },
  { later: ['inspection', 'at'], earlier: NOON + 4 * HOUR, name: 'the arrival', path: 'inspection.at' },
  { later: ['dispatch', 'at'], earlier: NOON, name: 'the delivery', path: 'dispatch.at' },
  {
    later: ['order', 'deliveredAt'],
    earlier: NOON - 2 * HOUR,
    name: 'the shipping of the order',
    path: 'order.deliveredAt',
  },
];

describe('an event before the one it needs is refused', () => {
  it.each(rules)('$later before $name', ({ later: [event, key], earlier, name, path }) => {
    const write = (ms: number): string => `\`${new Date(ms).toISOString()}\``;
    const problem = `${write(earlier - 1)} is before ${name} at ${write(earlier)}`;
    expect(problemsOf(moved(event, key, earlier - 1))).toEqual([[path, problem]]);
    expect(() => parseClaim(moved(event, key, earlier))).not.toThrow();
    expect(() => parseClaim(moved(event, key, earlier + 1))).not.toThrow();
  });

  it('delivery before the placing of the order, and before both', () => {
    const claim = (deliveredAt: number, shippedAt?: number): unknown => ({
      ...everyEvent(),
      order: { placedAt: NOON, deliveredAt, ...(shippedAt === undefined ? {} : { shippedAt }) },
    });
    expect(problemsOf(claim(NOON - 1))).toEqual([
      ['order.deliveredAt', expect.stringContaining('is before the placing of the order at')],
    ]);
    expect(() => parseClaim(claim(NOON))).not.toThrow();
    expect(() => parseClaim(claim(NOON + 1))).not.toThrow();
    expect(problemsOf(claim(NOON - 1, NOON + 1))).toEqual([
      ['order.deliveredAt', expect.stringContaining('is before the placing of the order at')],
      ['order.deliveredAt', expect.stringContaining('is before the shipping of the order at')],
    ]);
  });

  it('a supplement before the inspection, each by itself', () => {
    const at = NOON + 5 * HOUR;
    const supplements = [at - 1, at, at + 1, at - HOUR].map((ms) => ({ at: ms, contents: ['tag'] }));
    expect(problemsOf(moved('inspection', 'supplements', supplements))).toEqual([
      ['inspection.supplements.0.at', expect.stringContaining('is before the inspection at')],
      ['inspection.supplements.3.at', expect.stringContaining('is before the inspection at')],
    ]);
  });

  it('whatever offsets the two are written with', () => {
    expect(
      problemsOf(moved('authorization', 'at', '2026-03-02T21:59:59.999+09:00')).map(([path]) => path),
    ).toEqual(['authorization.at']);
    expect(() => parseClaim(moved('authorization', 'at', '2026-03-02T08:00:00-05:00'))).not.toThrow();
  });

  it('all of them at once', () => {
    const claim = {
      order: { placedAt: NOON + 2, shippedAt: NOON + 3, deliveredAt: NOON + 1 },
      item: { category: 'shoes' },
      request: { at: NOON + HOUR, channel: 'email' },
      authorization: { at: NOON },
      dispatch: { at: NOON },
      arrival: { at: NOON - 1 },
      inspection: { at: NOON - 2, condition: 'used', supplements: [{ at: NOON - 3, contents: [] }] },
    };
    expect(
      problemsOf(claim)
        .map(([path]) => path)
        .sort(),
    ).toEqual([
      'arrival.at',
      'authorization.at',
      'dispatch.at',
      'inspection.at',
      'inspection.supplements.0.at',
      'order.deliveredAt',
      'order.deliveredAt',
    ]);
  });
});

describe('an event without the one it needs is refused', () => {
  it.each([
    ['authorization', 'request', '`authorization` is given without a `request`', []],
    ['arrival', 'dispatch', '`arrival` is given without a `dispatch`', []],
    ['inspection', 'arrival', '`inspection` is given without an `arrival`', []],
  ])('%s without %s', (later, earlier, message) => {
    for (const claim of [moved(earlier, 'at', 0, [earlier]), everyEvent()]) {
      const given = { ...(claim as object) } as Record<string, unknown>;
      delete given[earlier];
      expect(problemsOf(given)).toEqual([[later, message]]);
      expect(problemsOf({ ...given, [earlier]: null })).toEqual([[later, message]]);
      expect(problemsOf({ ...given, [earlier]: undefined })).toEqual([[later, message]]);
      expect(() =>
        parseClaim({ ...given, [later]: null, ...(later === 'arrival' ? { inspection: null } : {}) }),
      ).not.toThrow();
    }
  });

  it.each([
    ['request', 'at', 'tomorrow'],
    ['request', 'channel', 7],
    ['dispatch', 'at', '2026-02-30T12:00Z'],
    ['arrival', 'at', null],
  ])('not where %s was given, but with a bad %s', (event, key, value) => {
    expect(problemsOf(moved(event, key, value)).map(([path]) => path)).toEqual([`${event}.${key}`]);
  });

  it.each(['request', 'dispatch', 'arrival'])('not where %s was given, but as something else', (event) => {
    for (const value of ['yes', true, [], 7]) {
      const problems = problemsOf({ ...everyEvent(), [event]: value });
      expect(problems.map(([path]) => path)).toEqual([event]);
    }
  });
});

describe('the order of two instants is judged only if both are good', () => {
  it.each([
    ['order', 'deliveredAt', 'dispatch', 'at'],
    ['order', 'placedAt', 'order', 'deliveredAt'],
    ['request', 'at', 'authorization', 'at'],
    ['dispatch', 'at', 'arrival', 'at'],
    ['arrival', 'at', 'inspection', 'at'],
  ])('%s.%s and %s.%s', (event, key, later, laterKey) => {
    expect(problemsOf(moved(event, key, 'yesterday')).map(([path]) => path)).toEqual([`${event}.${key}`]);
    expect(problemsOf(moved(later, laterKey, 'yesterday')).map(([path]) => path)).toEqual([
      `${later}.${laterKey}`,
    ]);
  });

  it('a supplement that could not be read is passed over', () => {
    const supplements = [7, { at: 'later', contents: [] }, { at: NOON, contents: [] }];
    expect(problemsOf(moved('inspection', 'supplements', supplements)).map(([path]) => path)).toEqual([
      'inspection.supplements.0',
      'inspection.supplements.1.at',
      'inspection.supplements.2.at',
    ]);
  });
});

describe('what can be is not refused', () => {
  const base = { order: { deliveredAt: NOON }, item: { category: 'shoes' } };
  it.each<[what: string, claim: object]>([
    ['a request before the delivery', { ...base, request: { at: NOON - HOUR, channel: 'email' } }],
    [
      'a request before the order was placed',
      { ...base, order: { placedAt: NOON }, request: { at: NOON - 1, channel: 'email' } },
    ],
    [
      'an authorization before the delivery',
      { ...base, request: { at: NOON - HOUR, channel: 'email' }, authorization: { at: NOON - 1 } },
    ],
    [
      'a dispatch before the request',
      { ...base, dispatch: { at: NOON }, request: { at: NOON + 1, channel: 'email' } },
    ],
    ['a dispatch without a request', { ...base, dispatch: { at: NOON } }],
    ['a dispatch without a delivery', { ...base, order: {}, dispatch: { at: NOON } }],
    [
      'a dispatch before its authorization',
      {
        ...base,
        request: { at: NOON, channel: 'email' },
        authorization: { at: NOON + 2 },
        dispatch: { at: NOON + 1 },
      },
    ],
    ['shipping before placing', { ...base, order: { placedAt: NOON, shippedAt: NOON - 1 } }],
    [
      'an attachment before the request',
      { ...base, request: { at: NOON, channel: 'email', attachments: [{ kind: 'a', at: NOON - 1 }] } },
    ],
    [
      'all events at one instant',
      {
        order: { placedAt: NOON, shippedAt: NOON, deliveredAt: NOON },
        item: base.item,
        request: { at: NOON, channel: 'email' },
        authorization: { at: NOON },
        dispatch: { at: NOON },
        arrival: { at: NOON },
        inspection: { at: NOON, condition: 'used', supplements: [{ at: NOON, contents: [] }] },
      },
    ],
  ])('%s', (_what, claim) => {
    expect(() => parseClaim(claim)).not.toThrow();
  });
});
