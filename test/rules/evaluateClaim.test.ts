import { type ClaimInput, type Decision, defaultPolicy, evaluateClaim } from 'returns-policy';
import { describe, expect, test } from 'vitest';
import { aClaim, DAY_END, description, msFrom, usual, WEEK_END } from '../support/aClaim';
import { titled } from './titled';

interface DecisionRow {
  readonly clause: string;
  readonly says: string;
  readonly claim: ClaimInput;
  readonly asOf: string;
  readonly finds: Decision;
}

const box = ['care_card', 'tag'];

const decisions: readonly DecisionRow[] = [
  {
    clause: 'preamble.guarantee',
    says: 'a return in which everything is right is accepted',
    claim: aClaim({ upTo: 'inspection', contents: box, packedAsSent: true, followedInstructions: true }),
    asOf: usual.inspection,
    finds: 'accepted',
  },
  {
    clause: 'exclusion.jewelry',
    says: 'jewelry is refused',
    claim: aClaim({ category: 'jewelry' }),
    asOf: usual.request,
    finds: 'rejected',
  },
  {
    clause: 'exclusion.jewelry',
    says: 'jewelry sent back all the same is still refused',
    claim: aClaim({ upTo: 'inspection', category: 'jewelry' }),
    asOf: usual.inspection,
    finds: 'rejected',
  },
  {
    clause: 'exclusion.personal_request',
    says: 'an order by personal request is refused',
    claim: aClaim({ orderType: 'personal_request' }),
    asOf: usual.request,
    finds: 'rejected',
  },
  {
    clause: 'channel.email',
    says: 'a telephone call leaves everything open',
    claim: aClaim({ channel: 'telephone' }),
    asOf: DAY_END,
    finds: 'pending',
  },
  {
    clause: 'channel.email',
    says: 'until the claim deadline has passed',
    claim: aClaim({ channel: 'telephone' }),
    asOf: msFrom(DAY_END, 1),
    finds: 'rejected',
  },
  {
    clause: 'channel.email',
    says: 'a telephone call that the shop authorized can be accepted',
    claim: aClaim({ upTo: 'inspection', channel: 'telephone' }),
    asOf: usual.inspection,
    finds: 'accepted',
  },
  {
    clause: 'deadline.claim',
    says: 'who says nothing until the deadline may still claim',
    claim: aClaim({ upTo: 'delivery' }),
    asOf: DAY_END,
    finds: 'pending',
  },
  {
    clause: 'deadline.claim',
    says: 'who says nothing for 24 hours may not',
    claim: aClaim({ upTo: 'delivery' }),
    asOf: msFrom(DAY_END, 1),
    finds: 'rejected',
  },
  {
    clause: 'deadline.claim',
    says: 'a claim one millisecond late is refused',
    claim: aClaim({ requestedAt: msFrom(DAY_END, 1) }),
    asOf: msFrom(DAY_END, 1),
    finds: 'rejected',
  },
  {
    clause: 'scope.reasons',
    says: 'a reason that the policy does not know is refused',
    claim: aClaim({ reason: 'late_delivery' }),
    asOf: usual.request,
    finds: 'rejected',
  },
  {
    clause: 'scope.reasons',
    says: 'without a reason nothing can be accepted',
    claim: aClaim({ upTo: 'inspection', reason: null }),
    asOf: usual.inspection,
    finds: 'pending',
  },
  {
    clause: 'scope.resolutions',
    says: 'without a resolution nothing can be accepted',
    claim: aClaim({ upTo: 'inspection', resolution: null }),
    asOf: usual.inspection,
    finds: 'pending',
  },
  {
    clause: 'scope.resolutions',
    says: 'what is not offered can be chosen again to the end',
    claim: aClaim({ upTo: 'inspection', resolution: 'store_credit' }),
    asOf: usual.inspection,
    finds: 'pending',
  },
  {
    clause: 'identification.order_number',
    says: 'a missing order number hinders nothing once the shop has authorized',
    claim: aClaim({ upTo: 'inspection', number: null }),
    asOf: usual.inspection,
    finds: 'accepted',
  },
  {
    clause: 'evidence.defect',
    says: 'missing pictures hinder nothing once the shop has authorized',
    claim: aClaim({ upTo: 'inspection', reason: 'defective_item', attachments: [] }),
    asOf: usual.inspection,
    finds: 'accepted',
  },
  {
    clause: 'authorization.before_dispatch',
    says: 'an item sent before the answer is refused',
    claim: aClaim({ dispatchedAt: usual.dispatch }),
    asOf: usual.dispatch,
    finds: 'rejected',
  },
  {
    clause: 'deadline.dispatch',
    says: 'an item sent one millisecond late is refused',
    claim: aClaim({ upTo: 'authorization', dispatchedAt: msFrom(DAY_END, 1) }),
    asOf: msFrom(DAY_END, 1),
    finds: 'rejected',
  },
  {
    clause: 'deadline.dispatch',
    says: 'where the shop has not answered in time, a person looks',
    claim: aClaim(),
    asOf: msFrom(DAY_END, 1),
    finds: 'needs_review',
  },
  {
    clause: 'deadline.dispatch',
    says: 'where the shop answered too late, a person looks, however the return went',
    claim: aClaim({
      authorizedAt: msFrom(DAY_END, 1),
      dispatchedAt: msFrom(DAY_END, 2),
      arrivedAt: msFrom(WEEK_END, 1),
      inspectedAt: msFrom(WEEK_END, 2),
    }),
    asOf: msFrom(WEEK_END, 2),
    finds: 'needs_review',
  },
  {
    clause: 'deadline.arrival',
    says: 'an item that arrives one millisecond late is refused',
    claim: aClaim({ upTo: 'dispatch', arrivedAt: msFrom(WEEK_END, 1) }),
    asOf: msFrom(WEEK_END, 1),
    finds: 'rejected',
  },
  {
    clause: 'deadline.arrival',
    says: 'an item on its way of which nobody knows the delivery needs a person to look',
    claim: aClaim({ upTo: 'dispatch', deliveredAt: null }),
    asOf: usual.dispatch,
    finds: 'needs_review',
  },
  {
    clause: 'cost.instructions',
    says: 'not following the method refuses nothing',
    claim: aClaim({ upTo: 'inspection', followedInstructions: false }),
    asOf: usual.inspection,
    finds: 'accepted',
  },
  {
    clause: 'condition.unused_undamaged',
    says: 'a used item is refused',
    claim: aClaim({ upTo: 'inspection', condition: 'used' }),
    asOf: usual.inspection,
    finds: 'rejected',
  },
  {
    clause: 'condition.unused_undamaged',
    says: 'an item at the shop is not accepted before it was looked at',
    claim: aClaim({ upTo: 'arrival' }),
    asOf: usual.arrival,
    finds: 'pending',
  },
  {
    clause: 'completeness.contents',
    says: 'an incomplete box is refused',
    claim: aClaim({ upTo: 'inspection', contents: box, returned: ['tag'] }),
    asOf: usual.inspection,
    finds: 'rejected',
  },
  {
    clause: 'completeness.contents',
    says: 'a box into which nobody looked stays open',
    claim: aClaim({ upTo: 'inspection', contents: box, returned: null }),
    asOf: usual.inspection,
    finds: 'pending',
  },
  {
    clause: 'packing.as_sent',
    says: 'another way of packing refuses nothing',
    claim: aClaim({ upTo: 'inspection', packedAsSent: false }),
    asOf: usual.inspection,
    finds: 'accepted',
  },
  {
    clause: 'cost.round_trip',
    says: 'a problem that was not found refuses nothing',
    claim: aClaim({ upTo: 'inspection', reason: 'defective_item', problemConfirmed: false }),
    asOf: usual.inspection,
    finds: 'accepted',
  },
  {
    clause: 'deadline.dispatch',
    says: 'what is breached outweighs what is undetermined',
    claim: aClaim({ category: 'jewelry' }),
    asOf: msFrom(DAY_END, 1),
    finds: 'rejected',
  },
  {
    clause: 'deadline.arrival',
    says: 'what is undetermined outweighs what is outstanding',
    claim: aClaim({ upTo: 'arrival', deliveredAt: null }),
    asOf: usual.arrival,
    finds: 'needs_review',
  },
];

describe('the decision', () => {
  test.each(titled(decisions))('%s', (_title, { claim, asOf, finds }) => {
    expect(evaluateClaim(claim, defaultPolicy, asOf).decision).toBe(finds);
  });

  test('preamble.guarantee: that items are checked before they are sent decides nothing', () => {
    const { findings } = evaluateClaim(aClaim({ upTo: 'inspection' }), defaultPolicy, usual.inspection);
    expect(findings.map(({ clause }) => clause)).not.toContain('preamble.guarantee');
  });
});

describe('the evaluation as a whole', () => {
  test('every clause that applies gives a finding, in the order in which a return goes', () => {
    const claim = aClaim({
      upTo: 'inspection',
      reason: 'wrong_item',
      resolution: 'exchange',
      contents: box,
      followedInstructions: false,
      packedAsSent: false,
      problemConfirmed: true,
    });
    const offered = ['refund', 'exchange'];
    expect(evaluateClaim(claim, defaultPolicy, usual.inspection)).toStrictEqual({
      decision: 'accepted',
      findings: [
        {
          clause: 'exclusion.jewelry',
          standing: 'satisfied',
          code: 'returnable',
          details: { category: 'shoes' },
        },
        {
          clause: 'exclusion.personal_request',
          standing: 'satisfied',
          code: 'returnable',
          details: { orderType: 'standard' },
        },
        {
          clause: 'channel.email',
          standing: 'satisfied',
          code: 'channel_accepted',
          details: { channel: 'email' },
        },
        {
          clause: 'deadline.claim',
          standing: 'satisfied',
          code: 'claim_in_time',
          details: { deadline: DAY_END },
        },
        {
          clause: 'scope.reasons',
          standing: 'satisfied',
          code: 'reason_accepted',
          details: { reason: 'wrong_item' },
        },
        {
          clause: 'scope.resolutions',
          standing: 'satisfied',
          code: 'resolution_offered',
          details: { resolution: 'exchange', offered },
        },
        {
          clause: 'identification.order_number',
          standing: 'satisfied',
          code: 'order_number_given',
          details: {},
        },
        {
          clause: 'evidence.wrong_item',
          standing: 'satisfied',
          code: 'attachment_given',
          details: { anyOf: ['tag_photo', 'model_number'] },
        },
        {
          clause: 'evidence.description',
          standing: 'satisfied',
          code: 'attachment_given',
          details: { anyOf: ['description'] },
        },
        { clause: 'authorization.before_dispatch', standing: 'satisfied', code: 'authorized', details: {} },
        {
          clause: 'deadline.dispatch',
          standing: 'satisfied',
          code: 'dispatch_in_time',
          details: { deadline: DAY_END },
        },
        { clause: 'cost.instructions', standing: 'advisory', code: 'instructions_not_followed', details: {} },
        {
          clause: 'deadline.arrival',
          standing: 'satisfied',
          code: 'arrival_in_time',
          details: { deadline: WEEK_END },
        },
        { clause: 'condition.unused_undamaged', standing: 'satisfied', code: 'as_received', details: {} },
        {
          clause: 'completeness.contents',
          standing: 'satisfied',
          code: 'contents_complete',
          details: { missing: [] },
        },
        { clause: 'packing.as_sent', standing: 'advisory', code: 'packed_differently', details: {} },
        { clause: 'cost.round_trip', standing: 'satisfied', code: 'problem_confirmed', details: {} },
      ],
      nextStep: { actor: 'shop', action: 'exchange', before: null, needs: [] },
      deadlines: {
        claim: { deadline: DAY_END, state: 'met' },
        dispatch: { deadline: DAY_END, state: 'met' },
        arrival: { deadline: WEEK_END, state: 'met' },
      },
      cost: {
        bearer: 'shop',
        fault: 'shop',
        legs: [
          { leg: 'return', bearer: 'shop' },
          { leg: 'replacement', bearer: 'shop' },
        ],
        surcharge: 'possible',
        clauses: ['cost.round_trip', 'cost.instructions'],
      },
      validUntil: null,
      asOf: '2026-03-05T07:00:00.000Z',
      policy: { id: 'builtin', version: '1.0.0' },
    });
  });

  test('a rejected claim has neither next step nor cost, and keeps every finding', () => {
    const evaluation = evaluateClaim(
      aClaim({ category: 'jewelry', reason: 'wrong_item', attachments: [description] }),
      defaultPolicy,
      usual.request,
    );
    expect(evaluation.decision).toBe('rejected');
    expect(evaluation.nextStep).toBeNull();
    expect(evaluation.cost).toBeNull();
    expect(evaluation.findings.map(({ standing, code }) => `${standing} ${code}`)).toEqual([
      'breached category_excluded',
      'satisfied returnable',
      'satisfied channel_accepted',
      'satisfied claim_in_time',
      'satisfied reason_accepted',
      'satisfied resolution_offered',
      'satisfied order_number_given',
      'outstanding attachment_missing',
      'satisfied attachment_given',
      'outstanding authorization_awaited',
      'outstanding dispatch_awaited',
    ]);
  });

  test('a window that names no clause is judged by the clause of its name', () => {
    const { claim, dispatch, arrival } = defaultPolicy.terms.windows;
    const windows = {
      claim: { length: claim.length, from: claim.from },
      dispatch: { length: dispatch.length, from: dispatch.from, clause: null },
      arrival: { length: arrival.length, from: arrival.from, clause: undefined },
    };
    const policy = { ...defaultPolicy, terms: { ...defaultPolicy.terms, windows } };
    const complete = aClaim({ upTo: 'inspection' });
    expect(evaluateClaim(complete, policy, usual.inspection)).toStrictEqual(
      evaluateClaim(complete, defaultPolicy, usual.inspection),
    );
  });

  test('without an instant it says which argument is missing', () => {
    const ask = () => evaluateClaim(aClaim(), defaultPolicy, undefined as unknown as string);
    expect(ask).toThrow(new TypeError('`asOf` is missing'));
  });

  test('it names the policy it was judged by', () => {
    const policy = { ...defaultPolicy, id: 'another-shop', version: '3.1.4' };
    expect(evaluateClaim(aClaim(), policy, usual.request).policy).toEqual({
      id: 'another-shop',
      version: '3.1.4',
    });
  });
});
