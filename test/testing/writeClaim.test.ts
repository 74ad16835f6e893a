import { type ClaimInput, defaultPolicy, parsePolicy } from 'returns-policy';
import { describe, expect, test } from 'vitest';
import { ClaimClock } from '../../src/testing/claims/ClaimClock';
import type { ClaimDraft } from '../../src/testing/claims/claimDrafts';
import type { Place } from '../../src/testing/claims/Place';
import { writeClaim } from '../../src/testing/claims/writeClaim';
import { STAGES, type Stage } from '../../src/testing/JudgedClaim';

const { terms } = defaultPolicy;
const HOUR = 3_600_000;
const DELIVERED = '2026-03-02T01:00:00.000Z';
const hoursIn = (hours: number): string => new Date(Date.parse(DELIVERED) + hours * HOUR).toISOString();
const soon = (hours: number): Place => ({ mode: 'soon', hours, days: 0, edge: 0, nudge: 0 });

/** A claim with all stages, each an hour after the one before, with what is different in it. */
function draft(stage: Stage, changed: object = {}): ClaimDraft {
  const at = soon(1);
  return {
    stage: STAGES.indexOf(stage),
    order: {
      number: 'A-1001',
      type: undefined,
      hoursPlacedBefore: undefined,
      isShipped: false,
      isDelivered: true,
    },
    item: { category: 'shoes', contents: undefined, quantity: undefined },
    request: {
      channel: 'email',
      reason: 'change_of_mind',
      resolution: 'refund',
      isComplete: true,
      oddments: [],
      quantity: undefined,
    },
    isUnannounced: false,
    isUnanswered: false,
    followedInstructions: undefined,
    inspection: {
      condition: 'as_received',
      box: 'everything',
      packedAsSent: undefined,
      problemConfirmed: undefined,
      quantity: undefined,
      facts: {},
      supplement: undefined,
    },
    outcome: 'refunded',
    facts: {},
    ownEvents: {},
    rulings: [],
    places: { request: at, authorization: at, dispatch: at, arrival: at, inspection: at, settlement: at },
    ...changed,
  } as ClaimDraft;
}

const policy = parsePolicy(defaultPolicy);
const written = (of: ClaimDraft, under = policy): ClaimInput => {
  const at = Date.parse(DELIVERED);
  return writeClaim(of, under, at, new ClaimClock(under, [], at));
};

describe('a draft is written down', () => {
  const order = { number: 'A-1001', deliveredAt: DELIVERED };
  const item = { category: 'shoes' };
  const request = {
    at: hoursIn(1),
    channel: 'email',
    reason: 'change_of_mind',
    resolution: 'refund',
    attachments: [{ kind: 'statement', text: 'It does not close.' }],
  };
  const authorization = { at: hoursIn(2) };
  const dispatch = { at: hoursIn(3) };
  const arrival = { at: hoursIn(4) };
  const inspection = { at: hoursIn(5), condition: 'as_received', contents: [] };

  test.each<[Stage, object]>([
    ['delivery', { order, item }],
    ['request', { order, item, request }],
    ['authorization', { order, item, request, authorization }],
    ['dispatch', { order, item, request, authorization, dispatch }],
    ['arrival', { order, item, request, authorization, dispatch, arrival }],
    ['inspection', { order, item, request, authorization, dispatch, arrival, inspection }],
    [
      'settlement',
      {
        order,
        item,
        request,
        authorization,
        dispatch,
        arrival,
        inspection,
        settlement: { at: hoursIn(6), outcome: 'refunded' },
      },
    ],
  ])('up to the %s', (stage, claim) => {
    expect(written(draft(stage))).toStrictEqual(claim);
  });

  test('with a parcel that nobody announced, and so nothing to answer or settle', () => {
    expect(written(draft('settlement', { isUnannounced: true }))).toStrictEqual({
      order,
      item,
      dispatch: { at: hoursIn(1) },
      arrival: { at: hoursIn(2) },
      inspection: { ...inspection, at: hoursIn(3) },
    });
    expect(written(draft('authorization', { isUnannounced: true }))).toStrictEqual({
      order,
      item,
      request,
      authorization,
    });
  });

  test('with a parcel that goes off before the shop answers', () => {
    expect(written(draft('dispatch', { isUnanswered: true }))).toStrictEqual({
      order,
      item,
      request,
      dispatch: { at: hoursIn(2) },
    });
    expect(written(draft('authorization', { isUnanswered: true }))).toStrictEqual({
      order,
      item,
      request,
      authorization,
    });
  });

  test('with an order placed some hours before, and shipped halfway', () => {
    const placed = {
      hoursPlacedBefore: 49,
      isShipped: true,
      isDelivered: false,
      number: undefined,
      type: 'gift',
    };
    expect(written(draft('delivery', { order: placed }))).toStrictEqual({
      order: { type: 'gift', placedAt: hoursIn(-49), shippedAt: hoursIn(-24) },
      item,
    });
    const shipped = { isShipped: true, isDelivered: true, hoursPlacedBefore: undefined };
    expect(written(draft('delivery', { order: shipped })).order).toStrictEqual({
      shippedAt: DELIVERED,
      deliveredAt: DELIVERED,
    });
  });

  test('with what else is said of its parts', () => {
    const said = draft('inspection', {
      item: { category: 'hats', contents: ['tag'], quantity: 3 },
      followedInstructions: false,
      facts: { opened: true },
      inspection: {
        condition: 'used',
        box: 'nothing',
        packedAsSent: true,
        problemConfirmed: false,
        quantity: 2,
        facts: { sealed: false },
      },
    });
    const claim = written(said);
    expect(claim.item).toStrictEqual({ category: 'hats', contents: ['tag'], quantity: 3 });
    expect(claim.dispatch).toStrictEqual({ at: hoursIn(3), followedInstructions: false });
    expect(claim.facts).toEqual({ opened: true });
    expect(claim.inspection).toStrictEqual({
      at: hoursIn(5),
      condition: 'used',
      packedAsSent: true,
      problemConfirmed: false,
      quantity: 2,
      contents: [],
      facts: { sealed: false },
    });
  });

  test.each<[string, readonly string[] | undefined, readonly string[] | undefined]>([
    ['everything', ['tag', 'sample'], []],
    ['one_short', ['sample'], ['tag']],
    ['nothing', [], ['tag', 'sample']],
    ['unsaid', undefined, ['tag', 'sample']],
  ])('with %s in the box, and what was missing an hour later', (box, contents, missing) => {
    const sent = draft('inspection', {
      item: { category: 'shoes', contents: ['tag', 'sample'] },
      inspection: { box, facts: {}, supplement: soon(1) },
    });
    const followed = missing?.length === 0 ? {} : { supplements: [{ at: hoursIn(6), contents: missing }] };
    expect(written(sent).inspection).toStrictEqual({
      at: hoursIn(5),
      ...(contents && { contents }),
      ...followed,
    });
    const alone = draft('inspection', {
      item: { category: 'shoes', contents: ['tag', 'sample'] },
      inspection: { box, facts: {}, supplement: undefined },
    });
    expect(written(alone).inspection?.supplements).toBeUndefined();
  });

  const kinds = [
    { kind: 'photo', needs: 'picture' },
    { kind: 'film', needs: 'video' },
    { kind: 'note', needs: 'text' },
    { kind: 'thing', needs: 'nothing' },
  ] as const;
  const attachments = kinds.map(({ kind }) => ({ clause: 'evidence.wrong_item', anyOf: [kind, 'note'] }));
  const asking = parsePolicy({
    ...defaultPolicy,
    terms: {
      ...terms,
      attachmentKinds: kinds,
      reasons: { clause: 'scope.reasons', accepted: [{ reason: 'wrong_item', fault: 'shop', attachments }] },
    },
  });
  const asked = { channel: 'email', reason: 'wrong_item', resolution: 'refund', oddments: [] };
  test('with all that is asked for with its reason, the first of each kind', () => {
    const complete = draft('request', { request: { ...asked, isComplete: true } });
    expect(written(complete, asking).request?.attachments).toStrictEqual([
      { kind: 'photo', mediaType: 'image/jpeg' },
      { kind: 'film', mediaType: 'video/mp4' },
      { kind: 'note', text: 'It does not close.' },
      { kind: 'thing' },
    ]);
    expect(
      written(draft('request', { request: { ...asked, isComplete: false } }), asking).request,
    ).toStrictEqual({
      at: hoursIn(1),
      channel: 'email',
      reason: 'wrong_item',
      resolution: 'refund',
    });
    const stranger = { ...asked, reason: 'something_else', isComplete: true };
    expect(written(draft('request', { request: stranger }), asking).request?.attachments).toBeUndefined();
  });

  test('with oddments, now or later', () => {
    const oddments = [
      { kind: 'photo', text: undefined, mediaType: 'image/jpeg', place: soon(2) },
      { kind: 'note', text: ' ', mediaType: undefined, place: undefined },
    ];
    const odd = draft('request', { request: { ...asked, isComplete: false, oddments } });
    expect(written(odd, asking).request?.attachments).toStrictEqual([
      { kind: 'photo', mediaType: 'image/jpeg', at: hoursIn(3) },
      { kind: 'note', text: ' ' },
    ]);
  });

  test('with rulings after the last event, and events of the policy’s own after the delivery', () => {
    const ruled = draft('request', {
      rulings: [{ clause: 'channel.email', ruling: 'waived', place: soon(3) }],
      ownEvents: { opening: soon(5), notice: undefined },
    });
    const claim = written(ruled);
    expect(claim.events).toStrictEqual({ opening: hoursIn(5) });
    expect(claim.rulings).toStrictEqual([
      { clause: 'channel.email', ruling: 'waived', by: 'the manager', why: 'goodwill', at: hoursIn(8) },
    ]);
  });

  test('with a request two days before the delivery at most, where an edge is there', () => {
    const early: Place = { mode: 'edge', hours: 1, days: 0, edge: 0, nudge: 0 };
    const places = { ...draft('request').places, request: early };
    const at = Date.parse(DELIVERED);
    const requestAfter = (hoursPlacedBefore: number) => {
      const order = { hoursPlacedBefore, isShipped: false, isDelivered: true };
      const clock = new ClaimClock(policy, [{ event: 'order' }], at);
      return writeClaim(draft('request', { order, places }), policy, at, clock).request?.at;
    };
    const shipped = { hoursPlacedBefore: 10, isShipped: true, isDelivered: true };
    const clock = new ClaimClock(policy, [{ event: 'shipment' }], at);
    const draftOf = draft('request', { order: shipped, places });
    expect(writeClaim(draftOf, policy, at, clock).request?.at).toBe(hoursIn(-5));
    expect(requestAfter(48)).toBe(hoursIn(-48));
    expect(requestAfter(49)).toBe(hoursIn(1));
  });

  test('with a dispatch before the answer, but not before the delivery', () => {
    const early: Place = { mode: 'edge', hours: 1, days: 0, edge: 0, nudge: 0 };
    const places = { ...draft('dispatch').places, dispatch: early, authorization: soon(8) };
    const at = Date.parse(DELIVERED);
    const dispatchBy = (event: string) =>
      writeClaim(draft('dispatch', { places }), policy, at, new ClaimClock(policy, [{ event }], at));
    expect(dispatchBy('delivery').dispatch).toEqual({ at: DELIVERED });
    expect(dispatchBy('request').dispatch).toEqual({ at: hoursIn(1) });
    expect(dispatchBy('arrival').dispatch).toEqual({ at: hoursIn(10) });
  });

  test('with a settlement between the request and the inspection', () => {
    const early: Place = { mode: 'edge', hours: 1, days: 0, edge: 0, nudge: 0 };
    const places = { ...draft('settlement').places, settlement: early };
    const at = Date.parse(DELIVERED);
    const settledBy = (event: string) =>
      writeClaim(draft('settlement', { places }), policy, at, new ClaimClock(policy, [{ event }], at))
        .settlement;
    expect(settledBy('request')).toEqual({ at: hoursIn(1), outcome: 'refunded' });
    expect(settledBy('delivery')).toEqual({ at: hoursIn(6), outcome: 'refunded' });
  });
});
