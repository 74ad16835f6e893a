import { DateTime } from 'luxon';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { claimSchema } from '../../src/claim/claimSchema';
import { parseClaim } from '../../src/claim/parseClaim';
import { everyClaimField, pathsOf, withValueAt } from '../admission/inputs';
import { problemsOf } from './problemsOf';

const plain = { order: {}, item: { category: 'shoes' } };
const AS_OF = '2026-03-06T00:00:00Z';

describe('a claim is read', () => {
  it('with every field, instants in UTC and all else as it was', () => {
    const input = everyClaimField();
    const withMilliseconds = JSON.parse(JSON.stringify(input).replaceAll(':00Z"', ':00.000Z"'));
    expect(parseClaim(input)).toStrictEqual(withMilliseconds);
  });

  it('with nothing but an order and an item', () => {
    expect(parseClaim(plain)).toStrictEqual(plain);
  });

  it('with instants of every kind', () => {
    const instant = '2026-03-02T01:00:00.000Z';
    const order = {
      placedAt: Date.parse(instant),
      shippedAt: new Date(instant),
      deliveredAt: Temporal.Instant.from(instant).toZonedDateTimeISO('Asia/Seoul'),
    };
    const request = { at: DateTime.fromISO(instant), channel: 'email' };
    const authorization = { at: '2026-03-02T10:00:00.0009+09:00[Asia/Seoul]' };
    expect(parseClaim({ ...plain, order, request, authorization })).toStrictEqual({
      ...plain,
      order: { placedAt: instant, shippedAt: instant, deliveredAt: instant },
      request: { at: instant, channel: 'email' },
      authorization: { at: instant },
    });
  });

  it('with nothing repaired: texts stay as they are, blank or not', () => {
    const request = {
      at: AS_OF,
      channel: ' E-Mail ',
      reason: '',
      resolution: '\t',
      attachments: [{ kind: '' }],
    };
    const claim = parseClaim({ order: { number: '' }, item: { category: '', contents: ['', ' '] }, request });
    expect(claim.request).toStrictEqual({ ...request, at: '2026-03-06T00:00:00.000Z' });
    expect(claim.item).toStrictEqual({ category: '', contents: ['', ' '] });
  });

  it('frozen, through and through', () => {
    const claim = parseClaim(everyClaimField()) as never;
    for (const path of pathsOf(claim)) {
      const part = path.reduce<unknown>((found, step) => Reflect.get(found as object, step), claim);
      expect(Object.isFrozen(part)).toBe(true);
    }
  });

  it('to the same claim, when it has been read already', () => {
    const claim = parseClaim(everyClaimField());
    expect(parseClaim(claim)).toBe(claim);
    expect(parseClaim(JSON.parse(JSON.stringify(claim)))).toStrictEqual(claim);
  });
});

describe('null for an optional field means absent', () => {
  const optional = pathsOf(everyClaimField())
    .slice(1)
    .filter(
      (path) =>
        !/^(order|item|item\.category|settlement\.outcome|rulings\.0\.\w+)$|(^|\.)(at|channel|kind|condition|\d+)$|supplements\.0\.contents$/.test(
          path.join('.'),
        ),
    );

  it.each([...optional, ['request', 'attachments', 0, 'at']].map((path) => [path.join('.'), path] as const))(
    '%s',
    (_shown, path) => {
      // Later events need earlier ones, so each is taken from a claim that has no later one.
      const input = everyClaimField();
      const later = ['authorization', 'dispatch', 'arrival', 'inspection', 'settlement'];
      const kept = Object.fromEntries(
        Object.entries(input).filter(([key]) => key === path[0] || path.length > 1 || !later.includes(key)),
      );
      const given = withValueAt(kept, path, null);
      const absent = withValueAt(kept, path, undefined);
      expect(parseClaim(given)).toStrictEqual(parseClaim(absent));
      expect(JSON.stringify(parseClaim(given))).not.toContain('null');
    },
  );
});

describe('a claim is refused', () => {
  const keys =
    '`$schema`, `order`, `item`, `request`, `authorization`, `dispatch`, `arrival`, `inspection`, `settlement`, `facts`, `events`, `rulings`';
  const request = { at: AS_OF, channel: 'email' };
  it.each<[what: string, input: unknown, path: string, message: string]>([
    ['that is missing', undefined, '', 'is missing'],
    ['that is null', null, '', '`null` is no object'],
    ['that is JSON text', '{"order":{}}', '', '`{"order":{}}` is no object'],
    ['that is a list', [plain], '', '`[list]` is no object'],
    ['without an order', { item: plain.item }, 'order', 'is missing'],
    ['with an order of undefined', { ...plain, order: undefined }, 'order', 'is missing'],
    ['with an order of null', { ...plain, order: null }, 'order', '`null` is no object'],
    ['without an item', { order: {} }, 'item', 'is missing'],
    ['without a category', { order: {}, item: {} }, 'item.category', 'is missing'],
    [
      'with a category of null',
      { order: {}, item: { category: null } },
      'item.category',
      '`null` is no text',
    ],
    [
      'with a number for an order number',
      { ...plain, order: { number: 7 } },
      'order.number',
      '`7` is no text',
    ],
    [
      'with a date alone',
      { ...plain, order: { deliveredAt: '2026-03-02' } },
      'order.deliveredAt',
      '`2026-03-02` is a date without a time of day; write it like `2026-03-02T09:00:00+09:00`',
    ],
    [
      'with epoch seconds',
      { ...plain, order: { deliveredAt: 1_772_413_200 } },
      'order.deliveredAt',
      '`1772413200` lies before the year 2000; epoch milliseconds are expected: were seconds meant?',
    ],
    [
      'with contents that are no list',
      { ...plain, item: { category: 'shoes', contents: 'tag' } },
      'item.contents',
      '`tag` is no list',
    ],
    [
      'with a piece that is no text',
      { ...plain, item: { category: 'shoes', contents: ['tag', null] } },
      'item.contents.1',
      '`null` is no text',
    ],
    [
      'with a hole in a list',
      { ...plain, item: { category: 'shoes', contents: new Array(1) } },
      'item.contents.0',
      'is missing',
    ],
    [
      'with a request without an instant',
      { ...plain, request: { channel: 'email' } },
      'request.at',
      'is missing',
    ],
    [
      'with a request at null',
      { ...plain, request: { ...request, at: null } },
      'request.at',
      '`null` is no instant; give an ISO 8601 string with offset, a `Date`, epoch milliseconds, a Luxon `DateTime` or a Temporal instant',
    ],
    [
      'with a request without a channel',
      { ...plain, request: { at: AS_OF } },
      'request.channel',
      'is missing',
    ],
    [
      'with an attachment of no kind',
      { ...plain, request: { ...request, attachments: [{}] } },
      'request.attachments.0.kind',
      'is missing',
    ],
    [
      'with an attachment that is a text',
      { ...plain, request: { ...request, attachments: ['photo'] } },
      'request.attachments.0',
      '`photo` is no object',
    ],
    [
      'with attachments that are one',
      { ...plain, request: { ...request, attachments: { kind: 'photo' } } },
      'request.attachments',
      '`[object]` is no list',
    ],
    [
      'with an answer in words',
      { ...plain, dispatch: { at: AS_OF, followedInstructions: 'yes' } },
      'dispatch.followedInstructions',
      '`yes` is neither true nor false',
    ],
    [
      'with an answer in numbers',
      { ...plain, dispatch: { at: AS_OF, followedInstructions: 1 } },
      'dispatch.followedInstructions',
      '`1` is neither true nor false',
    ],
    [
      'with a misspelt key',
      { ...plain, order: { deliverdAt: AS_OF } },
      'order.deliverdAt',
      'unknown key `deliverdAt`; did you mean `deliveredAt`?',
    ],
    [
      'with a key in another case',
      { ...plain, order: { deliveredat: AS_OF } },
      'order.deliveredat',
      'unknown key `deliveredat`; did you mean `deliveredAt`?',
    ],
    [
      'with a key of another style',
      { ...plain, order: { delivered_at: AS_OF } },
      'order.delivered_at',
      'unknown key `delivered_at`; did you mean `deliveredAt`?',
    ],
    [
      'with a misspelt key in a list',
      { ...plain, request: { ...request, attachments: [{ kind: 'a', mediatype: 'b' }] } },
      'request.attachments.0.mediatype',
      'unknown key `mediatype`; did you mean `mediaType`?',
    ],
    [
      'with an unknown key of undefined',
      { ...plain, refund: undefined },
      'refund',
      `unknown key \`refund\`; known are ${keys}`,
    ],
    [
      'with a key like none',
      { ...plain, customer: 'c' },
      'customer',
      `unknown key \`customer\`; known are ${keys}`,
    ],
  ])('%s', (_what, input, path, message) => {
    expect(problemsOf(input)).toEqual([[path, message]]);
  });

  it('with a condition that is none', () => {
    const inspected = withValueAt(everyClaimField(), ['inspection', 'condition'], 'Used');
    expect(problemsOf(inspected)).toEqual([
      ['inspection.condition', '`Used` is none of `as_received`, `used`, `damaged`'],
    ]);
  });

  it('with everything that is wrong with it, at once', () => {
    const input = {
      order: { number: 7, deliverdAt: AS_OF, placedAt: 'today' },
      item: { contents: ['tag', 7] },
      request: { at: '2026-03-02T24:00Z', attachments: [{ kind: 'a' }, { at: '2026-02-30T12:00Z' }] },
      arrival: { at: Number.NaN },
      inspection: { at: AS_OF, condition: 'lost', supplements: [{ at: AS_OF }] },
      notes: 'a',
    };
    expect(
      problemsOf(input)
        .map(([path]) => path)
        .sort(),
    ).toEqual(
      [
        'order.number',
        'order.placedAt',
        'order.deliverdAt',
        'item.category',
        'item.contents.1',
        'request.at',
        'request.channel',
        'request.attachments.1.kind',
        'request.attachments.1.at',
        'arrival',
        'arrival.at',
        'inspection.condition',
        'inspection.supplements.0.contents',
        'notes',
      ].sort(),
    );
  });
});

describe('a text has up to 100,000 characters, a list up to 1,000 entries', () => {
  const most = 'a'.repeat(100_000);
  const texts = pathsOf(everyClaimField()).filter((path) =>
    /(schema|number|type|category|channel|reason|resolution|kind|text|mediaType|name|contents\.0)$/i.test(
      path.join('.'),
    ),
  );

  it.each(texts.map((path) => [path.join('.'), path] as const))('%s', (shown, path) => {
    expect(() => parseClaim(withValueAt(everyClaimField(), path, most))).not.toThrow();
    const problems = problemsOf(withValueAt(everyClaimField(), path, `${most}b`));
    expect(problems).toEqual([[shown, `\`${'a'.repeat(60)}...\` is longer than 100000 characters`]]);
  });

  const lists: readonly (readonly [path: readonly (string | number)[], entry: unknown])[] = [
    [['item', 'contents'], 'tag'],
    [['request', 'attachments'], { kind: 'a' }],
    [['inspection', 'contents'], 'tag'],
    [['inspection', 'supplements'], { at: AS_OF, contents: [] }],
    [['inspection', 'supplements', 0, 'contents'], 'tag'],
  ];
  it.each(lists.map(([path, entry]) => [path.join('.'), path, entry] as const))(
    '%s',
    (shown, path, entry) => {
      expect(() =>
        parseClaim(withValueAt(everyClaimField(), path, new Array(1000).fill(entry))),
      ).not.toThrow();
      const problems = problemsOf(withValueAt(everyClaimField(), path, new Array(1001).fill(entry)));
      expect(problems).toEqual([[shown, '`[list]` has 1001 entries; at most 1000 are read']]);
    },
  );
});

describe('the Standard Schema of a claim', () => {
  const { validate, vendor, version } = claimSchema['~standard'];

  it('gives the claim, or the issues', () => {
    expect([version, vendor]).toEqual([1, 'returns-policy']);
    expect(validate(plain)).toEqual({ value: parseClaim(plain) });
    expect(validate({ order: {} })).toEqual({ issues: [{ path: ['item'], message: 'is missing' }] });
  });
});
