import { type ClaimInput, defaultPolicy, evaluateClaim, type Policy } from 'returns-policy';
import { enumerateScenarios } from 'returns-policy/analysis';
import { describe, expect, test } from 'vitest';
import { scenarioOf } from '../../src/analysis/scenarios/scenarioOf';
import { walkScenarios } from '../../src/analysis/scenarios/walkScenarios';
import { excluding, smallPolicy } from './smallPolicy';

type Read = (claim: ClaimInput) => unknown;

/** The values that a trait takes, in order, each with what the first claim that has it says of it. */
function valuesOf(policies: readonly Policy[], trait: string, read: Read): readonly unknown[] {
  const seen = new Map<string, unknown>();
  const scenarios = new Set<string>();
  for (const visit of walkScenarios(policies, 1)) {
    const { claim, asOf, traits } = scenarioOf(visit);
    // Each is one of its own, and has a trait once.
    const scenario = JSON.stringify([claim, asOf]);
    expect(scenarios.has(scenario)).toBe(false);
    scenarios.add(scenario);
    expect(new Set(traits.map(([name]) => name)).size).toBe(traits.length);
    const value = traits.find(([name]) => name === trait)?.[1];
    if (value !== undefined && !seen.has(value)) seen.set(value, read(claim));
  }
  return [...seen];
}

const { terms } = defaultPolicy;
const listed = (by: string, ...values: string[]): Policy =>
  smallPolicy({ exclusions: [{ clause: 'own.clause', by, values }] });
const exceptIf = (when: object, set: object): object => ({
  exceptions: [{ clause: 'own.clause', when, set }],
});
const ofShoes = { field: 'item.category', equals: 'shoes' };
const reasons = (...accepted: object[]): object => ({ reasons: { ...terms.reasons, accepted } });
const [, wrongItem, changeOfMind] = terms.reasons.accepted as [object, object, object];
const { attachmentKinds, condition, contents, packing, costs } = terms;
const channels = (...accepted: string[]): object => ({ channels: { clause: 'channel.email', accepted } });

describe('of the order and the item', () => {
  const opening = [{ event: 'opening', question: 'When was it opened?', whenAbsent: 'not_happened' }];
  const datesOf: Read = ({ order }) => [order.placedAt, order.shippedAt];
  const typeOf: Read = ({ order }) => order.type;
  const categoryOf: Read = ({ item }) => item.category;
  const quantityOf: Read = ({ item }) => item.quantity;

  test.each<[what: string, policies: readonly Policy[], trait: string, read: Read, values: unknown[]]>([
    [
      'an order on both sides of a date, shipped an hour later',
      [excluding({ event: 'order', onOrAfter: '2026-03-09' })],
      'order placed',
      datesOf,
      [
        ['soon', ['2026-03-02T01:00:00.000Z', '2026-03-02T02:00:00.000Z']],
        ['just before 2026-03-09', ['2026-03-08T23:59:59.999Z', '2026-03-09T00:59:59.999Z']],
        ['at the start of 2026-03-09', ['2026-03-09T00:00:00.000Z', '2026-03-09T01:00:00.000Z']],
      ],
    ],
    [
      'an event of its own that may not have happened, before any other is gone into',
      [excluding({ event: 'opening', onOrAfter: '2026-03-05' }, { events: opening })],
      'opening',
      ({ events }) => events?.['opening'],
      [
        ['not happened', undefined],
        ['soon', '2026-02-23T04:00:00.000Z'],
        ['just before 2026-03-05', '2026-03-04T23:59:59.999Z'],
        ['at the start of 2026-03-05', '2026-03-05T00:00:00.000Z'],
        ['within 2026-03-05', '2026-03-05T00:00:00.001Z'],
      ],
    ],
    [
      'an event of its own that is asked for where it is absent, from the delivery on',
      [
        excluding(
          { event: 'opening', onOrAfter: '2026-03-05' },
          { events: [{ event: 'opening', question: 'When was it opened?' }] },
        ),
      ],
      'opening',
      ({ events }) => events?.['opening'],
      [
        ['soon', '2026-02-23T03:00:00.000Z'],
        ['just before 2026-03-05', '2026-03-04T23:59:59.999Z'],
        ['at the start of 2026-03-05', '2026-03-05T00:00:00.000Z'],
        ['within 2026-03-05', '2026-03-05T00:00:00.001Z'],
      ],
    ],
    [
      'a delivery on both sides of a date, and one of which the date is not known',
      [excluding({ event: 'delivery', onOrAfter: '2026-03-09' })],
      'delivered',
      ({ order }) => order.deliveredAt,
      [
        ['soon', '2026-03-02T03:00:00.000Z'],
        ['just before 2026-03-09', '2026-03-08T23:59:59.999Z'],
        ['at the start of 2026-03-09', '2026-03-09T00:00:00.000Z'],
        ['within 2026-03-09', '2026-03-09T00:00:00.001Z'],
        ['unknown', undefined],
      ],
    ],
    [
      'no kind that is a category',
      [
        smallPolicy({
          exclusions: [
            { clause: 'own.clause', by: 'category', values: ['shoes'] },
            { clause: 'own.clause', by: 'order_type', values: ['gift'] },
          ],
        }),
      ],
      'order type',
      typeOf,
      [
        ['standard', 'standard'],
        ['gift', 'gift'],
      ],
    ],
    [
      'an ordinary kind, and one of those that are excluded together',
      [listed('order_type', 'gift', 'made')],
      'order type',
      typeOf,
      [
        ['standard', 'standard'],
        ['gift', 'gift'],
      ],
    ],
    [
      'kinds that one of two policies excludes alone',
      [listed('order_type', 'gift'), listed('order_type', 'gift', 'made')],
      'order type',
      typeOf,
      [
        ['standard', 'standard'],
        ['gift', 'gift'],
        ['made', 'made'],
      ],
    ],
    [
      'another kind where the ordinary one is excluded',
      [listed('order_type', 'standard')],
      'order type',
      typeOf,
      [
        ['another standard', 'another standard'],
        ['standard', 'standard'],
      ],
    ],
    [
      'a kind that a condition names',
      [excluding({ field: 'order.type', oneOf: ['gift', 'made'] })],
      'order type',
      typeOf,
      [
        ['standard', 'standard'],
        ['gift', 'gift'],
      ],
    ],
    [
      'a category of each exclusion',
      [listed('category', 'shoes', 'boots'), excluding({ field: 'item.category', equals: 'bags' })],
      'category',
      categoryOf,
      [
        ['article', 'article'],
        ['shoes', 'shoes'],
        ['bags', 'bags'],
      ],
    ],
    [
      'another category where the ordinary one is excluded, and that too',
      [listed('category', 'article', 'another article')],
      'category',
      categoryOf,
      [
        ['another another article', 'another another article'],
        ['article', 'article'],
      ],
    ],
    [
      'one piece, and the first number beyond a bound',
      [excluding({ field: 'item.quantity', above: 3 })],
      'quantity ordered',
      quantityOf,
      [
        ['1', 1],
        ['4', 4],
      ],
    ],
    [
      'two pieces, where pieces can be missing under one policy, and one',
      [smallPolicy(), smallPolicy({ quantity: { clause: 'own.clause' } })],
      'quantity ordered',
      quantityOf,
      [
        ['2', 2],
        ['1', 1],
      ],
    ],
    [
      'each number around a bound, where pieces can be missing',
      [
        smallPolicy({
          quantity: { clause: 'own.clause' },
          exclusions: [{ clause: 'own.clause', when: { field: 'item.quantity', above: 4 } }],
        }),
      ],
      'quantity ordered',
      quantityOf,
      [
        ['2', 2],
        ['1', 1],
        ['3', 3],
        ['4', 4],
        ['5', 5],
      ],
    ],
    [
      'enough pieces for those that are to arrive',
      [excluding({ field: 'inspection.quantity', atLeast: 3 })],
      'quantity ordered',
      quantityOf,
      [
        ['1', 1],
        ['3', 3],
      ],
    ],
  ])('%s', (_, policies, trait, read, values) => {
    expect(valuesOf(policies, trait, read)).toEqual(values);
  });
});

describe('of the request', () => {
  const channelOf: Read = ({ request }) => request?.channel;

  test.each<[what: string, policies: readonly Policy[], trait: string, read: Read, values: unknown[]]>([
    [
      'a claim by e-mail, where any way will do',
      [smallPolicy()],
      'claimed',
      channelOf,
      [
        ['yes', 'email'],
        ['no', undefined],
      ],
    ],
    [
      'a claim by the first way that is taken, where there are some',
      [smallPolicy(channels('chat', 'phone'))],
      'claimed',
      channelOf,
      [
        ['yes', 'chat'],
        ['no', undefined],
      ],
    ],
    [
      'one of the ways that are taken, and one that is not',
      [smallPolicy(channels('chat', 'phone'))],
      'channel',
      channelOf,
      [
        ['chat', 'chat'],
        ['another_way', 'another_way'],
      ],
    ],
    [
      'a way that is taken in an exception alone',
      [smallPolicy(channels('chat'), exceptIf(ofShoes, { channels: { accepted: ['phone'] } }))],
      'channel',
      channelOf,
      [
        ['chat', 'chat'],
        ['phone', 'phone'],
        ['another_way', 'another_way'],
      ],
    ],
    [
      'a way that a condition names',
      [excluding({ field: 'request.channel', equals: 'fax' })],
      'channel',
      channelOf,
      [
        ['fax', 'fax'],
        ['another_way', 'another_way'],
      ],
    ],
    [
      'each reason, another one, and none',
      [smallPolicy()],
      'reason',
      ({ request }) => request?.reason,
      [
        ['any', 'any'],
        ['another_reason', 'another_reason'],
        ['none', null],
      ],
    ],
    [
      'a reason that is not accepted, where a condition names it',
      [
        smallPolicy({
          reasons: {
            clause: 'scope.reasons',
            accepted: [{ reason: 'any', fault: 'customer', attachments: [] }],
            whenOther: 'needs_review',
          },
          exclusions: [{ clause: 'own.clause', when: { field: 'request.reason', equals: 'regret' } }],
        }),
      ],
      'reason',
      ({ request }) => request?.reason,
      [
        ['any', 'any'],
        ['regret', 'regret'],
        ['another_reason', 'another_reason'],
        ['none', null],
      ],
    ],
    [
      'each resolution of the terms and of exceptions once, another one, and none',
      [
        smallPolicy(
          {},
          exceptIf(ofShoes, {
            resolutions: {
              offered: [
                { resolution: 'credit', legs: ['return'] },
                { resolution: 'refund', legs: ['return'] },
              ],
            },
          }),
        ),
      ],
      'resolution',
      ({ request }) => request?.resolution,
      [
        ['refund', 'refund'],
        ['credit', 'credit'],
        ['another_resolution', 'another_resolution'],
        ['none', null],
      ],
    ],
    [
      'a quantity beyond a bound and one that is not',
      [excluding({ field: 'request.quantity', atLeast: 2 })],
      'quantity announced',
      ({ request }) => request?.quantity,
      [
        ['1', 1],
        ['2', 2],
      ],
    ],
    [
      'the order number, where one of the policies asks for it',
      [smallPolicy(), smallPolicy({ orderNumber: { clause: 'own.clause' } })],
      'order number',
      ({ order }) => order.number,
      [
        ['given', 'A-1001'],
        ['missing', undefined],
      ],
    ],
    [
      'what the terms have, where an exception is about something else',
      [
        smallPolicy(channels('chat'), {
          exceptions: [{ clause: 'own.clause', when: ofShoes, waives: ['channel.email'] }],
        }),
      ],
      'channel',
      channelOf,
      [
        ['chat', 'chat'],
        ['another_way', 'another_way'],
      ],
    ],
    [
      'the resolutions that the terms have, where an exception is about something else',
      [smallPolicy({}, { exceptions: [{ clause: 'own.clause', when: ofShoes, waives: ['channel.email'] }] })],
      'resolution',
      ({ request }) => request?.resolution,
      [
        ['refund', 'refund'],
        ['another_resolution', 'another_resolution'],
        ['none', null],
      ],
    ],
    [
      'an attachment as it would be sent, or none',
      [smallPolicy({ ...reasons(changeOfMind), attachmentKinds })],
      'attachments',
      ({ request }) => request?.attachments,
      [
        ['statement', [{ kind: 'statement', text: 'as seen' }]],
        ['none', []],
      ],
    ],
    [
      'one kind for each thing that has to be attached, or nothing for it',
      [smallPolicy({ ...reasons(wrongItem), attachmentKinds })],
      'attachments',
      ({ request }) => request?.attachments?.map(({ kind }) => kind),
      [
        ['tag_photo, description', ['tag_photo', 'description']],
        ['tag_photo', ['tag_photo']],
        ['model_number, description', ['model_number', 'description']],
        ['model_number', ['model_number']],
        ['description', ['description']],
        ['none', []],
      ],
    ],
  ])('%s', (_, policies, trait, read, values) => {
    expect(valuesOf(policies, trait, read)).toEqual(values);
  });

  const traitsIn = (policy: Policy, isMeant: (claim: ClaimInput) => boolean): ReadonlySet<string> => {
    const scenarios = [...enumerateScenarios(policy, { deviations: 2 })].filter(({ claim }) =>
      isMeant(claim),
    );
    return new Set(scenarios.flatMap(({ traits }) => traits.map(([trait]) => trait)));
  };

  test.each<[what: string, whenMissing: object, reason: string | null, isAsked: boolean]>([
    ['with a reason that asks for it', {}, 'change_of_mind', true],
    ['with another reason', {}, 'another_reason', false],
    ['without a reason', {}, null, false],
    ['without a reason, taken for one that asks', { whenMissing: 'change_of_mind' }, null, true],
  ])('an attachment is varied for a claim %s', (_what, whenMissing, reason, isAsked) => {
    const policy = smallPolicy({
      reasons: { clause: 'scope.reasons', accepted: [changeOfMind], ...whenMissing },
      attachmentKinds,
    });
    const traits = traitsIn(policy, ({ request }) => request?.reason === reason);
    expect(traits.has('attachments')).toBe(isAsked);
  });

  test('nothing is said of a request where there is none', () => {
    const policy = smallPolicy({
      ...reasons(wrongItem),
      ...channels('chat'),
      attachmentKinds,
      orderNumber: { clause: 'own.clause' },
    });
    const traits = traitsIn(policy, ({ request, dispatch }) => !request && dispatch !== undefined);
    expect([...traits]).toEqual(['delivered', 'claimed', 'sent back', 'arrived']);
  });
});

describe('of what comes back', () => {
  const found =
    (part: keyof NonNullable<ClaimInput['inspection']>): Read =>
    ({ inspection }) =>
      inspection?.[part];
  const quantities: Read = ({ item, inspection }) => [item.quantity, inspection?.quantity];
  const threeWays = [
    ['true', true],
    ['unknown', null],
    ['false', false],
  ];
  const states = [
    ['as_received', 'as_received'],
    ['used', 'used'],
    ['damaged', 'damaged'],
  ];
  const boxes = [
    ['tag', ['tag']],
    ['nothing', []],
    ['unknown', null],
  ];
  const ours = { reason: 'ours', fault: 'shop', attachments: [] };
  const mine = { reason: 'mine', fault: 'customer', attachments: [] };

  test.each<[what: string, policies: readonly Policy[], trait: string, read: Read, values: unknown[]]>([
    [
      'an answer at the end of the windows that it can come too late for, and none',
      [smallPolicy()],
      'answered',
      ({ authorization }) => authorization?.at,
      [
        ['soon', '2026-03-02T05:00:00.000Z'],
        ['at the end of the claim window', '2026-03-05T03:00:00.000Z'],
        ['just after the claim window', '2026-03-05T03:00:00.001Z'],
        ['within the claim window', '2026-03-05T02:59:59.999Z'],
        ['at the end of the dispatch window', '2026-03-03T03:00:00.000Z'],
        ['just after the dispatch window', '2026-03-03T03:00:00.001Z'],
        ['within the dispatch window', '2026-03-03T02:59:59.999Z'],
        ['not yet', undefined],
      ],
    ],
    [
      'whether instructions were followed, where they matter',
      [smallPolicy(), smallPolicy({ costs })],
      'instructions',
      ({ dispatch }) => dispatch?.followedInstructions,
      [
        ['followed', true],
        ['unknown', null],
        ['not followed', false],
      ],
    ],
    [
      'its state, where one of the policies asks for it',
      [smallPolicy(), smallPolicy({ condition })],
      'found',
      found('condition'),
      states,
    ],
    [
      'its state, where a condition does',
      [excluding({ field: 'inspection.condition', equals: 'used' })],
      'found',
      found('condition'),
      states,
    ],
    [
      'the box, where the terms ask for it',
      [smallPolicy({ contents })],
      'contents',
      found('contents'),
      boxes,
    ],
    [
      'the box, where a condition does',
      [excluding({ field: 'inspection.complete', equals: true })],
      'contents',
      found('contents'),
      boxes,
    ],
    [
      'the packing',
      [smallPolicy(), smallPolicy({ packing })],
      'packed as sent',
      found('packedAsSent'),
      threeWays,
    ],
    [
      'the problem, where the shop is at fault',
      [smallPolicy(reasons({ ...ours, fault: 'customer' })), smallPolicy(reasons(ours, mine))],
      'problem confirmed',
      found('problemConfirmed'),
      threeWays,
    ],
    [
      'no problem, where the customer is',
      [smallPolicy(reasons(mine))],
      'problem confirmed',
      found('problemConfirmed'),
      [],
    ],
    [
      'all pieces, fewer, or nobody has counted them',
      [smallPolicy(), smallPolicy({ quantity: { clause: 'own.clause' } })],
      'quantity arrived',
      quantities,
      [
        ['2', [2, 2]],
        ['1', [2, 1]],
        ['unknown', [2, null]],
      ],
    ],
    [
      'the one piece there is, where a condition counts pieces and one is like many',
      [excluding({ field: 'inspection.quantity', atLeast: 1 })],
      'quantity arrived',
      quantities,
      [
        ['1', [undefined, 1]],
        ['unknown', [undefined, null]],
      ],
    ],
    [
      'pieces that a condition counts: no more than were ordered',
      [excluding({ field: 'inspection.quantity', atLeast: 3 })],
      'quantity arrived',
      quantities,
      [
        ['1', [1, 1]],
        ['unknown', [1, null]],
        ['3', [3, 3]],
      ],
    ],
  ])('%s', (_, policies, trait, read, values) => {
    expect(valuesOf(policies, trait, read)).toEqual(values);
  });

  test('as many pieces as were ordered come first, then fewer, as a condition tells them apart', () => {
    const policy = excluding({
      any: [
        { field: 'item.quantity', equals: 5 },
        { field: 'inspection.quantity', below: 3 },
      ],
    });
    const arrived = [...enumerateScenarios(policy, { deviations: 2 })].flatMap(({ claim }) => {
      const { item, inspection } = claim;
      return item.quantity === 3 && inspection ? [inspection.quantity] : [];
    });
    expect([...new Set(arrived)]).toEqual([3, 1, null]);
  });

  test('a settlement an hour after the inspection, where a condition asks for it', () => {
    const policy = excluding({ event: 'settlement', happened: true });
    const settled = [...enumerateScenarios(policy, { deviations: 1 })].filter(
      ({ claim }) => claim.settlement,
    );
    expect(settled[0]?.claim.inspection?.at).toBe('2026-03-02T08:00:00.000Z');
    expect(settled[0]?.claim.settlement).toEqual({ at: '2026-03-02T09:00:00.000Z', outcome: 'refunded' });
    expect(settled[0]?.asOf).toBe('2026-03-02T09:00:00.000Z');
    expect(settled.every(({ claim }) => claim.request)).toBe(true);
  });

  test('no settlement where nothing asks for it', () => {
    const scenarios = [...enumerateScenarios(smallPolicy(), { deviations: 1 })];
    expect(scenarios.filter(({ claim }) => claim.settlement)).toEqual([]);
    expect(
      scenarios.some((one) => evaluateClaim(one.claim, smallPolicy(), one.asOf).decision === 'accepted'),
    ).toBe(true);
  });
});

test('a return goes on after an event of its own', () => {
  const events = [{ event: 'opening', question: 'When was it opened?', whenAbsent: 'not_happened' }];
  const policy = excluding({ event: 'opening', onOrAfter: '2026-04-01' }, { events });
  const last = [...enumerateScenarios(policy, { deviations: 1 })].filter(({ claim }) => claim.inspection);
  expect(last.some(({ claim }) => claim.events?.['opening'] === undefined)).toBe(true);
  expect(last.some(({ claim }) => claim.events?.['opening'] !== undefined)).toBe(true);
});

test('a trait that cannot matter is none', () => {
  const scenarios = [...enumerateScenarios(smallPolicy(), { deviations: 2 })];
  const traits = new Set(scenarios.flatMap((one) => one.traits.map(([trait]) => trait)));
  expect([...traits]).toEqual([
    'delivered',
    'claimed',
    'reason',
    'resolution',
    'claimed at',
    'answered',
    'sent back',
    'arrived',
  ]);
});
