import { defaultPolicy, evaluateClaim, InvalidPolicyError, type Policy } from 'returns-policy';
import { type LintFinding, type LintOptions, lintPolicy } from 'returns-policy/analysis';
import { describe, expect, test } from 'vitest';
import { pagesPolicy, policyWith } from './lintedPolicy';

const FEW: LintOptions = { deviations: 2 };

/** What a rule says of a policy. */
function said(rule: LintFinding['rule'], policy: object, options = FEW): readonly LintFinding[] {
  return lintPolicy(policy, options).findings.filter((one) => one.rule === rule);
}

const paths = (findings: readonly LintFinding[]): readonly string[] => findings.map(({ path }) => path);
const isEqual = (fact: string, equals: unknown) => ({ fact, equals });
const within = (event: string, length: string, from: string) => ({ event, within: { length, from } });
const fact = (name: string, type = 'boolean', more = {}) => ({
  fact: name,
  type,
  question: `${name}?`,
  ...more,
});

describe('the built-in policy', () => {
  const { findings, isComplete, scenarios } = lintPolicy(defaultPolicy, FEW);

  test('asks for what nobody can keep, with a claim that shows it', () => {
    const [first] = findings;
    expect(first).toMatchObject({
      rule: 'chain-nobody-can-keep',
      severity: 'warning',
      path: '/terms/windows/dispatch',
      clauses: ['deadline.claim', 'authorization.before_dispatch', 'deadline.dispatch'],
    });
    const { claim, asOf } = first?.example ?? { claim: {}, asOf: 0 };
    const { decision, findings: found } = evaluateClaim(claim as never, defaultPolicy, asOf);
    expect(decision).toBe('needs_review');
    expect(found.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['claim_in_time', 'authorization_overdue']),
    );
  });

  test('has nothing else that is graver than good to know', () => {
    expect(findings.slice(1).map(({ severity }) => severity)).not.toContain('warning');
    expect(findings.map(({ severity }) => severity)).not.toContain('error');
  });

  test('was not gone through whole', () => {
    expect(isComplete).toBe(false);
    expect(scenarios).toBeGreaterThan(1000);
  });

  test('comes out as plain JSON', () => {
    expect(JSON.parse(JSON.stringify(findings))).toEqual(findings);
  });
});

describe('how far it goes', () => {
  test('stops after so many claims', () => {
    const { scenarios, isComplete } = lintPolicy(policyWith({}), { complete: true, mostScenarios: 40 });
    expect(scenarios).toBeGreaterThanOrEqual(40);
    expect(isComplete).toBe(false);
  });

  test('stops exactly there where nothing is waited for', () => {
    const policy = policyWith({ exceptions: [] });
    const { scenarios } = lintPolicy(policy, { mostScenarios: 500 });
    expect(scenarios).toBeGreaterThanOrEqual(500);
  });

  test('goes through every combination where that is asked for', () => {
    expect(lintPolicy(small, { complete: true }).isComplete).toBe(true);
  });

  test('says how far it is', () => {
    const told: { share: number; scenarios: number }[] = [];
    const { scenarios } = lintPolicy(pagesPolicy, {
      ...FEW,
      onProgress: (progress) => told.push(progress),
    });
    expect(told[0]).toEqual({ share: 0, scenarios: 0 });
    expect(told.at(-1)).toEqual({ share: 1, scenarios });
  });

  test('says first what is graver, whichever rule says it', () => {
    const more = {
      clauses: [...small.clauses, { id: 'own.word', text: 'Thank you.' }],
      facts: [fact('unread')],
    };
    const { findings } = lintPolicy({ ...small, ...more }, { deviations: 0 });
    const told = findings.map(({ rule, severity }) => `${severity} ${rule}`);
    expect(told.slice(0, 1)).toEqual(['warning declared-never-read']);
    expect(told).toContain('info clause-decides-nothing');
  });

  test('refuses a policy that cannot be', () => {
    expect(() => lintPolicy({ id: 'x' })).toThrow(InvalidPolicyError);
  });

  test('says the same every time', () => {
    expect(lintPolicy(pagesPolicy, FEW)).toEqual(lintPolicy(pagesPolicy, FEW));
  });
});

/** One reason, and little to tell apart. */
const small: Policy = policyWith({
  terms: {
    windows: {
      claim: { length: 'unlimited' },
      dispatch: { length: 'unlimited' },
      arrival: { length: 'unlimited' },
    },
    returnShipment: { required: false },
  },
});

describe('chain-nobody-can-keep', () => {
  const promised = (length: string, answer: string) =>
    policyWith({
      terms: {
        authorization: { clause: 'authorization.answer' },
        windows: { dispatch: { length, from: 'request' } },
        duties: [{ duty: 'answer', clause: 'duty.answer', window: { length: answer, from: 'request' } }],
      },
    });

  test.each([
    [
      'the answer is promised after the time for sending',
      promised('P3D', 'P5D'),
      ['/terms/windows/dispatch'],
    ],
    ['the answer is promised before', promised('P5D', 'P3D'), []],
    [
      'the parcel has to be back before it may be sent',
      policyWith({
        terms: {
          authorization: { clause: 'authorization.answer' },
          windows: { arrival: { length: 'P10D', from: 'delivery' } },
        },
      }),
      ['/terms/windows/arrival'],
    ],
    [
      'the time for sending begins after the parcel has to be back',
      policyWith({
        terms: {
          windows: {
            claim: { length: 'P2D' },
            dispatch: { length: 'P14D', from: 'delivery', opens: { after: 'P10D' } },
            arrival: { length: 'P7D', from: 'delivery' },
          },
        },
      }),
      ['/terms/windows/arrival'],
    ],
    [
      'without an answer to wait for, sending and asking may end together',
      policyWith({ terms: { windows: { dispatch: { length: 'P14D', from: 'delivery' } } } }),
      [],
    ],
    [
      'but sending may not end first',
      policyWith({ terms: { windows: { dispatch: { length: 'P10D', from: 'delivery' } } } }),
      ['/terms/windows/dispatch'],
    ],
    [
      'an exception sets the time for sending',
      policyWith({
        facts: [fact('on_sale')],
        exceptions: [
          {
            clause: 'deadline.sale',
            when: isEqual('on_sale', true),
            set: { windows: { dispatch: { length: 'P3D', from: 'delivery' } } },
          },
        ],
      }),
      ['/exceptions/0/set/windows/dispatch'],
    ],
  ])('%s', (_, policy, expected) => {
    expect(paths(said('chain-nobody-can-keep', policy))).toEqual(expected);
  });
});

describe('claim-unanswered', () => {
  const onlyForMinds = {
    offered: [
      { resolution: 'refund', legs: ['return'], when: { field: 'request.reason', equals: 'change_of_mind' } },
    ],
  };
  const defects = { field: 'request.reason', equals: 'defective_item' };

  test('is an error where everything was gone through', () => {
    const policy = policyWith({ terms: { ...small.terms, resolutions: onlyForMinds } });
    const [found] = said('claim-unanswered', policy, { complete: true });
    expect(found).toMatchObject({ severity: 'error', path: '/terms/reasons/accepted/1' });
  });

  test.each([
    [
      'an exclusion leaves it to a person',
      { exclusions: [{ clause: 'scope.defects', when: defects, consequence: 'needs_review' }] },
      'left to a person by scope.defects',
    ],
    [
      'an exclusion refuses it',
      { exclusions: [{ clause: 'scope.defects', when: defects }] },
      'refused by scope.defects',
    ],
    [
      'a requirement on reasons refuses it',
      { requirements: [{ clause: 'scope.causes', must: { not: defects } }] },
      'refused by scope.causes',
    ],
  ])('is good to know where %s', (_, terms, words) => {
    const found = said('claim-unanswered', policyWith({ terms }));
    expect(found).toMatchObject([{ severity: 'info', message: expect.stringContaining(words) }]);
  });

  test('a requirement on something else is no word on the reason', () => {
    const requirements = [
      { clause: 'condition.tags', when: defects, must: isEqual('tags_on', true) },
      { clause: 'condition.no_tags', when: defects, must: isEqual('tags_on', false) },
    ];
    const found = said('claim-unanswered', policyWith({ facts: [fact('tags_on')], terms: { requirements } }));
    expect(found).toMatchObject([{ severity: 'warning' }]);
  });

  test('a request without a reason counts for the one that it is taken for', () => {
    const reasons = { whenMissing: 'change_of_mind' };
    expect(said('claim-unanswered', policyWith({ terms: { reasons } }))).toEqual([]);
  });

  test('a reason that nobody can come to give has no claim to show', () => {
    const policy = policyWith({ terms: { windows: { claim: { opens: { on: '2026-06-01' } } } } });
    for (const { severity } of said('claim-unanswered', policy)) expect(severity).toBe('warning');
  });
});

describe('clause-decides-nothing', () => {
  test('what no term names is wording alone', () => {
    const { clauses } = policyWith({});
    const policy = policyWith({ clauses: [...clauses, { id: 'preamble.welcome', text: 'Welcome.' }] });
    expect(said('clause-decides-nothing', policy)).toMatchObject([
      { severity: 'info', path: `/clauses/${clauses.length}`, clauses: ['preamble.welcome'] },
    ]);
  });

  test.each([
    [
      'a difference of prices',
      {
        priceDifference: { clause: 'cost.difference' },
        resolutions: { offered: [{ resolution: 'exchange', legs: ['return', 'replacement'] }] },
      },
    ],
    [
      'sending back what is refused',
      {
        rejection: { clause: 'cost.refused', sendBack: 'customer' },
        fees: [{ clause: 'fee.handling', fee: 'handling', amount: { flat: 300 } }],
        authorization: { clause: 'authorization.answer' },
      },
    ],
    ['a fee for all', { fees: [{ clause: 'fee.handling', fee: 'handling', amount: { flat: 300 } }] }],
    ['instructions', { costs: { instructions: { clause: 'cost.instructions' } } }],
    [
      'a duty',
      { duties: [{ duty: 'inspect', clause: 'duty.inspect', window: { length: 'P3D', from: 'arrival' } }] },
    ],
  ])('%s is felt', (_, terms) => {
    expect(said('clause-decides-nothing', policyWith({ terms }))).toEqual([]);
  });

  test('windows that no parcel comes under have to be there all the same', () => {
    expect(said('clause-decides-nothing', small)).toEqual([]);
  });

  test('an exclusion that excludes nothing is told of', () => {
    const never = {
      all: [within('request', 'P5D', 'delivery'), { not: within('request', 'P10D', 'delivery') }],
    };
    // The time of day changes what is asked of the customer every day, for good.
    const byDay = {
      clause: 'scope.by_day',
      must: { event: 'dispatch', timeFrom: '09:00' },
      otherwise: 'advisory',
    };
    const policy = policyWith({
      terms: { exclusions: [{ clause: 'exclusion.never', when: never }], requirements: [byDay] },
    });
    expect(paths(said('clause-decides-nothing', policy))).toEqual(['/terms/exclusions/0']);
  });

  test('where only terms in conflict name a clause, it has been felt', () => {
    const exceptions = ['P30D', 'P7D'].map((length, index) => ({
      clause: `deadline.case_${index}`,
      when: isEqual(`case_${index}`, true),
      set: { windows: { claim: { length, from: 'delivery', clause: 'deadline.claim' } } },
    }));
    const policy = policyWith({ facts: [fact('case_0'), fact('case_1')], exceptions });
    expect(said('clause-decides-nothing', policy)).toEqual([]);
  });
});

describe('declared-never-read', () => {
  test('events and kinds of attachment are looked at too', () => {
    const policy = policyWith({
      events: [{ event: 'first_use', question: 'When?' }],
      terms: { attachmentKinds: [{ kind: 'photo', needs: 'picture' }] },
    });
    expect(paths(said('declared-never-read', policy))).toEqual(['/events/0', '/terms/attachmentKinds/0']);
  });

  test('what starts a clock, is asked for or is attached, is read', () => {
    const { reasons } = policyWith({}).terms;
    const policy = policyWith({
      facts: [fact('share', 'number')],
      events: [
        { event: 'first_use', question: 'When?' },
        { event: 'pickup', question: 'When?' },
      ],
      terms: {
        windows: { claim: { from: { firstKnownOf: ['pickup', 'delivery'] } } },
        reasons: {
          ...reasons,
          accepted: reasons.accepted.map((reason) => ({
            ...reason,
            attachments: [{ clause: 'evidence.photo', anyOf: ['photo'] }],
          })),
        },
        attachmentKinds: [{ kind: 'photo', needs: 'picture' }],
        fees: [
          {
            clause: 'fee.wear',
            fee: 'wear',
            amount: { percentFact: 'share' },
            when: { event: 'first_use', happened: true },
          },
        ],
      },
    });
    expect(said('declared-never-read', policy)).toEqual([]);
  });
});

describe('exceptions that never show', () => {
  test.each([
    ['a text', fact('country', 'text'), { equals: 'FR' }],
    ['a number', fact('nights', 'number'), { atLeast: 30 }],
    ['one of several values', fact('tier', 'enum', { values: ['basic', 'gold'] }), { oneOf: ['gold'] }],
    ['what the inspection shows', fact('clean', 'boolean', { knownFrom: 'inspection' }), { equals: true }],
  ])('one that hangs on %s applies', (_, term, compared) => {
    const policy = policyWith({
      facts: [term],
      exceptions: [
        {
          clause: 'cost.exception',
          when: { fact: term.fact, ...compared },
          set: { costs: { bearers: { return: 'shop' } } },
        },
      ],
    });
    expect(said('exception-never-applies', policy)).toEqual([]);
  });

  test('one for a date before any usual claim applies', () => {
    const policy = policyWith({
      exceptions: [
        {
          clause: 'cost.last_year',
          when: { event: 'order', onOrBefore: '2025-12-31' },
          set: { costs: { bearers: { return: 'shop' } } },
        },
      ],
    });
    expect(said('exception-never-applies', policy)).toEqual([]);
  });

  const over = (more: object) =>
    policyWith({
      facts: [fact('regular'), fact('on_sale'), fact('unread')],
      exceptions: [
        {
          clause: 'deadline.regular',
          when: isEqual('regular', true),
          set: { windows: { claim: { length: 'P30D', from: 'delivery' } } },
          over: ['deadline.both'],
        },
        {
          clause: 'deadline.both',
          when: { all: [isEqual('regular', true), isEqual('on_sale', true)] },
          set: { windows: { claim: { length: 'P7D', from: 'delivery' } } },
          ...more,
        },
      ],
    });

  test.each([
    ['waives a clause as well', { waives: ['channel.email'] }],
    [
      'adds to a window as well',
      { adds: { windows: { arrival: { extendedTo: [{ until: '2026-12-31' }] } } } },
    ],
  ])('one that %s is not hidden', (_, more) => {
    expect(said('exception-shadowed', over(more))).toEqual([]);
    expect(paths(said('exception-shadowed', over({})))).toEqual(['/exceptions/1']);
  });

  test('one that another goes over by way of a third is hidden', () => {
    const sets = (length: string) => ({ windows: { claim: { length, from: 'delivery' } } });
    const all = (...names: readonly string[]) => ({ all: names.map((name) => isEqual(name, true)) });
    const policy = policyWith({
      facts: [fact('a'), fact('b')],
      exceptions: [
        { clause: 'deadline.first', when: isEqual('a', true), set: sets('P30D'), over: ['deadline.second'] },
        { clause: 'deadline.second', when: isEqual('b', true), set: sets('P20D'), over: ['deadline.third'] },
        { clause: 'deadline.third', when: all('a', 'b'), set: sets('P7D') },
      ],
    });
    expect(paths(said('exception-shadowed', policy))).toEqual(['/exceptions/2']);
  });
});

describe('bands', () => {
  const early = within('dispatch', 'P7D', 'delivery');

  test('inside a band are asked only where that one is taken', () => {
    const inner = { bands: [{ when: early, amount: { flat: 100 } }] };
    const amount = (first: object) => ({
      bands: [{ when: first, amount: inner }, { amount: { flat: 900 } }],
    });
    const fee = (first: object) =>
      policyWith({
        terms: { fees: [{ clause: 'fee.restocking', fee: 'restocking', amount: amount(first) }] },
      });
    expect(said('bands-gap', fee(early))).toEqual([]);
    expect(paths(said('bands-gap', fee(within('dispatch', 'P10D', 'delivery'))))).toEqual([
      '/terms/fees/0/amount/bands/0/amount/bands',
    ]);
  });

  test('behind a band are asked only where that one does not hold', () => {
    const amount = {
      bands: [
        { when: early, amount: { flat: 0 } },
        { amount: { bands: [{ when: { not: early }, amount: { flat: 100 } }] } },
      ],
    };
    const policy = policyWith({ terms: { fees: [{ clause: 'fee.restocking', fee: 'restocking', amount }] } });
    expect(said('bands-gap', policy)).toEqual([]);
  });

  test('of a fee are asked only where it is charged', () => {
    const fees = [
      {
        clause: 'fee.restocking',
        fee: 'restocking',
        when: early,
        amount: { bands: [{ when: early, amount: { flat: 0 } }] },
      },
    ];
    expect(said('bands-gap', policyWith({ terms: { fees } }))).toEqual([]);
  });

  test('of a resolution are asked where it is asked for', () => {
    const forRefund = { when: { field: 'request.resolution', equals: 'refund' }, amount: { percent: 50 } };
    const offered = (band: object) => [
      { resolution: 'refund', legs: ['return'], amount: { bands: [band] } },
      { resolution: 'store_credit', legs: ['return'] },
    ];
    const withBand = (band: object) => policyWith({ terms: { resolutions: { offered: offered(band) } } });
    expect(said('bands-gap', withBand(forRefund))).toEqual([]);
    expect(paths(said('bands-gap', withBand({ ...forRefund, when: early })))).toEqual([
      '/terms/resolutions/offered/0/amount/bands',
    ]);
  });
});

describe('deadline-depends-on-counting', () => {
  const withClaim = (claim: object, timeZone = 'Europe/Paris') =>
    policyWith({ timeZone, terms: { windows: { claim } } });
  const tableOf = (policy: Policy) => {
    const found = said('deadline-depends-on-counting', policy, { deviations: 0 });
    return found.find(({ path }) => path === '/terms/windows/claim')?.details?.[
      'samples'
    ] as readonly Sample[];
  };

  test('shows each counting of days, on an ordinary day and before the clocks change', () => {
    const hours = (sample: Sample | undefined) =>
      sample?.countings.map(({ counting, laterByMs }) => [counting, Math.round(laterByMs / 360_000) / 10]);
    const [ordinary, clocks] = tableOf(withClaim({ length: 'P14D' }));
    expect(ordinary?.start).toBe('2026-03-04T14:00:00.000Z');
    expect(hours(ordinary)).toEqual([
      ['in hours', 0],
      ['in days, to the same time of day', 0],
      ['in days, to the end of the last', 9],
      ['in days, with the first day as one', -15],
    ]);
    expect(clocks?.start).toBe('2026-03-28T14:00:00.000Z');
    expect(hours(clocks)?.[0]).toEqual(['in hours', 1]);
  });

  interface Sample {
    readonly start: string;
    readonly lastInstant: string;
    readonly countings: readonly { counting: string; lastInstant: string; laterByMs: number }[];
  }

  test.each([
    ['hours that are days', { length: 'PT48H' }, 4],
    ['weeks', { length: 'P2W' }, 4],
    ['hours that are no days', { length: 'PT5H' }, 2],
    ['months', { length: 'P1M' }, 2],
    ['business days', { length: { businessDays: 7 } }, 2],
    ['an end on a business day', { length: 'P10D', ends: 'end_of_day', rollForward: 'next_business_day' }, 4],
  ])('knows how else %s are counted', (_, claim, count) => {
    const samples = tableOf(withClaim(claim));
    expect(samples.map(({ countings }) => countings.length)).toEqual([count, count]);
    expect(
      Math.max(...samples.flatMap(({ countings }) => countings.map((one) => Math.abs(one.laterByMs)))),
    ).toBeGreaterThan(0);
  });

  test('where the clocks never change, an ordinary day is enough', () => {
    expect(tableOf(withClaim({ length: 'P14D' }, 'Asia/Seoul'))).toHaveLength(1);
  });

  test('windows that are counted alike are told of once, those without an end not at all', () => {
    expect(said('deadline-depends-on-counting', small, { deviations: 0 })).toEqual([]);
    const found = said('deadline-depends-on-counting', policyWith({}), { deviations: 0 });
    expect(found.map(({ clauses }) => clauses)).toEqual([
      ['deadline.claim', 'deadline.dispatch'],
      ['deadline.arrival'],
    ]);
  });
});

test('bearer-unknown points at the costs where no bearer is written down', () => {
  const policy = policyWith({
    terms: {
      costs: { bearers: { return: 'customer', outbound: 'unknown' } },
      resolutions: { offered: [{ resolution: 'refund', legs: ['return', 'outbound'] }] },
    },
  });
  expect(paths(said('bearer-unknown', policy))).toEqual(['/terms/costs/bearers/outbound']);
});

test('bearer-unknown points at the costs where the base says nothing, and an exception leaves it open', () => {
  const policy = policyWith({
    facts: [fact('on_sale')],
    terms: { costs: { bearers: {} } },
    exceptions: [
      {
        clause: 'exclusion.sale',
        when: isEqual('on_sale', true),
        set: { costs: { bearers: { return: 'unknown' } } },
      },
    ],
  });
  expect(paths(said('bearer-unknown', policy))).toEqual(['/terms/costs']);
});

test('requirement-never-met lets pass what is advisory, or kept by some', () => {
  const requirements = [
    { clause: 'packing.box', must: isEqual('on_sale', true), otherwise: 'advisory' },
    {
      clause: 'condition.tags',
      when: { field: 'request.reason', equals: 'change_of_mind' },
      must: isEqual('tags_on', true),
    },
  ];
  const exclusions = [{ clause: 'exclusion.sale', when: isEqual('on_sale', true) }];
  const policy = policyWith({
    facts: [fact('on_sale'), fact('tags_on')],
    terms: { requirements, exclusions },
  });
  expect(said('requirement-never-met', policy)).toEqual([]);
});

test('requirement-never-met looks at what is asked of some claims too', () => {
  const onSale = isEqual('on_sale', true);
  const requirements = [
    { clause: 'condition.outlet', when: { field: 'request.reason', equals: 'change_of_mind' }, must: onSale },
  ];
  const exclusions = [{ clause: 'exclusion.sale', when: onSale }];
  const policy = policyWith({ facts: [fact('on_sale')], terms: { requirements, exclusions } });
  expect(said('requirement-never-met', policy)).toMatchObject([{ severity: 'warning' }]);
  expect(
    said(
      'requirement-never-met',
      policyWith({ facts: [fact('on_sale')], terms: { ...small.terms, requirements, exclusions } }),
      { complete: true },
    ),
  ).toMatchObject([{ severity: 'error' }]);
});

test('resolution-unreachable lets pass what is given in place of another', () => {
  const never = { field: 'request.resolution', equals: 'refund' };
  const offered = [
    {
      resolution: 'refund',
      legs: ['return'],
      when: isEqual('regular', true),
      otherwise: { instead: 'store_credit' },
    },
    { resolution: 'store_credit', legs: ['return'] },
    { resolution: 'exchange', legs: ['return', 'replacement'], when: never },
  ];
  const policy = policyWith({ facts: [fact('regular')], terms: { resolutions: { offered } } });
  expect(paths(said('resolution-unreachable', policy))).toEqual(['/terms/resolutions/offered/2']);
});
