import { describe, expect, test } from 'vitest';
import { type ClaimFacts, NEVER } from '../../src/claim/ClaimFacts';
import { claimUpTo } from '../../src/claim/claimUpTo';
import { less } from '../../src/claim/less';
import { claimFactsOf } from '../../src/claim/parseClaim';

const HOUR = 3_600_000;
const START = Date.parse('2026-03-02T00:00:00Z');
const hour = (count: number): number => START + count * HOUR;

const said = { by: 'the shop', why: 'The parcel was lost.' };

/** Something every hour, and of what can be given again, one of each hour. */
const claim = claimFactsOf({
  order: { placedAt: hour(1), shippedAt: hour(2), deliveredAt: hour(3) },
  item: { category: 'shoes', contents: ['tag', 'box'] },
  request: {
    at: hour(4),
    channel: 'email',
    attachments: [
      { kind: 'description', text: 'loose', at: hour(4) },
      { kind: 'defect_photo', at: hour(5) },
    ],
  },
  authorization: { at: hour(6) },
  dispatch: { at: hour(7) },
  arrival: { at: hour(8) },
  inspection: {
    at: hour(9),
    condition: 'as_received',
    contents: [],
    supplements: [
      { at: hour(9), contents: ['tag'] },
      { at: hour(10), contents: ['box'] },
    ],
  },
  events: { picked_up: hour(11), fitted: hour(12) },
  rulings: [
    { clause: 'deadline.claim', ruling: 'waived', at: hour(13), ...said },
    { clause: 'deadline.dispatch', ruling: 'waived', at: hour(14), ...said },
  ],
  settlement: { at: hour(15), outcome: 'refund' },
});

/** The hours of all that is known of a claim. */
function hoursIn({ extras, ...known }: ClaimFacts): readonly number[] {
  const { placedAt, shippedAt, deliveredAt, requestedAt, authorizedAt, dispatchedAt, arrivedAt } = known;
  return [
    ...[placedAt, shippedAt, deliveredAt, requestedAt, authorizedAt, dispatchedAt, arrivedAt],
    ...[known.inspectedAt, extras?.settledAt ?? NEVER, ...(extras?.events.values() ?? [])],
    ...[...known.attachments, ...known.supplements, ...(extras?.rulings ?? [])].map(({ at }) => at),
  ]
    .filter((at) => at !== NEVER)
    .map((at) => (at - START) / HOUR)
    .sort((one, other) => one - other);
}

const ALL = [1, 2, 3, 4, 4, 5, 6, 7, 8, 9, 9, 10, 11, 12, 13, 14, 15];

describe('a claim as it was known at an instant', () => {
  const known = (asOf: number, scheduled: string[] = []): readonly number[] =>
    hoursIn(claimUpTo(claim, asOf, (event) => scheduled.includes(event)));

  test.each([...new Set(ALL)])('has what came in hour %i from that instant on', (count) => {
    expect(known(hour(count) - 1)).toEqual(ALL.filter((each) => each < count));
    expect(known(hour(count))).toEqual(ALL.filter((each) => each <= count));
    expect(known(hour(count) + 1)).toEqual(ALL.filter((each) => each <= count));
  });

  test('has what is fixed in advance, though it is still to come', () => {
    expect(known(hour(0), ['fitted'])).toEqual([12]);
  });

  test('has nothing that was made of the later one', () => {
    expect(claimUpTo({ ...claim, kept: 'something' }, hour(20), () => false).kept).toBeUndefined();
  });
});

describe('a list less another', () => {
  test.each<[list: readonly string[], taken: readonly string[], left: readonly string[]]>([
    [['tag', 'box'], ['tag', 'box'], []],
    [['tag', 'box'], ['box', 'tag'], []],
    [['tag', 'box'], ['tag'], ['box']],
    [['tag', 'tag'], ['tag'], ['tag']],
    [['tag', 'tag', 'tag'], ['tag'], ['tag', 'tag']],
    [['tag', 'box', 'tag'], ['tag'], ['box', 'tag']],
    [['tag'], ['tag', 'tag', 'box'], []],
    [['tag'], [], ['tag']],
    [[], ['tag'], []],
  ])('%j less %j is %j', (list, taken, left) => {
    expect(less(list, taken)).toEqual(left);
    expect(Object.isFrozen(less(list, taken))).toBe(true);
  });
});

describe('what a claim does not say', () => {
  const bare = claimFactsOf({ order: {}, item: { category: 'shoes' } });

  test('is an order of the usual type, of an item as it was received', () => {
    expect([bare.orderType, bare.condition, bare.extras]).toEqual(['standard', 'as_received', null]);
  });

  test.each<[mediaType: string | undefined, picture: boolean, video: boolean]>([
    [undefined, true, true],
    ['image/png', true, false],
    ['IMAGE/PNG', true, false],
    ['video/mp4', false, true],
    ['Video/mp4', false, true],
    ['x-video/mp4', false, false],
    ['x-image/png', false, false],
    ['text/plain', false, false],
  ])('a file of type %s may be a picture: %s, a video: %s', (mediaType, picture, video) => {
    const { attachments } = claimFactsOf({
      order: {},
      item: { category: 'shoes' },
      request: { at: hour(4), channel: 'email', attachments: [{ kind: 'file', mediaType }] },
    });
    expect(attachments.map(({ mayBePicture, mayBeVideo }) => [mayBePicture, mayBeVideo])).toEqual([
      [picture, video],
    ]);
  });
});
