import {
  type ExceptionTerm,
  evaluateClaim,
  type PolicyTerms,
  type When,
  type WindowTerm,
} from 'returns-policy';
import { describe, expect, test } from 'vitest';
import { usual } from '../support/aClaim';
import { aShop, stepIn, type Traits, theClaim, windowsWith } from './aShop';

const from = (event: WindowTerm['from']): Partial<PolicyTerms> =>
  windowsWith({ claim: { clause: 'deadline.claim', length: 'P14D', from: event } });
const asking = (...facts: readonly string[]): Partial<PolicyTerms> => ({
  requirements: facts.map((fact) => ({ clause: `condition.${fact}`, must: mustBe(fact) })),
});

function mustBe(fact: string): When {
  if (fact === 'price') return { fact, above: 10 };
  return ['delivery', 'order'].includes(fact)
    ? { event: fact, onOrAfter: '2026-01-01' }
    : { fact, equals: true };
}

describe('what is missing is asked of whoever can say it:', () => {
  /** What is missing, at what stage, and the next step. */
  const rows: readonly (readonly [
    says: string,
    terms: Partial<PolicyTerms>,
    traits: Traits,
    step: string,
  ])[] = [
    [
      'a fact, of the customer',
      asking('opened'),
      {},
      'customer complete_claim by 2026-04-01T01:00:00.000Z opened',
    ],
    ['once it is under way without a time', asking('opened'), { upTo: 'dispatch' }, 'carrier deliver_return'],
    ['and then', asking('opened'), { upTo: 'arrival' }, 'customer complete_claim opened'],
    ['a fact of the shop’s, of the shop', asking('member'), { upTo: 'arrival' }, 'shop record_facts member'],
    [
      'several facts of the shop’s',
      { ...asking('member'), ...from('delivery') },
      { upTo: 'arrival' },
      'shop record_facts member',
    ],
    [
      'facts of both, first of the customer, and his alone',
      asking('member', 'opened'),
      {},
      'customer complete_claim by 2026-04-01T01:00:00.000Z opened',
    ],
    ['a fact that the inspection should have found', asking('worn'), { upTo: 'inspection' }, 'shop inspect'],
    [
      'that and one of the shop’s',
      asking('worn', 'member'),
      { upTo: 'inspection' },
      'shop record_facts worn member',
    ],
    [
      'that and one of the customer’s',
      asking('worn', 'opened'),
      { upTo: 'inspection' },
      'customer complete_claim opened',
    ],
    ['the date of the order, of the shop', asking('order'), { upTo: 'arrival' }, 'shop record_facts order'],
    ['the start of a clock, of the shop', from('shipment'), {}, 'shop record_shipment'],
    [
      'the start of a clock that the customer knows',
      from('pick_up'),
      {},
      'customer complete_claim by 2026-04-01T01:00:00.000Z pick_up',
    ],
    [
      'the start of a clock in a list',
      from({ latestOf: ['delivery', 'shipment'] }),
      {},
      'shop record_shipment',
    ],
    ['the first of several', from({ firstKnownOf: ['shipment', 'order'] }), {}, 'shop record_shipment'],
    [
      'the start of a limit',
      windowsWith({
        claim: {
          clause: 'deadline.claim',
          length: 'P14D',
          from: 'delivery',
          cappedAt: [{ until: '2026-12-31' }, { length: 'P9D', from: 'pick_up' }],
        },
      }),
      {},
      'customer complete_claim by 2026-04-01T01:00:00.000Z pick_up',
    ],
    [
      'the start of what opens later',
      windowsWith({
        claim: { clause: 'deadline.claim', length: 'unlimited', from: 'shipment', opens: { after: 'P1D' } },
      }),
      {},
      'shop record_shipment',
    ],
    [
      'before anything is claimed, with the claim',
      asking('opened'),
      { upTo: 'delivery' },
      'customer file_claim by 2026-03-16T01:00:00.000Z opened',
    ],
    [
      'what shows with the request is not asked for before it',
      { requirements: [{ clause: 'condition.one', must: { field: 'request.channel', equals: 'email' } }] },
      { upTo: 'delivery' },
      'customer file_claim by 2026-03-16T01:00:00.000Z',
    ],
    [
      'reason and resolution, with the claim',
      {
        requirements: [
          { clause: 'condition.one', must: { field: 'request.reason', equals: 'defective_item' } },
        ],
      },
      { upTo: 'delivery' },
      'customer file_claim by 2026-03-16T01:00:00.000Z reason',
    ],
    [
      'a claim by another way is made again',
      {},
      { channel: 'telephone' },
      'customer file_claim by 2026-03-16T01:00:00.000Z',
    ],
    ['the delivery is waited for', {}, { upTo: 'placing' }, 'carrier deliver_order'],
  ];
  test.each(rows)('%s', (_says, terms, traits, step) => {
    expect(stepIn(evaluateClaim(theClaim(traits), aShop(terms), usual.inspection))).toBe(step);
  });
});

test('facts of one point are asked of each, one after the other', () => {
  const exception: ExceptionTerm = {
    clause: 'exception.both',
    when: {
      all: [
        { fact: 'opened', equals: true },
        { fact: 'member', equals: true },
      ],
    },
    waives: ['exclusion.shoes'],
  };
  const shop = aShop(
    { exclusions: [{ clause: 'exclusion.shoes', by: 'category', values: ['shoes'] }] },
    { exceptions: [exception] },
  );
  const step = (facts: Traits['facts'] = {}) =>
    stepIn(evaluateClaim(theClaim({ upTo: 'arrival', facts }), shop, usual.arrival));
  expect(step()).toBe('customer complete_claim opened');
  expect(step({ opened: true })).toBe('shop record_facts member');
  expect(step({ opened: true, member: true })).toBe('shop refund');
  expect(step({ member: false })).toBe('none');
});

test('facts of one point that the inspection should have found go with what the others ask', () => {
  const step = (...facts: readonly string[]) => {
    const requirements = [{ clause: 'condition.one', must: { all: facts.map(mustBe) } }];
    return stepIn(evaluateClaim(theClaim({ upTo: 'inspection' }), aShop({ requirements }), usual.inspection));
  };
  expect(step('worn')).toBe('shop inspect');
  expect(step('worn', 'member')).toBe('shop record_facts worn member');
  expect(step('member', 'worn')).toBe('shop record_facts member worn');
  expect(step('worn', 'opened')).toBe('customer complete_claim opened');
});

test('what the inspection says of the box and of how many came, it is asked for', () => {
  const step = (must: When) => {
    const shop = aShop({ requirements: [{ clause: 'condition.one', must }] });
    const claim = theClaim({ upTo: 'inspection', contents: ['tag'], returned: null });
    return stepIn(evaluateClaim(claim, shop, usual.inspection));
  };
  expect(step({ field: 'inspection.complete', equals: true })).toBe('shop inspect');
  expect(step({ field: 'inspection.quantity', below: 2 })).toBe('shop inspect');
});

test('an event that a policy declares is asked of the customer, whatever it is called', () => {
  const shop = aShop(
    { requirements: [{ clause: 'condition.one', must: { event: 'contents', onOrAfter: '2026-01-01' } }] },
    { events: [{ event: 'contents', question: 'When was the box opened?' }] },
  );
  expect(stepIn(evaluateClaim(theClaim({ upTo: 'inspection' }), shop, usual.inspection))).toBe(
    'customer complete_claim contents',
  );
});

test('a fact is asked for by itself, though something else that is called so would do elsewhere', () => {
  const shop = aShop({
    attachmentKinds: [
      { kind: 'opened', needs: 'picture' },
      { kind: 'photo', needs: 'picture' },
    ],
    reasons: {
      clause: 'scope.reasons',
      accepted: [
        {
          reason: 'change_of_mind',
          fault: 'customer',
          attachments: [
            { clause: 'evidence.photo', anyOf: ['opened', 'photo'] },
            { clause: 'evidence.seal', anyOf: ['photo'], when: { fact: 'opened', equals: false } },
          ],
        },
      ],
    },
  });
  const { nextStep } = evaluateClaim(theClaim(), shop, usual.request);
  expect(nextStep?.needs).toEqual([['opened', 'photo'], ['opened']]);
});

test('a fact that is asked for twice is named once', () => {
  const terms: Partial<PolicyTerms> = {
    requirements: ['condition.one', 'condition.two'].map((clause) => ({
      clause,
      must: { fact: 'opened', equals: false },
    })),
  };
  expect(stepIn(evaluateClaim(theClaim(), aShop(terms), usual.request))).toBe(
    'customer complete_claim by 2026-04-01T01:00:00.000Z opened',
  );
});

test('a resolution that is called like a step has no deadline of its own', () => {
  const offered = [{ resolution: 'dispatch', legs: ['return'] }] as const;
  const opens: WindowTerm = {
    clause: 'deadline.dispatch',
    length: 'P60D',
    from: 'delivery',
    opens: { on: '2026-04-01' },
  };
  const shop = aShop({
    ...windowsWith({ dispatch: opens }),
    resolutions: { clause: 'scope.resolutions', offered },
    returnShipment: { required: false },
  });
  expect(stepIn(evaluateClaim(theClaim({ resolution: 'dispatch' }), shop, usual.request))).toBe(
    'shop dispatch',
  );
});

test('where terms are in doubt, a step that both wait for is told without its deadline', () => {
  const exception: ExceptionTerm = {
    clause: 'exception.long',
    when: { fact: 'price', above: 100 },
    set: { windows: { dispatch: { length: 'P60D', from: 'delivery' } } },
  };
  const evaluation = evaluateClaim(theClaim(), aShop({}, { exceptions: [exception] }), usual.request);
  expect(stepIn(evaluation)).toBe('customer dispatch');
  expect(evaluation.deadlines.dispatch).toEqual({ deadline: null, state: 'not_started' });
  expect(evaluation.validUntil).toBe('2026-04-01T01:00:00.000Z');
});
