import type { ClaimInput } from 'returns-policy';
import { describe } from 'vitest';
import { aReturn, aShop, CLAIM_END, type Found, msFrom, on, reasons, runTerms, type TermRow } from './aShop';

const OPENED = { fact: 'opened', equals: true };
const refund = { resolution: 'refund', legs: ['outbound', 'return'] };
const exchange = { resolution: 'exchange', legs: ['return', 'replacement'] };
const credit = { resolution: 'store_credit', legs: ['return'] };

function asked(request: object, facts: object = {}): ClaimInput {
  return aReturn('request', { request: { ...request }, facts: { ...facts } });
}

describe('the reason', () => {
  const row = (
    says: string,
    more: Record<string, unknown>,
    reason: string | null,
    finds: Found,
  ): TermRow => ({
    says,
    policy: aShop(reasons({}, more)),
    claim: asked({ reason }),
    asOf: on.request,
    clause: 'reasons.known',
    finds,
  });
  runTerms([
    row('a request without a reason is asked for one', {}, null, [
      'outstanding',
      'reason_missing',
      { reason: null },
    ]),
    row('a request without a reason is taken for one that is unwanted', { whenMissing: 'unwanted' }, null, [
      'satisfied',
      'reason_accepted',
      { reason: 'unwanted' },
    ]),
    row('a blank reason is none', { whenMissing: 'unwanted' }, ' ', [
      'satisfied',
      'reason_accepted',
      { reason: 'unwanted' },
    ]),
    row('a reason that is given is taken as it is', { whenMissing: 'unwanted' }, 'faulty', [
      'satisfied',
      'reason_accepted',
      { reason: 'faulty' },
    ]),
    row('a reason that nobody foresaw is refused', {}, 'too_bright', [
      'breached',
      'reason_not_accepted',
      { reason: 'too_bright' },
    ]),
    row('a reason that nobody foresaw goes to a person', { whenOther: 'needs_review' }, 'too_bright', [
      'undetermined',
      'reason_not_accepted',
      { reason: 'too_bright' },
    ]),
  ]);
});

describe('the way of the request', () => {
  const ways = (more: object) =>
    aShop({ channels: { clause: 'channel.ways', accepted: ['email'], ...more } });
  const row = (says: string, more: object, claim: ClaimInput, asOf: string, finds: Found): TermRow => ({
    says,
    policy: ways(more),
    claim,
    asOf,
    clause: 'channel.ways',
    finds,
  });
  const byLetter = asked({ channel: 'letter' });
  runTerms([
    row('a letter is taken where any way is', { othersToo: true }, byLetter, on.request, [
      'satisfied',
      'channel_accepted',
      { channel: 'letter' },
    ]),
    row('an e-mail is taken there too', { othersToo: true }, asked({}), on.request, [
      'satisfied',
      'channel_accepted',
      { channel: 'email' },
    ]),
    row('an e-mail is taken where e-mails are', {}, asked({}), on.request, [
      'satisfied',
      'channel_accepted',
      { channel: 'email' },
    ]),
    row('a shop that names no way takes any', { accepted: [], othersToo: true }, byLetter, on.request, [
      'satisfied',
      'channel_accepted',
      { channel: 'letter' },
    ]),
    row('a letter is to be followed by an e-mail elsewhere', { othersToo: false }, byLetter, on.request, [
      'outstanding',
      'channel_not_accepted',
      { channel: 'letter' },
    ]),
    row('after the claim deadline it can no longer be', {}, byLetter, msFrom(CLAIM_END, 1), [
      'breached',
      'channel_not_accepted',
      { channel: 'letter' },
    ]),
    {
      says: 'where late claims are looked at, a letter can be followed by an e-mail after the deadline too',
      policy: aShop({
        channels: { clause: 'channel.ways', accepted: ['email'] },
        windows: {
          claim: { length: 'P30D', from: 'delivery', whenLate: 'needs_review' },
          dispatch: { length: 'P14D', from: 'delivery' },
          arrival: { length: 'P28D', from: 'delivery' },
        },
      }),
      claim: byLetter,
      asOf: msFrom(CLAIM_END, 1),
      clause: 'channel.ways',
      finds: ['outstanding', 'channel_not_accepted', { channel: 'letter' }],
      comes: { decision: 'needs_review', validUntil: null },
    },
    {
      says: 'a deadline that is over ends nothing any more',
      policy: aShop({
        channels: { clause: 'channel.ways', accepted: ['email'] },
        windows: {
          claim: { length: 'P30D', from: 'delivery', whenLate: 'needs_review' },
          dispatch: { length: 'P14D', from: 'delivery' },
          arrival: { length: 'P28D', from: 'delivery' },
        },
      }),
      claim: { ...byLetter, facts: null, rulings: null },
      asOf: msFrom(CLAIM_END, 1),
      clause: 'channel.ways',
      finds: ['outstanding', 'channel_not_accepted', { channel: 'letter' }],
      comes: { decision: 'needs_review', validUntil: null },
    },
    {
      says: 'there, a shop that answers a letter after the deadline has taken it',
      policy: aShop({
        channels: { clause: 'channel.ways', accepted: ['email'] },
        windows: {
          claim: { length: 'P30D', from: 'delivery', whenLate: 'needs_review' },
          dispatch: { length: 'P14D', from: 'delivery' },
          arrival: { length: 'P28D', from: 'delivery' },
        },
      }),
      claim: aReturn('authorization', {
        request: { channel: 'letter' },
        authorization: { at: msFrom(CLAIM_END, 1) },
      }),
      asOf: msFrom(CLAIM_END, 1),
      clause: 'channel.ways',
      finds: ['advisory', 'channel_not_accepted', { channel: 'letter' }],
    },
  ]);
});

describe('the order number', () => {
  const clause = 'order.number';
  const without = aReturn('request', { order: { number: null } });
  const row = (says: string, terms: Record<string, unknown>, claim: ClaimInput, finds: Found): TermRow => ({
    says,
    policy: aShop(terms),
    claim,
    asOf: on.request,
    clause,
    finds,
  });
  runTerms([
    row('a shop that does not ask for it says nothing of it', {}, without, 'nothing'),
    row('a shop that asks for it waits for it', { orderNumber: { clause } }, without, [
      'outstanding',
      'order_number_missing',
    ]),
    row(
      'a shop that would like it goes on without it',
      { orderNumber: { clause, required: false } },
      without,
      ['advisory', 'order_number_missing'],
    ),
    row('a shop that would like it sees it', { orderNumber: { clause, required: false } }, asked({}), [
      'satisfied',
      'order_number_given',
    ]),
  ]);
});

describe('the resolution', () => {
  const offer = (offered: readonly object[]) => ({
    resolutions: { clause: 'resolution.choice', offered },
  });
  const sealedRefund = (otherwise?: unknown) => ({
    ...refund,
    when: { fact: 'opened', equals: false },
    ...(otherwise !== undefined && { otherwise }),
  });
  const row = (
    says: string,
    offered: readonly object[],
    claim: ClaimInput,
    finds: Found,
    clause = 'resolution.choice',
  ): TermRow => ({ says, policy: aShop(offer(offered)), claim, asOf: on.request, clause, finds });
  const opened = asked({ resolution: 'refund' }, { opened: true });
  const closed = asked({ resolution: 'refund' }, { opened: false });
  const untold = asked({ resolution: 'refund' });
  const both = ['refund', 'exchange'];
  runTerms([
    row('for what is still closed there is a refund', [sealedRefund(), exchange], closed, [
      'satisfied',
      'resolution_offered',
      { resolution: 'refund', offered: both },
    ]),
    row('for what was opened the customer chooses again', [sealedRefund(), exchange], opened, [
      'outstanding',
      'resolution_not_offered',
      { resolution: 'refund', offered: ['exchange'] },
    ]),
    row('for what was opened a refund is refused', [sealedRefund('rejected'), exchange], opened, [
      'breached',
      'resolution_not_offered',
      { resolution: 'refund', offered: ['exchange'] },
    ]),
    row('for what was opened a person decides on it', [sealedRefund('needs_review'), exchange], opened, [
      'undetermined',
      'resolution_not_offered',
      { resolution: 'refund', offered: ['exchange'] },
    ]),
    row(
      'for what was opened there is an exchange in its place',
      [sealedRefund({ instead: 'exchange' }), exchange],
      opened,
      [
        'advisory',
        'resolution_replaced',
        { resolution: 'refund', offered: ['exchange'], granted: 'exchange' },
      ],
    ),
    row(
      'of several in its place the first that is offered is given',
      [
        sealedRefund({ instead: ['exchange', 'store_credit'] }),
        { ...exchange, when: { fact: 'opened', equals: false } },
        credit,
      ],
      opened,
      [
        'advisory',
        'resolution_replaced',
        { resolution: 'refund', offered: ['store_credit'], granted: 'store_credit' },
      ],
    ),
    row(
      'where none of several is offered the customer chooses again',
      [
        sealedRefund({ instead: ['exchange'] }),
        { ...exchange, when: { fact: 'opened', equals: false } },
        credit,
      ],
      opened,
      ['outstanding', 'resolution_not_offered', { resolution: 'refund', offered: ['store_credit'] }],
    ),
    row(
      'where it hangs on a fact what is given in its place, that is asked',
      [
        sealedRefund({ instead: ['exchange', 'store_credit'] }),
        { ...exchange, when: { fact: 'engraved', equals: true } },
        credit,
      ],
      opened,
      ['outstanding', 'fact_missing', { facts: ['engraved'] }],
    ),
    row('where a refund hangs on a fact, that is asked', [sealedRefund(), exchange], untold, [
      'outstanding',
      'fact_missing',
      { facts: ['opened'] },
    ]),
    row('where nothing is offered, choosing again does not help', [sealedRefund()], opened, [
      'breached',
      'resolution_not_offered',
      { resolution: 'refund', offered: [] },
    ]),
    row(
      'where nothing is offered, nobody is asked to choose',
      [sealedRefund()],
      asked({ resolution: null }, { opened: true }),
      ['breached', 'resolution_not_offered', { resolution: null, offered: [] }],
    ),
    row(
      'who has not chosen is shown what is offered, or may be',
      [sealedRefund(), { ...exchange, when: OPENED }, credit],
      asked({ resolution: null }),
      [
        'outstanding',
        'resolution_missing',
        { resolution: null, offered: ['refund', 'exchange', 'store_credit'] },
      ],
    ),
    row(
      'what the shop does not know at all is chosen again',
      [sealedRefund(), exchange],
      asked({ resolution: 'repair' }, { opened: true }),
      ['outstanding', 'resolution_not_offered', { resolution: 'repair', offered: ['exchange'] }],
    ),
    row(
      'a resolution with a clause of its own is offered by that',
      [refund, { ...credit, clause: 'resolution.credit' }],
      asked({ resolution: 'store_credit' }),
      [
        'satisfied',
        'resolution_offered',
        { resolution: 'store_credit', offered: ['refund', 'store_credit'] },
      ],
      'resolution.credit',
    ),
    row(
      'what is given in place of another is given by its own clause',
      [sealedRefund({ instead: 'store_credit' }), { ...credit, clause: 'resolution.credit' }],
      opened,
      [
        'advisory',
        'resolution_replaced',
        { resolution: 'refund', offered: ['store_credit'], granted: 'store_credit' },
      ],
      'resolution.credit',
    ),
    row(
      'what is refused is refused by its own clause',
      [refund, { ...credit, clause: 'resolution.credit', when: OPENED, otherwise: 'rejected' }],
      asked({ resolution: 'store_credit' }, { opened: false }),
      ['breached', 'resolution_not_offered', { resolution: 'store_credit', offered: ['refund'] }],
      'resolution.credit',
    ),
  ]);
});
