import type { ClaimInput } from 'returns-policy';
import { describe } from 'vitest';
import {
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
        exceptions: [
          {
            clause: 'exception.one',
            when: { field: 'item.category', equals: 'lamps' },
            waives: ['evidence.one'],
          },
        ],
      }),
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
