import { checkDeadlines, defaultPolicy } from 'returns-policy';
import { describe, expect, test } from 'vitest';
import {
  aClaim,
  type ClaimTraits,
  DAY_END,
  defectPhoto,
  description,
  msFrom,
  usual,
  WEEK_END,
} from '../support/aClaim';
import { type FindingRow, runFindingTable } from './findingTable';

const UNKNOWN = { deadline: null };
const BY_DAY_END = { deadline: DAY_END };
const BY_WEEK_END = { deadline: WEEK_END };
const JUST_LATE = { deadline: DAY_END, lateByMs: 1 };
const MONTHS_LATER = '2026-12-31T00:00:00Z';

const windows = defaultPolicy.terms.windows;
function policyWithClaimWindowFrom(from: string) {
  return {
    ...defaultPolicy,
    terms: { ...defaultPolicy.terms, windows: { ...windows, claim: { ...windows.claim, from } } },
  };
}

const claim: readonly FindingRow[] = [
  {
    clause: 'deadline.claim',
    says: 'the claim waits for the delivery',
    claim: aClaim({ upTo: 'placing' }),
    asOf: usual.delivery,
    finds: ['outstanding', 'delivery_awaited', UNKNOWN],
  },
  {
    clause: 'deadline.claim',
    says: 'a delivery still to come opens nothing',
    claim: aClaim({ upTo: 'delivery' }),
    asOf: msFrom(usual.delivery, -1),
    finds: ['outstanding', 'delivery_awaited', UNKNOWN],
  },
  {
    clause: 'deadline.claim',
    says: 'the delivery opens the 24 hours',
    claim: aClaim({ upTo: 'delivery' }),
    asOf: usual.delivery,
    finds: ['outstanding', 'claim_not_filed', BY_DAY_END],
  },
  {
    clause: 'deadline.claim',
    says: 'an unknown delivery is neither in time nor too late',
    claim: aClaim({ deliveredAt: null }),
    asOf: MONTHS_LATER,
    finds: ['outstanding', 'deadline_unknown', UNKNOWN],
  },
  {
    clause: 'deadline.claim',
    says: 'a claim before the delivery is in time, since the carrier’s scan can lag',
    claim: aClaim({ requestedAt: msFrom(usual.delivery, -1) }),
    asOf: usual.delivery,
    finds: ['satisfied', 'claim_in_time', BY_DAY_END],
  },
  {
    clause: 'deadline.claim',
    says: 'a claim one millisecond before the deadline is in time',
    claim: aClaim({ requestedAt: msFrom(DAY_END, -1) }),
    asOf: MONTHS_LATER,
    finds: ['satisfied', 'claim_in_time', BY_DAY_END],
  },
  {
    clause: 'deadline.claim',
    says: 'a claim at the deadline is in time',
    claim: aClaim({ requestedAt: DAY_END }),
    asOf: MONTHS_LATER,
    finds: ['satisfied', 'claim_in_time', BY_DAY_END],
  },
  {
    clause: 'deadline.claim',
    says: 'a claim one millisecond after the deadline is late',
    claim: aClaim({ requestedAt: msFrom(DAY_END, 1) }),
    asOf: msFrom(DAY_END, 1),
    finds: ['breached', 'claim_late', JUST_LATE],
  },
  {
    clause: 'deadline.claim',
    says: 'a claim can be filed one millisecond before the deadline',
    claim: aClaim({ upTo: 'delivery' }),
    asOf: msFrom(DAY_END, -1),
    finds: ['outstanding', 'claim_not_filed', BY_DAY_END],
  },
  {
    clause: 'deadline.claim',
    says: 'and at the deadline',
    claim: aClaim({ upTo: 'delivery' }),
    asOf: DAY_END,
    finds: ['outstanding', 'claim_not_filed', BY_DAY_END],
  },
  {
    clause: 'deadline.claim',
    says: 'and no longer one millisecond after it',
    claim: aClaim({ upTo: 'delivery' }),
    asOf: msFrom(DAY_END, 1),
    finds: ['breached', 'claim_not_filed', BY_DAY_END],
  },
  {
    clause: 'deadline.claim',
    says: 'a telephone call files nothing',
    claim: aClaim({ channel: 'telephone' }),
    asOf: msFrom(DAY_END, 1),
    finds: ['breached', 'claim_not_filed', BY_DAY_END],
  },
  {
    clause: 'deadline.claim',
    says: 'a telephone call is filed with the authorization, at the deadline in time',
    claim: aClaim({ channel: 'telephone', authorizedAt: DAY_END }),
    asOf: MONTHS_LATER,
    finds: ['satisfied', 'claim_in_time', BY_DAY_END],
  },
  {
    clause: 'deadline.claim',
    says: 'and one millisecond later late, however early the call',
    claim: aClaim({ channel: 'telephone', authorizedAt: msFrom(DAY_END, 1) }),
    asOf: MONTHS_LATER,
    finds: ['breached', 'claim_late', JUST_LATE],
  },
  {
    clause: 'deadline.claim',
    says: 'an e-mail is filed when it comes, whenever the shop answers',
    claim: aClaim({ requestedAt: DAY_END, authorizedAt: msFrom(DAY_END, 1) }),
    asOf: MONTHS_LATER,
    finds: ['satisfied', 'claim_in_time', BY_DAY_END],
  },
  {
    clause: 'deadline.claim',
    says: 'a window from the order runs before the delivery is known',
    claim: aClaim({ upTo: 'placing', placedAt: usual.delivery }),
    policy: policyWithClaimWindowFrom('order'),
    asOf: DAY_END,
    finds: ['outstanding', 'claim_not_filed', BY_DAY_END],
  },
  {
    clause: 'deadline.claim',
    says: 'a window from an order of unknown instant has not started when the item is there',
    claim: aClaim({ upTo: 'delivery' }),
    policy: policyWithClaimWindowFrom('order'),
    asOf: MONTHS_LATER,
    finds: ['outstanding', 'claim_not_filed', UNKNOWN],
  },
];

/** A complete claim that the shop answered only after the dispatch deadline. */
function answeredLate(traits: ClaimTraits = {}) {
  return aClaim({ authorizedAt: msFrom(DAY_END, 1), ...traits });
}

const dispatch: readonly FindingRow[] = [
  {
    clause: 'deadline.dispatch',
    says: 'nothing is to be sent before there is a claim',
    claim: aClaim({ upTo: 'delivery' }),
    asOf: msFrom(DAY_END, 1),
    finds: 'nothing',
  },
  {
    clause: 'deadline.dispatch',
    says: 'while the delivery is unknown the dispatch is awaited without a deadline',
    claim: aClaim({ deliveredAt: null }),
    asOf: MONTHS_LATER,
    finds: ['outstanding', 'dispatch_awaited', UNKNOWN],
  },
  {
    clause: 'deadline.dispatch',
    says: 'an item sent back of which nobody knows the delivery needs a person to look',
    claim: aClaim({ deliveredAt: null, upTo: 'dispatch' }),
    asOf: usual.dispatch,
    finds: ['undetermined', 'deadline_unknown', UNKNOWN],
  },
  {
    clause: 'deadline.dispatch',
    says: 'an item sent one millisecond before the deadline is in time',
    claim: aClaim({ upTo: 'authorization', dispatchedAt: msFrom(DAY_END, -1) }),
    asOf: MONTHS_LATER,
    finds: ['satisfied', 'dispatch_in_time', BY_DAY_END],
  },
  {
    clause: 'deadline.dispatch',
    says: 'an item sent at the deadline is in time',
    claim: aClaim({ upTo: 'authorization', dispatchedAt: DAY_END }),
    asOf: MONTHS_LATER,
    finds: ['satisfied', 'dispatch_in_time', BY_DAY_END],
  },
  {
    clause: 'deadline.dispatch',
    says: 'an item sent one millisecond after the deadline is late',
    claim: aClaim({ upTo: 'authorization', dispatchedAt: msFrom(DAY_END, 1) }),
    asOf: msFrom(DAY_END, 1),
    finds: ['breached', 'dispatch_late', JUST_LATE],
  },
  {
    clause: 'deadline.dispatch',
    says: 'an item sent without a claim is looked at too',
    claim: aClaim({ upTo: 'delivery', dispatchedAt: usual.dispatch }),
    asOf: usual.dispatch,
    finds: ['satisfied', 'dispatch_in_time', BY_DAY_END],
  },
  {
    clause: 'deadline.dispatch',
    says: 'an item can be sent one millisecond before the deadline',
    claim: aClaim({ upTo: 'authorization' }),
    asOf: msFrom(DAY_END, -1),
    finds: ['outstanding', 'dispatch_awaited', BY_DAY_END],
  },
  {
    clause: 'deadline.dispatch',
    says: 'and at the deadline',
    claim: aClaim({ upTo: 'authorization' }),
    asOf: DAY_END,
    finds: ['outstanding', 'dispatch_awaited', BY_DAY_END],
  },
  {
    clause: 'deadline.dispatch',
    says: 'and no longer one millisecond after it',
    claim: aClaim({ upTo: 'authorization' }),
    asOf: msFrom(DAY_END, 1),
    finds: ['breached', 'dispatch_missed', BY_DAY_END],
  },
  {
    clause: 'deadline.dispatch',
    says: 'where the shop has not answered a complete claim by then, the delay is its own',
    claim: aClaim(),
    asOf: msFrom(DAY_END, 1),
    finds: ['undetermined', 'authorization_overdue', BY_DAY_END],
  },
  {
    clause: 'deadline.dispatch',
    says: 'an answer still to come is no answer',
    claim: aClaim({ authorizedAt: msFrom(DAY_END, 2) }),
    asOf: msFrom(DAY_END, 1),
    finds: ['undetermined', 'authorization_overdue', BY_DAY_END],
  },
  {
    clause: 'deadline.dispatch',
    says: 'a claim filed at the deadline, complete, is one the shop could have answered',
    claim: aClaim({ requestedAt: DAY_END }),
    asOf: msFrom(DAY_END, 1),
    finds: ['undetermined', 'authorization_overdue', BY_DAY_END],
  },
  {
    clause: 'deadline.dispatch',
    says: 'a claim filed one millisecond after the deadline is not',
    claim: aClaim({ requestedAt: msFrom(DAY_END, 1) }),
    asOf: msFrom(DAY_END, 1),
    finds: ['breached', 'dispatch_missed', BY_DAY_END],
  },
  {
    clause: 'deadline.dispatch',
    says: 'an answer one millisecond late excuses the item not sent',
    claim: answeredLate(),
    asOf: msFrom(DAY_END, 1),
    finds: ['undetermined', 'authorized_too_late', BY_DAY_END],
  },
  {
    clause: 'deadline.dispatch',
    says: 'and the item sent late',
    claim: answeredLate({ dispatchedAt: msFrom(DAY_END, 5) }),
    asOf: MONTHS_LATER,
    finds: ['undetermined', 'authorized_too_late', { deadline: DAY_END, lateByMs: 5 }],
  },
  {
    clause: 'deadline.dispatch',
    says: 'an answer at the deadline excuses nothing',
    claim: aClaim({ authorizedAt: DAY_END, dispatchedAt: msFrom(DAY_END, 1) }),
    asOf: msFrom(DAY_END, 1),
    finds: ['breached', 'dispatch_late', JUST_LATE],
  },
  {
    clause: 'deadline.dispatch',
    says: 'nor does it while nothing is sent',
    claim: aClaim({ authorizedAt: DAY_END }),
    asOf: msFrom(DAY_END, 1),
    finds: ['breached', 'dispatch_missed', BY_DAY_END],
  },
  {
    clause: 'deadline.dispatch',
    says: 'an item sent late before any answer is late',
    claim: aClaim({ dispatchedAt: msFrom(DAY_END, 1) }),
    asOf: msFrom(DAY_END, 1),
    finds: ['breached', 'dispatch_late', JUST_LATE],
  },
  {
    clause: 'deadline.dispatch',
    says: 'a telephone call was not a claim the shop had to answer by then',
    claim: answeredLate({ channel: 'telephone' }),
    asOf: msFrom(DAY_END, 1),
    finds: ['breached', 'dispatch_missed', BY_DAY_END],
  },
  {
    clause: 'deadline.dispatch',
    says: 'what was missing came at the deadline: the claim was complete in time',
    claim: answeredLate({
      reason: 'defective_item',
      attachments: [{ ...defectPhoto, at: DAY_END }, description],
    }),
    asOf: msFrom(DAY_END, 1),
    finds: ['undetermined', 'authorized_too_late', BY_DAY_END],
  },
  {
    clause: 'deadline.dispatch',
    says: 'what was missing came one millisecond later: it was not',
    claim: answeredLate({
      reason: 'defective_item',
      attachments: [{ ...defectPhoto, at: msFrom(DAY_END, 1) }, description],
    }),
    asOf: msFrom(DAY_END, 1),
    finds: ['breached', 'dispatch_missed', BY_DAY_END],
  },
];

const incompleteInSomeWay: readonly (ClaimTraits & { readonly lacks: string })[] = [
  { lacks: 'its order number', number: null },
  { lacks: 'its reason', reason: null },
  { lacks: 'a reason that the policy knows', reason: 'late_delivery' },
  { lacks: 'its resolution', resolution: null },
  { lacks: 'a resolution that is offered', resolution: 'store_credit' },
  { lacks: 'one of two attachments', reason: 'wrong_item', attachments: [description] },
  { lacks: 'the other of two attachments', reason: 'defective_item', attachments: [defectPhoto] },
];

const incomplete: readonly FindingRow[] = incompleteInSomeWay.flatMap(
  ({ lacks, ...traits }): FindingRow[] => [
    {
      clause: 'deadline.dispatch',
      says: `a claim without ${lacks} was not the shop’s to answer`,
      claim: aClaim(traits),
      asOf: msFrom(DAY_END, 1),
      finds: ['breached', 'dispatch_missed', BY_DAY_END],
    },
    {
      clause: 'deadline.dispatch',
      says: `a late answer to a claim without ${lacks} excuses nothing`,
      claim: answeredLate({ ...traits, dispatchedAt: msFrom(DAY_END, 1) }),
      asOf: msFrom(DAY_END, 1),
      finds: ['breached', 'dispatch_late', JUST_LATE],
    },
  ],
);

const arrival: readonly FindingRow[] = [
  {
    clause: 'deadline.arrival',
    says: 'nothing is to arrive before it was sent',
    claim: aClaim({ upTo: 'dispatch' }),
    asOf: msFrom(usual.dispatch, -1),
    finds: 'nothing',
  },
  {
    clause: 'deadline.arrival',
    says: 'an item on its way of which nobody knows the delivery needs a person to look',
    claim: aClaim({ deliveredAt: null, upTo: 'dispatch' }),
    asOf: usual.dispatch,
    finds: ['undetermined', 'deadline_unknown', UNKNOWN],
  },
  {
    clause: 'deadline.arrival',
    says: 'also once it has arrived',
    claim: aClaim({ deliveredAt: null, upTo: 'arrival' }),
    asOf: usual.arrival,
    finds: ['undetermined', 'deadline_unknown', UNKNOWN],
  },
  {
    clause: 'deadline.arrival',
    says: 'an item that arrives one millisecond before the deadline is in time',
    claim: aClaim({ upTo: 'dispatch', arrivedAt: msFrom(WEEK_END, -1) }),
    asOf: MONTHS_LATER,
    finds: ['satisfied', 'arrival_in_time', BY_WEEK_END],
  },
  {
    clause: 'deadline.arrival',
    says: 'an item that arrives at the deadline is in time',
    claim: aClaim({ upTo: 'dispatch', arrivedAt: WEEK_END }),
    asOf: MONTHS_LATER,
    finds: ['satisfied', 'arrival_in_time', BY_WEEK_END],
  },
  {
    clause: 'deadline.arrival',
    says: 'an item that arrives one millisecond after the deadline is late',
    claim: aClaim({ upTo: 'dispatch', arrivedAt: msFrom(WEEK_END, 1) }),
    asOf: msFrom(WEEK_END, 1),
    finds: ['breached', 'arrival_late', { deadline: WEEK_END, lateByMs: 1 }],
  },
  {
    clause: 'deadline.arrival',
    says: 'an item on its way may arrive one millisecond before the deadline',
    claim: aClaim({ upTo: 'dispatch' }),
    asOf: msFrom(WEEK_END, -1),
    finds: ['outstanding', 'arrival_awaited', BY_WEEK_END],
  },
  {
    clause: 'deadline.arrival',
    says: 'and at the deadline',
    claim: aClaim({ upTo: 'dispatch' }),
    asOf: WEEK_END,
    finds: ['outstanding', 'arrival_awaited', BY_WEEK_END],
  },
  {
    clause: 'deadline.arrival',
    says: 'and no longer one millisecond after it',
    claim: aClaim({ upTo: 'dispatch' }),
    asOf: msFrom(WEEK_END, 1),
    finds: ['breached', 'arrival_missed', BY_WEEK_END],
  },
  {
    clause: 'deadline.arrival',
    says: 'an arrival still to come has not come',
    claim: aClaim({ upTo: 'dispatch', arrivedAt: msFrom(WEEK_END, 2) }),
    asOf: msFrom(WEEK_END, 1),
    finds: ['breached', 'arrival_missed', BY_WEEK_END],
  },
  {
    clause: 'deadline.arrival',
    says: 'where the shop answered after the dispatch deadline, a late arrival is the shop’s own delay',
    claim: answeredLate({ dispatchedAt: msFrom(DAY_END, 2), arrivedAt: msFrom(WEEK_END, 3) }),
    asOf: MONTHS_LATER,
    finds: ['undetermined', 'authorized_too_late', { deadline: WEEK_END, lateByMs: 3 }],
  },
  {
    clause: 'deadline.arrival',
    says: 'and so is a missed one',
    claim: answeredLate({ dispatchedAt: msFrom(DAY_END, 2) }),
    asOf: msFrom(WEEK_END, 1),
    finds: ['undetermined', 'authorized_too_late', BY_WEEK_END],
  },
  {
    clause: 'deadline.arrival',
    says: 'a late answer to an incomplete claim excuses no late arrival',
    claim: answeredLate({
      number: null,
      dispatchedAt: msFrom(DAY_END, 2),
      arrivedAt: msFrom(WEEK_END, 1),
    }),
    asOf: msFrom(WEEK_END, 1),
    finds: ['breached', 'arrival_late', { deadline: WEEK_END, lateByMs: 1 }],
  },
  {
    clause: 'deadline.arrival',
    says: 'nor a missed one',
    claim: answeredLate({ number: null, dispatchedAt: msFrom(DAY_END, 2) }),
    asOf: msFrom(WEEK_END, 1),
    finds: ['breached', 'arrival_missed', BY_WEEK_END],
  },
];

describe('what has to come by when', () => {
  runFindingTable(checkDeadlines, [...claim, ...dispatch, ...incomplete, ...arrival]);

  test('two windows that end together say so in one text', () => {
    const [claimed, sent] = checkDeadlines(aClaim(), defaultPolicy, usual.request);
    expect(claimed?.details).toStrictEqual(BY_DAY_END);
    expect(sent?.details).toBe(claimed?.details);
  });

  test('the three windows in order', () => {
    const clauses = checkDeadlines(aClaim({ upTo: 'dispatch' }), defaultPolicy, usual.dispatch);
    expect(clauses.map(({ clause }) => clause)).toEqual([
      'deadline.claim',
      'deadline.dispatch',
      'deadline.arrival',
    ]);
  });
});
