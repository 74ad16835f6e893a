import {
  type ClaimInput,
  type Comparison,
  type Evaluation,
  type FactTerm,
  type Policy,
  parseClaim,
} from 'returns-policy';
import { describe, expect, test } from 'vitest';
import { everythingSaid } from '../../src/analysis/change/everythingSaid';
import type { Move } from '../../src/analysis/change/Move';
import { movesFor } from '../../src/analysis/change/movesFor';
import { obstaclesOf } from '../../src/analysis/change/obstaclesOf';
import { rulingThatLifts } from '../../src/analysis/change/rulingThatLifts';
import { type Found, smallestChanges } from '../../src/analysis/change/smallestChanges';
import { tryOut } from '../../src/analysis/change/Trial';
import { triedValues } from '../../src/analysis/change/triedValues';
import { usualFirst } from '../../src/analysis/change/usualFirst';
import { smallPolicy } from './smallPolicy';

const delivered: ClaimInput = {
  order: { deliveredAt: '2026-03-02T03:00:00.000Z' },
  item: { category: 'article' },
};
const requested: ClaimInput = {
  ...delivered,
  request: { at: '2026-03-02T04:00:00.000Z', channel: 'email', reason: 'any', resolution: 'refund' },
};

describe('what can be tried on a claim, by what was found', () => {
  const { resolutions } = smallPolicy().terms;
  const offered = ['refund', 'credit'].map((resolution) => ({ resolution, legs: ['return'] }));
  const policy = smallPolicy(
    {
      resolutions: { ...resolutions, offered },
      channels: { clause: 'channel.email', accepted: ['email', 'chat'] },
      exclusions: [{ clause: 'own.clause', when: { fact: 'worn', equals: true } }],
      requirements: [
        {
          clause: 'own.clause',
          must: {
            all: [
              { fact: 'opened', equals: false },
              { event: 'notice', onOrAfter: '2026-03-01' },
            ],
          },
        },
        { clause: 'deadline.claim', must: { fact: 'worn', equals: false } },
      ],
    },
    {
      facts: [
        { fact: 'opened', type: 'boolean', question: 'Opened?' },
        { fact: 'worn', type: 'boolean', question: 'Worn?', askedOf: 'shop' },
      ],
      events: [{ event: 'notice', question: 'When?' }],
      exceptions: [
        {
          clause: 'own.clause',
          when: { field: 'item.category', equals: 'a' },
          set: { channels: { accepted: ['email', 'post'] } },
        },
        { clause: 'own.clause', when: { field: 'item.category', equals: 'b' }, waives: ['channel.email'] },
        { clause: 'own.clause', when: { fact: 'worn', equals: true }, waives: ['channel.email'] },
      ],
    },
  );
  const evaluated = (findings: readonly object[], decision: string, action: string | null): Evaluation =>
    ({ findings, decision, nextStep: action === null ? null : { action } }) as unknown as Evaluation;
  const found = (code: string, details: object = {}, standing = 'outstanding', clause = 'own.clause') => {
    return { clause, standing, code, details };
  };
  const told = ({ change, who, name, tries }: Move): string =>
    [change, who, ...(name === null ? [] : [name]), ...tries.filter((value) => value !== null)].join(' ');

  test.each<[code: string, details: object, action: string | null, moves: readonly string[]]>([
    ['claim_early', {}, null, ['file_claim customer email chat post']],
    ['channel_not_accepted', {}, null, ['use_channel customer email chat post', 'authorize shop']],
    ['delivery_awaited', {}, null, ['await_delivery carrier']],
    ['deadline_unknown', {}, 'record_order', ['record_event shop order 2026-03-02T03:00:00.000Z']],
    ['reason_missing', {}, null, ['give_reason customer any']],
    ['reason_not_accepted', {}, null, ['give_reason customer any']],
    ['resolution_missing', {}, null, ['give_resolution customer refund credit']],
    ['resolution_not_offered', {}, null, ['choose_resolution customer credit']],
    ['order_number_missing', {}, null, ['give_order_number customer']],
    ['attachment_missing', { anyOf: ['photo', 'note'] }, null, ['attach customer photo note']],
    [
      'fact_missing',
      { facts: ['worn', 'opened'] },
      null,
      ['give_fact shop worn true false', 'give_fact customer opened true false'],
    ],
    [
      'requirement_unmet',
      {},
      null,
      [
        'give_fact customer opened true false',
        'record_event customer notice 2026-03-02T03:00:00.000Z 2026-03-02T04:00:00.000Z',
      ],
    ],
    ['authorization_awaited', {}, null, ['authorize shop']],
    ['authorization_overdue', {}, null, ['authorize shop']],
    ['dispatched_without_authorization', {}, null, ['authorize shop']],
    ['dispatch_awaited', {}, null, ['send_back customer']],
    ['arrival_awaited', {}, null, ['await_arrival carrier']],
    ['inspection_awaited', {}, null, ['inspect shop']],
    ['contents_unchecked', {}, null, ['record_contents shop']],
    ['contents_missing', {}, null, ['send_missing_contents customer']],
    ['category_excluded', {}, null, []],
    ['requirement_unmet', { awaits: 'dispatch_awaited' }, null, ['send_back customer']],
  ])('%s %j', (code, details, action, expected) => {
    const moves = movesFor(requested, evaluated([found(code, details)], 'pending', action), policy);
    expect(moves.map(told)).toEqual(expected);
    expect(moves.every(({ clauses }) => clauses.join() === 'own.clause')).toBe(true);
  });

  test.each<
    [
      what: string,
      claim: ClaimInput,
      findings: readonly object[],
      decision: string,
      action: string | null,
      moves: readonly string[],
    ]
  >([
    [
      'nothing where all is kept',
      requested,
      [found('dispatch_awaited', {}, 'satisfied')],
      'pending',
      null,
      [],
    ],
    [
      'what is merely wished for',
      requested,
      [found('order_number_missing', {}, 'advisory')],
      'pending',
      null,
      ['give_order_number customer'],
    ],
    [
      'no cure of what is refused',
      requested,
      [found('requirement_unmet', {}, 'breached')],
      'pending',
      null,
      [],
    ],
    [
      'a claim before what is asked with it',
      delivered,
      [found('order_number_missing')],
      'pending',
      'file_claim',
      ['file_claim customer email chat post', 'give_order_number customer'],
    ],
    ['no second claim', requested, [], 'pending', 'file_claim', []],
    ['no claim while something else is next', delivered, [], 'pending', 'deliver_order', []],
    [
      'another resolution for what is refused',
      requested,
      [],
      'rejected',
      null,
      ['choose_resolution customer credit'],
    ],
    [
      'another resolution for what a person looks at',
      requested,
      [],
      'needs_review',
      null,
      ['choose_resolution customer credit'],
    ],
    ['no other resolution for what can be accepted', requested, [], 'accepted', 'refund', []],
    ['no resolution where nothing is asked for', delivered, [], 'rejected', null, []],
  ])('%s', (_, claim, findings, decision, action, expected) => {
    expect(movesFor(claim, evaluated(findings, decision, action), policy).map(told)).toEqual(expected);
  });

  test('what several clauses ask for is one thing', () => {
    const twice = ['a.b', 'c.d', 'a.b'].map((clause) =>
      found('authorization_awaited', {}, 'outstanding', clause),
    );
    const other = found('dispatch_awaited', {}, 'outstanding', 'e.f');
    const moves = movesFor(requested, evaluated([...twice, other], 'pending', null), policy);
    expect(moves.map(({ change, clauses }) => [change, clauses])).toEqual([
      ['authorize', ['a.b', 'c.d']],
      ['send_back', ['e.f']],
    ]);
  });

  test.each<[what: string, terms: object, tries: readonly string[], clause: string]>([
    ['by any way has none to be named', {}, [''], 'deadline.claim'],
    [
      'under a window with no clause is asked for by the usual one',
      { windows: { ...smallPolicy().terms.windows, claim: { length: 'P3D', from: 'delivery' } } },
      [''],
      'deadline.claim',
    ],
    [
      'is asked for by the clause of the window',
      {
        windows: {
          ...smallPolicy().terms.windows,
          claim: { length: 'P3D', from: 'delivery', clause: 'own.clause' },
        },
      },
      [''],
      'own.clause',
    ],
  ])('a claim %s', (_, terms, tries, clause) => {
    expect(movesFor(delivered, evaluated([], 'pending', 'file_claim'), smallPolicy(terms))).toEqual([
      { change: 'file_claim', who: 'customer', name: null, tries, clauses: [clause] },
    ]);
  });

  test('another resolution is asked for by the clause of resolutions', () => {
    const [move] = movesFor(requested, evaluated([], 'rejected', null), policy);
    expect(move?.clauses).toEqual([policy.terms.resolutions.clause]);
  });
});

test.each<[type: FactTerm['type'], compared: readonly Comparison[], tried: readonly unknown[]]>([
  ['boolean', [{ equals: true }], [true, false]],
  ['enum', [{ equals: 'gold' }], ['basic', 'gold']],
  ['text', [{ oneOf: ['a', 'b'] }, { equals: 'a' }], ['a', 'b', 'other']],
  ['number', [], [0]],
  ['number', [{ above: 20 }, { equals: 9 }], [0, 8, 9, 10, 19, 20, 21]],
  ['number', [{ atLeast: 5, below: 7 }], [0, 4, 5, 6, 7, 8]],
  ['number', [{ atMost: 1 }], [0, 1, 2]],
  ['number', [{ oneOf: [3] }, { atLeast: 0 }], [0, 1, 2, 3, 4]],
])('of a fact that is a %s and compared with %j, these are tried', (type, compared, tried) => {
  const term = { fact: 'it', type, question: 'It?', ...(type === 'enum' && { values: ['basic', 'gold'] }) };
  expect(triedValues(term as FactTerm, compared)).toEqual(tried);
});

test('what leads furthest comes first; before what the shop can do, what the customer is asked for', () => {
  const found = (name: string, decision: string, ...moves: readonly (readonly [string, string])[]) => {
    const parts = moves.map(([change, who]) => ({ move: { change, who, name }, value: null }));
    return { parts, trial: { evaluation: { decision } } } as unknown as Found;
  };
  const asked = ['give_reason', 'customer'] as const;
  const ordered = usualFirst([
    found('for a person', 'needs_review', asked),
    found('by the shop', 'pending', ['authorize', 'shop']),
    found('recorded by the shop', 'pending', asked, ['give_fact', 'shop']),
    found('sent by the customer', 'pending', ['send_back', 'customer']),
    found('asked', 'pending', asked),
    found('asked twice', 'pending', asked, ['attach', 'customer']),
    found('accepted', 'accepted', ['inspect', 'shop']),
  ]);
  expect(ordered.map(({ parts }) => parts[0]?.move.name)).toEqual([
    'accepted',
    'asked',
    'asked twice',
    'by the shop',
    'recorded by the shop',
    'sent by the customer',
    'for a person',
  ]);
});

describe('what stands against a claim', () => {
  const at = Date.parse('2026-03-02T05:00:00.000Z');
  const start = (policy = smallPolicy(), claim = requested) => {
    const trial = tryOut(parseClaim(claim), [], policy, at);
    if (trial === null) throw new Error('a claim that can be');
    return trial;
  };

  test('is curable where a change leaves the clause, or it stands against it no more', () => {
    const against = (clause: string, standing: string) => ({
      clause,
      standing,
      code: 'excluded',
      details: {},
    });
    const before = {
      evaluation: {
        findings: [
          against('a.b', 'breached'),
          against('c.d', 'undetermined'),
          against('e.f', 'outstanding'),
          against('g.h', 'satisfied'),
          { ...against('i.j', 'breached'), details: { deadline: '2026-03-02T05:00:00.000Z' } },
        ],
      },
    } as unknown as Parameters<typeof obstaclesOf>[0];
    const after = {
      trial: { evaluation: { findings: [against('a.b', 'outstanding'), against('i.j', 'undetermined')] } },
    } as unknown as Found;
    const told = obstaclesOf(before, [after]).map((one) => [
      one.clause,
      one.standing,
      one.since,
      one.isCurable,
    ]);
    expect(told).toEqual([
      ['a.b', 'breached', null, true],
      ['c.d', 'undetermined', null, true],
      ['i.j', 'breached', '2026-03-02T05:00:00.000Z', false],
    ]);
    expect(obstaclesOf(before, []).some(({ isCurable }) => isCurable)).toBe(false);
  });

  const clauses = ['one', 'two', 'three', 'four', 'five', 'six', 'seven'];
  const named = clauses.map((id) => ({ id: `own.${id}`, text: id }));

  test('is waived clause by clause, those alone that have to be', () => {
    const policy = smallPolicy(
      {
        exclusions: [
          { clause: 'own.one', when: { field: 'request.reason', equals: 'any' } },
          { clause: 'own.two', when: { field: 'request.resolution', equals: 'refund' } },
        ],
      },
      { clauses: [...smallPolicy().clauses, ...named] },
    );
    expect(rulingThatLifts(start(policy), policy)?.clauses).toEqual(['own.one', 'own.two']);
    expect(rulingThatLifts(start(), smallPolicy())).toBeNull();
  });

  test('is not waived where it follows from another, and waived where it comes up only then', () => {
    const byChat = {
      ...requested,
      request: { ...requested.request, at: '2026-03-02T04:00:00.000Z', channel: 'chat' },
    };
    const policy = smallPolicy({ channels: { clause: 'channel.email', accepted: ['email'] } });
    const late = tryOut(parseClaim(byChat), [], policy, Date.parse('2026-03-05T03:00:00.001Z'));
    if (late === null) throw new Error('a claim that can be');
    expect(obstaclesOf(late, []).map(({ clause }) => clause)).toEqual(['channel.email', 'deadline.claim']);
    expect(rulingThatLifts(late, policy)).toMatchObject({
      clauses: ['channel.email', 'deadline.dispatch'],
      leadsTo: { decision: 'pending', nextStep: { action: 'dispatch' } },
    });
    const back = {
      ...byChat,
      dispatch: { at: '2026-03-02T06:00:00.000Z' },
      arrival: { at: '2026-03-02T07:00:00.000Z' },
      inspection: { at: '2026-03-02T08:00:00.000Z', condition: 'as_received' as const },
    };
    const lateBack = tryOut(parseClaim(back), [], policy, Date.parse('2026-03-05T03:00:00.001Z'));
    if (lateBack === null) throw new Error('a claim that can be');
    expect(rulingThatLifts(lateBack, policy)).toMatchObject({
      clauses: ['channel.email'],
      leadsTo: { decision: 'accepted' },
    });
  });

  test('a claim that can go on needs no ruling', () => {
    const claim = { ...delivered };
    expect(rulingThatLifts(start(smallPolicy(), claim), smallPolicy())).toBeNull();
  });
});

describe('the smallest changes', () => {
  const at = Date.parse('2026-03-02T05:00:00.000Z');
  const fact = (name: string, more: object = {}) => ({
    fact: name,
    type: 'boolean',
    question: `${name}?`,
    ...more,
  });
  const told = (policy = smallPolicy(), claim = requested): readonly string[] => {
    const start = tryOut(parseClaim(claim), [], policy, at);
    if (start === null) throw new Error('a claim that can be');
    return smallestChanges(start, policy).map(({ parts }) =>
      parts
        .map(({ move, value }) => [move.change, move.name, value].filter((one) => one !== null).join(' '))
        .join(' + '),
    );
  };

  const inspected = {
    ...requested,
    dispatch: { at: '2026-03-02T04:30:00.000Z' },
    arrival: { at: '2026-03-02T04:40:00.000Z' },
    inspection: { at: '2026-03-02T04:50:00.000Z', condition: 'as_received' as const },
  };

  test('of a claim that waits for one thing is that thing', () => {
    expect(told()).toEqual(['send_back']);
  });

  test('leave out what is not needed, and are told once', () => {
    const policy = smallPolicy(
      {
        requirements: [
          {
            clause: 'own.clause',
            must: {
              any: [
                { fact: 'worn', equals: false },
                { fact: 'soiled', equals: false },
              ],
            },
          },
        ],
      },
      { facts: [fact('worn'), fact('soiled')] },
    );
    expect(told(policy, inspected)).toEqual(['give_fact worn false', 'give_fact soiled false']);
  });

  const facts = [fact('worn'), fact('soiled'), fact('torn')];
  const isNot = (name: string) => ({ fact: name, equals: false });

  test('leave out one of three where two have to come together', () => {
    const must = { all: [isNot('worn'), { any: [isNot('soiled'), isNot('torn')] }] };
    const policy = smallPolicy({ requirements: [{ clause: 'own.clause', must }] }, { facts });
    expect(told(policy, inspected)).toEqual(['give_fact worn false + give_fact soiled false']);
  });

  test('take of each thing that is asked for the value that leads furthest', () => {
    const must = { all: [isNot('worn'), isNot('soiled')] };
    const cured = { clause: 'own.clause', must, otherwise: 'customer_cures', needs: ['the_seal'] };
    const policy = smallPolicy({ requirements: [cured] }, { facts });
    expect(told(policy, inspected)).toEqual(['give_fact worn false + give_fact soiled false']);
  });

  const { windows } = smallPolicy().terms;
  const opening = (opens: string, more: object = {}) =>
    smallPolicy({
      windows: {
        claim: { length: 'P9D', from: 'delivery', opens: { after: opens } },
        dispatch: { length: 'P30D', from: 'delivery' },
        arrival: windows.arrival,
      },
      ...more,
    });
  const daily = {
    exclusions: [{ clause: 'own.clause', when: { event: 'request', timeFrom: '17:00', timeUntil: '18:00' } }],
  };
  const inTime = (policy: Policy, asOf: string) => {
    const start = tryOut(parseClaim(delivered), [], policy, Date.parse(asOf));
    if (start === null) throw new Error('a claim that can be');
    return smallestChanges(start, policy).map(({ parts, trial }) => [
      parts.map(({ move }) => move.change).join(' + '),
      parts.map(({ move }) => move.who).join(' + '),
      new Date(trial.at).toISOString(),
    ]);
  };

  test.each<[what: string, policy: Policy, asOf: string, told: unknown]>([
    [
      'that a window opens, however much changes before',
      opening('P5D', daily),
      '2026-03-02T05:00:00.000Z',
      [['file_claim', 'customer', '2026-03-07T03:00:00.000Z']],
    ],
    [
      'what comes first, be it time alone',
      opening('P5D', daily),
      '2026-03-02T17:30:00.000Z',
      [['wait', 'customer', '2026-03-02T18:00:00.000Z']],
    ],
    ['nothing that is over', opening('P1D'), '2026-03-12T00:00:00.000Z', []],
  ])('are waited for: %s', (_, policy, asOf, expected) => {
    expect(inTime(policy, asOf)).toEqual(expected);
  });

  const chain = (length: number) => {
    const names = Array.from({ length }, (_, index) => `fact_${index + 1}`);
    const requirements = names.map((name, index) => ({
      clause: 'own.clause',
      ...(index > 0 && { when: { fact: names[index - 1], equals: true } }),
      must: { fact: name, equals: true },
    }));
    return smallPolicy({ requirements }, { facts: names.map((name) => fact(name)) });
  };

  test.each([2, 7])('what is asked for one after the other is given, %i facts', (length) => {
    const together = Array.from({ length }, (_, index) => `give_fact fact_${index + 1} true`).join(' + ');
    expect(told(chain(length), inspected)).toEqual([together]);
  });
});

test('what there can be no claim with is not said: a parcel that arrives and was not sent', () => {
  const start = tryOut(parseClaim(requested), [], smallPolicy(), Date.parse('2026-03-02T05:00:00.000Z'));
  if (start === null) throw new Error('a claim that can be');
  const awaited = {
    clause: 'deadline.arrival',
    standing: 'outstanding',
    code: 'arrival_awaited',
    details: {},
  };
  const waiting = { ...start, evaluation: { ...start.evaluation, findings: [awaited] } } as typeof start;
  expect(everythingSaid(waiting, smallPolicy(), ({ change }) => change === 'await_arrival')).toEqual([]);
});
