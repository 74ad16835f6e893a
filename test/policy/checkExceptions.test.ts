import { describe, expect, it } from 'vitest';
import { parsePolicy } from '../../src/policy/parsePolicy';
import { policyWith } from './aPolicy';
import { problemsOf } from './problemsOf';

/** A guard against quadratic time. */
const LONGEST_MS = 30_000;

const sealed = { fact: 'sealed', equals: true };
const gold = { fact: 'tier', equals: 'gold' };
const GOLD = 'exception.gold';
const SALE = 'exception.sale';
const STUDENT = 'exception.student';
const sendBack = (by: string): object => ({ rejection: { sendBack: by } });
const days = (length: string): object => ({ windows: { claim: { length, from: 'delivery' } } });
const over = (...clauses: string[]): object => ({ over: clauses });

const withExceptions = (...exceptions: object[]): unknown => policyWith({ exceptions });
const one = (clause: string, set: object, more: object = {}): object => ({
  clause,
  when: sealed,
  set,
  ...more,
});

type Problem = readonly [path: string, message: string];

describe('an exception that changes nothing is refused', () => {
  const nothing =
    'changes nothing; let it `set` a term, give `adds` to a window, or name a clause in `waives`';
  it.each<[what: string, exception: object]>([
    ['alone', {}],
    ['with an empty set', { set: {} }],
    ['with groups of nothing', { set: { windows: {}, costs: { bearers: {} }, channels: {} } }],
    ['with terms of null', { set: { costs: { bearers: { return: null } }, rejection: null } }],
    ['that waives no clause', { waives: [] }],
    ['that adds no end to a window', { adds: { windows: { claim: { extendedTo: [], cappedAt: null } } } }],
  ])('%s', (_what, exception) => {
    expect(problemsOf(withExceptions({ clause: GOLD, when: sealed, ...exception }))).toEqual([
      ['exceptions.0', nothing],
    ]);
  });
});

describe('an exception that only adds to a window', () => {
  const adding = (limits: object): unknown =>
    withExceptions({ clause: GOLD, when: sealed, adds: { windows: { claim: limits } } });

  it('is good', () => {
    expect(() => parsePolicy(adding({ cappedAt: [{ until: '2026-01-31' }] }))).not.toThrow();
    expect(() => parsePolicy(adding({ extendedTo: [{ length: 'P1D', from: 'recall' }] }))).not.toThrow();
  });

  it('is refused where what it adds cannot be', () => {
    const at = 'exceptions.0.adds.windows.claim.extendedTo';
    expect(problemsOf(adding({ extendedTo: [{ length: 'P1D' }, { length: 'P1D', from: 'recal' }] }))).toEqual(
      [
        [`${at}.0`, 'is no limit; give it either `until`, a date, or a `length` and what it counts `from`'],
        [`${at}.1.from`, expect.stringMatching(/^`recal` is neither built in .*; did you mean `recall`\?$/)],
      ],
    );
  });
});

describe('two exceptions that contradict each other are refused', () => {
  const contradicts = (clause: string, term: string): string =>
    `contradicts \`${clause}\`: both set \`${term}\` for the same claims; name in \`over\` which goes first`;

  it.each<[term: string, first: object, second: object]>([
    ['windows.claim', days('P1D'), days('P2D')],
    ['channels.accepted', { channels: { accepted: ['email'] } }, { channels: { accepted: [] } }],
    [
      'resolutions.offered',
      { resolutions: { offered: [] } },
      { resolutions: { offered: [{ resolution: 'x', legs: [] }] } },
    ],
    ['authorization.required', { authorization: { required: true } }, { authorization: { required: false } }],
    [
      'returnShipment.required',
      { returnShipment: { required: true } },
      { returnShipment: { required: false } },
    ],
    [
      'costs.bearers.return',
      { costs: { bearers: { return: 'shop' } } },
      { costs: { bearers: { return: 'customer' } } },
    ],
    ['rejection.sendBack', sendBack('shop'), sendBack('customer')],
    ['returnShipment.by', { returnShipment: { by: 'hand' } }, { returnShipment: { by: 'carrier' } }],
  ])('in %s', (term, first, second) => {
    expect(problemsOf(withExceptions(one(GOLD, first), one(SALE, second)))).toEqual([
      ['exceptions.1.set', contradicts(GOLD, term)],
    ]);
    expect(() => parsePolicy(withExceptions(one(GOLD, first), one(SALE, first)))).not.toThrow();
  });

  it.each<[what: string, exceptions: object[], problems: Problem[]]>([
    [
      'each with the first that it contradicts',
      [one(GOLD, sendBack('shop')), one(SALE, sendBack('shop')), one(STUDENT, sendBack('customer'))],
      [['exceptions.2.set', contradicts(GOLD, 'rejection.sendBack')]],
    ],
    [
      'each term of its own',
      [
        one(GOLD, { ...days('P1D'), ...sendBack('shop') }),
        one(SALE, { ...days('P2D'), ...sendBack('customer') }),
      ],
      [
        ['exceptions.1.set', contradicts(GOLD, 'windows.claim')],
        ['exceptions.1.set', contradicts(GOLD, 'rejection.sendBack')],
      ],
    ],
    [
      'where one goes over a third alone',
      [
        one(GOLD, sendBack('shop')),
        one(SALE, { ...days('P9D'), ...sendBack('customer') }),
        one(STUDENT, { ...days('P5D'), ...sendBack('unknown') }, over(GOLD)),
      ],
      [
        ['exceptions.1.set', contradicts(GOLD, 'rejection.sendBack')],
        ['exceptions.2.set', contradicts(SALE, 'windows.claim')],
        ['exceptions.2.set', contradicts(SALE, 'rejection.sendBack')],
        [
          'exceptions.0',
          `never shows: \`${STUDENT}\` goes over it for the same claims, in all that it sets; leave one of them out`,
        ],
      ],
    ],
    [
      'of one clause, that cannot go over itself',
      [one(GOLD, sendBack('shop')), one(GOLD, sendBack('customer'))],
      [['exceptions.1.set', contradicts(GOLD, 'rejection.sendBack')]],
    ],
    [
      'with the keys of the condition in another order',
      [
        one(GOLD, sendBack('shop')),
        { clause: SALE, when: { equals: true, fact: 'sealed' }, set: sendBack('customer') },
      ],
      [['exceptions.1.set', contradicts(GOLD, 'rejection.sendBack')]],
    ],
  ])('%s', (_what, exceptions, problems) => {
    expect(problemsOf(withExceptions(...exceptions))).toEqual(problems);
  });

  it.each<[what: string, exceptions: object[]]>([
    [
      'under other conditions',
      [one(GOLD, sendBack('shop')), { clause: SALE, when: gold, set: sendBack('customer') }],
    ],
    ['in other terms', [one(GOLD, sendBack('shop')), one(SALE, days('P2D'))]],
    [
      'where one goes over the other in one of two terms',
      [one(GOLD, { ...days('P1D'), ...sendBack('shop') }), one(SALE, sendBack('customer'), over(GOLD))],
    ],
    [
      'where the other goes over the one',
      [one(GOLD, sendBack('shop'), over(SALE)), one(SALE, { ...days('P1D'), ...sendBack('customer') })],
    ],
  ])('but not %s', (_what, exceptions) => {
    expect(() => parsePolicy(withExceptions(...exceptions))).not.toThrow();
  });
});

describe('an exception that never shows is refused', () => {
  const never = (clause: string): string =>
    `never shows: \`${clause}\` goes over it for the same claims, in all that it sets; leave one of them out`;

  it.each<[what: string, exceptions: object[], at: number, clause: string]>([
    ['under one that sets the same', [one(GOLD, days('P1D')), one(SALE, days('P2D'), over(GOLD))], 0, SALE],
    [
      'under one that sets more',
      [one(GOLD, { ...days('P2D'), ...sendBack('shop') }, over(SALE)), one(SALE, days('P2D'))],
      1,
      GOLD,
    ],
    [
      'once, under two',
      [
        one(GOLD, days('P1D')),
        one(SALE, days('P2D'), over(GOLD, STUDENT)),
        one(STUDENT, days('P3D'), over(GOLD)),
      ],
      0,
      SALE,
    ],
  ])('%s', (_what, exceptions, at, clause) => {
    expect(problemsOf(withExceptions(...exceptions)).filter(([path]) => path === `exceptions.${at}`)).toEqual(
      [[`exceptions.${at}`, never(clause)]],
    );
  });

  it('but not one of which it is said already that it changes nothing', () => {
    const exceptions = [{ clause: GOLD, when: sealed }, one(SALE, days('P2D'), over(GOLD))];
    expect(problemsOf(withExceptions(...exceptions))).toEqual([
      ['exceptions.0', expect.stringContaining('changes nothing')],
    ]);
  });

  it('but not one that adds to a window beside', () => {
    const adding = { adds: { windows: { arrival: { extendedTo: [{ until: '2026-01-31' }] } } } };
    const exceptions = [one(GOLD, days('P1D'), adding), one(SALE, days('P2D'), over(GOLD))];
    expect(() => parsePolicy(withExceptions(...exceptions))).not.toThrow();
  });

  it('but not one that waives a clause beside', () => {
    const waiving = one(GOLD, days('P1D'), { waives: ['packing.as_sent'] });
    expect(() => parsePolicy(withExceptions(waiving, one(SALE, days('P2D'), over(GOLD))))).not.toThrow();
  });
});

describe('an order of exceptions that cannot be is refused', () => {
  const circle = (to: string, from: string): string =>
    `\`${to}\` goes over \`${from}\` already, or over what does; let one of them go first`;
  const none = (clause: string): string => `\`${clause}\` is the clause of no exception`;
  const waiving = (clause: string, ...clauses: string[]): object => ({
    clause,
    when: sealed,
    waives: ['packing.as_sent'],
    over: clauses,
  });

  it.each<[what: string, exceptions: object[], problems: Problem[]]>([
    [
      'over none that there is',
      [waiving(GOLD, 'packing.as_sent')],
      [['exceptions.0.over.0', none('packing.as_sent')]],
    ],
    [
      'over a misspelt one',
      [waiving(GOLD), waiving(SALE, 'exception.golden')],
      [['exceptions.1.over.0', `${none('exception.golden')}; did you mean \`exception.gold\`?`]],
    ],
    [
      'over itself',
      [waiving(GOLD, GOLD)],
      [['exceptions.0.over.0', `\`${GOLD}\` is its own clause; name that of another exception`]],
    ],
    [
      'over each other',
      [waiving(GOLD, SALE), waiving(SALE, GOLD)],
      [['exceptions.1.over.0', circle(GOLD, SALE)]],
    ],
    [
      'in a circle of three',
      [waiving(GOLD, SALE), waiving(SALE, STUDENT), waiving(STUDENT, GOLD)],
      [['exceptions.2.over.0', circle(GOLD, STUDENT)]],
    ],
    [
      'over each other, and under a third by two ways',
      [waiving(GOLD, SALE, STUDENT), waiving(SALE, GOLD), waiving(STUDENT, SALE)],
      [['exceptions.1.over.0', circle(GOLD, SALE)]],
    ],
    [
      'in two circles',
      [waiving(GOLD, SALE, STUDENT), waiving(SALE, GOLD), waiving(STUDENT, GOLD)],
      [
        ['exceptions.1.over.0', circle(GOLD, SALE)],
        ['exceptions.2.over.0', circle(GOLD, STUDENT)],
      ],
    ],
  ])('%s', (_what, exceptions, problems) => {
    expect(problemsOf(withExceptions(...exceptions))).toEqual(problems);
  });

  it.each<[what: string, exceptions: object[]]>([
    ['one after the other', [waiving(GOLD, SALE), waiving(SALE, STUDENT), waiving(STUDENT)]],
    [
      'one over two that go over a fourth',
      [
        waiving(GOLD, SALE, STUDENT),
        waiving(SALE, 'exception.last'),
        waiving(STUDENT, 'exception.last'),
        waiving('exception.last'),
      ],
    ],
  ])('but not %s', (_what, exceptions) => {
    const policy = withExceptions(...exceptions) as { clauses: object[] };
    policy.clauses.push({ id: 'exception.last', text: 'Last.' });
    expect(() => parsePolicy(policy)).not.toThrow();
  });
});

describe('a thousand exceptions are checked soon', () => {
  const clauses = Array.from({ length: 900 }, (_, index) => ({ id: `exception.number_${index}`, text: '' }));
  const many = (make: (index: number) => object): unknown => {
    const exceptions = Array.from({ length: 900 }, (_, index) => ({
      clause: `exception.number_${index}`,
      when: sealed,
      ...make(index),
    }));
    const policy = policyWith({ exceptions }) as { clauses: object[] };
    policy.clauses.push(...clauses);
    return policy;
  };

  it.each<[what: string, problems: number, make: (index: number) => object]>([
    ['that say the same', 0, () => ({ set: sendBack('shop') })],
    ['that contradict each other', 899, (index) => ({ set: days(`P${index}D`) })],
    [
      'that all go over all before them',
      899,
      (index) => ({ set: days(`P${index}D`), over: clauses.slice(0, index).map(({ id }) => id) }),
    ],
    [
      'one after the other',
      0,
      (index) => ({
        set: { ...days(`P${index}D`) },
        when: { fact: 'weight', above: index },
        over: index < 899 ? [`exception.number_${index + 1}`] : [],
      }),
    ],
    [
      'all over all',
      1000,
      (index) => ({
        set: sendBack('shop'),
        over: clauses.filter((_, at) => at !== index).map(({ id }) => id),
      }),
    ],
  ])('%s', (_what, count, make) => {
    const policy = many(make);
    const start = performance.now();
    if (count === 0) expect(() => parsePolicy(policy)).not.toThrow();
    else expect(problemsOf(policy)).toHaveLength(count);
    expect(performance.now() - start).toBeLessThan(LONGEST_MS);
  });
});
