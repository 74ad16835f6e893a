import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import {
  computeDeadlines,
  computeReturnOptions,
  defaultPolicy,
  type Evaluation,
  evaluateClaim,
  type Policy,
  parsePolicy,
  quoteCosts,
} from 'returns-policy';
import { describePolicyLaws } from 'returns-policy/testing';
import { describe, expect, test } from 'vitest';
import { allLaws } from '../../src/testing/laws/allLaws';
import type { Engine, Law } from '../../src/testing/laws/Law';
import { lawProperty } from '../../src/testing/laws/lawProperty';
import { recordUpTo } from '../../src/testing/laws/recordUpTo';
import { trials } from '../../src/testing/laws/trials';

const example = (id: string): Policy =>
  parsePolicy(JSON.parse(readFileSync(`examples/policies/${id}.policy.json`, 'utf8')));

describePolicyLaws(defaultPolicy, { describe, test, numRuns: 40 });
describePolicyLaws(example('us-instruments-progressive-fee'), { describe, test, numRuns: 25 });
describePolicyLaws(example('digital-licence-activation'), { describe, test, numRuns: 25 });

// One that takes claims in any way but names none, asks for the time of day, and looks ahead to a day that is fixed.
const fussy = parsePolicy({
  ...defaultPolicy,
  currency: 'KRW',
  events: [
    { event: 'wedding', question: 'When is the wedding?', scheduled: true },
    { event: 'opening', question: 'When was it opened?' },
  ],
  terms: {
    ...defaultPolicy.terms,
    channels: { clause: 'channel.email', accepted: [], othersToo: true },
    exclusions: [{ clause: 'exclusion.jewelry', when: { event: 'dispatch', timeFrom: '22:00' } }],
    windows: {
      ...defaultPolicy.terms.windows,
      claim: { clause: 'deadline.claim', length: 'P7D', from: 'wedding', direction: 'before' },
    },
  },
});
describePolicyLaws(fussy, { describe, test, numRuns: 40, seed: 3 });

test('what is fixed for later is known before it comes', () => {
  const claim = {
    order: {
      number: 'A-1001',
      placedAt: '2026-03-01T00:00:00.000Z',
      deliveredAt: '2026-03-02T00:00:00.000Z',
    },
    item: { category: 'shoes' },
    request: { at: '2026-03-03T00:00:00.000Z', channel: 'email', attachments: [{ kind: 'statement' }] },
    events: { wedding: '2026-04-01T00:00:00.000Z', opening: '2026-03-02T12:00:00.000Z' },
    rulings: [],
  };
  const { order, item, events, rulings } = claim;
  expect(recordUpTo(claim, fussy, '2026-03-01T12:00:00.000Z')).toEqual({
    order: { number: 'A-1001', placedAt: order.placedAt },
    item,
    events: { wedding: events.wedding },
    rulings,
  });
  expect(recordUpTo(claim, fussy, '2026-03-03T00:00:00.000Z')).toEqual(claim);
});

/** What is registered, and what comes of it. */
function registered(policy: object, options: { readonly numRuns?: number; readonly seed?: number } = {}) {
  const suites: string[] = [];
  const laws = new Map<string, () => void>();
  describePolicyLaws(policy, {
    describe: (name, body) => {
      suites.push(name);
      body();
    },
    test: (name, body) => laws.set(name, body),
    ...options,
  });
  return { suites, laws };
}

describe('the laws of a policy', () => {
  test('are registered under its name and version', () => {
    expect(registered(defaultPolicy).suites).toEqual(['the laws of the policy builtin, version 1.0.0']);
  });

  test('are those that it can keep by what it says', () => {
    const namesFor = (policy: object): readonly string[] => [...registered(policy).laws.keys()];
    const finality = 'a rejection is final, unless a person rules otherwise';
    const order = 'the order in which exceptions are written makes no difference';
    expect(namesFor(defaultPolicy)).toContain(finality);
    expect(namesFor(defaultPolicy)).not.toContain(order);
    expect(namesFor(example('uk-menswear-christmas-fee'))).toContain(order);
    // What the inspection finds, and conditions on events to come, can take a rejection back.
    expect(namesFor(example('us-instruments-progressive-fee'))).not.toContain(finality);
    expect(namesFor(example('uk-menswear-christmas-fee'))).not.toContain(finality);
  });

  test.each([
    ['what the inspection finds can still refuse it', true, false],
    ['what the inspection finds counts for nothing', false, true],
  ])('take a rejection for final, or not: %s', (_name, isRead, isFinal) => {
    const sealed = { clause: 'condition.unused_undamaged', must: { fact: 'sealed', equals: true } };
    const { laws } = registered({
      ...defaultPolicy,
      facts: [
        { fact: 'opened', type: 'boolean', question: 'Has it been opened?' },
        { fact: 'sealed', type: 'boolean', question: 'Is it sealed?', knownFrom: 'inspection' },
      ],
      terms: { ...defaultPolicy.terms, requirements: isRead ? [sealed] : [] },
    });
    expect([...laws.keys()].includes('a rejection is final, unless a person rules otherwise')).toBe(isFinal);
  });

  test('are asked of a hundred claims, or as many as are wanted, the same for the same seed', () => {
    const usual = fc.readConfigureGlobal();
    const runs: (readonly [numRuns: number, seed: number])[] = [];
    const reporter = ({ numRuns, seed }: { numRuns: number; seed: number }) => runs.push([numRuns, seed]);
    fc.configureGlobal({ ...usual, seed: 9, reporter });
    try {
      const wanted = [...registered(defaultPolicy, { numRuns: 5, seed: 1 }).laws.values()];
      for (const body of wanted) body();
      expect(runs.splice(0)).toEqual(wanted.map(() => [5, 1]));
      const [first] = registered(defaultPolicy).laws.values();
      first?.();
      expect(runs).toEqual([[100, 9]]);
    } finally {
      fc.configureGlobal(usual);
    }
  });

  test('cannot be asked of what is no policy', () => {
    expect(() => registered({})).toThrow('invalid policy');
  });
});

const ENGINE: Engine = { evaluateClaim, computeDeadlines, computeReturnOptions, quoteCosts };

/** An engine that gives evaluations with something wrong in them. */
function spoilt(spoil: (evaluation: Evaluation, asked: Parameters<typeof evaluateClaim>) => unknown): Engine {
  return {
    ...ENGINE,
    evaluateClaim: (...asked) => spoil(evaluateClaim(...asked), asked) as Evaluation,
  };
}

const withExceptions = parsePolicy({
  ...defaultPolicy,
  exceptions: ['preamble.guarantee', 'exclusion.jewelry'].map((clause, index) => ({
    clause,
    when: { field: 'item.category', equals: index === 0 ? 'shoes' : 'hats' },
    waives: ['packing.as_sent'],
  })),
});

const BROKEN: readonly (readonly [
  law: string,
  what: string,
  said: RegExp,
  engine: Engine,
  policy?: Policy,
])[] = [
  [
    'every answer is plain JSON',
    'a date in an evaluation',
    /^the answer\.evaluation\.asOf is nothing that JSON has$/,
    spoilt((evaluation) => ({ ...evaluation, asOf: new Date(0) })),
  ],
  [
    'every answer is plain JSON',
    'undefined in an evaluation',
    /^the answer\.evaluation\.settlement is nothing/,
    spoilt((evaluation) => ({ ...evaluation, settlement: undefined })),
  ],
  [
    'every answer is plain JSON',
    'a number without end',
    /^the answer\.evaluation\.score is nothing/,
    spoilt((evaluation) => ({ ...evaluation, score: Number.POSITIVE_INFINITY })),
  ],
  [
    'the decision is the gravest standing of a clause',
    'a decision by good will',
    /"accepted"\n {2}"(pending|rejected|needs_review)"$/,
    spoilt((evaluation) => ({ ...evaluation, decision: 'accepted' })),
  ],
  [
    'somebody has to do something next, unless the claim is rejected or settled',
    'nobody to do anything',
    /, and the next step is null$/,
    spoilt((evaluation) => ({ ...evaluation, nextStep: null })),
  ],
  [
    'a claim is judged the same before and after it is parsed, and its deadlines with it',
    'deadlines of its own',
    /^the deadlines, and those of the evaluation/,
    spoilt((evaluation) => ({ ...evaluation, deadlines: {} })),
  ],
  [
    'a claim is judged the same before and after it is parsed, and its deadlines with it',
    'a look at how the claim is given',
    /^raw, and parsed/,
    spoilt((evaluation, [claim]) => ({ ...evaluation, isFrozen: Object.isFrozen(claim) })),
  ],
  [
    'what is still to come changes nothing',
    'a look at what the claim says of later',
    /^with what comes later, and without/,
    spoilt((evaluation, [claim]) => ({ ...evaluation, size: JSON.stringify(claim).length })),
  ],
  [
    'with no further event all stays as it is up to validUntil, and no millisecond longer',
    'a millisecond too many',
    /^at .* and at /,
    spoilt((evaluation) => ({ ...evaluation, validUntil: shifted(evaluation, 1) })),
  ],
  [
    'with no further event all stays as it is up to validUntil, and no millisecond longer',
    'a millisecond too few',
    /^(nothing changes after|validUntil .* is before)/,
    spoilt((evaluation) => ({ ...evaluation, validUntil: shifted(evaluation, -1) })),
  ],
  [
    'a rejection is final, unless a person rules otherwise',
    'mercy after a month',
    /^rejected at .*, and pending at /,
    spoilt((evaluation, [claim, , asOf]) => {
      const { deliveredAt } = claim.order;
      const isOld = Date.parse(String(asOf)) > Date.parse(String(deliveredAt)) + 30 * 86_400_000;
      return isOld ? { ...evaluation, decision: 'pending' } : evaluation;
    }),
  ],
  [
    'a claim is open once all that stands against it is waived',
    'no ear for rulings',
    /^rejected, though .* are waived$/,
    spoilt((_evaluation, [claim, policy, asOf]) =>
      evaluateClaim({ ...claim, rulings: [] } as typeof claim, policy, asOf),
    ),
  ],
  [
    'the same instants with other offsets come to the same',
    'a look at how an instant is written',
    /^in UTC, and as /,
    spoilt((evaluation, [, , asOf]) => ({ ...evaluation, isUtc: String(asOf).endsWith('Z') })),
  ],
  [
    'the order in which exceptions are written makes no difference',
    'the first exception at the head',
    /^in their order, and in reverse/,
    spoilt((evaluation, [, policy]) => {
      const [first] = (policy as Policy).exceptions ?? [];
      return { ...evaluation, decision: first?.clause === 'preamble.guarantee' ? 'accepted' : 'pending' };
    }),
    withExceptions,
  ],
  [
    'what is offered as an option is not rejected when it is claimed at that moment, and what is not is rejected',
    'a shop that refuses what it offers',
    /: returnable (yes|unknown), and a claim made now is rejected$/,
    spoilt((evaluation) => ({ ...evaluation, decision: 'rejected' })),
  ],
  [
    'costs balance: each party bears its rows, and what is due is the price of the item with what was laid out',
    'a total that is too high',
    /^the rows of the shop are not its total$/,
    {
      ...ENGINE,
      quoteCosts: (...asked) => {
        const quote = quoteCosts(...asked);
        return { ...quote, totals: { ...quote.totals, shop: { kind: 'exact', amount: 1 } } };
      },
    },
  ],
  [
    'costs balance: each party bears its rows, and what is due is the price of the item with what was laid out',
    'money both ways',
    /^\d+ to refund and 7 to pay$/,
    {
      ...ENGINE,
      quoteCosts: (...asked) => ({ ...quoteCosts(...asked), paymentDue: { kind: 'exact', amount: 7 } }),
    },
  ],
  [
    'costs balance: each party bears its rows, and what is due is the price of the item with what was laid out',
    'money from nowhere',
    /^\d+ comes back for items worth \d+$/,
    {
      ...ENGINE,
      quoteCosts: (...asked) => ({
        ...quoteCosts(...asked),
        refundDue: { kind: 'exact', amount: 10_000_000 },
        paymentDue: { kind: 'exact', amount: 0 },
      }),
    },
  ],
];

function shifted({ validUntil }: Evaluation, ms: number): string | null {
  return validUntil === null ? null : new Date(Date.parse(validUntil) + ms).toISOString();
}

describe('a law is seen to be broken', () => {
  const broken = BROKEN.map(([name, what, said, engine, policy = defaultPolicy]) => {
    return { name, what, said, engine, policy };
  });

  test.each(broken)('$name: by $what', ({ name, said, engine, policy }) => {
    const law = allLaws.find((one) => one.name === name);
    expect(law?.isFor?.(policy)).not.toBe(false);
    const breaches = fc
      .sample(trials(policy, {}), { numRuns: 60, seed: 7 })
      .map((trial) => law?.breach(trial, engine) ?? null);
    expect(breaches.filter((breach) => breach !== null)).toContainEqual(expect.stringMatching(said));
  });

  test('with what is wrong, and the claim it is wrong for', () => {
    const [law] = allLaws;
    const [[, , , engine]] = BROKEN as [(typeof BROKEN)[number]];
    const { failed, errorInstance, counterexample } = fc.check(
      lawProperty(law as Law, defaultPolicy, {}, engine),
      {
        numRuns: 5,
      },
    );
    expect(failed).toBe(true);
    expect(String(errorInstance)).toContain('the answer.evaluation.asOf is nothing that JSON has');
    expect(counterexample?.[0].claim.order.number).toBe('A-1001');
  });

  test('every law among them', () => {
    expect([...new Set(BROKEN.map(([name]) => name))]).toEqual(allLaws.map(({ name }) => name));
  });
});
