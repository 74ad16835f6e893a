import { describe, expect, it } from 'vitest';
import { parsePolicy } from '../../src/policy/parsePolicy';
import { policyWith } from './aPolicy';
import { problemsOf } from './problemsOf';

const sealed = { fact: 'sealed', equals: true };
const amount = { flat: 1 };
const window = { length: 'P1D', from: 'delivery' };
const unknown = '`a.b` is not among the clauses of the policy; add its wording to `clauses`';

describe('a clause of no wording is refused, wherever it is named', () => {
  it.each<[path: string, changes: Record<string, unknown>]>([
    ['terms.exclusions.1.clause', { 'terms.exclusions.1.clause': 'a.b' }],
    ['terms.channels.clause', { 'terms.channels.clause': 'a.b' }],
    ['terms.windows.arrival.clause', { 'terms.windows.arrival.clause': 'a.b' }],
    ['terms.reasons.clause', { 'terms.reasons.clause': 'a.b' }],
    [
      'terms.reasons.accepted.0.attachments.1.clause',
      { 'terms.reasons.accepted.0.attachments.1.clause': 'a.b' },
    ],
    ['terms.resolutions.clause', { 'terms.resolutions.clause': 'a.b' }],
    ['terms.resolutions.offered.0.clause', { 'terms.resolutions.offered.0.clause': 'a.b' }],
    ['terms.requirements.0.clause', { 'terms.requirements': [{ clause: 'a.b', must: sealed }] }],
    ['terms.orderNumber.clause', { 'terms.orderNumber.clause': 'a.b' }],
    ['terms.authorization.clause', { 'terms.authorization.clause': 'a.b' }],
    ['terms.condition.clause', { 'terms.condition.clause': 'a.b' }],
    ['terms.contents.clause', { 'terms.contents.clause': 'a.b' }],
    ['terms.quantity.clause', { 'terms.quantity': { clause: 'a.b' } }],
    ['terms.packing.clause', { 'terms.packing.clause': 'a.b' }],
    ['terms.costs.roundTrip.clause', { 'terms.costs.roundTrip.clause': 'a.b' }],
    ['terms.costs.instructions.clause', { 'terms.costs.instructions.clause': 'a.b' }],
    ['terms.fees.0.clause', { 'terms.fees': [{ clause: 'a.b', fee: 'x', amount }] }],
    ['terms.priceDifference.clause', { 'terms.priceDifference': { clause: 'a.b' } }],
    ['terms.duties.0.clause', { 'terms.duties': [{ duty: 'answer', clause: 'a.b', window }] }],
    ['terms.rejection.clause', { 'terms.rejection': { clause: 'a.b', sendBack: 'shop' } }],
    ['exceptions.0.clause', { exceptions: [{ clause: 'a.b', when: sealed, waives: ['packing.as_sent'] }] }],
    [
      'exceptions.0.waives.1',
      { exceptions: [{ clause: 'exception.gold', when: sealed, waives: ['packing.as_sent', 'a.b'] }] },
    ],
    [
      'exceptions.0.set.windows.claim.clause',
      {
        exceptions: [
          {
            clause: 'exception.gold',
            when: sealed,
            set: { windows: { claim: { ...window, clause: 'a.b' } } },
          },
        ],
      },
    ],
    [
      'exceptions.0.set.resolutions.offered.0.clause',
      {
        exceptions: [
          {
            clause: 'exception.gold',
            when: sealed,
            set: { resolutions: { offered: [{ resolution: 'x', legs: [], clause: 'a.b' }] } },
          },
        ],
      },
    ],
  ])('%s', (path, changes) => {
    expect(problemsOf(policyWith(changes))).toEqual([[path, unknown]]);
  });

  it('with the one that was probably meant', () => {
    expect(problemsOf(policyWith({ 'terms.packing.clause': 'packing.as_send' }))).toEqual([
      [
        'terms.packing.clause',
        '`packing.as_send` is not among the clauses of the policy; did you mean `packing.as_sent`?',
      ],
    ]);
  });

  it('for twenty of them; who misses more has not misspelt them', () => {
    const attachments = Array.from({ length: 30 }, () => ({
      clause: 'evidence.defec',
      anyOf: ['description'],
    }));
    const problems = problemsOf(policyWith({ 'terms.reasons.accepted.0.attachments': attachments }));
    expect(problems).toHaveLength(30);
    expect(
      problems.filter(([, message]) => message.endsWith('did you mean `evidence.defect`?')),
    ).toHaveLength(20);
  });

  it('of a window that names none, where the one that is taken then has none', () => {
    const clauses = ['deadline.dispatch', 'deadline.arrival', 'deadline.claim'].map((id) => ({
      id: `x.${id}`,
      text: id,
    }));
    const policy = policyWith({ 'terms.windows.dispatch': window });
    expect(() => parsePolicy(policy)).not.toThrow();
    const { clauses: all } = policy as { clauses: { id: string }[] };
    const others = [...all.filter(({ id }) => id !== 'deadline.dispatch'), ...clauses];
    expect(problemsOf({ ...(policy as object), clauses: others })).toEqual([
      [
        'terms.windows.dispatch',
        'has no `clause`, and `deadline.dispatch`, which is taken then, is not among the clauses of the policy; name the one that sets it',
      ],
    ]);
  });
});

describe('a clause is waived to no effect', () => {
  const waiving = (clause: string, changes: Record<string, unknown> = {}): unknown =>
    policyWith({ exceptions: [{ clause: 'exception.gold', when: sealed, waives: [clause] }], ...changes });

  it('where no term names it', () => {
    expect(problemsOf(waiving('preamble.guarantee'))).toEqual([
      ['exceptions.0.waives.0', '`preamble.guarantee` is named by no term, so there is nothing to waive'],
    ]);
  });

  it('but not where a part that may name it was refused', () => {
    expect(problemsOf(waiving('preamble.guarantee', { 'terms.packing.clause': 7 }))).toEqual([
      ['terms.packing.clause', '`7` is no text'],
    ]);
  });

  it.each<[clause: string, changes?: Record<string, unknown>]>([
    ['deadline.claim'],
    ['condition.sealed', { 'terms.requirements': [{ clause: 'condition.sealed', must: sealed }] }],
    ['fee.restocking', { 'terms.fees': [{ clause: 'fee.restocking', fee: 'restocking', amount }] }],
    ['deadline.arrival', { 'terms.windows.arrival': window }],
  ])('and not %s', (clause, changes = {}) => {
    expect(() => parsePolicy(waiving(clause, changes))).not.toThrow();
  });
});

describe('a name that stands for two things is refused', () => {
  const question = 'What?';
  const twice = (name: string): string => `\`${name}\` stands here twice`;
  it.each<[what: string, changes: Record<string, unknown>, path: string, message: string]>([
    ['a clause', { 'clauses.1.id': 'preamble.guarantee' }, 'clauses.1.id', twice('preamble.guarantee')],
    ['a fact', { 'facts.1.fact': 'sealed' }, 'facts.1.fact', twice('sealed')],
    ['an event', { 'events.1.event': 'concert' }, 'events.1.event', twice('concert')],
    [
      'a kind of attachment',
      { 'terms.attachmentKinds.1.kind': 'statement' },
      'terms.attachmentKinds.4.kind',
      twice('statement'),
    ],
    [
      'a resolution of an exception',
      {
        exceptions: [
          {
            clause: 'exception.gold',
            when: sealed,
            set: { resolutions: { offered: [1, 2].map(() => ({ resolution: 'x', legs: [] })) } },
          },
        ],
      },
      'exceptions.0.set.resolutions.offered.1.resolution',
      twice('x'),
    ],
    ['a value of a fact', { 'facts.2.values': ['gold', 1, '1', 'gold'] }, 'facts.2.values.3', twice('gold')],
    [
      'an event that is built in',
      { 'events.0': { event: 'arrival', question } },
      'events.0.event',
      '`arrival` is built in already; leave it out here',
    ],
    [
      'an event that is a fact',
      { 'events.0': { event: 'sealed', question } },
      'events.0.event',
      '`sealed` is a fact already; give the event a name of its own',
    ],
  ])('%s', (_what, changes, path, message) => {
    expect(problemsOf(policyWith(changes))).toContainEqual([path, message]);
  });
});

describe('a fact that cannot be is refused', () => {
  const question = 'What?';
  const missing = 'is missing; name the values that an `enum` can have';
  it.each<[what: string, fact: object, path: string, message: string]>([
    ['an enum without values', { type: 'enum' }, 'facts.4.values', missing],
    ['an enum with null for values', { type: 'enum', values: null }, 'facts.4.values', missing],
    [
      'an enum of no values',
      { type: 'enum', values: [] },
      'facts.4.values',
      'names no value; name those that an `enum` can have',
    ],
    [
      'a text with values',
      { type: 'text', values: ['a'] },
      'facts.4.values',
      'goes with the type `enum` alone',
    ],
  ])('%s', (_what, fact, path, message) => {
    const changes = { 'facts.4': { fact: 'colour', question, ...fact } };
    expect(problemsOf(policyWith(changes))).toEqual([[path, message]]);
    const must = { fact: 'colour', equals: 'red' };
    const asked = policyWith({ ...changes, 'terms.requirements': [{ clause: 'condition.sealed', must }] });
    expect(problemsOf(asked)).toEqual([[path, message]]);
  });
});

describe('a policy that ends before it comes into force is refused', () => {
  it('with both dates', () => {
    expect(problemsOf(policyWith({ inForce: { from: '2026-02-01', until: '2026-01-31' } }))).toEqual([
      ['inForce.until', '`2026-01-31` is before `2026-02-01`, when the policy comes into force'],
    ]);
  });

  it.each([{}, { from: '2026-02-01' }, { until: '2026-01-31' }, { from: '2026-02-01', until: '2026-02-01' }])(
    'but not with %j',
    (inForce) => {
      expect(() => parsePolicy(policyWith({ inForce }))).not.toThrow();
    },
  );
});
