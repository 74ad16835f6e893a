import fc from 'fast-check';
import { type ClaimInput, defaultPolicy, type Policy, parsePolicy } from 'returns-policy';
import { describe, expect, test } from 'vitest';
import { allLaws } from '../../src/testing/laws/allLaws';
import type { Engine, Trial } from '../../src/testing/laws/Law';
import { recordUpTo } from '../../src/testing/laws/recordUpTo';
import { trials } from '../../src/testing/laws/trials';

const DAY = 86_400_000;
const ASOF = '2026-03-02T10:00:00.000Z';
const AT = Date.parse(ASOF);
const iso = (ms: number): string => new Date(ms).toISOString();

const claim: ClaimInput = {
  order: { deliveredAt: '2026-03-01T00:00:00.000Z' },
  item: { category: 'shoes' },
  request: { at: '2026-03-02T00:00:00.000Z', channel: 'email', reason: 'wrong_item' },
  dispatch: { at: '2026-03-05T00:00:00.000Z' },
};
const trial = (what: Partial<Trial> = {}): Trial => ({
  claim,
  policy: defaultPolicy,
  asOf: ASOF,
  share: 0.5,
  notation: { offset: '+09:00', digits: 'short' },
  ...what,
});

/** What a law says of an engine that answers as it is told to. */
function breachOf(law: string, answers: object, what: Partial<Trial> = {}): string | null {
  const found = allLaws.find(({ name }) => name.startsWith(law));
  if (found === undefined) throw new Error(`no law begins with ${law}`);
  return found.breach(trial(what), answers as Engine);
}

const isFor = (law: string, policy: object): boolean => {
  const found = allLaws.find(({ name }) => name.startsWith(law));
  return found?.isFor?.(parsePolicy(policy)) ?? true;
};

describe('every answer is plain JSON', () => {
  class Odd {}
  test.each<[string, unknown, unknown, string | null]>([
    ['texts, numbers, truth, null, lists and records', { a: ['b', 1, true, null, { c: [] }] }, {}, null],
    [
      'a number that is none',
      { a: [1, Number.NaN] },
      {},
      'the answer.evaluation.a.1 is nothing that JSON has',
    ],
    ['undefined', { a: undefined }, {}, 'the answer.evaluation.a is nothing that JSON has'],
    ['a function', { a: () => 1 }, {}, 'the answer.evaluation.a is nothing that JSON has'],
    ['an instance', { a: { b: new Odd() } }, {}, 'the answer.evaluation.a.b is nothing that JSON has'],
    ['a record of no kind', {}, { a: Object.create(null) }, 'the answer.options.a is nothing that JSON has'],
  ])('%s', (_, evaluation, options, said) => {
    const answers = { evaluateClaim: () => evaluation, computeReturnOptions: () => options };
    expect(breachOf('every answer', answers)).toBe(said);
  });
});

describe('the decision is the gravest standing', () => {
  const said = (decision: string, ...standings: readonly string[]) =>
    breachOf('the decision is', {
      evaluateClaim: () => ({ decision, findings: standings.map((standing) => ({ standing })) }),
    });

  test.each([
    ['accepted', []],
    ['accepted', ['satisfied']],
    ['accepted', ['advisory', 'satisfied']],
    ['pending', ['advisory', 'outstanding', 'satisfied']],
    ['needs_review', ['outstanding', 'undetermined', 'outstanding']],
    ['rejected', ['undetermined', 'breached', 'satisfied']],
  ])('%s for %j', (decision, standings) => {
    expect(said(decision, ...standings)).toBeNull();
    expect(said('another', ...standings)).toBe(
      `the decision, and the gravest standing:\n  "another"\n  "${decision}"`,
    );
  });
});

describe('somebody has to do something next', () => {
  const step = { actor: 'shop' };
  test.each([
    [{ decision: 'pending', nextStep: step }, null],
    [{ decision: 'pending', nextStep: null }, 'pending, and the next step is null'],
    [{ decision: 'rejected', nextStep: null }, null],
    [{ decision: 'rejected', nextStep: step }, 'rejected, and the next step is {"actor":"shop"}'],
    [{ decision: 'accepted', nextStep: null, settlement: {} }, null],
    [
      { decision: 'accepted', nextStep: step, settlement: {} },
      'accepted, and the next step is {"actor":"shop"}',
    ],
  ])('%j', (evaluation, said) => {
    expect(breachOf('somebody', { evaluateClaim: () => evaluation })).toBe(said);
  });
});

describe('a claim is judged the same', () => {
  const judged = (evaluateClaim: (given: unknown) => object, deadlines: object) =>
    breachOf('a claim is judged', { evaluateClaim, computeDeadlines: () => deadlines });

  test('parsed or not, and its deadlines alone', () => {
    expect(judged(() => ({ deadlines: { a: 1 } }), { a: 1 })).toBeNull();
    expect(judged((given) => ({ raw: given === claim, deadlines: {} }), {})).toBe(
      'raw, and parsed:\n  {"raw":true,"deadlines":{}}\n  {"raw":false,"deadlines":{}}',
    );
    expect(judged(() => ({ deadlines: { a: 1 } }), { a: 2 })).toBe(
      'the deadlines, and those of the evaluation:\n  {"a":2}\n  {"a":1}',
    );
  });
});

test('what is still to come changes nothing: the claim is asked about as it stands, and as it stood', () => {
  const events = (given: ClaimInput) => Object.keys(given);
  expect(breachOf('what is still to come', { evaluateClaim: events })).toBe(
    'with what comes later, and without:\n  ["order","item","request","dispatch"]\n  ["order","item","request"]',
  );
  expect(breachOf('what is still to come', { evaluateClaim: () => 1 })).toBeNull();
});

describe('with no further event all stays as it is up to validUntil', () => {
  const daily = (condition: object): Policy =>
    ({ ...defaultPolicy, exceptions: [{ when: condition }] }) as unknown as Policy;
  /** Pending until an instant and rejected after it, and what is said of how long that holds. */
  const said = (change: number, validUntil: string | null, what: Partial<Trial> = {}) =>
    breachOf(
      'with no further event',
      {
        evaluateClaim: (_claim: unknown, _policy: unknown, asOf: string) => {
          const decision = Date.parse(asOf) <= change ? 'pending' : 'rejected';
          return { decision, findings: [], nextStep: null, validUntil, asOf };
        },
      },
      what,
    );
  const changed = (until: number): string =>
    `at ${ASOF} and at ${iso(until)}:\n` +
    '  {"decision":"pending","findings":[],"nextStep":null}\n' +
    '  {"decision":"rejected","findings":[],"nextStep":null}';
  const end = AT + 2 * DAY;

  test.each<[string, number, string | null, string | null]>([
    ['to the millisecond', end, iso(end), null],
    ['a millisecond too long', end, iso(end + 1), changed(end + 1)],
    ['a millisecond too short', end, iso(end - 1), `nothing changes after ${iso(end - 1)}`],
    ['an instant that is past', end, iso(AT - 1), `validUntil ${iso(AT - 1)} is before ${ASOF}`],
    ['the same instant', AT, ASOF, null],
    ['for ever', Number.POSITIVE_INFINITY, null, null],
    ['for ever, as far as is looked', AT + 90 * DAY, null, null],
    ['for ever, with a change', AT + 90 * DAY - 1, null, changed(AT + 90 * DAY)],
  ])('%s', (_, change, validUntil, expected) => {
    expect(said(change, validUntil)).toBe(expected);
  });

  test('and in between, at any share of the time', () => {
    expect(said(AT + DAY, iso(end), { share: 0.75 })).toBe(changed(AT + 1.5 * DAY));
    expect(said(AT + DAY, iso(end + 1), { share: 0.75 })).toBe(changed(AT + 1.5 * DAY));
    expect(said(AT + DAY, iso(end), { share: 0.25 })).toBe(changed(end));
  });

  test.each([
    { event: 'dispatch', timeFrom: '09:00' },
    { event: 'dispatch', timeUntil: '17:00' },
    { event: 'dispatch', onBusinessDay: true },
  ])('but not where %j counts, more than five days ahead', (condition) => {
    const policy = daily(condition);
    const never = Number.POSITIVE_INFINITY;
    expect(said(never, iso(AT + 5 * DAY), { policy })).toBe(`nothing changes after ${iso(AT + 5 * DAY)}`);
    expect(said(never, iso(AT + 5 * DAY + 1), { policy })).toBeNull();
    const plain = daily({ event: 'dispatch', happened: true });
    expect(said(never, iso(AT + 6 * DAY), { policy: plain })).toBe(
      `nothing changes after ${iso(AT + 6 * DAY)}`,
    );
  });
});

describe('a rejection is final', () => {
  const { terms } = defaultPolicy;
  const { claim: claimWindow } = terms.windows;
  const requiring = (must: object) => ({
    ...defaultPolicy,
    facts: [
      { fact: 'opened', type: 'boolean', question: 'Has it been opened?' },
      { fact: 'sealed', type: 'boolean', question: 'Is it sealed?', knownFrom: 'inspection' },
    ],
    terms: { ...terms, requirements: [{ clause: 'condition.unused_undamaged', must }] },
  });
  const windows = (claim: object) => ({
    ...defaultPolicy,
    terms: { ...terms, windows: { ...terms.windows, claim: { ...claimWindow, ...claim } } },
  });

  test.each<[string, object, boolean]>([
    ['the built-in policy', defaultPolicy, true],
    ['a fact that is known from the request', requiring({ fact: 'opened', equals: false }), true],
    ['a fact that is known from the inspection', requiring({ fact: 'sealed', equals: true }), false],
    ['what the inspection finds', requiring({ field: 'inspection.condition', equals: 'used' }), false],
    ['an event', requiring({ event: 'dispatch', happened: true }), false],
    ['the first known of several events', windows({ from: { firstKnownOf: ['delivery', 'order'] } }), false],
    ['a claim made early', windows({ opens: { after: 'PT1H' }, whenEarly: 'rejected' }), false],
    ['a claim made early, which waits', windows({ opens: { after: 'PT1H' }, whenEarly: 'pending' }), true],
  ])('under %s: %j', (_, policy, isFinal) => {
    expect(isFor('a rejection is final', policy)).toBe(isFinal);
  });

  const said = (share: number, change: number) =>
    breachOf(
      'a rejection is final',
      {
        evaluateClaim: (given: ClaimInput, _policy: unknown, asOf: string) => ({
          decision: given.rulings === undefined && Date.parse(asOf) <= change ? 'rejected' : 'pending',
        }),
      },
      { share, claim: { ...claim, rulings: [] } },
    );

  test('for sixty days, without rulings', () => {
    expect(said(1, AT + 60 * DAY)).toBeNull();
    expect(said(1, AT + 60 * DAY - 1)).toBe(`rejected at ${ASOF}, and pending at ${iso(AT + 60 * DAY)}`);
    expect(said(1 / 7, AT)).toBe(
      `rejected at ${ASOF}, and pending at ${iso(AT + Math.ceil((60 * DAY) / 7))}`,
    );
    expect(said(1, AT - 1)).toBeNull();
  });
});

describe('a claim is open once all that stands against it is waived', () => {
  /** An engine that has one clause after another stand against a claim, until it has named so many. */
  const said = (clauses: number, decision = 'accepted') => {
    let asked: unknown;
    const breach = breachOf(
      'a claim is open',
      {
        evaluateClaim: (given: ClaimInput & { settlement?: unknown }) => {
          asked = given;
          const count = given.rulings?.length ?? 0;
          if (count === clauses) return { decision, findings: [{ clause: 'x', standing: 'satisfied' }] };
          const standing = count % 2 === 0 ? 'breached' : 'undetermined';
          const findings = [
            { clause: `c${count}`, standing },
            { clause: 'x', standing: 'outstanding' },
          ];
          return { decision: 'rejected', findings, asOf: ASOF };
        },
      },
      { claim: { ...claim, settlement: { at: ASOF, outcome: 'refunded' } } },
    );
    return { breach, asked };
  };

  test.each([
    [0, 'pending'],
    [0, 'accepted'],
    [7, 'accepted'],
  ])('after %i clauses: %s', (clauses, decision) => {
    expect(said(clauses, decision).breach).toBeNull();
  });

  test('or not after eight', () => {
    expect(said(9).breach).toBe('rejected, though c0, c1, c2, c3, c4, c5, c6, c7 are waived');
  });

  test('by the rulings of a person, and as if it were not settled', () => {
    const { settlement: _, ...unsettled } = claim as ClaimInput & { settlement?: unknown };
    const ruling = { ruling: 'waived', by: 'the manager', why: 'goodwill', at: ASOF };
    expect(said(2).asked).toEqual({
      ...unsettled,
      rulings: [
        { clause: 'c0', ...ruling },
        { clause: 'c1', ...ruling },
      ],
    });
  });
});

describe('notation makes no difference', () => {
  test('every instant is written in another way, and nothing else', () => {
    const texts = {
      ...claim,
      facts: {
        note: 'on 2026-03-02T00:00:00.000Z',
        more: '2026-03-02T00:00:00.000Z, at one',
        day: '2026-03-02',
      },
    };
    const seen: unknown[] = [];
    const evaluateClaim = (given: unknown, _policy: unknown, asOf: string) => {
      seen.push(given, asOf);
      return asOf;
    };
    expect(breachOf('the same instants', { evaluateClaim }, { claim: texts })).toBe(
      `in UTC, and as 2026-03-02T19:00+09:00:\n  "${ASOF}"\n  "2026-03-02T19:00+09:00"`,
    );
    expect(seen).toEqual([
      texts,
      ASOF,
      {
        ...texts,
        order: { deliveredAt: '2026-03-01T09:00+09:00' },
        request: { ...claim.request, at: '2026-03-02T09:00+09:00' },
        dispatch: { at: '2026-03-05T09:00+09:00' },
      },
      '2026-03-02T19:00+09:00',
    ]);
    expect(breachOf('the same instants', { evaluateClaim: () => 1 })).toBeNull();
  });

  const exception = (clause: string) => ({
    clause,
    when: { field: 'item.category', equals: 'shoes' },
    waives: ['packing.as_sent'],
  });
  const two = { ...defaultPolicy, exceptions: ['preamble.guarantee', 'exclusion.jewelry'].map(exception) };

  test('nor does the order of exceptions, where there are several', () => {
    const law = 'the order in which';
    expect(isFor(law, defaultPolicy)).toBe(false);
    expect(isFor(law, { ...two, exceptions: two.exceptions.slice(1) })).toBe(false);
    expect(isFor(law, two)).toBe(true);
    const said = (findingsOf: (isReversed: boolean) => readonly object[]) =>
      breachOf(
        law,
        {
          evaluateClaim: (_claim: unknown, { exceptions = [] }: Policy) => {
            const isReversed = exceptions[0]?.clause === 'exclusion.jewelry';
            return { decision: 'pending', findings: findingsOf(isReversed) };
          },
        },
        { policy: parsePolicy(two) },
      );
    const [a, b] = [
      { clause: 'a', standing: 'breached', code: 'one' },
      { clause: 'b', standing: 'satisfied', code: 'two', details: 1 },
    ];
    expect(said((isReversed) => (isReversed ? [b, a] : [a, { ...b, details: 2 }]))).toBeNull();
    expect(said((isReversed) => (isReversed ? [b] : [a]))).toBe(
      'in their order, and in reverse:\n  ["pending","a breached one"]\n  ["pending","b satisfied two"]',
    );
  });
});

describe('what is offered as an option', () => {
  const told = (returnable: string, decision: string, channels: readonly string[] = ['counter', 'email']) => {
    const asked: unknown[] = [];
    const breach = breachOf('what is offered', {
      computeReturnOptions: (...given: unknown[]) => {
        asked.push(given[0]);
        const option = { reason: 'wrong_item', returnable, resolutions: [{ resolution: 'exchange' }] };
        return { options: [option], channels };
      },
      evaluateClaim: (given: unknown) => {
        asked.push(given);
        return { decision };
      },
    });
    return { breach, asked };
  };
  const before = { order: claim.order, item: claim.item, facts: null, events: null };

  test.each([
    ['yes', 'pending', null],
    ['unknown', 'needs_review', null],
    ['no', 'rejected', null],
    ['yes', 'rejected', 'wrong_item, exchange: returnable yes, and a claim made now is rejected'],
    ['no', 'pending', 'wrong_item, refund: returnable no, and a claim made now is pending'],
  ])('returnable %s, and %s when it is claimed', (returnable, decision, said) => {
    expect(told(returnable, decision).breach).toBe(said);
  });

  test('is asked about before there is a claim, and claimed for what it offers, by the first way', () => {
    const request = { at: ASOF, channel: 'counter', reason: 'wrong_item' };
    expect(told('yes', 'pending').asked).toEqual([
      before,
      { ...before, request: { ...request, resolution: 'exchange' } },
    ]);
    const known = defaultPolicy.terms.resolutions.offered.map(({ resolution }) => resolution);
    expect(told('no', 'rejected').asked).toEqual([
      before,
      ...known.map((resolution) => ({ ...before, request: { ...request, resolution } })),
    ]);
    expect(told('yes', 'pending', []).asked[1]).toMatchObject({ request: { channel: '' } });
    expect(told('no', 'rejected', []).asked[1]).toMatchObject({ request: { channel: '' } });
  });

  const waysAsked = (option: object, decisionBy: (channel: string) => string, exceptions?: unknown) => {
    const asked: string[] = [];
    const breach = breachOf(
      'what is offered',
      {
        computeReturnOptions: () => ({
          options: [{ reason: 'wrong_item', ...option }],
          channels: ['counter', 'email'],
        }),
        evaluateClaim: ({ request: { channel } }: { request: { channel: string } }) => {
          asked.push(channel);
          return { decision: decisionBy(channel) };
        },
      },
      { policy: { ...defaultPolicy, exceptions } as never },
    );
    return { asked, breach };
  };

  test('is claimed by the ways that are its own, where it has some', () => {
    const resolutions = [{ resolution: 'exchange', channels: ['phone', 'letter'] }, { resolution: 'refund' }];
    const offered = { returnable: 'yes', resolutions };
    const { asked, breach } = waysAsked(offered, (channel) => (channel === 'phone' ? 'pending' : 'rejected'));
    expect(asked).toEqual(['phone', 'counter']);
    expect(breach).toBe('wrong_item, refund: returnable yes, and a claim made now is rejected');
    const none = { returnable: 'yes', resolutions: [{ resolution: 'exchange', channels: [] }] };
    expect(waysAsked(none, () => 'pending').asked).toEqual(['']);
  });

  const byOthers = [{}, { set: {} }, { set: { channels: { accepted: ['phone', 'letter'] } } }];
  test.each<[by: string, refusing: string[], exceptions: unknown, asked: string[], said: string | null]>([
    ['the usual way', ['counter'], byOthers, ['counter', 'counter'], null],
    [
      'one of an exception',
      ['letter'],
      byOthers,
      ['counter', 'phone', 'letter', 'counter', 'phone', 'letter'],
      null,
    ],
    ['none', [], byOthers, ['counter', 'phone', 'letter'], 'refund'],
    ['none, where there are no exceptions', [], undefined, ['counter'], 'refund'],
  ])('and what is not is refused by %s', (_, refusing, exceptions, ways, said) => {
    const refused = { returnable: 'no', resolutions: [] };
    const decisionBy = (channel: string) => (refusing.includes(channel) ? 'rejected' : 'pending');
    const { asked, breach } = waysAsked(refused, decisionBy, exceptions);
    expect(asked).toEqual(ways);
    expect(breach).toBe(said && `wrong_item, ${said}: returnable no, and a claim made now is pending`);
  });

  test('is offered for what is known by then', () => {
    const known = { ...claim, facts: { opened: true }, events: { opening: '2026-03-01T12:00:00.000Z' } };
    const asked: unknown[] = [];
    const computeReturnOptions = (given: unknown) => {
      asked.push(given);
      return { options: [], channels: [] };
    };
    breachOf('what is offered', { computeReturnOptions }, { claim: known });
    expect(asked).toEqual([{ ...before, facts: known.facts, events: known.events }]);
  });
});

describe('costs balance', () => {
  const money = (amount: number) => ({ kind: 'exact', amount });
  const row = (bearer: string, amount: number, kind = 'leg') => ({ bearer, kind, amount: money(amount) });
  const quote = {
    isComplete: true,
    rows: [] as readonly object[],
    totals: { shop: money(0), customer: money(0) },
    charges: money(0),
    refundDue: money(0),
    paymentDue: money(0),
  };
  const said = (changed: object, what: Partial<Trial> = {}) =>
    breachOf('costs balance', { quoteCosts: () => ({ ...quote, ...changed }) }, what);
  const shops = [row('shop', 3000), row('shop', 500, 'fee'), row('customer', 700)];
  const totals = { shop: money(3500), customer: money(700) };

  test.each<[string, object, number, string | null]>([
    ['nothing', {}, 0.5, null],
    ['a quote that is not complete', { isComplete: false, totals: {} }, 0.5, null],
    ['the price of the item', { refundDue: money(59_000) }, 0.5, null],
    ['more than that', { refundDue: money(59_001) }, 0.5, '59001 comes back for items worth 59000'],
    ['less than nothing', { paymentDue: money(1) }, 0.5, '-1 comes back for items worth 59000'],
    ['a charge that is paid', { paymentDue: money(900), charges: money(900) }, 0.5, null],
    ['both at once', { refundDue: money(2), paymentDue: money(1) }, 0.5, '2 to refund and 1 to pay'],
    ['a total that is too low', { rows: shops }, 0.5, 'the rows of the shop are not its total'],
    [
      'a total of the customer that is too low',
      { rows: shops, totals: { ...totals, customer: money(0) } },
      0.5,
      'the rows of the customer are not its total',
    ],
    // Below a half the customer laid the postage out, else the shop: it comes back to him, and a fee always.
    ['what the customer laid out', { rows: shops, totals, refundDue: money(62_500) }, 0.49, null],
    [
      'more than he laid out',
      { rows: shops, totals, refundDue: money(62_501) },
      0.49,
      '59001 comes back for items worth 59000',
    ],
    ['a fee that the shop bears', { rows: shops, totals, refundDue: money(59_500) }, 0.5, null],
    [
      'more than the fee',
      { rows: shops, totals, refundDue: money(59_501) },
      0.5,
      '59001 comes back for items worth 59000',
    ],
    [
      'an amount that is not exact',
      { refundDue: { kind: 'range', from: 1, to: 2 } },
      0.5,
      'NaN comes back for items worth 59000',
    ],
  ])('%s', (_, changed, share, expected) => {
    expect(said(changed, { share })).toBe(expected);
  });

  test.each<[string, object, number]>([
    ['ordered', { item: { category: 'shoes', quantity: 3 } }, 3],
    ['asked for', { request: { ...claim.request, quantity: 2 } }, 2],
    ['found', { inspection: { at: ASOF, quantity: 4 } }, 4],
  ])('for as many pieces as are %s', (_, part, pieces) => {
    const many = { ...claim, ...part };
    expect(said({ refundDue: money(59_000 * pieces) }, { claim: many })).toBeNull();
    expect(said({ refundDue: money(59_000 * pieces + 1) }, { claim: many })).not.toBeNull();
  });

  test.each<[number, string | undefined, string, string]>([
    [0.49, 'EUR', 'customer', 'EUR'],
    [0.5, undefined, 'shop', 'KRW'],
  ])('at one price, with postage paid by one party: at %f', (share, currency, paidBy, written) => {
    const asked: unknown[] = [];
    const quoteCosts = (...given: unknown[]) => {
      asked.push(given[2], given[3]);
      return quote;
    };
    const { currency: _, ...bare } = defaultPolicy;
    const policy = { ...bare, ...(currency !== undefined && { currency }) } as Policy;
    breachOf('costs balance', { quoteCosts }, { share, policy });
    const leg = { amount: 3000, paidBy };
    const prices = {
      currency: written,
      item: 59_000,
      outbound: leg,
      return: leg,
      replacement: leg,
      sendBack: leg,
    };
    expect(asked).toEqual([prices, ASOF]);
  });
});

test('laws are asked of claims with any share of time, and any notation', () => {
  const all = fc.sample(trials(defaultPolicy, { channel: 'phone', from: 'request' }), {
    numRuns: 300,
    seed: 5,
  });
  const shares = all.map(({ share }) => share);
  expect([Math.min(...shares), Math.max(...shares)]).toEqual([0, 1]);
  expect(shares.every((share) => Math.round(share * 100) / 100 === share)).toBe(true);
  expect(new Set(all.map(({ notation }) => notation.digits))).toEqual(new Set(['full', 'short', 'long']));
  expect(new Set(all.map(({ notation }) => notation.offset))).toEqual(
    new Set(['Z', '+09:00', '-05:00', '+05:45', '-09:30', '+14:00', '-12:00', '+00:00']),
  );
  expect(all.every(({ policy }) => policy === defaultPolicy)).toBe(true);
  expect(all.every((one) => one.claim.request?.channel !== 'email')).toBe(true);
  expect(all.every(({ asOf }) => asOf.endsWith('Z'))).toBe(true);
});

test('what is on record at an instant is what had happened, to the millisecond, and what was fixed for later', () => {
  const [early, later] = ['2026-03-01T00:00:00.000Z', iso(AT + 1)];
  const record = {
    order: { number: 'A-1001', type: 'gift', placedAt: early, shippedAt: ASOF },
    item: { category: 'shoes', contents: ['tag'] },
    request: { at: early, attachments: [{ kind: 'a' }, { kind: 'c', at: ASOF }] },
    authorization: null,
    inspection: { at: ASOF, contents: [], supplements: [{ at: early, contents: ['tag'] }] },
    facts: { note: 'x', scannedAt: later, count: 3, unsaid: undefined },
    events: { wedding: later, notice: early },
    rulings: [{ clause: 'a', at: early }],
  };
  const whole = {
    ...record,
    order: { ...record.order, deliveredAt: later },
    request: { at: early, attachments: [{ kind: 'a' }, { kind: 'b', at: later }, { kind: 'c', at: ASOF }] },
    inspection: { ...record.inspection, supplements: [...record.inspection.supplements, { at: later }] },
    settlement: { at: later, outcome: 'refunded' },
    events: { ...record.events, opening: later, odd: null },
    rulings: [{ clause: 'b', at: later }, ...record.rulings],
  };
  const events = [
    { event: 'wedding', question: 'When is it?', scheduled: true },
    { event: 'opening', question: 'When was it opened?' },
    { event: 'notice', question: 'When was the notice given?' },
  ];
  expect(recordUpTo(whole as unknown as ClaimInput, { ...defaultPolicy, events }, ASOF)).toStrictEqual(
    record,
  );
  // Nothing is fixed where nothing is declared.
  const { events: _, ...undeclared } = defaultPolicy;
  expect(recordUpTo({ ...claim, events: { wedding: later } }, undeclared, ASOF).events).toEqual({});
});
