import {
  checkDeadlines,
  checkPackageCompleteness,
  checkReturnability,
  defaultPolicy,
  evaluateClaim,
  type PolicyInput,
} from 'returns-policy';
import { describe, expect, test } from 'vitest';
import { aClaim, type ClaimTraits, DAY_END, msFrom, usual, WEEK_END } from '../support/aClaim';
import { type FindingRow, runFindingTable } from './findingTable';

const { terms } = defaultPolicy;
const MONTHS_LATER = '2026-12-31T00:00:00Z';

describe('R-01: the dispatch window counts from the authorization', () => {
  const policy: PolicyInput = {
    ...defaultPolicy,
    terms: {
      ...terms,
      windows: { ...terms.windows, dispatch: { ...terms.windows.dispatch, from: 'authorization' } },
    },
  };
  /** 24 hours from the usual authorization. */
  const DISPATCH_END = '2026-03-03T06:00:00.000Z';
  const BY_DISPATCH_END = { deadline: DISPATCH_END };
  const BY_WEEK_END = { deadline: WEEK_END };
  const lateAnswer = msFrom(WEEK_END, 1);
  /** Answered one millisecond after the arrival deadline, which could therefore not be kept. */
  function answeredAfterArrivalDeadline(traits: ClaimTraits = {}) {
    return aClaim({ authorizedAt: lateAnswer, dispatchedAt: msFrom(WEEK_END, 2), ...traits });
  }

  const rows: readonly Omit<FindingRow, 'policy'>[] = [
    {
      clause: 'deadline.dispatch',
      says: 'before the answer the dispatch has no deadline',
      claim: aClaim(),
      asOf: MONTHS_LATER,
      finds: ['outstanding', 'dispatch_awaited', { deadline: null }],
    },
    {
      clause: 'deadline.dispatch',
      says: 'an item sent one millisecond before the deadline is in time',
      claim: aClaim({ upTo: 'authorization', dispatchedAt: msFrom(DISPATCH_END, -1) }),
      asOf: MONTHS_LATER,
      finds: ['satisfied', 'dispatch_in_time', BY_DISPATCH_END],
    },
    {
      clause: 'deadline.dispatch',
      says: 'an item sent at the deadline is in time',
      claim: aClaim({ upTo: 'authorization', dispatchedAt: DISPATCH_END }),
      asOf: MONTHS_LATER,
      finds: ['satisfied', 'dispatch_in_time', BY_DISPATCH_END],
    },
    {
      clause: 'deadline.dispatch',
      says: 'an item sent one millisecond after the deadline is late',
      claim: aClaim({ upTo: 'authorization', dispatchedAt: msFrom(DISPATCH_END, 1) }),
      asOf: MONTHS_LATER,
      finds: ['breached', 'dispatch_late', { deadline: DISPATCH_END, lateByMs: 1 }],
    },
    {
      clause: 'deadline.dispatch',
      says: 'an item not sent one millisecond after the deadline is too late',
      claim: aClaim({ upTo: 'authorization' }),
      asOf: msFrom(DISPATCH_END, 1),
      finds: ['breached', 'dispatch_missed', BY_DISPATCH_END],
    },
    {
      clause: 'deadline.dispatch',
      says: 'an answer long after the claim leaves the full 24 hours',
      claim: aClaim({ authorizedAt: msFrom(DAY_END, 1) }),
      asOf: msFrom(DAY_END, 2),
      finds: ['outstanding', 'dispatch_awaited', { deadline: '2026-03-04T01:00:00.001Z' }],
    },
    {
      clause: 'deadline.dispatch',
      says: 'an item sent without an answer has a window that never opened',
      claim: aClaim({ dispatchedAt: usual.dispatch }),
      asOf: usual.dispatch,
      finds: ['undetermined', 'deadline_unknown', { deadline: null }],
    },
    {
      clause: 'deadline.arrival',
      says: 'an answer after the arrival deadline excuses the late arrival',
      claim: answeredAfterArrivalDeadline({ arrivedAt: msFrom(WEEK_END, 3) }),
      asOf: MONTHS_LATER,
      finds: ['undetermined', 'authorized_too_late', { deadline: WEEK_END, lateByMs: 3 }],
    },
    {
      clause: 'deadline.arrival',
      says: 'and the missed one',
      claim: answeredAfterArrivalDeadline(),
      asOf: msFrom(WEEK_END, 2),
      finds: ['undetermined', 'authorized_too_late', BY_WEEK_END],
    },
    {
      clause: 'deadline.arrival',
      says: 'an answer at the arrival deadline excuses nothing',
      claim: answeredAfterArrivalDeadline({ authorizedAt: WEEK_END, arrivedAt: msFrom(WEEK_END, 2) }),
      asOf: MONTHS_LATER,
      finds: ['breached', 'arrival_late', { deadline: WEEK_END, lateByMs: 2 }],
    },
    {
      clause: 'deadline.arrival',
      says: 'an answer after the claim deadline alone excuses nothing, since the item could still arrive',
      claim: aClaim({ authorizedAt: msFrom(DAY_END, 1), dispatchedAt: msFrom(DAY_END, 2) }),
      asOf: msFrom(WEEK_END, 1),
      finds: ['breached', 'arrival_missed', BY_WEEK_END],
    },
    {
      clause: 'deadline.arrival',
      says: 'a claim completed at the arrival deadline was complete in time',
      claim: answeredAfterArrivalDeadline({
        attachments: [{ kind: 'statement', text: 'They do not fit.', at: WEEK_END }],
      }),
      asOf: msFrom(WEEK_END, 2),
      finds: ['undetermined', 'authorized_too_late', BY_WEEK_END],
    },
    {
      clause: 'deadline.arrival',
      says: 'a claim completed one millisecond later was not',
      claim: answeredAfterArrivalDeadline({
        attachments: [{ kind: 'statement', text: 'They do not fit.', at: msFrom(WEEK_END, 1) }],
      }),
      asOf: msFrom(WEEK_END, 2),
      finds: ['breached', 'arrival_missed', BY_WEEK_END],
    },
  ];
  runFindingTable(
    checkDeadlines,
    rows.map((row) => ({ ...row, policy })),
  );

  test('a claim that waits for the answer waits without end', () => {
    const evaluation = evaluateClaim(aClaim(), policy, MONTHS_LATER);
    expect(evaluation.decision).toBe('pending');
    expect(evaluation.nextStep).toEqual({ actor: 'shop', action: 'authorize', before: null, needs: [] });
    expect(evaluation.validUntil).toBeNull();
    expect(evaluation.deadlines.dispatch).toEqual({ deadline: null, state: 'not_started' });
  });
});

describe('R-04: days end with the day', () => {
  const policy: PolicyInput = {
    ...defaultPolicy,
    terms: {
      ...terms,
      windows: { ...terms.windows, arrival: { ...terms.windows.arrival, ends: 'end_of_day' } },
    },
  };
  /** The last millisecond of 9 March in Seoul. */
  const NINTH_END = '2026-03-09T14:59:59.999Z';

  const rows: readonly Omit<FindingRow, 'policy'>[] = [
    {
      clause: 'deadline.arrival',
      says: 'an item that arrives in the evening of the seventh day is in time',
      claim: aClaim({ upTo: 'dispatch', arrivedAt: '2026-03-09T23:30:00+09:00' }),
      asOf: MONTHS_LATER,
      finds: ['satisfied', 'arrival_in_time', { deadline: NINTH_END }],
    },
    {
      clause: 'deadline.arrival',
      says: 'and at its last millisecond',
      claim: aClaim({ upTo: 'dispatch', arrivedAt: NINTH_END }),
      asOf: MONTHS_LATER,
      finds: ['satisfied', 'arrival_in_time', { deadline: NINTH_END }],
    },
    {
      clause: 'deadline.arrival',
      says: 'at midnight it is late',
      claim: aClaim({ upTo: 'dispatch', arrivedAt: '2026-03-10T00:00:00+09:00' }),
      asOf: MONTHS_LATER,
      finds: ['breached', 'arrival_late', { deadline: NINTH_END, lateByMs: 1 }],
    },
  ];
  runFindingTable(
    checkDeadlines,
    rows.map((row) => ({ ...row, policy })),
  );

  test('the other windows end as they did', () => {
    const { deadlines } = evaluateClaim(aClaim({ upTo: 'dispatch' }), policy, usual.dispatch);
    expect(deadlines.claim.deadline).toBe(DAY_END);
    expect(deadlines.dispatch.deadline).toBe(DAY_END);
  });

  test('the day that ends is one of the policy’s time zone', () => {
    const inNewYork = { ...policy, timeZone: 'America/New_York' };
    const { deadlines } = evaluateClaim(aClaim({ upTo: 'dispatch' }), inNewYork, usual.dispatch);
    // Delivered there on Sunday 1 March at 20:00; a week later the clocks have changed.
    expect(deadlines.arrival.deadline).toBe('2026-03-09T03:59:59.999Z');
  });
});

describe('R-05: an exclusion limited to some reasons', () => {
  const policy: PolicyInput = {
    ...defaultPolicy,
    terms: {
      ...terms,
      exclusions: terms.exclusions.map((exclusion) => ({ ...exclusion, reasons: ['change_of_mind'] })),
    },
  };
  const category = { category: 'jewelry' };
  const orderType = { orderType: 'personal_request' };

  const rows: readonly Omit<FindingRow, 'policy'>[] = [
    {
      clause: 'exclusion.jewelry',
      says: 'jewelry is refused for a change of mind',
      claim: aClaim({ category: 'jewelry', reason: 'change_of_mind' }),
      asOf: usual.request,
      finds: ['breached', 'category_excluded', category],
    },
    {
      clause: 'exclusion.jewelry',
      says: 'defective jewelry is returnable',
      claim: aClaim({ category: 'jewelry', reason: 'defective_item' }),
      asOf: usual.request,
      finds: ['satisfied', 'returnable', category],
    },
    {
      clause: 'exclusion.jewelry',
      says: 'before the request it depends on the reason',
      claim: aClaim({ category: 'jewelry', reason: 'change_of_mind' }),
      asOf: msFrom(usual.request, -1),
      finds: ['advisory', 'depends_on_reason', category],
    },
    {
      clause: 'exclusion.jewelry',
      says: 'and while no reason is given',
      claim: aClaim({ category: 'jewelry', reason: null }),
      asOf: usual.request,
      finds: ['advisory', 'depends_on_reason', category],
    },
    {
      clause: 'exclusion.jewelry',
      says: 'or a blank one',
      claim: aClaim({ category: 'jewelry', reason: ' ' }),
      asOf: usual.request,
      finds: ['advisory', 'depends_on_reason', category],
    },
    {
      clause: 'exclusion.jewelry',
      says: 'a reason given on the telephone is a reason',
      claim: aClaim({ category: 'jewelry', channel: 'telephone' }),
      asOf: usual.request,
      finds: ['breached', 'category_excluded', category],
    },
    {
      clause: 'exclusion.jewelry',
      says: 'other items are returnable for every reason',
      claim: aClaim({ reason: 'change_of_mind' }),
      asOf: usual.request,
      finds: ['satisfied', 'returnable', { category: 'shoes' }],
    },
    {
      clause: 'exclusion.personal_request',
      says: 'an order by personal request is refused for a change of mind',
      claim: aClaim({ orderType: 'personal_request' }),
      asOf: usual.request,
      finds: ['breached', 'order_type_excluded', orderType],
    },
    {
      clause: 'exclusion.personal_request',
      says: 'a wrong item is returnable',
      claim: aClaim({ orderType: 'personal_request', reason: 'wrong_item' }),
      asOf: usual.request,
      finds: ['satisfied', 'returnable', orderType],
    },
    {
      clause: 'exclusion.personal_request',
      says: 'before the request it depends on the reason',
      claim: aClaim({ orderType: 'personal_request', upTo: 'delivery' }),
      asOf: usual.delivery,
      finds: ['advisory', 'depends_on_reason', orderType],
    },
  ];
  runFindingTable(
    checkReturnability,
    rows.map((row) => ({ ...row, policy })),
  );

  test('without reasons, or with null for them, an exclusion holds for every reason', () => {
    for (const reasons of [undefined, null]) {
      const exclusions = terms.exclusions.map((exclusion) => ({ ...exclusion, reasons }));
      const unlimited = { ...defaultPolicy, terms: { ...terms, exclusions } };
      const claim = aClaim({ category: 'jewelry', reason: 'defective_item' });
      expect(evaluateClaim(claim, unlimited, usual.request).decision).toBe('rejected');
    }
  });

  test('while it depends on the reason the claim goes on', () => {
    const evaluation = evaluateClaim(
      aClaim({ category: 'jewelry', upTo: 'delivery' }),
      policy,
      usual.delivery,
    );
    expect(evaluation.decision).toBe('pending');
    expect(evaluation.nextStep?.action).toBe('file_claim');
  });
});

describe('R-10: a claim with something missing from the box stays open until the arrival deadline', () => {
  const policy: PolicyInput = {
    ...defaultPolicy,
    terms: { ...terms, contents: { ...terms.contents, whenMissing: 'open_until_arrival_deadline' } },
  };
  const box = ['care_card', 'tag', 'sample', 'sample'];
  const first = msFrom(usual.inspection, 1000);
  const second = msFrom(usual.inspection, 2000);
  function shortBox(traits: ClaimTraits = {}) {
    return aClaim({ upTo: 'inspection', contents: box, returned: ['care_card', 'sample'], ...traits });
  }
  const inTwoParcels = shortBox({
    supplements: [
      { at: second, contents: ['tag'] },
      { at: first, contents: ['sample'] },
    ],
  });
  const atTheDeadline = shortBox({ supplements: [{ at: WEEK_END, contents: ['tag', 'sample'] }] });
  const afterTheDeadline = shortBox({
    supplements: [{ at: msFrom(WEEK_END, 1), contents: ['tag', 'sample'] }],
  });

  const rows: readonly Omit<FindingRow, 'policy'>[] = [
    {
      clause: 'completeness.contents',
      says: 'what is missing may follow',
      claim: shortBox(),
      asOf: usual.inspection,
      finds: ['outstanding', 'contents_missing', { missing: ['tag', 'sample'] }],
    },
    {
      clause: 'completeness.contents',
      says: 'one millisecond before the arrival deadline',
      claim: shortBox(),
      asOf: msFrom(WEEK_END, -1),
      finds: ['outstanding', 'contents_missing', { missing: ['tag', 'sample'] }],
    },
    {
      clause: 'completeness.contents',
      says: 'and at it',
      claim: shortBox(),
      asOf: WEEK_END,
      finds: ['outstanding', 'contents_missing', { missing: ['tag', 'sample'] }],
    },
    {
      clause: 'completeness.contents',
      says: 'and no longer one millisecond after it',
      claim: shortBox(),
      asOf: msFrom(WEEK_END, 1),
      finds: ['breached', 'contents_missing', { missing: ['tag', 'sample'] }],
    },
    {
      clause: 'completeness.contents',
      says: 'a parcel still to come does not count',
      claim: inTwoParcels,
      asOf: msFrom(first, -1),
      finds: ['outstanding', 'contents_missing', { missing: ['tag', 'sample'] }],
    },
    {
      clause: 'completeness.contents',
      says: 'a first parcel leaves the rest open',
      claim: inTwoParcels,
      asOf: first,
      finds: ['outstanding', 'contents_missing', { missing: ['tag'] }],
    },
    {
      clause: 'completeness.contents',
      says: 'a second one completes it',
      claim: inTwoParcels,
      asOf: second,
      finds: ['satisfied', 'contents_complete', { missing: [] }],
    },
    {
      clause: 'completeness.contents',
      says: 'for good',
      claim: inTwoParcels,
      asOf: MONTHS_LATER,
      finds: ['satisfied', 'contents_complete', { missing: [] }],
    },
    {
      clause: 'completeness.contents',
      says: 'a parcel at the arrival deadline is in time',
      claim: atTheDeadline,
      asOf: MONTHS_LATER,
      finds: ['satisfied', 'contents_complete', { missing: [] }],
    },
    {
      clause: 'completeness.contents',
      says: 'a parcel one millisecond after it is not',
      claim: afterTheDeadline,
      asOf: MONTHS_LATER,
      finds: ['breached', 'contents_missing', { missing: ['tag', 'sample'] }],
    },
    {
      clause: 'completeness.contents',
      says: 'a piece that was there already does not replace another',
      claim: shortBox({ supplements: [{ at: first, contents: ['care_card', 'tag'] }] }),
      asOf: first,
      finds: ['outstanding', 'contents_missing', { missing: ['sample'] }],
    },
    {
      clause: 'completeness.contents',
      says: 'a box into which nobody looked stays unchecked, whatever followed',
      claim: shortBox({ returned: null, supplements: [{ at: first, contents: box }] }),
      asOf: first,
      finds: ['outstanding', 'contents_unchecked', { missing: null }],
    },
    {
      clause: 'completeness.contents',
      says: 'while the delivery is unknown there is no deadline to pass',
      claim: shortBox({ deliveredAt: null, supplements: [{ at: first, contents: ['tag'] }] }),
      asOf: MONTHS_LATER,
      finds: ['outstanding', 'contents_missing', { missing: ['sample'] }],
    },
  ];
  runFindingTable(
    checkPackageCompleteness,
    rows.map((row) => ({ ...row, policy })),
  );

  test('the customer sends what is missing, until the arrival deadline', () => {
    const evaluation = evaluateClaim(shortBox(), policy, usual.inspection);
    expect(evaluation.decision).toBe('pending');
    expect(evaluation.nextStep).toStrictEqual({
      actor: 'customer',
      action: 'send_missing_contents',
      before: WEEK_END,
      needs: [],
    });
    expect(evaluation.validUntil).toBe(WEEK_END);
  });

  test('before anything else that is missing in the claim', () => {
    const { nextStep } = evaluateClaim(shortBox({ resolution: null }), policy, usual.inspection);
    expect(nextStep?.action).toBe('send_missing_contents');
  });

  test('what was sent on in time makes the claim accepted', () => {
    const evaluation = evaluateClaim(inTwoParcels, policy, second);
    expect(evaluation.decision).toBe('accepted');
    expect(evaluation.validUntil).toBeNull();
  });

  test('after the deadline the claim is rejected for good', () => {
    for (const claim of [shortBox(), afterTheDeadline]) {
      const evaluation = evaluateClaim(claim, policy, msFrom(WEEK_END, 1));
      expect(evaluation.decision).toBe('rejected');
      expect(evaluation.validUntil).toBeNull();
    }
  });

  test('while the delivery is unknown a person looks, and no deadline passes', () => {
    const evaluation = evaluateClaim(shortBox({ deliveredAt: null }), policy, MONTHS_LATER);
    expect(evaluation.decision).toBe('needs_review');
    expect(evaluation.validUntil).toBeNull();
  });
});
