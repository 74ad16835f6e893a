import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { claims, seededClaims, zones } from '../support/randomClaims';
import { judgeStraight, readRecord, seoulDays, temporalDays } from '../support/straightLine';

interface Vector {
  readonly name: string;
  readonly claim: unknown;
  readonly asOf: string;
  readonly timeZone: string;
  readonly expect: unknown;
}

const vectors = readFileSync(new URL('./builtin-policy.jsonl', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line): Vector => JSON.parse(line));

const order = { number: 'A-1001', deliveredAt: '2026-03-07T10:00+09:00' };
const item = { category: 'shoes', contents: ['sample', 'tag', 'sample'] };
const request = {
  at: '2026-03-07T12:00+09:00',
  channel: 'email',
  reason: 'wrong_item',
  resolution: 'exchange',
};
const authorization = { at: '2026-03-07T13:00+09:00' };
const dispatch = { at: '2026-03-07T14:00+09:00' };
const arrival = { at: '2026-03-09T10:00+09:00' };
const inspection = { at: '2026-03-09T11:00+09:00', condition: 'as_received' };

describe('the straight-line decision', () => {
  test('has 178 worked answers to reproduce', () => {
    expect(vectors).toHaveLength(178);
  });

  test.each(vectors)('$name', (vector) => {
    const evaluation = judgeStraight(vector.claim, Date.parse(vector.asOf), temporalDays(vector.timeZone));
    const { policy, cost, findings, ...rest } = evaluation;
    const { clauses, ...costWithoutClauses } = cost ?? { clauses: [] };
    expect({
      ...rest,
      findings: findings.map(({ clause, standing, code }) => [clause, standing, code]),
      cost: cost === null ? null : costWithoutClauses,
    }).toEqual(vector.expect);
    expect(policy).toEqual({ id: 'builtin', version: '1.0.0' });
    expect(clauses).toEqual(
      cost === null
        ? []
        : cost.surcharge === 'possible'
          ? ['cost.round_trip', 'cost.instructions']
          : ['cost.round_trip'],
    );
  });

  test('tells the facts behind each finding', () => {
    const claim = {
      order,
      item,
      request,
      authorization,
      dispatch: { at: '2026-03-08T10:00:00.001+09:00', followedInstructions: false },
      arrival: { at: '2026-03-14T10:00:02+09:00' },
      inspection: { at: '2026-03-14T11:00+09:00', condition: 'as_received', contents: ['sample'] },
    };
    const { findings } = judgeStraight(claim, Date.parse('2026-03-15T00:00Z'), seoulDays);
    expect(findings.map(({ clause, details }) => [clause, details])).toEqual([
      ['exclusion.jewelry', { category: 'shoes' }],
      ['exclusion.personal_request', { orderType: 'standard' }],
      ['channel.email', { channel: 'email' }],
      ['deadline.claim', { deadline: '2026-03-08T01:00:00.000Z' }],
      ['scope.reasons', { reason: 'wrong_item' }],
      ['scope.resolutions', { resolution: 'exchange', offered: ['refund', 'exchange'] }],
      ['identification.order_number', {}],
      ['evidence.wrong_item', { anyOf: ['tag_photo', 'model_number'] }],
      ['evidence.description', { anyOf: ['description'] }],
      ['authorization.before_dispatch', {}],
      ['deadline.dispatch', { deadline: '2026-03-08T01:00:00.000Z', lateByMs: 1 }],
      ['cost.instructions', {}],
      ['deadline.arrival', { deadline: '2026-03-14T01:00:00.000Z', lateByMs: 2000 }],
      ['condition.unused_undamaged', {}],
      ['completeness.contents', { missing: ['tag', 'sample'] }],
    ]);
  });
});

// What no worked answer settles: each of these decisions hangs on one finding alone.
describe('the straight-line decision, by a single finding', () => {
  const attachments = [
    { kind: 'tag_photo', mediaType: 'IMAGE/PNG' },
    { kind: 'description', text: 'size 40 came instead of 38' },
  ];
  const complete = { ...request, attachments };
  const contents = item.contents;
  const inspected = { ...inspection, contents };
  const { reason, ...withoutReason } = complete;

  test.each<[string, unknown, string, string, string | undefined]>([
    [
      'nothing stands against it',
      { request: complete, inspection: inspected },
      '2026-04-01',
      'accepted',
      'exchange',
    ],
    [
      'the reason is missing',
      { request: withoutReason, inspection: inspected },
      '2026-04-01',
      'pending',
      'complete_claim',
    ],
    ['nobody looked into the box', { request: complete, inspection }, '2026-04-01', 'pending', 'inspect'],
    [
      'the reason is unknown',
      { request: { ...complete, reason: 'rain' }, inspection: inspected },
      '2026-04-01',
      'rejected',
      undefined,
    ],
  ])('%s', (_, parts, day, decision, action) => {
    const claim = { order, item, authorization, dispatch, arrival, ...(parts as object) };
    const evaluation = judgeStraight(claim, Date.parse(day), seoulDays);
    expect([evaluation.decision, evaluation.nextStep?.action]).toEqual([decision, action]);
  });

  test.each<[string, unknown, string, string, string]>([
    ['no claim on the last instant', {}, '2026-03-08T01:00:00.000Z', 'pending', 'claim_not_filed'],
    ['no claim after it', {}, '2026-03-08T01:00:00.001Z', 'rejected', 'claim_not_filed'],
    [
      'no answer after it',
      { request: complete },
      '2026-03-08T01:00:00.001Z',
      'needs_review',
      'authorization_overdue',
    ],
    [
      'on its way on the last instant',
      { request: complete, authorization, dispatch },
      '2026-03-14T01:00:00.000Z',
      'pending',
      'arrival_awaited',
    ],
    [
      'on its way after it',
      { request: complete, authorization, dispatch },
      '2026-03-14T01:00:00.001Z',
      'rejected',
      'arrival_missed',
    ],
  ])('%s', (_, parts, asOf, decision, code) => {
    const evaluation = judgeStraight({ order, item, ...(parts as object) }, Date.parse(asOf), seoulDays);
    expect([evaluation.decision, evaluation.findings.at(-1)?.code]).toEqual([decision, code]);
  });
});

describe('the straight-line reader', () => {
  test.each([
    ['2026-03-07T10:00+09:00', '2026-03-07T01:00:00.000Z'],
    ['2026-03-07T10:00:05Z', '2026-03-07T10:00:05.000Z'],
    ['2026-03-07T10:00:05.1-09:30', '2026-03-07T19:30:05.100Z'],
    ['2026-03-07T10:00:05.123999+12:45', '2026-03-06T21:15:05.123Z'],
    ['2024-02-29T10:00:05.12Z[Asia/Seoul]', '2024-02-29T10:00:05.120Z'],
    ['1999-12-31T19:00-05:00', '2000-01-01T00:00:00.000Z'],
    ['2199-12-31T23:59:59.999Z', '2199-12-31T23:59:59.999Z'],
  ])('takes %s', (text, instant) => {
    const record = readRecord({ order: { deliveredAt: text }, item });
    expect(new Date(record.deliveredAt).toISOString()).toBe(instant);
  });

  test.each([
    '2026-03-07T10:00',
    '2026-03-07',
    '2026-02-29T10:00Z',
    '2026-04-31T10:00Z',
    '2026-13-01T10:00Z',
    '2026-03-07T24:00Z',
    '2026-03-07T10:60Z',
    '2026-03-07T10:00:60Z',
    '2026-03-07t10:00Z',
    '2026-03-07T10:00z',
    '2026-03-07T10:00:05.Z',
    '2026-03-07T10:00:05,1Z',
    '2026-03-07T10:00+0900',
    '2026-03-07T10:00+09',
    '2026-03-07T10:00Z[]',
    '2026-03-07T10:00Z[UTC][u-ca=iso8601]',
    ' 2026-03-07T10:00Z',
    '1999-12-31T23:59:59.999Z',
    '2200-01-01T00:00Z',
    1772845200000,
  ])('refuses the instant %s', (at) => {
    expect(() => readRecord({ order: { deliveredAt: at }, item })).toThrow('order.deliveredAt');
  });

  test.each<[string, unknown]>([
    ['claim is no object', []],
    ['claim has no orders', { order, item, orders: {} }],
    ['order has no deliverdAt', { order: { deliverdAt: order.deliveredAt }, item }],
    ['order is no object', { item }],
    ['item without a category', { order, item: {} }],
    ['item.contents is no list', { order, item: { category: 'shoes', contents: 'tag' } }],
    ['item.contents is too long', { order, item: { category: 'shoes', contents: Array(1001).fill('tag') } }],
    ['item.category is too long', { order, item: { category: 'x'.repeat(100_001) } }],
    ['request without a channel', { order, item, request: { at: request.at } }],
    ['attachment without a kind', { order, item, request: { ...request, attachments: [{}] } }],
    ['authorization without a request', { order, item, authorization }],
    ['arrival without dispatch', { order, item, arrival }],
    ['inspection without arrival', { order, item, dispatch, inspection }],
    [
      'delivered before the order was placed',
      { order: { ...order, placedAt: '2026-03-07T10:00:00.001+09:00' }, item },
    ],
    [
      'delivered before the order was shipped',
      { order: { ...order, shippedAt: '2026-03-07T10:00:00.001+09:00' }, item },
    ],
    ['authorization before the request', { order, item, request, authorization: { at: order.deliveredAt } }],
    ['dispatch before delivery', { order, item, dispatch: { at: '2026-03-07T09:59:59.999+09:00' } }],
    ['arrival before dispatch', { order, item, dispatch, arrival: { at: authorization.at } }],
    [
      'inspection before arrival',
      { order, item, dispatch, arrival, inspection: { ...inspection, at: dispatch.at } },
    ],
    [
      'none of the three',
      { order, item, dispatch, arrival, inspection: { ...inspection, condition: 'new' } },
    ],
    [
      'supplement before the inspection',
      {
        order,
        item,
        dispatch,
        arrival,
        inspection: { ...inspection, supplements: [{ at: arrival.at, contents: [] }] },
      },
    ],
  ])('refuses: %s', (message, claim) => {
    expect(() => readRecord(claim)).toThrow(message);
  });

  test('takes null for absent', () => {
    const absent = { request: null, authorization: null, dispatch: null, arrival: null, inspection: null };
    expect(readRecord({ order: { ...order, type: null, placedAt: null }, item, ...absent })).toEqual(
      readRecord({ order, item }),
    );
  });
});

describe('random claims', () => {
  test.each(zones)('can be read and judged in %s', (timeZone) => {
    fc.assert(
      fc.property(claims(timeZone), ({ claim, asOf }) => {
        const evaluation = judgeStraight(claim, Date.parse(asOf), temporalDays(timeZone));
        expect(evaluation.asOf).toBe(new Date(asOf).toISOString());
        expect(JSON.parse(JSON.stringify(evaluation))).toEqual(evaluation);
      }),
      { seed: 1, numRuns: 200 },
    );
  });

  test('are the same for the same seed', () => {
    expect(seededClaims(3, 50)).toEqual(seededClaims(3, 50));
    expect(seededClaims(3, 50)).not.toEqual(seededClaims(4, 50));
  });

  test('reach every finding of the worked answers, and every decision often', () => {
    const reached = new Set<string>();
    const decisions = { accepted: 0, pending: 0, needs_review: 0, rejected: 0 };
    for (const { claim, asOf } of seededClaims(1, 4000)) {
      const { decision, findings } = judgeStraight(claim, Date.parse(asOf), seoulDays);
      decisions[decision] += 1;
      for (const { clause, standing, code } of findings) reached.add(`${clause} ${standing} ${code}`);
    }
    const wanted = vectors.flatMap((vector) =>
      (vector.expect as { findings: string[][] }).findings.map((finding) => finding.join(' ')),
    );
    expect(wanted.filter((finding) => !reached.has(finding))).toEqual([]);
    for (const count of Object.values(decisions)) expect(count).toBeGreaterThan(150);
  });
});
