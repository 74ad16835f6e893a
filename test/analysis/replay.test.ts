import fc from 'fast-check';
import {
  type ClaimInput,
  defaultPolicy,
  evaluateClaim,
  InvalidPolicyError,
  parseClaim,
  parsePolicy,
} from 'returns-policy';
import { type ReplayChange, type ReplaySummary, replay, replayEach } from 'returns-policy/analysis';
import { describe, expect, test } from 'vitest';
import { aClaim, defectPhoto, msFrom, usual } from '../support/aClaim';
import { claims, seededClaims } from '../support/randomClaims';
import { freeCases } from '../support/randomPolicies';

const { terms } = defaultPolicy;
const HOUR = 3_600_000;

/** The built-in policy with other terms. */
function variant(changed: object) {
  return parsePolicy({ ...defaultPolicy, id: 'variant', version: '2', terms: { ...terms, ...changed } });
}

/** So long to claim and to send back. */
function within(length: string) {
  return variant({
    windows: {
      ...terms.windows,
      claim: { length, from: 'delivery' },
      dispatch: { length, from: 'delivery' },
    },
  });
}

const threeDays = within('P3D');
const twelveHours = within('PT12H');
const payingShop = variant({ costs: { ...terms.costs, bearers: { return: 'shop' } } });
const payingCustomer = variant({ costs: { ...terms.costs, bearers: { return: 'customer' } } });
const silentOnReturns = variant({ costs: { ...terms.costs, bearers: { return: 'unknown' } } });

const asked = usual.request;
const lateClaim = aClaim({ requestedAt: msFrom(usual.delivery, 30 * HOUR) });
const inTime = { claim: aClaim(), asOf: asked };
const late = { claim: lateClaim, asOf: msFrom(usual.delivery, 31 * HOUR) };
const undelivered = { claim: aClaim({ upTo: 'placing' }), asOf: asked };
const defective = { claim: aClaim({ reason: 'defective_item' }), asOf: asked };

async function all(changes: AsyncGenerator<ReplayChange, ReplaySummary, void>) {
  const found: ReplayChange[] = [];
  for (;;) {
    const { done, value } = await changes.next();
    if (done === true) return { found, summary: value };
    found.push(value);
  }
}

async function* streamed<Item>(items: readonly Item[]): AsyncGenerator<Item> {
  yield* items;
}

describe('what becomes of past claims under another policy', () => {
  test.each([
    ['a longer window takes in what was late', late, threeDays, 'rejected', 'pending', 0, 1],
    ['a longer window leaves what was in time', inTime, threeDays, 'pending', 'pending', 0, 0],
    [
      'a shorter window still takes what came after two hours',
      inTime,
      twelveHours,
      'pending',
      'pending',
      0,
      0,
    ],
    [
      'a shorter window refuses what came after thirteen hours',
      {
        claim: aClaim({ requestedAt: msFrom(usual.delivery, 13 * HOUR) }),
        asOf: msFrom(usual.delivery, 14 * HOUR),
      },
      twelveHours,
      'pending',
      'rejected',
      1,
      0,
    ],
  ])('%s', async (_, entry, after, from, to, tightened, loosened) => {
    const summary = await replay([entry], defaultPolicy, after);
    expect(summary.decisions).toEqual([{ before: from, after: to, count: 1 }]);
    expect(summary).toMatchObject({ read: 1, judged: 1, unreadable: 0, tightened, loosened });
  });

  test.each([
    ['a longer claim window', inTime, threeDays, { earlier: 0, later: 1, other: 0 }],
    ['a shorter one', inTime, twelveHours, { earlier: 1, later: 0, other: 0 }],
    ['the same one', inTime, payingShop, { earlier: 0, later: 0, other: 0 }],
    ['a window of which nobody knows the start', undelivered, threeDays, { earlier: 0, later: 0, other: 0 }],
    [
      'a window that no longer waits for the delivery',
      undelivered,
      variant({ windows: { ...terms.windows, claim: { length: 'P30D', from: 'order' } } }),
      { earlier: 0, later: 0, other: 0 },
    ],
    [
      'a window from the order, whose date is known',
      { claim: aClaim({ upTo: 'placing', placedAt: usual.placing }), asOf: asked },
      variant({ windows: { ...terms.windows, claim: { length: 'P30D', from: 'order' } } }),
      { earlier: 0, later: 0, other: 1 },
    ],
  ])('the end of the claim window moves with %s', async (_, entry, after, expected) => {
    expect((await replay([entry], defaultPolicy, after)).deadlines.claim).toEqual(expected);
  });

  test.each([
    ['the shop takes the return over', inTime, payingShop, { toCustomer: 0, toShop: 1, other: 0 }],
    ['the customer pays it for a defect', defective, payingCustomer, { toCustomer: 1, toShop: 0, other: 0 }],
    ['the policy falls silent on it', inTime, silentOnReturns, { toCustomer: 0, toShop: 0, other: 1 }],
    ['a rejected claim has no costs', late, payingShop, { toCustomer: 0, toShop: 0, other: 0 }],
  ])('who bears the return: %s', async (_, entry, after, expected) => {
    const { bearers } = await replay([entry], defaultPolicy, after);
    expect(bearers.return).toEqual(expected);
    expect(bearers.outbound).toEqual({ toCustomer: 0, toShop: 0, other: 0 });
    expect(bearers.replacement).toEqual({ toCustomer: 0, toShop: 0, other: 0 });
  });

  test('who bears the return: the policy had been silent on it', async () => {
    const { bearers } = await replay([inTime], silentOnReturns, payingShop);
    expect(bearers.return).toEqual({ toCustomer: 0, toShop: 0, other: 1 });
  });

  test('decisions are counted by what they were and what they are, and the ends of each window', async () => {
    const { windows } = terms;
    const after = variant({
      windows: {
        claim: windows.claim,
        dispatch: { ...windows.dispatch, length: 'P2D' },
        arrival: { ...windows.arrival, length: 'P5D' },
      },
    });
    const { decisions, deadlines } = await replay([late, inTime, late], defaultPolicy, after);
    expect(decisions).toEqual([
      { before: 'rejected', after: 'rejected', count: 2 },
      { before: 'pending', after: 'pending', count: 1 },
    ]);
    expect(deadlines).toEqual({
      claim: { earlier: 0, later: 0, other: 0 },
      dispatch: { earlier: 0, later: 3, other: 0 },
      arrival: { earlier: 3, later: 0, other: 0 },
    });
  });

  test('the first examples of each kind are kept, with both evaluations', async () => {
    const { examples, changed } = await replay([late, inTime, late, late], defaultPolicy, threeDays, {
      examples: 2,
    });
    expect(changed).toBe(4);
    expect(examples.map(({ kind, how, changes }) => [kind, how, changes.map(({ index }) => index)])).toEqual([
      ['decision', 'rejected -> pending', [0, 2]],
      ['deadline.claim', 'later', [0, 1]],
      ['deadline.dispatch', 'later', [0, 1]],
    ]);
    const [first] = examples[0]?.changes ?? [];
    expect(first?.claim).toEqual(parseClaim(late.claim));
    expect(first?.kinds).toEqual(['decision', 'deadline.claim', 'deadline.dispatch']);
    expect(first?.before).toEqual(evaluateClaim(late.claim, defaultPolicy, late.asOf));
    expect(first?.after).toEqual(evaluateClaim(late.claim, threeDays, late.asOf));
  });

  test('without examples wanted, none are kept', async () => {
    const { examples, problems } = await replay([late, null], defaultPolicy, threeDays, { examples: 0 });
    expect(examples).toEqual([]);
    expect(problems).toEqual([]);
  });

  test('the summary names both policies, and is plain JSON', async () => {
    const summary = await replay([late, null, inTime], defaultPolicy, threeDays);
    expect(summary.policies).toEqual({
      before: { id: defaultPolicy.id, version: defaultPolicy.version },
      after: { id: 'variant', version: '2' },
    });
    expect(JSON.parse(JSON.stringify(summary))).toStrictEqual(summary);
  });

  test('no claims come to nothing', async () => {
    const summary = await replay([], defaultPolicy, threeDays);
    expect(summary).toMatchObject({ read: 0, changed: 0, decisions: [], examples: [], problems: [] });
  });
});

describe('claims that cannot be read', () => {
  test.each([
    [
      'a claim with a misspelt key',
      { claim: { order: { deliverdAt: null }, item: { category: 'shoes' } }, asOf: 0 },
      ['order', 'deliverdAt'],
    ],
    ['no claim at all', null, []],
    ['a bad instant', { claim: aClaim(), asOf: 'yesterday' }, ['asOf']],
    ['no instant', { claim: aClaim() }, ['asOf']],
  ])('%s is counted, and the others go on', async (_, bad, path) => {
    const { read, judged, unreadable, problems, examples } = await replay(
      [bad, late],
      defaultPolicy,
      threeDays,
    );
    expect({ read, judged, unreadable }).toEqual({ read: 2, judged: 1, unreadable: 1 });
    expect(problems.map(({ index, issues }) => [index, issues[0]?.path])).toEqual([[0, path]]);
    expect(examples[0]?.changes[0]?.index).toBe(1);
  });

  test('the first few are told of, all are counted', async () => {
    const { unreadable, problems } = await replay([1, 2, 3, 4, 5, 6, 7], defaultPolicy, threeDays);
    expect(unreadable).toBe(7);
    expect(problems.map(({ index }) => index)).toEqual([0, 1, 2, 3, 4]);
  });

  test('a policy that cannot be is an error at once', async () => {
    await expect(replay([late], defaultPolicy, {})).rejects.toThrow(InvalidPolicyError);
  });

  test.each(['a list', 'a stream'])('an error of %s that hands the claims in ends it', async (kind) => {
    function* breaking() {
      yield late;
      throw new RangeError('the file is gone');
    }
    const broken =
      kind === 'a list'
        ? breaking()
        : (async function* () {
            yield* breaking();
          })();
    await expect(replay(broken, defaultPolicy, threeDays)).rejects.toThrow('the file is gone');
  });

  test.each([
    ['a list', [lateClaim]],
    ['a stream', streamed([lateClaim])],
  ])('of %s, an error of the function that gives the instant ends it', async (_, given) => {
    const asOf = () => {
      throw new RangeError('the clock is gone');
    };
    await expect(replay(given, defaultPolicy, threeDays, { asOf })).rejects.toThrow('the clock is gone');
  });
});

describe('how claims are handed in', () => {
  const expected = [{ before: 'rejected', after: 'pending', count: 1 }];

  test.each<[string, Iterable<unknown> | AsyncIterable<unknown>, object]>([
    ['a list of entries', [late], {}],
    ['a set of entries', new Set([late]), {}],
    ['a stream of entries', streamed([late]), {}],
    ['parsed claims', [{ ...late, claim: parseClaim(late.claim) }], {}],
    ['claims alone, with one instant for all', [late.claim], { asOf: late.asOf }],
    [
      'claims alone, with the instant read off each',
      streamed([late.claim]),
      { asOf: (claim: ClaimInput) => claim.request?.at },
    ],
  ])('%s', async (_, given, options) => {
    expect((await replay(given, defaultPolicy, threeDays, options)).decisions).toEqual(expected);
  });

  test.each<[string, () => Iterable<unknown> | AsyncIterable<unknown>]>([
    ['a list', () => Array.from({ length: 7 }, () => late)],
    ['a stream', () => streamed(Array.from({ length: 7 }, () => late))],
  ])('of %s, progress is told now and then, and waited for', async (_, given) => {
    const told: number[] = [];
    const onProgress = async ({ read }: { readonly read: number }): Promise<void> => {
      await Promise.resolve();
      told.push(read);
    };
    await replay(given(), defaultPolicy, threeDays, { onProgress, progressEvery: 3 });
    expect(told).toEqual([3, 6]);
  });

  test.each(['a list', 'a stream'])(
    'of %s, what stays as it was is passed over, with nobody to tell',
    async (kind) => {
      const given = kind === 'a list' ? [undelivered, late] : streamed([undelivered, late]);
      const { found } = await all(replayEach(given, defaultPolicy, threeDays, { progressEvery: 1 }));
      expect(found.map(({ index }) => index)).toEqual([1]);
    },
  );

  test.each(['a list', 'a stream'])('of %s, nothing is drawn before it is needed', async (kind) => {
    const drawn: number[] = [];
    function* drawing() {
      for (let index = 0; index < 100; index += 1) {
        drawn.push(index);
        yield late;
      }
    }
    const source = drawing();
    const given =
      kind === 'a list'
        ? source
        : (async function* () {
            yield* source;
          })();
    for await (const { index } of replayEach(given, defaultPolicy, threeDays)) if (index === 2) break;
    expect(drawn).toEqual([0, 1, 2]);
  });
});

describe('over random claims', () => {
  const cases = seededClaims(7, 400);

  test('the changes one by one and the summary come to the same as asking twice', async () => {
    const { found, summary } = await all(replayEach(cases, defaultPolicy, threeDays));
    expect(summary).toEqual(await replay(cases, defaultPolicy, threeDays));
    expect(summary.changed).toBe(found.length);
    const otherwise = cases.filter(({ claim, asOf }) => {
      const judge = (policy: object) => evaluateClaim(claim, policy, asOf).decision;
      return judge(defaultPolicy) !== judge(threeDays);
    });
    expect(summary.tightened + summary.loosened).toBe(otherwise.length);
    expect(otherwise.length).toBeGreaterThan(20);
    expect(found.filter(({ kinds }) => kinds.includes('decision'))).toHaveLength(otherwise.length);
    expect(summary.decisions.reduce((sum, { count }) => sum + count, 0)).toBe(cases.length);
  });

  test('the other way round, what was tightened is loosened', async () => {
    const there = await replay(cases, defaultPolicy, threeDays);
    const back = await replay(cases, threeDays, defaultPolicy);
    expect([back.tightened, back.loosened]).toEqual([there.loosened, there.tightened]);
    expect(back.deadlines.claim.earlier).toBe(there.deadlines.claim.later);
  });

  test('under the same policy nothing changes', async () => {
    await fc.assert(
      fc.asyncProperty(claims(), async (one) => {
        expect(await replay([one], defaultPolicy, { ...defaultPolicy })).toMatchObject({ changed: 0 });
      }),
      { numRuns: 50 },
    );
  });

  test('under any policy, every claim that is read is judged', async () => {
    await fc.assert(
      fc.asyncProperty(freeCases, freeCases, async ({ claim, asOf, policy }, { policy: other }) => {
        const summary = await replay([{ claim, asOf }], policy, other);
        expect(summary).toMatchObject({ read: 1, judged: 1 });
        expect(JSON.parse(JSON.stringify(summary))).toStrictEqual(summary);
      }),
      { numRuns: 100 },
    );
  });
});

test('an attachment that the other policy does not ask for lets the claim go on', async () => {
  const undescribed = {
    claim: aClaim({ reason: 'defective_item', attachments: [defectPhoto] }),
    asOf: asked,
  };
  const lenient = variant({
    reasons: {
      ...terms.reasons,
      accepted: terms.reasons.accepted.map((reason) => ({ ...reason, attachments: [] })),
    },
  });
  // Both are pending: only decisions, deadlines and bearers count as changes.
  expect(await replay([undescribed], defaultPolicy, lenient)).toMatchObject({ changed: 0 });
});
