import type { ClaimInput } from 'returns-policy';
import { describe } from 'vitest';
import {
  ARRIVAL_END,
  aReturn,
  aShop,
  DISPATCH_END,
  type Found,
  msFrom,
  on,
  reasons,
  runTerms,
  step,
  type TermRow,
  windowOf,
  windows,
} from './aShop';

const clause = 'authorization.answer';
const sentAtOnce = aReturn('dispatch', { authorization: null });
const AFTER = msFrom(DISPATCH_END, 1);

function row(
  says: string,
  terms: Record<string, unknown>,
  claim: ClaimInput,
  asOf: string,
  finds: Found,
): TermRow {
  return { says, policy: aShop(terms), claim, asOf, clause, finds };
}
function answer(more: object = {}) {
  return { authorization: { clause, ...more } };
}

describe('whether the shop has to answer first', () => {
  runTerms([
    row('a shop that asks for no answer says nothing of one', {}, aReturn('request'), on.request, 'nothing'),
    row(
      'an answer that is not needed is not awaited',
      answer({ required: false }),
      aReturn('request'),
      on.request,
      'nothing',
    ),
    row('an answer that is needed is awaited', answer(), aReturn('request'), on.request, [
      'outstanding',
      'authorization_awaited',
    ]),
    row(
      'what was sent without an answer that is not needed is as good',
      answer({ required: false }),
      sentAtOnce,
      on.dispatch,
      'nothing',
    ),
    row('what was sent without the answer is refused', answer(), sentAtOnce, on.dispatch, [
      'breached',
      'dispatched_without_authorization',
    ]),
    row(
      'what was sent without the answer goes to a person',
      answer({ whenMissing: 'needs_review' }),
      sentAtOnce,
      on.dispatch,
      ['undetermined', 'dispatched_without_authorization'],
    ),
    row(
      'that it was sent without the answer is only noted',
      answer({ whenMissing: 'advisory' }),
      sentAtOnce,
      on.dispatch,
      ['advisory', 'dispatched_without_authorization'],
    ),
    row(
      'what was sent after the answer is in order',
      answer({ whenMissing: 'advisory' }),
      aReturn('dispatch'),
      on.dispatch,
      ['satisfied', 'authorized'],
    ),
  ]);
});

describe('whose delay it is that nothing was sent', () => {
  const sending = (
    says: string,
    terms: Record<string, unknown>,
    claim: ClaimInput,
    finds: Found,
  ): TermRow => ({
    ...row(says, terms, claim, AFTER, finds),
    clause: 'deadline.dispatch',
  });
  const end = { deadline: DISPATCH_END };
  runTerms([
    sending('who waits for an answer in vain is not held to the deadline', answer(), aReturn('request'), [
      'undetermined',
      'authorization_overdue',
      end,
    ]),
    sending('who has to wait for no answer is', {}, aReturn('request'), ['breached', 'dispatch_missed', end]),
    sending('who need not wait for an answer is too', answer({ required: false }), aReturn('request'), [
      'breached',
      'dispatch_missed',
      end,
    ]),
    sending(
      'an answer after the deadline that was not needed excuses nobody',
      answer({ required: false }),
      aReturn('authorization', { authorization: { at: AFTER } }),
      ['breached', 'dispatch_missed', end],
    ),
    sending(
      'an answer after the deadline that was needed does',
      answer(),
      aReturn('authorization', { authorization: { at: AFTER } }),
      ['undetermined', 'authorized_too_late', end],
    ),
    {
      ...row(
        'without an answer to wait for, the customer is to send it',
        {},
        aReturn('request'),
        on.request,
        'nothing',
      ),
      comes: { decision: 'pending', nextStep: step('customer', 'dispatch', DISPATCH_END) },
    },
    {
      ...row('with one, the shop is to answer', answer(), aReturn('request'), on.request, [
        'outstanding',
        'authorization_awaited',
      ]),
      comes: { decision: 'pending', nextStep: step('shop', 'authorize', DISPATCH_END) },
    },
  ]);
});

describe('whether and how the item comes back', () => {
  const kept = { returnShipment: { required: false } };
  const byHand = { returnShipment: { required: true, by: 'hand' } };
  const sent = (says: string, terms: Record<string, unknown>, asOf: string, finds: Found): TermRow => ({
    ...row(says, terms, aReturn('request'), asOf, finds),
    clause: 'deadline.dispatch',
  });
  runTerms([
    {
      ...sent('what need not come back is not to be sent', kept, on.request, 'nothing'),
      comes: { decision: 'accepted', nextStep: step('shop', 'refund', null), validUntil: null },
    },
    sent('what need not come back is not missed', kept, AFTER, 'nothing'),
    {
      ...row('what was sent all the same need not arrive', kept, aReturn('dispatch'), on.dispatch, 'nothing'),
      clause: 'deadline.arrival',
    },
    {
      ...sent('what is brought by hand is handed in by the deadline', byHand, on.request, [
        'outstanding',
        'dispatch_awaited',
        { deadline: DISPATCH_END },
      ]),
      comes: { nextStep: step('customer', 'hand_in', DISPATCH_END) },
    },
    sent('what is not brought by the deadline is too late', byHand, AFTER, [
      'breached',
      'dispatch_missed',
      { deadline: DISPATCH_END },
    ]),
  ]);
});

describe('who is excused although something was missing', () => {
  const asking = {
    ...answer(),
    channels: { clause: 'channel.ways', accepted: ['email'] },
    orderNumber: { clause: 'order.number' },
    ...reasons({ attachments: [{ clause: 'evidence.one', anyOf: ['photo'] }] }),
  };
  const waived = (waivedClause: string, at: string = on.request, ruling = 'waived') => ({
    clause: waivedClause,
    ruling,
    by: 'the shop',
    why: 'goodwill',
    at,
  });
  const bare = { channel: 'letter', reason: 'faulty', attachments: [] };
  const lacking = (...rulings: readonly object[]) =>
    aReturn(
      'request',
      {
        order: { number: null },
        request: bare,
      },
      rulings,
    );
  const everything = ['channel.ways', 'order.number', 'evidence.one'];
  const sending = (says: string, claim: ClaimInput, finds: Found, policy = aShop(asking)): TermRow => ({
    says,
    policy,
    claim,
    asOf: AFTER,
    clause: 'deadline.dispatch',
    finds,
  });
  const lifting = (lifted: string) => ({
    clause: 'exception.one',
    when: { field: 'item.category', equals: 'lamps' },
    waives: [lifted],
  });
  const end = { deadline: DISPATCH_END };
  const overdue: Found = ['undetermined', 'authorization_overdue', end];
  const missed: Found = ['breached', 'dispatch_missed', end];
  runTerms([
    sending(
      'a claim of which everything missing was waived is complete',
      lacking(...everything.map((one) => waived(one))),
      overdue,
    ),
    sending(
      'a claim of which something missing was not waived is not',
      lacking(waived('channel.ways'), waived('order.number')),
      missed,
    ),
    sending(
      'a claim of which something missing was upheld is not either',
      lacking(waived('channel.ways'), waived('order.number'), waived('evidence.one', on.request, 'upheld')),
      missed,
    ),
    sending(
      'what was waived at the deadline was complete by then',
      lacking(waived('channel.ways'), waived('order.number'), waived('evidence.one', DISPATCH_END)),
      overdue,
    ),
    sending(
      'what was waived after the deadline was not',
      lacking(waived('channel.ways'), waived('order.number'), waived('evidence.one', AFTER)),
      missed,
    ),
    sending(
      'what was given needs no waiver',
      aReturn(
        'request',
        {
          request: { channel: 'letter', reason: 'faulty', attachments: [{ kind: 'photo' }] },
        },
        [waived('channel.ways')],
      ),
      overdue,
    ),
    sending(
      'a good way needs no waiver where a photo is waived',
      aReturn('request', { request: { reason: 'faulty' } }, [waived('evidence.one')]),
      overdue,
    ),
    sending(
      'what an exception lifts needs none either',
      lacking(waived('channel.ways'), waived('order.number')),
      overdue,
      aShop(asking, {
        exceptions: [lifting('evidence.one')],
      }),
    ),
    sending(
      'what was waived by the deadline was complete by then, also if it came after it',
      aReturn('request', { request: { reason: 'faulty', attachments: [{ kind: 'photo', at: AFTER }] } }, [
        waived('evidence.one'),
      ]),
      overdue,
    ),
    sending(
      'a way that an exception lifts needs none',
      lacking(waived('order.number'), waived('evidence.one')),
      overdue,
      aShop(asking, { exceptions: [lifting('channel.ways')] }),
    ),
    sending(
      'a number that an exception lifts needs none',
      lacking(waived('channel.ways'), waived('evidence.one')),
      overdue,
      aShop(asking, { exceptions: [lifting('order.number')] }),
    ),
    sending(
      'a number that the shop does not ask for needs none',
      lacking(waived('channel.ways'), waived('evidence.one')),
      overdue,
      aShop({ ...asking, orderNumber: undefined }),
    ),
    sending(
      'a number that the shop would merely like needs none',
      lacking(waived('channel.ways'), waived('evidence.one')),
      overdue,
      aShop({ ...asking, orderNumber: { clause: 'order.number', required: false } }),
    ),
    sending(
      'a number that was not waived is missing',
      lacking(waived('channel.ways'), waived('evidence.one')),
      missed,
    ),
    sending(
      'a way that was not waived is none, if the shop takes it only after the deadline',
      aReturn(
        'authorization',
        { request: { channel: 'letter', reason: 'faulty' }, authorization: { at: AFTER } },
        [waived('evidence.one')],
      ),
      missed,
    ),
    sending(
      'a photo that the shop would merely like needs none',
      lacking(waived('channel.ways'), waived('order.number')),
      overdue,
      aShop({
        ...asking,
        ...reasons({ attachments: [{ clause: 'evidence.one', anyOf: ['photo'], required: false }] }),
      }),
    ),
    sending(
      'a photo that is asked for under a condition alone is not held against the customer',
      lacking(waived('channel.ways'), waived('order.number')),
      overdue,
      aShop({
        ...asking,
        ...reasons({
          attachments: [{ clause: 'evidence.one', anyOf: ['photo'], when: { fact: 'opened', equals: true } }],
        }),
      }),
    ),
    sending(
      'a claim without a resolution is never complete',
      aReturn('request', { request: { resolution: null } }, [waived('resolution.choice')]),
      missed,
    ),
    sending(
      'a claim without a reason is never complete',
      aReturn(
        'request',
        {
          request: { reason: null },
        },
        [waived('reasons.known')],
      ),
      missed,
    ),
  ]);
});

describe('whom a late answer excuses', () => {
  const asking = {
    ...answer(),
    ...reasons({ attachments: [{ clause: 'evidence.one', anyOf: ['photo'] }] }),
  };
  /** The photo came, and the shop answered. */
  const shown = (photoAt: string, answeredAt: string): ClaimInput =>
    aReturn('authorization', {
      request: { reason: 'faulty', attachments: [{ kind: 'photo', at: photoAt }] },
      authorization: { at: answeredAt },
    });
  const sending = (says: string, terms: object, claim: ClaimInput, asOf: string, finds: Found): TermRow => ({
    ...row(says, { ...asking, ...terms }, claim, asOf, finds),
    clause: 'deadline.dispatch',
  });
  const end = { deadline: DISPATCH_END };
  const SOON_AFTER = msFrom(DISPATCH_END, 2);
  runTerms([
    sending(
      'what was complete at the deadline, and answered after it, is excused',
      {},
      shown(DISPATCH_END, SOON_AFTER),
      SOON_AFTER,
      ['undetermined', 'authorized_too_late', end],
    ),
    sending(
      'what was complete a millisecond after the deadline is not, however late the answer',
      {},
      shown(AFTER, SOON_AFTER),
      SOON_AFTER,
      ['breached', 'dispatch_missed', end],
    ),
  ]);

  // Fourteen days, or longer by a shipment that nobody knows of, but no longer than the end of March.
  const LAST = '2026-03-31T23:59:59.999Z';
  const PAST = msFrom(LAST, 1);
  const ANSWERED = '2026-03-25T10:00:00.000Z';
  const vague = windows({
    dispatch: windowOf('P14D', 'delivery', {
      extendedTo: [{ length: 'P10D', from: 'shipment' }],
      cappedAt: [{ until: '2026-03-31' }],
    }),
  });
  const none = { deadline: null };
  runTerms([
    sending(
      'where nobody knows the deadline, an answer that may have come after it excuses',
      vague,
      shown(msFrom(ANSWERED, -1), ANSWERED),
      PAST,
      ['undetermined', 'authorized_too_late', none],
    ),
    sending(
      'an answer to what was complete no sooner than the answer does not',
      vague,
      shown(ANSWERED, ANSWERED),
      PAST,
      ['breached', 'dispatch_missed', none],
    ),
    sending(
      'nor does one to what was complete a millisecond later',
      vague,
      shown(msFrom(ANSWERED, 1), ANSWERED),
      PAST,
      ['breached', 'dispatch_missed', none],
    ),
    sending(
      'nor does one at the first instant that may be the deadline',
      vague,
      shown(on.request, DISPATCH_END),
      PAST,
      ['breached', 'dispatch_missed', none],
    ),
    sending('a millisecond later it does', vague, shown(on.request, AFTER), PAST, [
      'undetermined',
      'authorized_too_late',
      none,
    ]),
  ]);

  const arriving = (
    says: string,
    from: unknown,
    length: string,
    answeredAt: string,
    finds: Found,
  ): TermRow => ({
    ...row(
      says,
      { ...answer(), ...windows({ dispatch: windowOf(length, from) }) },
      aReturn('dispatch', {
        authorization: { at: answeredAt },
        dispatch: { at: msFrom(ARRIVAL_END, 2) },
      }),
      msFrom(ARRIVAL_END, 2),
      finds,
    ),
    clause: 'deadline.arrival',
  });
  const later = { latestOf: ['delivery', 'authorization'] };
  const excused: Found = ['undetermined', 'authorized_too_late', { deadline: ARRIVAL_END }];
  const missed: Found = ['breached', 'arrival_missed', { deadline: ARRIVAL_END }];
  const [before, after] = [ARRIVAL_END, msFrom(ARRIVAL_END, 1)];
  runTerms([
    arriving(
      'an answer after the last day to arrive excuses, where sending counts from it',
      'authorization',
      'P14D',
      after,
      excused,
    ),
    arriving(
      'also where sending counts from the answer or the delivery, whichever is later',
      later,
      'P14D',
      after,
      excused,
    ),
    arriving('an answer at the last instant to arrive does not', later, 'P14D', before, missed),
    arriving('also where sending has no limit', 'delivery', 'unlimited', after, excused),
    arriving(
      'where sending has no limit, an answer in time excuses nothing',
      'delivery',
      'unlimited',
      before,
      missed,
    ),
  ]);
});
