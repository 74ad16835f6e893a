import {
  defaultPolicy,
  type Evaluation,
  evaluateClaim,
  type Policy,
  type PolicyTerms,
  type RulingInput,
} from 'returns-policy';
import { describe, expect, test } from 'vitest';
import { DAY_END, msFrom, usual, WEEK_END } from '../support/aClaim';
import { aShop, onClause, ruling, stepIn, type Traits, theClaim, windowsWith } from './aShop';

const AFTER = msFrom(DAY_END, 1);

/** A claim under the built-in policy, with all that it asks for. */
function builtIn(traits: Traits, asOf: string): Evaluation {
  const attachments = [{ kind: 'statement', text: 'They do not suit me.' }];
  return evaluateClaim(theClaim({ attachments, ...traits }), defaultPolicy, asOf);
}

describe('what stands against a claim does not, once it is waived:', () => {
  /** A clause of the built-in policy, a claim, and what comes of it without and with a ruling. */
  const rows: readonly (readonly [
    clause: string,
    traits: Traits,
    asOf: string,
    without: string,
    waived: string,
  ])[] = [
    [
      'exclusion.jewelry',
      { category: 'jewelry' },
      usual.request,
      'breached category_excluded',
      'advisory waived',
    ],
    [
      'exclusion.personal_request',
      { orderType: 'personal_request' },
      usual.request,
      'breached order_type_excluded',
      'advisory waived',
    ],
    [
      'channel.email',
      { channel: 'telephone' },
      usual.request,
      'outstanding channel_not_accepted',
      'advisory waived',
    ],
    ['channel.email', { channel: 'telephone' }, AFTER, 'breached channel_not_accepted', 'advisory waived'],
    ['deadline.claim', { requestedAt: AFTER }, AFTER, 'breached claim_late', 'advisory waived'],
    ['deadline.claim', { upTo: 'delivery' }, AFTER, 'breached claim_not_filed', 'outstanding waived'],
    [
      'deadline.claim',
      { deliveredAt: null },
      usual.request,
      'outstanding deadline_unknown',
      'advisory waived',
    ],
    [
      'scope.reasons',
      { reason: 'boredom' },
      usual.request,
      'breached reason_not_accepted',
      'advisory waived',
    ],
    [
      'identification.order_number',
      { number: null },
      usual.request,
      'outstanding order_number_missing',
      'advisory waived',
    ],
    [
      'evidence.change_of_mind',
      { attachments: [] },
      usual.request,
      'outstanding attachment_missing',
      'advisory waived',
    ],
    [
      'authorization.before_dispatch',
      { upTo: 'dispatch', authorizedAt: null },
      usual.dispatch,
      'breached dispatched_without_authorization',
      'advisory waived',
    ],
    ['deadline.dispatch', { upTo: 'authorization' }, AFTER, 'breached dispatch_missed', 'outstanding waived'],
    ['deadline.dispatch', {}, AFTER, 'undetermined authorization_overdue', 'outstanding waived'],
    [
      'deadline.dispatch',
      { authorizedAt: AFTER },
      AFTER,
      'undetermined authorized_too_late',
      'outstanding waived',
    ],
    [
      'deadline.dispatch',
      { upTo: 'dispatch', dispatchedAt: AFTER },
      AFTER,
      'breached dispatch_late',
      'advisory waived',
    ],
    [
      'deadline.dispatch',
      { upTo: 'dispatch', deliveredAt: null },
      usual.dispatch,
      'undetermined deadline_unknown',
      'outstanding waived',
    ],
    [
      'deadline.arrival',
      { upTo: 'dispatch' },
      msFrom(WEEK_END, 1),
      'breached arrival_missed',
      'outstanding waived',
    ],
    [
      'deadline.dispatch',
      { upTo: 'dispatch', authorizedAt: AFTER, dispatchedAt: msFrom(AFTER, 1) },
      msFrom(AFTER, 1),
      'undetermined authorized_too_late',
      'advisory waived',
    ],
    [
      'deadline.arrival',
      {
        upTo: 'arrival',
        authorizedAt: AFTER,
        dispatchedAt: AFTER,
        arrivedAt: msFrom(WEEK_END, 1),
      },
      msFrom(WEEK_END, 1),
      'undetermined authorized_too_late',
      'advisory waived',
    ],
    [
      'deadline.arrival',
      { upTo: 'dispatch', authorizedAt: AFTER, dispatchedAt: AFTER },
      msFrom(WEEK_END, 1),
      'undetermined authorized_too_late',
      'outstanding waived',
    ],
    [
      'deadline.arrival',
      { upTo: 'arrival', arrivedAt: msFrom(WEEK_END, 1) },
      msFrom(WEEK_END, 1),
      'breached arrival_late',
      'advisory waived',
    ],
    [
      'deadline.arrival',
      { upTo: 'dispatch', deliveredAt: null },
      usual.dispatch,
      'undetermined deadline_unknown',
      'outstanding waived',
    ],
    [
      'deadline.arrival',
      { upTo: 'arrival', deliveredAt: null },
      usual.arrival,
      'undetermined deadline_unknown',
      'advisory waived',
    ],
    [
      'condition.unused_undamaged',
      { upTo: 'inspection', condition: 'used' },
      usual.inspection,
      'breached item_used',
      'advisory waived',
    ],
    [
      'completeness.contents',
      { upTo: 'inspection', contents: ['tag'], returned: [] },
      usual.inspection,
      'breached contents_missing',
      'advisory waived',
    ],
    [
      'completeness.contents',
      { upTo: 'inspection', contents: ['tag'], returned: null },
      usual.inspection,
      'outstanding contents_unchecked',
      'advisory waived',
    ],
  ];
  test.each(rows)('%s: %o', (clause, traits, asOf, without, waived) => {
    expect(onClause(builtIn(traits, asOf), clause)).toBe(without);
    const evaluation = builtIn({ ...traits, rulings: [ruling(clause, 'waived')] }, asOf);
    expect(onClause(evaluation, clause)).toBe(waived);
    const [standing, code] = without.split(' ');
    const { details } = evaluation.findings.find((one) => one.clause === clause) ?? {};
    expect(details).toMatchObject({
      insteadOf: { standing, code },
      ruling: { by: 'the manager', why: 'a good customer', at: '2026-02-25T00:00:00.000Z' },
    });
  });

  test.each<readonly [clause: string, traits: Traits, asOf: string, awaits: string]>([
    ['deadline.claim', { upTo: 'delivery' }, AFTER, 'claim_not_filed'],
    ['deadline.dispatch', { upTo: 'authorization' }, AFTER, 'dispatch_awaited'],
    ['deadline.dispatch', {}, AFTER, 'dispatch_awaited'],
    ['deadline.dispatch', { authorizedAt: AFTER }, AFTER, 'dispatch_awaited'],
    ['deadline.dispatch', { upTo: 'dispatch', deliveredAt: null }, usual.dispatch, 'arrival_awaited'],
    ['deadline.arrival', { upTo: 'dispatch', deliveredAt: null }, usual.dispatch, 'arrival_awaited'],
    ['deadline.arrival', { upTo: 'dispatch' }, msFrom(WEEK_END, 1), 'arrival_awaited'],
    [
      'deadline.arrival',
      { upTo: 'dispatch', authorizedAt: AFTER, dispatchedAt: AFTER },
      msFrom(WEEK_END, 1),
      'arrival_awaited',
    ],
  ])('%s: %o as of %s awaits %s all the same', (clause, traits, asOf, awaits) => {
    const { findings } = builtIn({ ...traits, rulings: [ruling(clause, 'waived')] }, asOf);
    expect(findings.find((one) => one.clause === clause)?.details['awaits']).toBe(awaits);
  });

  test.each<readonly [terms: Partial<PolicyTerms>, clause: string, traits: Traits, without: string]>([
    [
      { contents: { clause: 'completeness.box', whenMissing: 'open_until_arrival_deadline' } },
      'completeness.box',
      { upTo: 'inspection', contents: ['tag'], returned: [] },
      'outstanding contents_missing',
    ],
    [
      {
        requirements: [
          {
            clause: 'condition.sealed',
            must: { fact: 'opened', equals: false },
            otherwise: 'customer_cures',
            needs: ['seal'],
          },
        ],
      },
      'condition.sealed',
      { facts: { opened: true } },
      'outstanding requirement_unmet',
    ],
    [
      windowsWith({
        claim: {
          clause: 'deadline.claim',
          length: 'P1Y',
          from: 'delivery',
          opens: { on: '2026-12-01' },
          whenEarly: 'pending',
        },
      }),
      'deadline.claim',
      {},
      'outstanding claim_early',
    ],
  ])('and what is asked for under other terms: %o', (terms, clause, traits, without) => {
    const judged = (given: Traits) => evaluateClaim(theClaim(given), aShop(terms), usual.inspection);
    expect(onClause(judged(traits), clause)).toBe(without);
    expect(onClause(judged({ ...traits, rulings: [ruling(clause, 'waived')] }), clause)).toBe(
      'advisory waived',
    );
  });

  test('a step that is still to come is to come all the same', () => {
    const rows: readonly (readonly [clause: string, traits: Traits, asOf: string, stands: string])[] = [
      ['deadline.claim', { upTo: 'delivery' }, usual.delivery, 'outstanding claim_not_filed'],
      ['deadline.claim', { upTo: 'placing' }, usual.placing, 'outstanding delivery_awaited'],
      ['scope.reasons', { reason: null }, usual.request, 'outstanding reason_missing'],
      ['scope.resolutions', { resolution: null }, usual.request, 'outstanding resolution_missing'],
      ['scope.resolutions', { resolution: 'applause' }, usual.request, 'outstanding resolution_not_offered'],
      ['authorization.before_dispatch', {}, usual.request, 'outstanding authorization_awaited'],
      ['deadline.dispatch', { upTo: 'authorization' }, usual.authorization, 'outstanding dispatch_awaited'],
      ['deadline.arrival', { upTo: 'dispatch' }, usual.dispatch, 'outstanding arrival_awaited'],
      ['condition.unused_undamaged', { upTo: 'arrival' }, usual.arrival, 'outstanding inspection_awaited'],
    ];
    for (const [clause, traits, asOf, stands] of rows) {
      for (const word of ['waived', 'upheld'] as const) {
        expect(onClause(builtIn({ ...traits, rulings: [ruling(clause, word)] }, asOf), clause)).toBe(stands);
      }
    }
  });

  test('the step that is left is the next one, and no deadline is named that has passed', () => {
    const waived = (clause: string, traits: Traits, asOf: string) =>
      stepIn(builtIn({ ...traits, rulings: [ruling(clause, 'waived')] }, asOf));
    expect(waived('deadline.claim', { upTo: 'delivery' }, AFTER)).toBe('customer file_claim');
    expect(waived('deadline.dispatch', { upTo: 'authorization' }, AFTER)).toBe('customer dispatch');
    expect(waived('deadline.dispatch', {}, AFTER)).toBe('shop authorize');
    expect(waived('deadline.arrival', { upTo: 'dispatch' }, msFrom(WEEK_END, 1))).toBe(
      'carrier deliver_return',
    );
  });

  test('what is satisfied stays so', () => {
    const evaluation = builtIn({ rulings: [ruling('exclusion.jewelry', 'waived')] }, usual.request);
    expect(onClause(evaluation, 'exclusion.jewelry')).toBe('satisfied returnable');
  });

  test('what is merely told stays so', () => {
    const wornOut: Traits = {
      upTo: 'inspection',
      packedAsSent: false,
      rulings: [ruling('packing.as_sent', 'waived')],
    };
    expect(onClause(builtIn(wornOut, usual.inspection), 'packing.as_sent')).toBe(
      'advisory packed_differently',
    );
  });

  test('a claim that is refused for something else stays refused', () => {
    const rulings = [ruling('exclusion.jewelry', 'waived')];
    const both = builtIn({ category: 'jewelry', orderType: 'personal_request', rulings }, usual.request);
    expect(both.decision).toBe('rejected');
  });

  test('a waived reason is one whose cost nobody knows', () => {
    const evaluation = builtIn(
      { reason: 'boredom', rulings: [ruling('scope.reasons', 'waived')] },
      usual.request,
    );
    expect([evaluation.decision, evaluation.cost]).toEqual(['pending', null]);
  });
});

describe('what is upheld stands against the claim:', () => {
  const rows: readonly (readonly [
    clause: string,
    traits: Traits,
    asOf: string,
    without: string,
    upheld: string,
  ])[] = [
    ['deadline.dispatch', {}, AFTER, 'undetermined authorization_overdue', 'breached upheld'],
    [
      'exclusion.jewelry',
      { category: 'jewelry' },
      usual.request,
      'breached category_excluded',
      'breached upheld',
    ],
    [
      'channel.email',
      { channel: 'telephone' },
      usual.request,
      'outstanding channel_not_accepted',
      'breached upheld',
    ],
    [
      'packing.as_sent',
      { upTo: 'inspection', packedAsSent: false },
      usual.inspection,
      'advisory packed_differently',
      'breached upheld',
    ],
    ['exclusion.jewelry', {}, usual.request, 'satisfied returnable', 'satisfied returnable'],
  ];
  test.each(rows)('%s: %o', (clause, traits, asOf, without, upheld) => {
    expect(onClause(builtIn(traits, asOf), clause)).toBe(without);
    const evaluation = builtIn({ ...traits, rulings: [ruling(clause, 'upheld')] }, asOf);
    expect(onClause(evaluation, clause)).toBe(upheld);
    const { details } = evaluation.findings.find((one) => one.clause === clause) ?? {};
    if (without === upheld) expect(details).not.toHaveProperty('ruling');
    else
      expect(details).toMatchObject({
        ruling: { by: 'the manager' },
        insteadOf: { code: without.split(' ')[1] },
      });
  });

  test('a review is over then', () => {
    expect(builtIn({}, AFTER).decision).toBe('needs_review');
    expect(builtIn({ rulings: [ruling('deadline.dispatch', 'upheld')] }, AFTER).decision).toBe('rejected');
  });

  test('but what the shop itself owes is never the customer’s', () => {
    const policy = aShop({
      duties: [{ duty: 'answer', clause: 'duty.answer', window: { length: 'PT1H', from: 'request' } }],
    });
    const claim = theClaim({ rulings: [ruling('duty.answer', 'upheld')] });
    const evaluation = evaluateClaim(claim, policy, AFTER);
    expect(onClause(evaluation, 'duty.answer')).toBe('advisory duty_overdue');
    expect(evaluation.decision).toBe('pending');
  });
});

describe('a ruling', () => {
  const judged = (asOf: string, ...rulings: readonly RulingInput[]) =>
    builtIn({ category: 'jewelry', rulings }, asOf);
  const AT = '2026-03-02T13:00:00+09:00';

  test('counts from its instant on', () => {
    const waived = ruling('exclusion.jewelry', 'waived', AT);
    expect(judged(msFrom(AT, -1), waived).decision).toBe('rejected');
    expect(judged(AT, waived).decision).toBe('pending');
  });

  test('the last one counts, in whatever order they are written', () => {
    const waived = ruling('exclusion.jewelry', 'waived', usual.request);
    const upheld = ruling('exclusion.jewelry', 'upheld', AT);
    for (const rulings of [
      [waived, upheld],
      [upheld, waived],
    ]) {
      expect(judged(usual.request, ...rulings).decision).toBe('pending');
      expect(judged(AT, ...rulings).decision).toBe('rejected');
    }
  });

  test('of two at one instant, the one that is written last counts', () => {
    const waived = ruling('exclusion.jewelry', 'waived', AT);
    const upheld = ruling('exclusion.jewelry', 'upheld', AT);
    expect(judged(AT, waived, upheld).decision).toBe('rejected');
    expect(judged(AT, upheld, waived).decision).toBe('pending');
  });

  test('on a clause that the policy does not have changes nothing', () => {
    const { decision, findings } = judged(AT, ruling('exclusion.hats', 'waived'));
    expect([decision, findings]).toEqual([
      builtIn({ category: 'jewelry' }, AT).decision,
      builtIn({ category: 'jewelry' }, AT).findings,
    ]);
  });

  test('says who, when and why, in whatever words', () => {
    const own = { ...ruling('exclusion.jewelry', 'waived', AT), by: 'Kim', why: 'the last one  in stock' };
    const found = judged(AT, own).findings.find(({ clause }) => clause === 'exclusion.jewelry');
    expect(found?.details['ruling']).toEqual({
      by: 'Kim',
      why: 'the last one  in stock',
      at: '2026-03-02T04:00:00.000Z',
    });
  });

  test('on the channel makes what came by another way a claim, from its instant on', () => {
    const called = (asOf: string) =>
      builtIn({ channel: 'telephone', rulings: [ruling('channel.email', 'waived', AT)] }, asOf);
    expect(called(msFrom(AT, -1)).deadlines.claim.state).toBe('open');
    expect(onClause(called(msFrom(AT, -1)), 'deadline.claim')).toBe('outstanding claim_not_filed');
    // It was made when it was made, not when somebody waived the channel.
    expect(onClause(called(msFrom(DAY_END, 1)), 'deadline.claim')).toBe('satisfied claim_in_time');
    expect(called(AT).deadlines.claim.state).toBe('met');
    expect(stepIn(called(AT))).toBe(`shop authorize by ${DAY_END}`);
  });

  test('that upholds the channel leaves an accepted one good', () => {
    const rulings = [ruling('channel.email', 'upheld', AT)];
    expect(onClause(builtIn({ rulings }, AT), 'channel.email')).toBe('satisfied channel_accepted');
    expect(onClause(builtIn({ channel: 'telephone', rulings }, AT), 'deadline.claim')).toBe(
      'outstanding claim_not_filed',
    );
  });
});

describe('what is waived is not missing when the shop answers too late:', () => {
  const missing: Traits = { channel: 'telephone', number: null, attachments: [] };
  const clauses = ['channel.email', 'identification.order_number', 'evidence.change_of_mind'];
  const rulings = (at: string) => clauses.map((clause) => ruling(clause, 'waived', at));

  test('the delay is the shop’s', () => {
    const evaluation = builtIn({ ...missing, rulings: rulings(usual.authorization) }, AFTER);
    expect(onClause(evaluation, 'deadline.dispatch')).toBe('undetermined authorization_overdue');
    const answered = builtIn(
      { ...missing, rulings: rulings(usual.authorization), authorizedAt: AFTER },
      AFTER,
    );
    expect(onClause(answered, 'deadline.dispatch')).toBe('undetermined authorized_too_late');
  });

  test('unless it was waived after the deadline only', () => {
    const evaluation = builtIn({ ...missing, rulings: rulings(AFTER) }, AFTER);
    expect(onClause(evaluation, 'deadline.dispatch')).toBe('breached dispatch_missed');
  });

  test('unless one of them was not waived', () => {
    for (const left of clauses.slice(1)) {
      const some = rulings(usual.authorization).filter(({ clause }) => clause !== left);
      expect(onClause(builtIn({ ...missing, rulings: some }, AFTER), 'deadline.dispatch')).toBe(
        'breached dispatch_missed',
      );
    }
  });

  test('unless no resolution was chosen', () => {
    const evaluation = builtIn(
      { ...missing, resolution: null, rulings: rulings(usual.authorization) },
      AFTER,
    );
    expect(onClause(evaluation, 'deadline.dispatch')).toBe('breached dispatch_missed');
  });

  test('what came after all counts too', () => {
    const statement = { kind: 'statement', text: 'They do not suit me.', at: '2026-03-02T14:00:00+09:00' };
    const evaluation = builtIn(
      { attachments: [statement], number: null, rulings: rulings(usual.authorization) },
      AFTER,
    );
    expect(onClause(evaluation, 'deadline.dispatch')).toBe('undetermined authorization_overdue');
  });
});

describe('what is not known is not asked for, once it is waived', () => {
  const requestedAt = '2026-03-12T12:00:00+09:00';
  const terms: Partial<PolicyTerms> = {
    requirements: [{ clause: 'condition.sealed', must: { fact: 'opened', equals: false } }],
  };
  const judged = (policy: Policy, clause: string, asOf: string, traits: Traits = {}) =>
    evaluateClaim(theClaim({ requestedAt, ...traits, rulings: [ruling(clause, 'waived')] }), policy, asOf);

  test('by a requirement', () => {
    const evaluation = judged(aShop(terms), 'condition.sealed', requestedAt);
    expect(onClause(evaluation, 'condition.sealed')).toBe('advisory waived');
    expect(stepIn(evaluation)).toBe('customer dispatch by 2026-04-01T01:00:00.000Z');
  });

  test('by an event of a clock', () => {
    const policy = aShop(
      windowsWith({ claim: { clause: 'deadline.claim', length: 'P1D', from: 'pick_up' } }),
    );
    expect(onClause(judged(policy, 'deadline.claim', requestedAt), 'deadline.claim')).toBe('advisory waived');
  });

  test('and a step that hangs on it is to come all the same', () => {
    const policy = aShop(
      {},
      {
        exceptions: [
          {
            clause: 'exception.short',
            when: { fact: 'opened', equals: true },
            set: { windows: { dispatch: { length: 'P3D', from: 'delivery' } } },
          },
        ],
      },
    );
    const unknown = evaluateClaim(theClaim({ requestedAt }), policy, requestedAt);
    expect(onClause(unknown, 'deadline.dispatch')).toBe('outstanding fact_missing');
    const evaluation = judged(policy, 'deadline.dispatch', requestedAt);
    expect(evaluation.findings.find(({ code }) => code === 'waived')?.details['awaits']).toBe(
      'dispatch_awaited',
    );
    expect(stepIn(evaluation)).toBe('customer dispatch');
  });
});
