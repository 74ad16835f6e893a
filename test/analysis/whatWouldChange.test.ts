import { type ClaimInput, defaultPolicy, InvalidClaimError, type Policy, parsePolicy } from 'returns-policy';
import { type Change, type ChangeSet, whatWouldChange, withChanges } from 'returns-policy/analysis';
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

const { terms } = defaultPolicy;
const HOUR = 3_600_000;
const soon = msFrom(usual.request, HOUR);

/** The built-in policy with other terms, facts and exceptions. */
function variant(changed: object, more: object = {}): Policy {
  const extra = ['requirement.own', 'exception.own'].map((id) => ({ id, text: `What ${id} says.` }));
  const clauses = [...defaultPolicy.clauses, ...extra];
  return parsePolicy({ ...defaultPolicy, clauses, terms: { ...terms, ...changed }, ...more });
}

/** A change set in a line: `attach defect_photo: pending, authorize`. */
function told({ changes, leadsTo }: ChangeSet): string {
  const parts = changes.map(({ change, name, values }) =>
    [change, name, values.join('|')].filter((part) => part !== null && part !== '').join(' '),
  );
  return `${parts.join(' + ')}: ${[leadsTo.decision, leadsTo.nextStep?.action].join(', ')}`;
}

function ask(claim: ClaimInput, policy: Policy = defaultPolicy, asOf: string = soon) {
  const prospects = whatWouldChange(claim, policy, asOf);
  return { ...prospects, told: prospects.changes.map(told), steps: prospects.way.map(told) };
}

describe('what the customer or the shop can still do, under the built-in policy', () => {
  const authorize = 'authorize: pending, dispatch';

  test.each<[string, ClaimTraits, string, readonly string[]]>([
    [
      'without a picture of the defect, attach one',
      { reason: 'defective_item', attachments: [description] },
      soon,
      ['attach defect_photo: pending, authorize', authorize],
    ],
    [
      'without the model number, give it or a picture of the tag',
      { reason: 'wrong_item', attachments: [description] },
      soon,
      ['attach tag_photo|model_number: pending, authorize', authorize],
    ],
    [
      'without picture and description, attach both',
      { reason: 'defective_item', attachments: [] },
      soon,
      ['attach defect_photo + attach description: pending, authorize', authorize],
    ],
    [
      'without a reason, give one and what it asks for',
      { reason: null, attachments: [defectPhoto] },
      soon,
      ['give_reason defective_item + attach description: pending, authorize', authorize],
    ],
    [
      'without a resolution, ask for one',
      { resolution: null },
      soon,
      ['give_resolution refund|exchange: pending, authorize', authorize],
    ],
    [
      'with a resolution that is not offered, choose another',
      { resolution: 'store_credit' },
      soon,
      ['choose_resolution refund|exchange: pending, authorize', authorize],
    ],
    [
      'with a reason that is not accepted, name one that is',
      { reason: 'late_delivery' },
      soon,
      [
        'give_reason defective_item: pending, complete_claim',
        'give_reason wrong_item: pending, complete_claim',
        'give_reason change_of_mind: pending, authorize',
      ],
    ],
    [
      'without the order number, give it',
      { number: null },
      soon,
      ['give_order_number: pending, authorize', authorize],
    ],
    [
      'by phone, write an e-mail',
      { channel: 'phone' },
      soon,
      ['use_channel email: pending, authorize', authorize],
    ],
    ['claimed, have it authorized', {}, soon, [authorize]],
    ['not claimed yet, claim', { upTo: 'delivery' }, soon, ['file_claim email: pending, complete_claim']],
    ['not delivered yet, wait for it', { upTo: 'placing' }, soon, ['await_delivery: pending, file_claim']],
    [
      'claimed with no date of the delivery, record it',
      { deliveredAt: null },
      soon,
      ['record_event delivery: pending, authorize'],
    ],
    [
      'authorized, send it back',
      { upTo: 'authorization' },
      msFrom(usual.authorization, 1),
      ['send_back: pending, deliver_return'],
    ],
    [
      'sent back, let it arrive',
      { upTo: 'dispatch' },
      msFrom(usual.dispatch, 1),
      ['await_arrival: pending, inspect'],
    ],
    ['arrived, look at it', { upTo: 'arrival' }, msFrom(usual.arrival, 1), ['inspect: accepted, refund']],
    [
      'looked at, but not at what was in the box, look at that',
      { upTo: 'inspection', contents: ['tag'], returned: null },
      msFrom(usual.inspection, 1),
      ['record_contents: accepted, refund'],
    ],
    ['accepted, nothing', { upTo: 'inspection' }, msFrom(usual.inspection, 1), []],
  ])('%s', (_, traits, asOf, expected) => {
    const { told: found, isPossible, obstacles } = ask(aClaim(traits), defaultPolicy, asOf);
    expect(found).toEqual(expected);
    expect(isPossible).toBe(true);
    expect(obstacles.every(({ isCurable }) => isCurable)).toBe(true);
  });

  test('a change says who, for which clause, and by when', () => {
    const claim = aClaim({ reason: 'defective_item', attachments: [description] });
    expect(ask(claim).changes[0]).toEqual({
      changes: [
        {
          change: 'attach',
          who: 'customer',
          name: null,
          values: ['defect_photo'],
          clauses: ['evidence.defect'],
        },
      ],
      at: msFrom(soon, 0),
      by: DAY_END,
      leadsTo: {
        decision: 'pending',
        nextStep: { actor: 'shop', action: 'authorize', before: DAY_END, needs: [] },
      },
    });
  });

  test.each<[string, ClaimTraits, string, string | null]>([
    ['the claim, with the claim window', { upTo: 'delivery' }, soon, DAY_END],
    ['the dispatch, with its window', { upTo: 'authorization' }, msFrom(usual.authorization, 1), DAY_END],
    ['the arrival, with its window', { upTo: 'dispatch' }, msFrom(usual.dispatch, 1), WEEK_END],
    ['the inspection, never', { upTo: 'arrival' }, msFrom(usual.arrival, 1), null],
  ])('it is too late for %s', (_, traits, asOf, by) => {
    expect(ask(aClaim(traits), defaultPolicy, asOf).changes[0]?.by).toBe(by);
  });

  test('the way from nothing claimed to accepted has every step of a return, each with its deadline', () => {
    const { way, steps } = ask(aClaim({ upTo: 'delivery' }));
    expect(steps).toEqual([
      'file_claim email: pending, complete_claim',
      'give_reason defective_item + give_resolution refund + attach defect_photo + attach description: pending, authorize',
      'authorize: pending, dispatch',
      'send_back: pending, deliver_return',
      'await_arrival: pending, inspect',
      'inspect: accepted, refund',
    ]);
    expect(way.map(({ by }) => by)).toEqual([DAY_END, DAY_END, DAY_END, DAY_END, WEEK_END, null]);
  });

  test.each<[string, ClaimTraits, string, string, string | null]>([
    ['the window to claim has closed', { upTo: 'delivery' }, msFrom(DAY_END, 1), 'claim_not_filed', DAY_END],
    ['the claim came late', { requestedAt: msFrom(DAY_END, 1) }, msFrom(DAY_END, 1), 'claim_late', DAY_END],
    ['it is jewelry', { category: 'jewelry' }, soon, 'category_excluded', null],
    [
      'it has been used',
      { upTo: 'inspection', condition: 'used' },
      msFrom(usual.inspection, 1),
      'item_used',
      null,
    ],
    [
      'it arrived late',
      { upTo: 'arrival', arrivedAt: msFrom(WEEK_END, 1) },
      msFrom(WEEK_END, 1),
      'arrival_late',
      WEEK_END,
    ],
  ])('nothing but goodwill helps where %s', (_, traits, asOf, code, since) => {
    const { told: found, isPossible, steps, obstacles, ruling } = ask(aClaim(traits), defaultPolicy, asOf);
    expect([found, isPossible, steps]).toEqual([[], false, []]);
    const [obstacle] = obstacles;
    expect(obstacle).toMatchObject({ code, since, standing: 'breached', isCurable: false });
    expect(ruling?.clauses).toContain(obstacle?.clause);
    expect(['pending', 'accepted']).toContain(ruling?.leadsTo.decision);
  });

  test('a delay of the shop is for a person to look at', () => {
    const { decision, obstacles, ruling } = ask(aClaim(), defaultPolicy, msFrom(DAY_END, 1));
    expect(decision).toBe('needs_review');
    expect(obstacles.map(({ code, standing }) => [code, standing])).toEqual([
      ['authorization_overdue', 'undetermined'],
    ]);
    expect(ruling).toMatchObject({ clauses: ['deadline.dispatch'], leadsTo: { decision: 'pending' } });
  });

  test('of several clauses against a claim, those have to be waived that are left without the others', () => {
    const claim = aClaim({ category: 'jewelry', requestedAt: msFrom(DAY_END, 1) });
    const { ruling, obstacles } = ask(claim, defaultPolicy, msFrom(DAY_END, 2));
    expect(obstacles.map(({ clause }) => clause)).toEqual([
      'exclusion.jewelry',
      'deadline.claim',
      'deadline.dispatch',
    ]);
    expect(ruling?.clauses).toEqual(['exclusion.jewelry', 'deadline.claim', 'deadline.dispatch']);
  });

  test('a claim that was accepted and settled was possible', () => {
    const settlement = { at: usual.inspection, outcome: 'refunded' };
    const claim = { ...aClaim({ upTo: 'inspection' }), settlement };
    const { decision, isPossible, way } = whatWouldChange(claim, defaultPolicy, usual.inspection);
    expect([decision, isPossible, way]).toEqual(['accepted', true, []]);
  });

  test('a settled claim stays as it is', () => {
    const claim = { ...aClaim({ category: 'jewelry' }), settlement: { at: soon, outcome: 'sent_back' } };
    const prospects = whatWouldChange(claim, defaultPolicy, soon);
    expect(prospects).toMatchObject({ changes: [], way: [], facts: [], ruling: null, isPossible: false });
    expect(prospects.obstacles).toHaveLength(1);
  });

  test('what came later in the record has not happened', () => {
    const whole = aClaim({
      upTo: 'inspection',
      contents: ['tag'],
      supplements: [{ at: usual.inspection, contents: [] }],
    });
    const later = { ...defectPhoto, at: msFrom(soon, 1) };
    const claim = {
      ...whole,
      request: {
        ...whole.request,
        at: usual.request,
        channel: 'email',
        attachments: [{ kind: 'statement', text: 'why' }, later],
      },
      events: {},
      rulings: [],
    };
    expect(ask(claim).told).toEqual(['authorize: pending, dispatch']);
  });

  test('a claim that cannot be is an error', () => {
    expect(() => whatWouldChange({} as ClaimInput, defaultPolicy, soon)).toThrow(InvalidClaimError);
  });
});

describe('facts that are not known', () => {
  const asking = (facts: readonly object[], must: object, more: object = {}): Policy =>
    variant({ requirements: [{ clause: 'requirement.own', must, ...more }] }, { facts });
  const opened = { fact: 'opened', type: 'boolean', question: 'Has it been opened?' };
  const tier = { fact: 'tier', type: 'enum', values: ['basic', 'gold'], question: 'Which tier?' };
  const price = { fact: 'price', type: 'number', question: 'What did it cost?' };
  const country = { fact: 'country', type: 'text', question: 'Which country?' };

  test.each<[string, object, object, readonly (readonly [readonly unknown[], string])[]]>([
    [
      'yes or no',
      opened,
      { fact: 'opened', equals: false },
      [
        [[true], 'rejected'],
        [[false], 'pending'],
      ],
    ],
    [
      'one of a list',
      tier,
      { fact: 'tier', equals: 'gold' },
      [
        [['basic'], 'rejected'],
        [['gold'], 'pending'],
      ],
    ],
    [
      'a number',
      price,
      { fact: 'price', atLeast: 50 },
      [
        [[0, 49], 'rejected'],
        [[50, 51], 'pending'],
      ],
    ],
    [
      'a number compared with zero',
      price,
      { fact: 'price', above: 0 },
      [
        [[0], 'rejected'],
        [[1], 'pending'],
      ],
    ],
    [
      'a number in bounds',
      price,
      { fact: 'price', below: 9, atMost: 5 },
      [
        [[0, 4, 5], 'pending'],
        [[6, 8, 9, 10], 'rejected'],
      ],
    ],
    [
      'a text',
      country,
      { fact: 'country', oneOf: ['KR', 'JP'] },
      [
        [['KR', 'JP'], 'pending'],
        [['other'], 'rejected'],
      ],
    ],
  ])('%s: what the claim comes to with which value', (_, fact, must, expected) => {
    const { facts, told: found } = ask(aClaim(), asking([fact], must));
    expect(
      facts.map(({ outcomes }) => outcomes.map(({ values, leadsTo }) => [values, leadsTo.decision])),
    ).toEqual([expected]);
    expect(facts[0]).toMatchObject({ who: 'customer', clauses: ['requirement.own'] });
    const good = expected.find(([, decision]) => decision === 'pending')?.[0] ?? [];
    expect(found[0]).toBe(`give_fact ${facts[0]?.fact} ${good.join('|')}: pending, authorize`);
  });

  test('a fact is asked of who knows it', () => {
    const ofShop = asking([{ ...opened, askedOf: 'shop' }], { fact: 'opened', equals: false });
    expect(ask(aClaim(), ofShop).facts[0]?.who).toBe('shop');
  });

  test('one that shows at the inspection is found with it', () => {
    const policy = asking([{ ...opened, knownFrom: 'inspection' }], { fact: 'opened', equals: false });
    const { told: found } = ask(aClaim({ upTo: 'arrival' }), policy, msFrom(usual.arrival, 1));
    expect(found).toEqual(['inspect + give_fact opened false: accepted, refund']);
    const { facts } = ask(aClaim({ upTo: 'inspection' }), policy, msFrom(usual.inspection, 1));
    expect(facts.map(({ fact, who }) => [fact, who])).toEqual([['opened', 'shop']]);
  });

  test('two facts that are missing are given together', () => {
    const must = {
      all: [
        { fact: 'opened', equals: false },
        { fact: 'tier', equals: 'gold' },
      ],
    };
    expect(ask(aClaim(), asking([opened, tier], must)).told).toEqual([
      'give_fact opened false + give_fact tier gold: pending, authorize',
      'authorize: pending, dispatch',
    ]);
  });

  test('what has been said can be put right where the policy lets the customer cure it', () => {
    const curable = asking(
      [opened],
      { fact: 'opened', equals: false },
      {
        otherwise: 'customer_cures',
        needs: ['the_seal'],
        curableUntil: 'claim',
      },
    );
    const claim = { ...aClaim(), facts: { opened: true } };
    expect(ask(claim, curable).changes[0]).toMatchObject({ by: DAY_END });
    expect(ask(claim, curable).facts).toEqual([]);
    expect(ask(claim, curable).told[0]).toBe('give_fact opened false: pending, authorize');
    expect(ask(claim, asking([opened], { fact: 'opened', equals: false })).told).toEqual([]);
  });

  test('what the inspection found is put right there', () => {
    const curable = asking(
      [opened],
      { fact: 'opened', equals: false },
      {
        otherwise: 'customer_cures',
        needs: ['the_seal'],
      },
    );
    const claim = aClaim({ upTo: 'inspection' });
    const { inspection } = claim;
    const found = { ...claim, inspection: inspection && { ...inspection, facts: { opened: true } } };
    expect(ask(found, curable, msFrom(usual.inspection, 1)).told).toEqual([
      'give_fact opened false: accepted, refund',
    ]);
  });

  test('an event of the policy that is missing is recorded as of now, or of what is known', () => {
    const events = [{ event: 'notice', question: 'When was the notice given?' }];
    const policy = variant(
      { requirements: [{ clause: 'requirement.own', must: { event: 'notice', onOrBefore: '2026-03-01' } }] },
      { events },
    );
    expect(ask(aClaim(), policy).told).toEqual(['authorize: pending, dispatch']);
    const later = variant(
      { requirements: [{ clause: 'requirement.own', must: { event: 'notice', onOrAfter: '2026-03-02' } }] },
      { events },
    );
    expect(ask(aClaim(), later).facts).toEqual([]);
    expect(ask(aClaim(), later).told).toEqual([
      'record_event notice: pending, authorize',
      'record_event notice 2026-03-02T01:00:00.000Z|2026-03-02T03:00:00.000Z: pending, authorize',
      'authorize: pending, dispatch',
    ]);
  });
});

describe('under the terms of other shops', () => {
  const exception = (when: object, set: object) => ({
    exceptions: [{ clause: 'exception.own', when, set }],
  });
  const forCredit = {
    resolutions: {
      ...terms.resolutions,
      offered: [...terms.resolutions.offered, { resolution: 'store_credit', legs: ['return'] }],
    },
  };
  const credit = { field: 'request.resolution', equals: 'store_credit' };
  const month = { length: 'P30D', from: 'delivery' } as const;

  test('a refund that comes late may still be a store credit', () => {
    const policy = variant(forCredit, exception(credit, { windows: { claim: month, dispatch: month } }));
    const { told: found, obstacles } = ask(aClaim(), policy, msFrom(DAY_END, HOUR));
    expect(found).toContain('choose_resolution store_credit: pending, authorize');
    expect(obstacles.map(({ isCurable }) => isCurable)).toEqual([true]);
  });

  test('other terms can offer other resolutions and take other ways', () => {
    const offered = [{ resolution: 'repair', legs: ['return', 'replacement'] }];
    const policy = variant(
      {},
      exception(
        { field: 'item.category', equals: 'shoes' },
        { resolutions: { offered }, channels: { accepted: ['chat'] } },
      ),
    );
    expect(ask(aClaim({ upTo: 'delivery' }), policy).told).toEqual([
      'file_claim chat: pending, complete_claim',
    ]);
    expect(ask(aClaim({ channel: 'chat' }), policy).told).toEqual([
      'choose_resolution repair: pending, authorize',
      'authorize: pending, dispatch',
    ]);
  });

  test('where any way is taken, none has to be named', () => {
    const policy = variant({ channels: { clause: 'channel.email', accepted: [], othersToo: true } });
    const { told: found, changes } = ask(aClaim({ upTo: 'delivery' }), policy);
    expect(found).toEqual(['file_claim: pending, complete_claim']);
    expect(changes[0]?.changes[0]?.values).toEqual([]);
  });

  test('what is missing from the box can follow', () => {
    const policy = variant({ contents: { ...terms.contents, whenMissing: 'open_until_arrival_deadline' } });
    const claim = aClaim({ upTo: 'inspection', contents: ['tag', 'bag'], returned: ['tag'] });
    const { changes, told: found } = ask(claim, policy, msFrom(usual.inspection, 1));
    expect(found).toEqual(['send_missing_contents: accepted, refund']);
    expect(changes[0]?.by).toBe(WEEK_END);
  });

  test('several pieces have to be counted', () => {
    const policy = variant({ quantity: { clause: 'requirement.own', whenShort: 'needs_review' } });
    const claim = aClaim({ upTo: 'inspection' });
    const three = { ...claim, item: { ...claim.item, quantity: 3 } };
    expect(ask(three, policy, msFrom(usual.inspection, 1)).told).toEqual([
      'record_quantity: accepted, refund',
    ]);
  });

  test('what the box holds is asked for where a condition looks at it', () => {
    const policy = variant({
      contents: undefined,
      requirements: [{ clause: 'requirement.own', must: { field: 'inspection.complete', equals: true } }],
    });
    const claim = aClaim({ upTo: 'inspection', contents: ['tag'], returned: null });
    expect(ask(claim, policy, msFrom(usual.inspection, 1)).told).toEqual([
      'record_contents: accepted, refund',
    ]);
  });

  test('a window that is still to open has to be waited for', () => {
    const windows = {
      ...terms.windows,
      claim: { length: 'P14D', from: 'delivery', opens: { after: 'P2D' } },
      dispatch: month,
    };
    const policy = variant({ windows });
    const opening = msFrom(usual.delivery, 48 * HOUR);
    const { changes, told: found, steps } = ask(aClaim({ upTo: 'delivery' }), policy);
    expect(found).toEqual(['file_claim email: pending, complete_claim']);
    expect(changes[0]?.at).toBe(opening);
    expect(steps.at(-1)).toBe('inspect: accepted, refund');
  });

  test('what the time alone brings has to be waited for', () => {
    const must = { event: 'dispatch', onOrAfter: '2026-03-03' };
    const policy = variant({
      windows: { ...terms.windows, dispatch: month },
      requirements: [{ clause: 'requirement.own', must }],
    });
    const { told: found, changes } = ask(aClaim(), policy);
    expect(found).toEqual(['wait: pending, authorize']);
    expect(changes[0]).toMatchObject({
      at: '2026-03-02T15:00:00.000Z',
      changes: [{ values: [], clauses: [] }],
    });
  });

  test('the last instant for a change is found between those at which time alone changes something', () => {
    const must = { event: 'delivery', onOrBefore: '2026-03-05' };
    const policy = variant({ requirements: [{ clause: 'requirement.own', must }] });
    const { told: found, changes } = ask(aClaim({ upTo: 'placing' }), policy);
    expect(found).toEqual(['await_delivery: pending, file_claim']);
    expect(changes[0]?.by).toBe('2026-03-05T14:59:59.999Z');
  });

  test('an answer of the shop cannot be taken back for another way to write', () => {
    const claim = aClaim({ channel: 'phone', authorizedAt: msFrom(DAY_END, 1) });
    const { told: found, ruling } = ask(claim, defaultPolicy, msFrom(DAY_END, 2));
    expect(found).toEqual([]);
    expect(ruling).not.toBeNull();
  });

  test('an event that is fixed in advance is known before it comes, any other is not', () => {
    const events = [
      { event: 'pick_up', question: 'When is it picked up?', scheduled: true },
      { event: 'notice', question: 'When was the notice given?' },
    ];
    const must = { event: 'pick_up', onOrBefore: '2026-03-05' };
    const policy = variant({ requirements: [{ clause: 'requirement.own', must }] }, { events });
    const claim = {
      ...aClaim(),
      events: { pick_up: '2026-03-04T10:00:00+09:00', notice: '2026-03-05T10:00:00+09:00' },
    };
    expect(ask(claim, policy)).toMatchObject({ told: ['authorize: pending, dispatch'], isPossible: true });
  });

  test('one that has happened too late can only be waived', () => {
    const events = [{ event: 'notice', question: 'When was the notice given?' }];
    const must = { event: 'notice', onOrBefore: '2026-03-01' };
    const policy = variant({ requirements: [{ clause: 'requirement.own', must }] }, { events });
    const claim = { ...aClaim(), events: { notice: usual.request } };
    const { told: found, ruling } = ask(claim, policy);
    expect(found).toEqual([]);
    expect(ruling).toMatchObject({ clauses: ['requirement.own'] });
  });

  test.each([
    ['an authorization', 'authorization', 'authorize'],
    ['a dispatch', 'dispatch', 'send_back'],
    ['an arrival', 'arrival', 'await_arrival'],
    ['an order', 'order', 'record_event order'],
  ])('a claim window that counts from %s that is not known waits for it', (_, from, expected) => {
    const policy = variant({ windows: { ...terms.windows, claim: { length: 'P30D', from } } });
    const traits: ClaimTraits = { upTo: from === 'arrival' ? 'dispatch' : 'request' };
    const { told: found } = ask(aClaim(traits), policy, msFrom(usual.dispatch, 1));
    expect(found.some((line) => line.startsWith(expected))).toBe(true);
  });

  test('a step that is still to come is taken all the same once its deadline is waived', () => {
    const waiver = {
      clause: 'deadline.dispatch',
      ruling: 'waived',
      by: 'the manager',
      why: 'goodwill',
    } as const;
    const claim = { ...aClaim({ upTo: 'authorization' }), rulings: [{ ...waiver, at: DAY_END }] };
    expect(ask(claim, defaultPolicy, msFrom(DAY_END, 1)).told).toEqual([
      'send_back: pending, deliver_return',
    ]);
  });

  test('where the time of day decides, the end of the day is found', () => {
    const must = { event: 'dispatch', timeFrom: '00:00', timeUntil: '18:00' };
    const policy = variant({
      windows: { ...terms.windows, dispatch: month, arrival: month },
      requirements: [{ clause: 'requirement.own', must }],
    });
    const { changes } = ask(aClaim({ upTo: 'authorization' }), policy, usual.authorization);
    expect(changes[0]).toMatchObject({ changes: [{ change: 'send_back' }], by: '2026-03-02T08:59:59.999Z' });
  });

  test('a window without an end never makes it too late', () => {
    const unlimited = { length: 'unlimited', from: 'delivery' };
    const policy = variant(
      { windows: { claim: unlimited, dispatch: unlimited, arrival: unlimited } },
      {
        exceptions: [
          {
            clause: 'exception.own',
            when: { field: 'item.category', equals: 'shoes' },
            waives: ['exclusion.jewelry'],
          },
        ],
      },
    );
    expect(ask(aClaim({ upTo: 'delivery' }), policy).changes.map(({ by }) => by)).toEqual([null]);
  });

  test('dates of the order that are known, and those that are still to come', () => {
    const claim = aClaim({
      upTo: 'placing',
      placedAt: usual.placing,
      shippedAt: usual.shipment,
      deliveredAt: usual.delivery,
    });
    expect(ask(claim).told).toEqual(['file_claim email: pending, complete_claim']);
    expect(ask(claim, defaultPolicy, msFrom(usual.placing, -1)).told).toEqual([
      'await_delivery: pending, file_claim',
    ]);
  });

  test('a claim that no inspection can pass has no way to accepted', () => {
    const must = { field: 'inspection.condition', equals: 'used' };
    const policy = variant({ requirements: [{ clause: 'requirement.own', must }] });
    const { isPossible, steps, told: found } = ask(aClaim({ upTo: 'delivery' }), policy);
    expect([isPossible, steps, found]).toEqual([false, [], ['file_claim email: pending, complete_claim']]);
  });
});

describe('a claim with a change made to it', () => {
  const at = '2026-03-06T10:00:00+09:00';
  const whole = aClaim({ upTo: 'inspection', contents: ['tag'] });
  const { order, item, request, inspection } = whole;
  const bare: ClaimInput = { order: {}, item: { category: 'shoes' } };

  test.each<[Change['change'], string | null, Change['values'], ClaimInput, object]>([
    ['file_claim', null, ['email'], bare, { request: { at, channel: 'email' } }],
    ['use_channel', null, ['chat'], whole, { request: { ...request, at, channel: 'chat' } }],
    ['give_reason', null, ['wrong_item'], whole, { request: { ...request, reason: 'wrong_item' } }],
    ['give_resolution', null, ['exchange'], whole, { request: { ...request, resolution: 'exchange' } }],
    ['choose_resolution', null, ['exchange'], bare, {}],
    ['give_order_number', null, [], bare, { order: { number: 'as given' } }],
    [
      'attach',
      null,
      ['tag_photo', 'model_number'],
      { ...bare, request: { at, channel: 'email' } },
      { request: { at, channel: 'email', attachments: [{ kind: 'tag_photo', text: 'as given', at }] } },
    ],
    ['attach', null, ['tag_photo'], bare, {}],
    ['record_quantity', null, [], bare, {}],
    ['send_missing_contents', null, [], bare, {}],
    ['give_fact', 'opened', [false], bare, { facts: { opened: false } }],
    ['give_fact', 'opened', [false], whole, { facts: { opened: false }, inspection }],
    ['record_event', 'notice', [], bare, { events: { notice: at } }],
    ['record_event', 'shipment', [usual.shipment], bare, { order: { shippedAt: usual.shipment } }],
    ['await_delivery', null, [], bare, { order: { deliveredAt: at } }],
    ['wait', null, [], whole, whole],
    ['authorize', null, [], bare, { authorization: { at } }],
    ['send_back', null, [], bare, { dispatch: { at } }],
    ['await_arrival', null, [], bare, { arrival: { at } }],
    ['inspect', null, [], bare, { inspection: { at, condition: 'as_received' } }],
    ['record_contents', null, [], whole, { inspection: { ...inspection, contents: ['tag'] } }],
    [
      'record_quantity',
      null,
      [],
      { ...whole, item: { ...item, quantity: 3 } },
      { inspection: { ...inspection, quantity: 3 } },
    ],
    [
      'send_missing_contents',
      null,
      [],
      { ...whole, item: { category: 'shoes' } },
      { inspection: { ...inspection, supplements: [{ at, contents: [] }] } },
    ],
    [
      'waive',
      'deadline.claim',
      [],
      bare,
      { rulings: [{ clause: 'deadline.claim', ruling: 'waived', by: 'the shop', why: 'tried out', at }] },
    ],
  ])('%s', (change, name, values, claim, expected) => {
    const before = JSON.stringify(claim);
    expect(withChanges(claim, [{ change, name, values }], at)).toEqual({ ...claim, ...expected });
    expect(JSON.stringify(claim)).toBe(before);
  });

  test('changes are made one after the other', () => {
    const changes = [
      { change: 'give_order_number', name: null, values: [] },
      { change: 'await_delivery', name: null, values: [] },
    ] as const;
    expect(withChanges(bare, changes, at).order).toEqual({ number: 'as given', deliveredAt: at });
    expect(withChanges(whole, [], at)).toBe(whole);
    expect(order.number).toBe('A-1001');
  });
});
