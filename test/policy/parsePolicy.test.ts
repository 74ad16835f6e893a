import { describe, expect, it } from 'vitest';
import { evaluateClaim } from '../../src/evaluateClaim';
import { defaultPolicy } from '../../src/policy/defaultPolicy';
import { InvalidPolicyError } from '../../src/policy/InvalidPolicyError';
import { parsePolicy } from '../../src/policy/parsePolicy';
import { policySchema } from '../../src/policy/policySchema';
import { everyClaimField, everyPolicyField, type Json, pathsOf, withValueAt } from '../admission/inputs';
import { problemsOf } from './problemsOf';

const policyWith = (path: string, value: unknown): unknown =>
  withValueAt(
    everyPolicyField(),
    path.split('.').map((step) => (/^\d+$/.test(step) ? Number(step) : step)),
    value,
  );

describe('a policy is read', () => {
  it('with every field, as it was', () => {
    expect(parsePolicy(everyPolicyField())).toStrictEqual(everyPolicyField());
  });

  it('frozen, through and through', () => {
    const policy = parsePolicy(everyPolicyField());
    for (const path of pathsOf(policy as unknown as Json)) {
      const part = path.reduce<unknown>((found, step) => Reflect.get(found as object, step), policy);
      expect(Object.isFrozen(part)).toBe(true);
    }
  });

  it('to the same policy, when it has been read already', () => {
    const policy = parsePolicy(everyPolicyField());
    expect(parsePolicy(policy)).toBe(policy);
    expect(parsePolicy(JSON.parse(JSON.stringify(policy)))).toStrictEqual(policy);
  });

  it('with null for an optional field as if it were absent', () => {
    const optional = [
      '$schema',
      'weekend',
      'holidays',
      'terms.exclusions.0.reasons',
      'terms.windows.claim.ends',
      'terms.windows.claim.rollForward',
      'terms.windows.claim.clause',
      'terms.contents.whenMissing',
      'facts.0.knownFrom',
      'events.0.scheduled',
      'exceptions.0.over',
      'exceptions.0.set.windows.dispatch',
      'exceptions.0.set.costs.bearers.return',
      'terms.requirements.0.must.all.2.within.direction',
      'terms.windows.claim.opens',
      'terms.windows.claim.extendedTo.1.ends',
      'terms.fees.0.per',
    ];
    for (const path of optional) {
      expect(parsePolicy(policyWith(path, null))).toStrictEqual(parsePolicy(policyWith(path, undefined)));
    }
  });

  it('with lists of nothing, where a shop may want it so', () => {
    const nothing = {
      ...everyPolicyField(),
      terms: {
        ...defaultPolicy.terms,
        exclusions: [],
        channels: { clause: 'channel.email', accepted: [] },
        reasons: { clause: 'scope.reasons', accepted: [] },
        resolutions: { clause: 'scope.resolutions', offered: [] },
        attachmentKinds: [],
      },
    };
    expect(() => parsePolicy(nothing)).not.toThrow();
  });
});

describe('a policy is refused', () => {
  const blank = 'is blank';
  const id = 'is no clause id; write it like `deadline.claim`';
  it.each<[path: string, value: unknown, shown: string, reason: string]>([
    ['id', '', '``', blank],
    ['id', ' \t\n\u00a0', '` \\t\\n\u00a0`', blank],
    ['version', ' ', '` `', blank],
    ['version', 1, '`1`', 'is no text'],
    ['id', 'a'.repeat(201), `\`${'a'.repeat(60)}...\``, 'is longer than 200 characters'],
    ['timeZone', '+09:00', '`+09:00`', 'is no time zone known here; write an IANA name such as `Asia/Seoul`'],
    [
      'timeZone',
      'A'.repeat(101),
      `\`${'A'.repeat(60)}...\``,
      'is no time zone known here; write an IANA name such as `Asia/Seoul`',
    ],
    ['weekend.0', 0, '`0`', 'is no whole number from 1 to 7'],
    ['holidays.1', '2026-02-29', '`2026-02-29`', 'names a date that does not exist'],
    ['clauses.0.id', 'Preamble.guarantee', '`Preamble.guarantee`', id],
    ['clauses.0.id', 'preamble', '`preamble`', id],
    ['clauses.0.id', 'preamble.', '`preamble.`', id],
    ['clauses.0.id', `a.${'b'.repeat(199)}`, `\`a.${'b'.repeat(58)}...\``, id],
    ['clauses.0.text', null, '`null`', 'is no text'],
    [
      'terms.windows.claim.length',
      'P-1D',
      '`P-1D`',
      'is no ISO 8601 duration of whole parts; write it like `PT24H`, `P7D` or `P1M`, or `unlimited`',
    ],
    ['terms.windows.arrival.length.businessDays', 3651, '`3651`', 'is no whole number from 1 to 3650'],
    [
      'terms.windows.claim.from',
      'receipt',
      '`receipt`',
      'is neither built in (`order`, `shipment`, `delivery`, `request`, `authorization`, `dispatch`, `arrival`, `inspection`, `settlement`) nor declared in `events`',
    ],
    ['terms.windows.claim.ends', 'never', '`never`', 'is none of `exact`, `end_of_day`'],
    ['terms.exclusions.0.by', 'brand', '`brand`', 'is none of `category`, `order_type`'],
    ['terms.exclusions.0.values.0', ' ', '` `', blank],
    ['terms.channels.accepted.0', '', '``', blank],
    ['terms.reasons.accepted.0.fault', 'carrier', '`carrier`', 'is none of `shop`, `customer`'],
    [
      'terms.resolutions.offered.0.legs.1',
      'back',
      '`back`',
      'is none of `outbound`, `return`, `replacement`',
    ],
    ['terms.attachmentKinds.0.needs', 'photo', '`photo`', 'is none of `text`, `picture`, `video`, `nothing`'],
    [
      'terms.contents.whenMissing',
      'refund',
      '`refund`',
      'is none of `rejected`, `needs_review`, `advisory`, `open_until_arrival_deadline`',
    ],
    ['terms', [], '`[list]`', 'is no object'],
    ['clauses', {}, '`[object]`', 'is no list'],
  ])('for %s: %j', (path, value, shown, reason) => {
    expect(problemsOf(policyWith(path, value))).toEqual([[path, `${shown} ${reason}`]]);
  });

  it.each([
    ['timezone', 'UTC', 'did you mean `timeZone`?'],
    ['terms.windows.return', {}, 'known are `claim`, `dispatch`, `arrival`'],
    ['terms.reasons.accepted.0.faults', 'shop', 'did you mean `fault`?'],
    ['terms.costs.roundtrip', {}, 'did you mean `roundTrip`?'],
  ])('for a key that it does not know: %s', (path, value, hint) => {
    const key = path.split('.').at(-1) ?? '';
    expect(problemsOf(policyWith(path, value))).toEqual([[path, `unknown key \`${key}\`; ${hint}`]]);
  });

  it.each([
    'id',
    'version',
    'timeZone',
    'clauses',
    'terms',
    'terms.windows.claim.length',
    'terms.packing.clause',
  ])('without %s', (path) => {
    const policy = policyWith(path, undefined);
    expect(problemsOf(policy)).toEqual([[path, 'is missing']]);
    expect(problemsOf(JSON.parse(JSON.stringify(policy)))).toEqual([[path, 'is missing']]);
  });

  it('for everything that is wrong with it, at once', () => {
    const policy = {
      ...everyPolicyField(),
      id: '',
      timezone: 'UTC',
      timeZone: 'Mars',
      weekend: [1, 2, 3, 4, 5, 6, 7],
    };
    expect(
      problemsOf(policy)
        .map(([path]) => path)
        .sort(),
    ).toEqual(['id', 'timeZone', 'timezone', 'weekend']);
    expect(problemsOf({})).toEqual(
      ['id', 'version', 'timeZone', 'clauses', 'terms'].map((path) => [path, 'is missing']),
    );
  });
});

describe('a policy that contradicts itself is refused', () => {
  const clause = 'is not among the clauses of the policy; add its wording to `clauses`';
  const { terms } = defaultPolicy;
  it.each<[what: string, path: string, value: unknown, at: string, message: string]>([
    [
      'a clause twice',
      'clauses.1.id',
      'preamble.guarantee',
      'clauses.1.id',
      '`preamble.guarantee` stands here twice',
    ],
    [
      'a reason twice',
      'terms.reasons.accepted.2.reason',
      'wrong_item',
      'terms.reasons.accepted.2.reason',
      '`wrong_item` stands here twice',
    ],
    [
      'a resolution twice',
      'terms.resolutions.offered.1.resolution',
      'refund',
      'terms.resolutions.offered.1.resolution',
      '`refund` stands here twice',
    ],
    [
      'a kind twice',
      'terms.attachmentKinds.5',
      terms.attachmentKinds[0],
      'terms.attachmentKinds.5.kind',
      '`defect_photo` stands here twice',
    ],
    [
      'a clause of no wording',
      'terms.packing.clause',
      'packing.well',
      'terms.packing.clause',
      `\`packing.well\` ${clause}`,
    ],
    [
      'the same in a window',
      'terms.windows.dispatch.clause',
      'a.b',
      'terms.windows.dispatch.clause',
      `\`a.b\` ${clause}`,
    ],
    [
      'the same in a list',
      'terms.exclusions.1.clause',
      'a.b',
      'terms.exclusions.1.clause',
      `\`a.b\` ${clause}`,
    ],
    [
      'the same far down',
      'terms.reasons.accepted.0.attachments.1.clause',
      'a.b',
      'terms.reasons.accepted.0.attachments.1.clause',
      `\`a.b\` ${clause}`,
    ],
    [
      'an attachment of an unknown kind',
      'terms.reasons.accepted.0.attachments.1.anyOf.0',
      'essay',
      'terms.reasons.accepted.0.attachments.1.anyOf.0',
      '`essay` is not among the attachment kinds; add it to `terms.attachmentKinds`',
    ],
    [
      'an attachment of no kind',
      'terms.reasons.accepted.0.attachments.1.anyOf',
      [],
      'terms.reasons.accepted.0.attachments.1.anyOf',
      'names no kind of attachment, so nothing could meet it; name one',
    ],
    [
      'an exclusion for an unknown reason',
      'terms.exclusions.0.reasons.1',
      'regret',
      'terms.exclusions.0.reasons.1',
      '`regret` is not among the reasons of the policy; add it to `terms.reasons.accepted`',
    ],
    [
      'a weekend of seven',
      'weekend',
      [1, 2, 3, 4, 5, 6, 7],
      'weekend',
      'names all seven weekdays; at most 6 can be weekend',
    ],
  ])('%s', (_what, path, value, at, message) => {
    expect(problemsOf(policyWith(path, value))).toContainEqual([at, message]);
  });

  it('in every way at once', () => {
    const { clauses, terms } = defaultPolicy;
    const [first, second, ...others] = clauses;
    const bad = {
      ...defaultPolicy,
      clauses: [first, { ...second, id: 'preamble.guarantee' }, ...others],
      terms: {
        ...terms,
        packing: { clause: 'packing.well' },
        condition: { clause: 'condition.good' },
        exclusions: terms.exclusions.map((exclusion) => ({ ...exclusion, reasons: ['regret'] })).slice(0, 1),
      },
    };
    expect(
      problemsOf(bad)
        .map(([path]) => path)
        .sort(),
    ).toEqual(
      [
        'clauses.1.id',
        'terms.condition.clause',
        'terms.exclusions.0.reasons.0',
        'terms.packing.clause',
        'terms.reasons.clause',
      ].sort(),
    );
  });

  it('not for a clause that no term names, nor for one that several name', () => {
    const policy = policyWith('terms.quantity.clause', 'packing.as_sent');
    expect(() => parsePolicy(policy)).not.toThrow();
  });
});

describe('a copy of a parsed policy is input again', () => {
  const seoul = parsePolicy(everyPolicyField());
  const arrival = (policy: unknown): string | null =>
    evaluateClaim(everyClaimField() as never, policy as never, '2026-03-06T00:00:00Z').deadlines.arrival
      .deadline;

  it.each<[how: string, copy: (of: object) => object]>([
    ['by a spread', (of) => ({ ...of })],
    ['through JSON', (of) => JSON.parse(JSON.stringify(of))],
    ['by structuredClone', (of) => structuredClone(of)],
  ])('%s: its changes count', (_how, copy) => {
    expect(arrival(copy(seoul))).toBe(arrival(seoul));
    const holiday = Object.assign(copy(seoul), { holidays: ['2026-03-03'] });
    expect(arrival(holiday)).toBe('2026-03-12T01:00:00.000Z');
    expect(arrival(seoul)).toBe('2026-03-11T01:00:00.000Z');
    const spoilt = Object.assign(copy(seoul), { timeZone: 'Seoul' });
    expect(() => arrival(spoilt)).toThrow(InvalidPolicyError);
  });

  it('the built-in one with another time zone', () => {
    const policy = parsePolicy({ ...defaultPolicy, timeZone: 'America/New_York' });
    expect(policy).toEqual({ ...defaultPolicy, timeZone: 'America/New_York' });
    const claim = { order: { deliveredAt: '2026-03-07T10:00-05:00' }, item: { category: 'shoes' } };
    const { deadlines } = evaluateClaim(claim, policy, '2026-03-07T12:00-05:00');
    expect(deadlines.arrival.deadline).toBe('2026-03-14T14:00:00.000Z');
    expect(deadlines.claim.deadline).toBe('2026-03-08T15:00:00.000Z');
  });
});

describe('the Standard Schema of a policy', () => {
  it('gives the policy, or the issues', () => {
    const { validate } = policySchema['~standard'];
    expect(validate(everyPolicyField())).toEqual({ value: everyPolicyField() });
    expect(validate(policyWith('id', 7))).toEqual({ issues: [{ path: ['id'], message: '`7` is no text' }] });
  });
});

describe('what contradicts itself is told beside what is badly written', () => {
  it('all at once', () => {
    const policy = {
      ...defaultPolicy,
      timeZone: 'Nowhere/X',
      terms: { ...defaultPolicy.terms, orderNumber: { clause: 'no.such' } },
    };
    expect(problemsOf(policy)).toEqual([
      ['timeZone', '`Nowhere/X` is no time zone known here; write an IANA name such as `Asia/Seoul`'],
      [
        'terms.orderNumber.clause',
        '`no.such` is not among the clauses of the policy; add its wording to `clauses`',
      ],
    ]);
  });

  it('but nothing is measured by a list of which a part could not be read', () => {
    const [first, ...others] = defaultPolicy.terms.attachmentKinds;
    const attachmentKinds = [{ ...first, kind: 5 }, ...others];
    expect(problemsOf({ ...defaultPolicy, terms: { ...defaultPolicy.terms, attachmentKinds } })).toEqual([
      ['terms.attachmentKinds.0.kind', '`5` is no text'],
    ]);
    expect(problemsOf({ ...defaultPolicy, clauses: [7] })).toEqual([['clauses.0', '`7` is no object']]);
    expect(problemsOf({ ...defaultPolicy, clauses: 7 })).toEqual([['clauses', '`7` is no list']]);
    const reasons = { ...defaultPolicy.terms.reasons, accepted: 'all' };
    const [jewelry] = defaultPolicy.terms.exclusions;
    const exclusions = [{ ...jewelry, reasons: ['change_of_mind', 3] }, 4];
    expect(problemsOf({ ...defaultPolicy, terms: { ...defaultPolicy.terms, reasons, exclusions } })).toEqual([
      ['terms.exclusions.0.reasons.1', '`3` is no text'],
      ['terms.exclusions.1', '`4` is no object'],
      ['terms.reasons.accepted', '`all` is no list'],
    ]);
    expect(problemsOf({ ...defaultPolicy, terms: 'none' })).toEqual([['terms', '`none` is no object']]);
  });

  it('an exclusion limited to no reason', () => {
    const exclusions = defaultPolicy.terms.exclusions.map((exclusion) => ({ ...exclusion, reasons: [] }));
    expect(problemsOf({ ...defaultPolicy, terms: { ...defaultPolicy.terms, exclusions } })).toEqual(
      exclusions.map((_, index) => [
        `terms.exclusions.${index}.reasons`,
        'names no reason; leave it out to exclude for every reason',
      ]),
    );
  });

  it('a thousand times at most', () => {
    const anyOf = Array.from({ length: 1000 }, (_, index) => `unknown_${index}`);
    const reason = {
      reason: 'x',
      fault: 'shop',
      attachments: [1, 2].map(() => ({ clause: 'evidence.defect', anyOf })),
    };
    const reasons = { ...defaultPolicy.terms.reasons, accepted: [reason] };
    const policy = { ...defaultPolicy, terms: { ...defaultPolicy.terms, reasons } };
    expect(problemsOf(policy)).toHaveLength(1000);
    expect(problemsOf({ ...policy, weekend: [1, 2, 3, 4, 5, 6, 7] })).toHaveLength(1000);
  });
});
