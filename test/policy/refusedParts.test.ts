import { describe, expect, it } from 'vitest';
import { policyWith } from './aPolicy';
import { problemsOf } from './problemsOf';

const sealed = { fact: 'sealed', equals: true };
const requirement = (must: unknown): object => ({
  'terms.requirements': [{ clause: 'condition.sealed', must }],
});
const onExceptions = (...exceptions: unknown[]): object => ({ exceptions });
const gold = (more: object): object => ({ clause: 'exception.gold', when: sealed, ...more });
const sale = (more: object): object => ({ clause: 'exception.sale', when: sealed, ...more });
const offering = (resolution: unknown): object => ({
  set: { resolutions: { offered: [{ resolution, legs: [] }] } },
});
const sendBack = (by: string) => ({ set: { rejection: { sendBack: by } } });

describe('nothing more is said of what was refused, nor of what hangs on it', () => {
  const noText = (value: unknown): string => `\`${value}\` is no text`;
  const noName = (value: unknown): string => `\`${value}\` is no name for it; write it like \`member_tier\``;
  const noObject = (value: unknown): string => `\`${value}\` is no object`;
  const noList = (value: unknown): string => `\`${value}\` is no list`;

  it.each<[what: string, changes: object, ...problems: (readonly [path: string, message: string])[]]>([
    ['facts', { facts: 'none', ...requirement(sealed) }, ['facts', noList('none')]],
    ['one fact', { 'facts.0': 'sealed', ...requirement(sealed) }, ['facts.0', noObject('sealed')]],
    [
      'the name of a fact',
      { 'facts.1.fact': 'Weight', ...requirement({ fact: 'weight', above: 1 }) },
      ['facts.1.fact', noName('Weight')],
    ],
    [
      'the type of a fact',
      { 'facts.1.type': 'weight', ...requirement({ fact: 'weight', above: 1 }) },
      ['facts.1.type', '`weight` is none of `boolean`, `number`, `enum`, `text`'],
    ],
    [
      'one value of a fact',
      { 'facts.2.values': ['gold', null], ...requirement({ fact: 'tier', equals: 'silver' }) },
      ['facts.2.values.1', '`null` is neither a text, a number, `true` nor `false`'],
    ],
    [
      'all values of a fact',
      { 'facts.2.values': 'gold', ...requirement({ all: [{ fact: 'tier', equals: 'gold' }] }) },
      ['facts.2.values', noList('gold')],
    ],
    ['events', { events: 7, 'terms.windows.claim.from': 'concert' }, ['events', noList('7')]],
    ['one event', { 'events.1': 7, 'terms.windows.claim.from': 'concert' }, ['events.1', noObject('7')]],
    [
      'whether an event is scheduled',
      {
        'events.0.scheduled': 'yes',
        'terms.windows.claim.from': 'concert',
        'terms.windows.claim.direction': 'before',
      },
      ['events.0.scheduled', '`yes` is neither true nor false'],
    ],
    [
      'the event of a start',
      { 'terms.windows.claim.from': { event: 'The delivery', offset: 'P1D' } },
      ['terms.windows.claim.from.event', noName('The delivery')],
    ],
    ['the start of a window', { 'terms.windows.claim.from': 7 }, ['terms.windows.claim.from', noObject('7')]],
    [
      'the end of a limit',
      { 'terms.windows.claim.cappedAt': [{ until: 'never' }] },
      ['terms.windows.claim.cappedAt.0.until', '`never` is no date; write it like `2026-12-25`'],
    ],
    [
      'limits',
      { 'terms.windows.claim.extendedTo': 7, 'terms.windows.claim.cappedAt': [7] },
      ['terms.windows.claim.extendedTo', noList('7')],
      ['terms.windows.claim.cappedAt.0', noObject('7')],
    ],
    [
      'an opening',
      { 'terms.windows.claim.opens': { after: 'soon' } },
      [
        'terms.windows.claim.opens.after',
        '`soon` is no ISO 8601 duration of whole parts; write it like `PT24H`, `P7D` or `P1M`',
      ],
    ],
    [
      'the form of a condition',
      requirement({ fact: 7, equals: true }),
      ['terms.requirements.0.must.fact', noName('7')],
    ],
    [
      'a misspelt form',
      requirement({ evnt: 'request', happened: true }),
      ['terms.requirements.0.must.evnt', 'unknown key `evnt`; did you mean `event`?'],
    ],
    [
      'one of several conditions',
      requirement({ all: [sealed, 7], any: null }),
      ['terms.requirements.0.must.all.1', noObject('7')],
    ],
    [
      'one value of a list',
      requirement({ fact: 'tier', oneOf: [null, 'gold'], equals: 'gold' }),
      ['terms.requirements.0.must.oneOf.0', '`null` is neither a text, a number, `true` nor `false`'],
    ],
    [
      'a bound',
      requirement({ fact: 'weight', above: '5' }),
      ['terms.requirements.0.must.above', '`5` is no number'],
    ],
    [
      'a reason',
      {
        'terms.reasons.accepted.0.reason': 7,
        ...requirement({ field: 'request.reason', equals: 'defective_item' }),
      },
      ['terms.reasons.accepted.0.reason', noText(7)],
    ],
    [
      'a resolution that an exception offers',
      {
        ...onExceptions(gold(offering(7))),
        ...requirement({ field: 'request.resolution', equals: 'credit' }),
      },
      ['exceptions.0.set.resolutions.offered.0.resolution', noText(7)],
    ],
    [
      'an exception that may offer one',
      { ...onExceptions(7), ...requirement({ field: 'request.resolution', equals: 'credit' }) },
      ['exceptions.0', noObject('7')],
    ],
    [
      'exceptions that may offer one',
      { exceptions: 7, ...requirement({ field: 'request.resolution', equals: 'credit' }) },
      ['exceptions', noList('7')],
    ],
    [
      'the reasons of an exclusion',
      { 'terms.exclusions.0': { clause: 'exclusion.jewelry', reasons: 'all' } },
      ['terms.exclusions.0.reasons', noList('all')],
    ],
    [
      'what is done otherwise',
      {
        'terms.requirements': [
          { clause: 'condition.sealed', must: sealed, otherwise: 'cured', curableUntil: 'claim' },
        ],
      },
      [
        'terms.requirements.0.otherwise',
        '`cured` is none of `rejected`, `needs_review`, `advisory`, `customer_cures`',
      ],
    ],
    [
      'the resolution of an offer',
      { 'terms.resolutions.offered.0': { resolution: 7, legs: [], otherwise: { instead: 'credit' } } },
      ['terms.resolutions.offered.0.resolution', noText(7)],
    ],
    [
      'what is given instead',
      { 'terms.resolutions.offered.0.otherwise': { instead: 7 } },
      ['terms.resolutions.offered.0.otherwise.instead', '`7` is neither a text nor a list'],
    ],
    [
      'the clause of a window',
      { 'terms.windows.claim.clause': 7, 'clauses.15.id': 'x.deadline' },
      ['terms.windows.claim.clause', noText(7)],
    ],
    ['the id of a clause', { 'clauses.0.id': 7, 'terms.packing.clause': 'a.b' }, ['clauses.0.id', noText(7)]],
    [
      'the condition of two exceptions',
      onExceptions({ ...gold(sendBack('shop')), when: 7 }, { ...sale(sendBack('customer')), when: 8 }),
      ['exceptions.0.when', noObject('7')],
      ['exceptions.1.when', noObject('8')],
    ],
    [
      'a term of an exception',
      onExceptions(gold(sendBack('nobody')), sale(sendBack('customer'))),
      [
        'exceptions.0.set.rejection.sendBack',
        '`nobody` is none of `shop`, `customer`, `at_fault`, `unknown`',
      ],
    ],
    [
      'what an exception goes over',
      onExceptions(gold(sendBack('shop')), sale({ ...sendBack('customer'), over: ['gold'] })),
      ['exceptions.1.over.0', '`gold` is no clause id; write it like `deadline.claim`'],
    ],
    [
      'the clause of an exception',
      onExceptions(
        { ...gold(sendBack('shop')), clause: 7 },
        sale({ ...sendBack('shop'), over: ['exception.gold'] }),
      ),
      ['exceptions.0.clause', noText(7)],
    ],
    ['a clause that is waived', onExceptions(gold({ waives: [7] })), ['exceptions.0.waives.0', noText(7)]],
    [
      'the type of a fact that is an amount',
      {
        'facts.1.type': 'size',
        'terms.fees': [{ clause: 'fee.restocking', fee: 'x', amount: { fact: 'weight' } }],
      },
      ['facts.1.type', '`size` is none of `boolean`, `number`, `enum`, `text`'],
    ],
    [
      'facts of which one is an amount',
      { facts: 7, 'terms.fees': [{ clause: 'fee.restocking', fee: 'x', amount: { fact: 'weight' } }] },
      ['facts', noList('7')],
    ],
    ['fees', { 'terms.fees': 7, currency: undefined }, ['terms.fees', noList('7')]],
    [
      'the amount of a fee',
      { 'terms.fees': [{ clause: 'fee.restocking', fee: 'x', amount: 7 }, 7] },
      ['terms.fees.0.amount', noObject('7')],
      ['terms.fees.1', noObject('7')],
    ],
    [
      'parts of amounts',
      {
        'terms.fees': [
          {
            clause: 'fee.restocking',
            fee: 'x',
            amount: {
              sum: [
                7,
                { between: [7, { flat: 1 }] },
                { bands: [7, { amount: 7 }] },
                { bands: [{ when: 7, amount: { flat: 1 } }, { amount: { flat: 1 } }] },
              ],
            },
          },
        ],
      },
      ['terms.fees.0.amount.sum.0', noObject('7')],
      ['terms.fees.0.amount.sum.1.between.0', noObject('7')],
      ['terms.fees.0.amount.sum.2.bands.0', noObject('7')],
      ['terms.fees.0.amount.sum.2.bands.1.amount', noObject('7')],
      ['terms.fees.0.amount.sum.3.bands.0.when', noObject('7')],
    ],
    [
      'the date from which it is in force',
      { inForce: { from: '1.1.2026', until: '2025-01-01' } },
      ['inForce.from', '`1.1.2026` is no date; write it like `2026-12-25`'],
    ],
    [
      'events, of which a window counts back from one',
      { events: 7, 'terms.windows.claim.from': 'concert', 'terms.windows.claim.direction': 'before' },
      ['events', noList('7')],
    ],
    [
      'all that an exception offers',
      {
        ...onExceptions(gold({ set: { resolutions: 7, ...sendBack('shop').set } })),
        ...requirement({ field: 'request.resolution', equals: 'credit' }),
      },
      ['exceptions.0.set.resolutions', noObject('7')],
    ],
    [
      'one exception, beside one that waives what no other term names',
      onExceptions(gold({ waives: ['condition.sealed'] }), 7),
      ['exceptions.1', noObject('7')],
    ],
    [
      'one of the resolutions',
      { 'terms.resolutions.offered.0': 7, currency: undefined },
      ['terms.resolutions.offered.0', noObject('7')],
    ],
    [
      'one day of a weekend',
      { weekend: [1, 2, 3, 4, 5, 6, 'sunday'] },
      ['weekend.6', '`sunday` is no whole number from 1 to 7'],
    ],
    ['the terms', { terms: 7 }, ['terms', noObject('7')]],
    [
      'one attachment',
      { 'terms.reasons.accepted.0.attachments.0': 7, 'terms.attachmentKinds.0': 7 },
      ['terms.reasons.accepted.0.attachments.0', noObject('7')],
      ['terms.attachmentKinds.0', noObject('7')],
    ],
  ])('%s', (_what, changes, ...problems) => {
    expect(problemsOf(policyWith(changes as Record<string, unknown>))).toEqual(problems);
  });

  const UNDECLARED = 'is not declared in `facts`; declare it there, with its `type` and a `question`';
  const EVENTS =
    '`order`, `shipment`, `delivery`, `request`, `authorization`, `dispatch`, `arrival`, `inspection`, `settlement`';
  it.each<[what: string, changes: object, path: string, message: string]>([
    [
      'facts',
      { facts: undefined, ...requirement(sealed) },
      'terms.requirements.0.must.fact',
      `\`sealed\` ${UNDECLARED}`,
    ],
    [
      'events',
      { events: undefined, 'terms.windows.claim.from': 'concert' },
      'terms.windows.claim.from',
      `\`concert\` is neither built in (${EVENTS}) nor declared in \`events\``,
    ],
    [
      'events that are known before they come',
      { events: undefined, 'terms.windows.claim.direction': 'before' },
      'terms.windows.claim.direction',
      'counts back from an event that is not known before it comes; declare it in `events` with `scheduled: true`, or count `after` it',
    ],
    [
      'exceptions',
      { exceptions: undefined, ...requirement({ field: 'request.resolution', equals: 'credit' }) },
      'terms.requirements.0.must.equals',
      '`credit` is not among the values it can have; there are `refund`, `exchange`',
    ],
    [
      'exceptions that offer it',
      {
        ...onExceptions(gold(offering('voucher')), sale(sendBack('shop'))),
        ...requirement({ field: 'request.resolution', equals: 'credit' }),
      },
      'terms.requirements.0.must.equals',
      '`credit` is not among the values it can have; there are `refund`, `exchange`, `voucher`',
    ],
  ])('but what a policy without %s names is said', (_what, changes, path, message) => {
    expect(problemsOf(policyWith(changes as Record<string, unknown>))).toEqual([[path, message]]);
  });

  it('but everything else is said beside it', () => {
    const changes = {
      timeZone: 'Mars',
      'facts.0.type': 'bool',
      'terms.packing.clause': 'packing.as_send',
      ...requirement({
        all: [
          { fact: 'weight', above: 5, below: 4 },
          { fact: 'wait', above: 1 },
        ],
      }),
      ...onExceptions(
        gold({}),
        sale(sendBack('shop')),
        gold({ ...sendBack('customer'), over: ['exception.sail'] }),
      ),
    };
    expect(problemsOf(policyWith(changes)).map(([path]) => path)).toEqual([
      'timeZone',
      'facts.0.type',
      'terms.packing.clause',
      'terms.requirements.0.must.all.0',
      'terms.requirements.0.must.all.1.fact',
      'exceptions.0',
      'exceptions.2.over.0',
      'exceptions.2.set',
    ]);
  });
});
