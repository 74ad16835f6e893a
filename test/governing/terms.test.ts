import {
  type AttachmentRequirement,
  evaluateClaim,
  type PolicyTerms,
  type ReasonTerm,
  type ResolutionTerm,
  type When,
} from 'returns-policy';
import { describe, expect, test } from 'vitest';
import { msFrom, usual } from '../support/aClaim';
import { aShop, offering, onClause, ruling, stepIn, type Traits, theClaim } from './aShop';

const judged = (terms: Partial<PolicyTerms>, traits: Traits = {}, asOf: string = usual.inspection) =>
  evaluateClaim(theClaim(traits), aShop(terms), asOf);

/** The reasons of the shop, with what a change of mind asks for. */
function asking(...attachments: readonly AttachmentRequirement[]): Partial<PolicyTerms> {
  const reason: ReasonTerm = { reason: 'change_of_mind', fault: 'customer', attachments };
  return { reasons: { clause: 'scope.reasons', accepted: [reason] } };
}

describe('an attachment', () => {
  const PHOTO = { clause: 'evidence.photo', anyOf: ['photo', 'receipt'] } as const;
  const END = '2026-03-16T01:00:00.000Z';
  const line = (rest: Partial<AttachmentRequirement>, traits: Traits = {}, asOf: string = usual.inspection) =>
    onClause(judged(asking({ ...PHOTO, ...rest }), traits, asOf), 'evidence.photo');
  const sent = (kind: string, at: string = usual.request): Traits => ({ attachments: [{ kind, at }] });

  test('that is asked for', () => {
    expect(line({})).toBe('outstanding attachment_missing');
    expect(line({}, sent('photo'))).toBe('satisfied attachment_given');
    expect(line({}, sent('receipt'))).toBe('satisfied attachment_given');
    expect(line({}, { upTo: 'authorization' })).toBe('advisory attachment_missing');
    expect(stepIn(judged(asking(PHOTO)))).toBe(
      'customer complete_claim by 2026-04-01T01:00:00.000Z photo|receipt',
    );
  });

  test('that is merely wished for', () => {
    expect(line({ required: false })).toBe('advisory attachment_missing');
    expect(line({ required: false }, sent('photo'))).toBe('satisfied attachment_given');
    expect(line({ required: false, curableUntil: 'claim' }, {}, msFrom(END, 1))).toBe(
      'advisory attachment_missing',
    );
    expect(stepIn(judged(asking({ ...PHOTO, required: false })))).toBe(
      'customer dispatch by 2026-04-01T01:00:00.000Z',
    );
  });

  test('that is asked for under a condition', () => {
    const when: When = { fact: 'opened', equals: true };
    expect(line({ when })).toBe('outstanding fact_missing');
    expect(line({ when }, { facts: { opened: false } })).toBe('nothing');
    expect(line({ when }, { facts: { opened: true } })).toBe('outstanding attachment_missing');
    expect(line({ when }, { facts: { opened: true }, ...sent('photo') })).toBe('satisfied attachment_given');
    expect(line({ when: { fact: 'worn', equals: true } }, { upTo: 'arrival' })).toBe('nothing');
  });

  test('that may follow until a window ends', () => {
    const until = { curableUntil: 'claim' } as const;
    expect(line(until, {}, END)).toBe('outstanding attachment_missing');
    expect(line(until, {}, msFrom(END, 1))).toBe('breached attachment_missing');
    expect(line(until, sent('photo', END), msFrom(END, 1))).toBe('satisfied attachment_given');
    expect(line(until, sent('photo', msFrom(END, 1)), msFrom(END, 1))).toBe('breached attachment_missing');
    const duties = [
      { duty: 'settle', clause: 'duty.settle', window: { length: 'P1D', from: 'arrival' } },
    ] as const;
    expect(judged({ ...asking({ ...PHOTO, ...until }), duties }, {}, usual.request).validUntil).toBe(END);
  });

  test('that a shop does without, as long as it may follow', () => {
    const until = { curableUntil: 'claim' } as const;
    expect(line(until, { upTo: 'authorization' }, msFrom(END, 1))).toBe('advisory attachment_missing');
    expect(line(until, { authorizedAt: END }, msFrom(END, 1))).toBe('advisory attachment_missing');
    // Once its time is over, an answer does not bring it back; a ruling can.
    const late: Traits = { authorizedAt: msFrom(END, 1) };
    expect(line(until, late, msFrom(END, 1))).toBe('breached attachment_missing');
    expect(line(until, { ...late, rulings: [ruling('evidence.photo', 'waived')] }, msFrom(END, 1))).toBe(
      'advisory waived',
    );
  });

  test('that may follow until a window whose end is not known', () => {
    expect(line({ curableUntil: 'claim' }, { deliveredAt: null }, '2029-01-01T00:00:00Z')).toBe(
      'outstanding attachment_missing',
    );
  });

  test('whose kind the shop does not know counts as none', () => {
    expect(line({}, sent('drawing'))).toBe('outstanding attachment_missing');
  });
});

describe('a request', () => {
  const reasons = (rest: Partial<PolicyTerms['reasons']>): Partial<PolicyTerms> => ({
    reasons: {
      clause: 'scope.reasons',
      accepted: [{ reason: 'defective_item', fault: 'shop', attachments: [] }],
      ...rest,
    },
  });

  test('without a reason is taken for one, if the shop says which', () => {
    const taken = judged(reasons({ whenMissing: 'defective_item' }), { reason: null });
    expect(onClause(taken, 'scope.reasons')).toBe('satisfied reason_accepted');
    expect(taken.findings.find(({ code }) => code === 'reason_accepted')?.details).toEqual({
      reason: 'defective_item',
    });
    expect(taken.cost?.fault).toBe('shop');
    expect(onClause(judged(reasons({}), { reason: null }), 'scope.reasons')).toBe(
      'outstanding reason_missing',
    );
    expect(
      onClause(judged(reasons({ whenMissing: 'defective_item' }), { reason: 'boredom' }), 'scope.reasons'),
    ).toBe('breached reason_not_accepted');
  });

  test('for another reason is refused, or looked at', () => {
    expect(onClause(judged(reasons({}), { reason: 'boredom' }), 'scope.reasons')).toBe(
      'breached reason_not_accepted',
    );
    expect(onClause(judged(reasons({ whenOther: 'rejected' }), { reason: 'boredom' }), 'scope.reasons')).toBe(
      'breached reason_not_accepted',
    );
    const other = judged(reasons({ whenOther: 'needs_review' }), { reason: 'boredom' });
    expect([onClause(other, 'scope.reasons'), other.decision, other.cost]).toEqual([
      'undetermined reason_not_accepted',
      'needs_review',
      null,
    ]);
  });

  test('by any way, where the shop takes others too', () => {
    const channels = { clause: 'channel.ways', accepted: ['email'], othersToo: true };
    const evaluation = judged({ channels }, { channel: 'pigeon' });
    const found = evaluation.findings.find(({ clause }) => clause === 'channel.ways');
    expect(found).toEqual({
      clause: 'channel.ways',
      standing: 'satisfied',
      code: 'channel_accepted',
      details: { channel: 'pigeon' },
    });
    expect(onClause(evaluation, 'deadline.claim')).toBe('satisfied claim_in_time');
    expect(onClause(judged({ channels }), 'channel.ways')).toBe('satisfied channel_accepted');
  });

  test('without an order number, where one is wished for, asked for, or of no interest', () => {
    const clause = 'identification.number';
    const line = (orderNumber: PolicyTerms['orderNumber'], number: string | null) =>
      onClause(judged({ ...(orderNumber && { orderNumber }) }, { number }), clause);
    expect(line({ clause }, null)).toBe('outstanding order_number_missing');
    expect(line({ clause, required: true }, null)).toBe('outstanding order_number_missing');
    expect(line({ clause, required: false }, null)).toBe('advisory order_number_missing');
    expect(line({ clause, required: false }, 'A-1')).toBe('satisfied order_number_given');
    expect(line(undefined, null)).toBe('nothing');
  });
});

describe('a resolution', () => {
  const hats: When = { field: 'item.category', equals: 'hats' };
  const credit: ResolutionTerm = { resolution: 'store_credit', legs: ['return'] };
  const refund = (rest: Partial<ResolutionTerm>): ResolutionTerm => ({
    resolution: 'refund',
    legs: ['outbound', 'return'],
    when: hats,
    ...rest,
  });
  const line = (offered: readonly ResolutionTerm[], traits: Traits = {}) =>
    onClause(judged(offering(...offered), traits), 'scope.resolutions');
  const AT_HAND: Traits = { upTo: 'arrival' };

  test('that is offered for this claim', () => {
    expect(line([refund({}), credit], { category: 'hats' })).toBe('satisfied resolution_offered');
    expect(line([refund({}), credit], { resolution: 'store_credit' })).toBe('satisfied resolution_offered');
    const hat = judged(offering(refund({}), credit), { ...AT_HAND, category: 'hats' });
    expect([hat.decision, stepIn(hat)]).toEqual(['accepted', 'shop refund']);
  });

  test.each([
    [undefined, 'outstanding resolution_not_offered', 'customer complete_claim resolution'],
    ['choose_again', 'outstanding resolution_not_offered', 'customer complete_claim resolution'],
    ['rejected', 'breached resolution_not_offered', 'none'],
    ['needs_review', 'undetermined resolution_not_offered', 'shop review'],
  ] as const)('that is not offered, where %s follows', (otherwise, comes, step) => {
    const evaluation = judged(offering(refund({ ...(otherwise && { otherwise }) }), credit), AT_HAND);
    expect([onClause(evaluation, 'scope.resolutions'), stepIn(evaluation)]).toEqual([comes, step]);
    const found = evaluation.findings.find(({ code }) => code === 'resolution_not_offered');
    expect(found?.details).toEqual({ resolution: 'refund', offered: ['store_credit'] });
  });

  test('that is given in the place of another', () => {
    const offered = [
      refund({ otherwise: { instead: 'store_credit' } }),
      { ...credit, clause: 'resolution.credit' },
    ];
    const evaluation = judged(offering(...offered), AT_HAND);
    expect(evaluation.findings.find(({ code }) => code === 'resolution_replaced')).toEqual({
      clause: 'resolution.credit',
      standing: 'advisory',
      code: 'resolution_replaced',
      details: { resolution: 'refund', offered: ['store_credit'], granted: 'store_credit' },
    });
    expect([evaluation.decision, stepIn(evaluation)]).toEqual(['accepted', 'shop store_credit']);
    expect(evaluation.cost?.legs.map(({ leg }) => leg)).toEqual(['return']);
  });

  test('of several that are given in its place, the first that is offered', () => {
    const exchange: ResolutionTerm = {
      resolution: 'exchange',
      legs: ['return', 'replacement'],
      when: { fact: 'opened', equals: false },
    };
    const offered = [refund({ otherwise: { instead: ['exchange', 'store_credit'] } }), exchange, credit];
    const granted = (traits: Traits) => stepIn(judged(offering(...offered), { ...AT_HAND, ...traits }));
    expect(granted({ facts: { opened: true } })).toBe('shop store_credit');
    expect(granted({ facts: { opened: false } })).toBe('shop exchange');
    expect(granted({})).toBe('customer complete_claim opened');
  });

  test('none of which is offered either, has to be chosen again', () => {
    const offered = [
      refund({ otherwise: { instead: 'exchange' } }),
      { resolution: 'exchange', legs: ['return'], when: hats } as const,
      credit,
    ];
    expect(line(offered)).toBe('outstanding resolution_not_offered');
  });

  test('that is offered under a condition nobody knows', () => {
    const evaluation = judged(offering(refund({ when: { fact: 'opened', equals: false } }), credit), AT_HAND);
    expect(evaluation.findings.find(({ code }) => code === 'fact_missing')?.details).toEqual({
      facts: ['opened'],
    });
    expect(evaluation.cost?.legs.map(({ leg }) => leg)).toEqual(['return']);
  });

  test('that will show at the inspection is offered until then', () => {
    const offered = [refund({ when: { fact: 'worn', equals: false }, otherwise: 'rejected' }), credit];
    expect(line(offered, AT_HAND)).toBe('satisfied resolution_offered');
    expect(line(offered, { upTo: 'inspection', found: { worn: true } })).toBe(
      'breached resolution_not_offered',
    );
    const instead = [
      refund({ otherwise: { instead: 'store_credit' } }),
      { ...credit, when: { fact: 'worn', equals: true } } as const,
    ];
    expect(line(instead, AT_HAND)).toBe('advisory resolution_replaced');
  });

  test('that the shop does not know, or nobody chose', () => {
    expect(line([credit], { resolution: 'applause' })).toBe('outstanding resolution_not_offered');
    expect(line([refund({}), credit], { resolution: null })).toBe('outstanding resolution_missing');
    expect(
      judged(offering(refund({}), credit), { resolution: null }).findings.find(
        ({ code }) => code === 'resolution_missing',
      )?.details,
    ).toEqual({
      resolution: null,
      offered: ['store_credit'],
    });
  });

  test('is not asked for where there is none for this claim', () => {
    expect(line([refund({})])).toBe('breached resolution_not_offered');
    expect(line([refund({})], { resolution: null })).toBe('breached resolution_not_offered');
    expect(line([refund({})], { resolution: 'applause' })).toBe('breached resolution_not_offered');
  });

  test('that is waived is given as it was asked for', () => {
    const rulings = [ruling('scope.resolutions', 'waived')];
    const evaluation = judged(offering(refund({ otherwise: 'rejected' }), credit), { ...AT_HAND, rulings });
    expect([evaluation.decision, stepIn(evaluation)]).toEqual(['accepted', 'shop refund']);
  });

  test('with a clause of its own', () => {
    const own = judged(offering(refund({ clause: 'resolution.refund' }), credit));
    expect(onClause(own, 'resolution.refund')).toBe('outstanding resolution_not_offered');
  });
});

describe('a shop that says nothing of', () => {
  test('an answer waits for none', () => {
    const evaluation = judged({}, {}, usual.request);
    expect(stepIn(evaluation)).toBe('customer dispatch by 2026-04-01T01:00:00.000Z');
    expect(
      judged({ authorization: { clause: 'authorization.first', required: false } }, {}, usual.request)
        .findings,
    ).toEqual(evaluation.findings);
  });

  test('the condition, the contents and the packing has nothing to look at', () => {
    const there = judged({}, { upTo: 'arrival', contents: ['tag'] });
    expect([there.decision, stepIn(there)]).toEqual(['accepted', 'shop refund']);
    const used = judged(
      {},
      { upTo: 'inspection', condition: 'used', contents: ['tag'], returned: [], packedAsSent: false },
    );
    expect([used.decision, used.findings.map(({ clause }) => clause)]).toEqual([
      'accepted',
      there.findings.map(({ clause }) => clause),
    ]);
  });

  test('the condition looks into the box all the same, where it asks for what was in it', () => {
    const contents = { clause: 'contents.all' };
    expect(stepIn(judged({ contents }, { upTo: 'arrival', contents: ['tag'] }))).toBe('shop inspect');
    expect(onClause(judged({ contents }, { upTo: 'arrival' }), 'contents.all')).toBe(
      'outstanding inspection_awaited',
    );
    const quantity = { clause: 'contents.count', whenShort: 'rejected' } as const;
    expect(onClause(judged({ quantity }, { upTo: 'arrival' }), 'contents.count')).toBe(
      'outstanding inspection_awaited',
    );
    expect(judged({ quantity: { clause: 'contents.count' } }, { upTo: 'arrival' }).decision).toBe('accepted');
  });

  test('what costs more for whoever does not follow its instructions asks for no more', () => {
    expect(judged({}, { upTo: 'dispatch', followedInstructions: false }).cost?.surcharge).toBe('none');
    expect(
      judged({}, { upTo: 'dispatch', followedInstructions: false }).findings.some(
        ({ code }) => code === 'instructions_not_followed',
      ),
    ).toBe(false);
  });
});

describe('what follows, as the shop says:', () => {
  const STANDINGS = [
    ['rejected', 'breached'],
    ['needs_review', 'undetermined'],
    ['advisory', 'advisory'],
  ] as const;

  test.each(STANDINGS)('an item sent without an answer is %s', (whenMissing, standing) => {
    const authorization = { clause: 'authorization.first', whenMissing };
    const evaluation = judged({ authorization }, { upTo: 'dispatch', authorizedAt: null });
    expect(onClause(evaluation, 'authorization.first')).toBe(`${standing} dispatched_without_authorization`);
  });

  test.each(STANDINGS)('a used item is %s, a damaged one likewise', (consequence, standing) => {
    const found = (condition: 'used' | 'damaged', rest: Partial<NonNullable<PolicyTerms['condition']>>) =>
      onClause(
        judged({ condition: { clause: 'condition.new', ...rest } }, { upTo: 'inspection', condition }),
        'condition.new',
      );
    expect(found('used', { whenUsed: consequence })).toBe(`${standing} item_used`);
    expect(found('damaged', { whenUsed: consequence })).toBe('breached item_damaged');
    expect(found('damaged', { whenDamaged: consequence })).toBe(`${standing} item_damaged`);
    expect(found('used', { whenDamaged: consequence })).toBe('breached item_used');
  });

  test.each(STANDINGS)('a box with something missing is %s', (whenMissing, standing) => {
    const evaluation = judged(
      { contents: { clause: 'contents.all', whenMissing } },
      { upTo: 'inspection', contents: ['tag'], returned: [] },
    );
    expect(onClause(evaluation, 'contents.all')).toBe(`${standing} contents_missing`);
  });

  test('a box with something missing is waited for, in a window without an end', () => {
    const contents = { clause: 'contents.all', whenMissing: 'open_until_arrival_deadline' } as const;
    const evaluation = judged(
      { contents },
      { upTo: 'inspection', contents: ['tag'], returned: [] },
      '2029-01-01T00:00:00Z',
    );
    expect([onClause(evaluation, 'contents.all'), stepIn(evaluation)]).toEqual([
      'outstanding contents_missing',
      'customer send_missing_contents',
    ]);
  });

  test.each(STANDINGS)('fewer pieces than announced are %s', (whenShort, standing) => {
    const quantity = { clause: 'contents.count', whenShort };
    const line = (traits: Traits) =>
      onClause(judged({ quantity }, { upTo: 'inspection', ...traits }), 'contents.count');
    expect(line({ announced: 2, arrived: 1 })).toBe(`${standing} quantity_short`);
    expect(line({ announced: 2, arrived: 2 })).toBe('satisfied quantity_complete');
    expect(line({ announced: 2, arrived: 3 })).toBe('satisfied quantity_complete');
    expect(line({ ordered: 3, announced: 2, arrived: 2 })).toBe('satisfied quantity_complete');
    expect(line({ ordered: 3, arrived: 2 })).toBe(`${standing} quantity_short`);
    expect(line({ arrived: 1 })).toBe('nothing');
    expect(line({ ordered: 1 })).toBe('nothing');
    // Where it matters, several have to be counted.
    expect(line({ announced: 2 })).toBe(whenShort === 'advisory' ? 'nothing' : 'outstanding fact_missing');
  });

  test('fewer pieces than announced are told, where nothing is said', () => {
    const evaluation = judged(
      { quantity: { clause: 'contents.count' } },
      { upTo: 'inspection', announced: 2, arrived: 1 },
    );
    const found = evaluation.findings.find(({ clause }) => clause === 'contents.count');
    expect(found).toEqual({
      clause: 'contents.count',
      standing: 'advisory',
      code: 'quantity_short',
      details: { announced: 2, arrived: 1 },
    });
  });

  test('pieces that nobody counted are the inspection’s to count', () => {
    const quantity = { clause: 'contents.count', whenShort: 'rejected' } as const;
    expect(stepIn(judged({ quantity }, { upTo: 'inspection', announced: 2 }))).toBe('shop inspect');
  });
});
