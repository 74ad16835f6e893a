import fc from 'fast-check';
import {
  defaultPolicy,
  type Evaluation,
  evaluateClaim,
  type Policy,
  type PolicyTerms,
  parsePolicy,
} from 'returns-policy';
import { countScenarios, diffPolicies, type PolicyChange, type PolicyDiff } from 'returns-policy/analysis';
import { describe, expect, test } from 'vitest';
import { freePolicies, tryPolicy } from '../support/randomPolicies';
import { smallPolicy } from './smallPolicy';

type Terms = PolicyTerms;

const {
  windows,
  authorization,
  packing,
  contents: box,
  orderNumber,
  reasons: usual,
  attachmentKinds,
} = defaultPolicy.terms;
/** One reason, which asks for a picture or a number, and for a description. */
const reasons = { ...usual, accepted: usual.accepted.filter(({ reason }) => reason === 'wrong_item') };
const base = smallPolicy({
  windows,
  authorization,
  reasons,
  attachmentKinds,
  packing,
  contents: box,
  orderNumber,
  channels: { clause: 'channel.email', accepted: ['email'] },
  exclusions: [{ clause: 'exclusion.jewelry', by: 'category', values: ['jewelry'] }],
});

function baseWith(change: (terms: Terms) => Partial<Terms>, more: Partial<Policy> = {}): Policy {
  return parsePolicy({ ...base, ...more, terms: { ...base.terms, ...change(base.terms) } });
}

const asItIs = baseWith(() => ({}));
const clause = (id: string) => ({ clauses: [...base.clauses, { id, text: 'New.' }] });
const window = (name: 'claim' | 'dispatch' | 'arrival', length: string) =>
  baseWith(({ windows }) => ({ windows: { ...windows, [name]: { ...windows[name], length } } }));
const channels = (...accepted: string[]) =>
  baseWith((terms) => ({ channels: { ...terms.channels, accepted } }));
const contents = (whenMissing: 'rejected' | 'advisory' | 'needs_review') =>
  baseWith(() => ({ contents: { clause: 'completeness.contents', whenMissing } }));
const fee = baseWith(
  () => ({ fees: [{ clause: 'fee.restocking', fee: 'restocking', amount: { percent: 10 } }] }),
  { currency: 'USD', ...clause('fee.restocking') },
);
const otherBearer = baseWith(() => ({}), {
  ...clause('cost.toys'),
  exceptions: [
    {
      clause: 'cost.toys',
      when: { field: 'item.category', equals: 'toys' },
      set: { costs: { bearers: { return: 'customer' } } },
    },
  ],
});
const shopBearsReturn = baseWith(({ costs }) => ({ costs: { ...costs, bearers: { return: 'shop' } } }));
const noToys = baseWith(
  ({ exclusions }) => ({
    exclusions: [
      ...exclusions,
      { clause: 'exclusion.toys', by: 'category', values: ['toys'], consequence: 'rejected' },
    ],
  }),
  clause('exclusion.toys'),
);

/** Few claims tell it apart, so that all of them can be gone through. */
function small(length = 'P3D', more: Partial<Terms> = {}): Policy {
  const { windows } = smallPolicy().terms;
  return smallPolicy({ windows: { ...windows, claim: { ...windows.claim, length } }, ...more });
}

describe('what is found between a policy and another', () => {
  test.each<[title: string, before: Policy, after: Policy, PolicyDiff['bump'], Partial<PolicyChange>]>([
    [
      'two days to claim',
      asItIs,
      window('claim', 'PT48H'),
      'minor',
      { kind: 'decision', how: 'from_rejected', effect: 'loosened', clauses: ['deadline.claim'] },
    ],
    [
      'twelve hours to claim',
      asItIs,
      window('claim', 'PT12H'),
      'major',
      { kind: 'decision', how: 'to_rejected', effect: 'tightened', clauses: ['deadline.claim'] },
    ],
    [
      'five days to arrive',
      asItIs,
      window('arrival', 'P5D'),
      'major',
      { kind: 'decision', how: 'to_rejected', effect: 'tightened', clauses: ['deadline.arrival'] },
    ],
    [
      'missing contents as a note',
      asItIs,
      contents('advisory'),
      'minor',
      {
        kind: 'decision',
        how: 'from_rejected',
        effect: 'loosened',
        clauses: ['completeness.contents'],
        isExact: true,
        traits: [{ trait: 'contents', values: ['nothing'], isExcept: false }],
      },
    ],
    [
      'missing contents looked at by a person',
      contents('advisory'),
      contents('needs_review'),
      'major',
      { kind: 'decision', how: 'to_needs_review', effect: 'tightened', clauses: ['completeness.contents'] },
    ],
    [
      'another bearer for toys',
      asItIs,
      otherBearer,
      'major',
      {
        kind: 'bearer.return',
        how: 'toCustomer',
        effect: 'tightened',
        clauses: ['cost.round_trip', 'cost.toys'],
      },
    ],
    [
      'the return borne by the shop',
      asItIs,
      shopBearsReturn,
      'minor',
      { kind: 'bearer.return', how: 'toShop', effect: 'loosened', clauses: ['cost.round_trip'] },
    ],
    [
      'one channel less',
      channels('email', 'chat'),
      channels('email'),
      'major',
      {
        kind: 'decision',
        how: 'to_rejected',
        effect: 'tightened',
        clauses: ['channel.email', 'deadline.claim'],
      },
    ],
    [
      'no toys',
      asItIs,
      noToys,
      'major',
      {
        kind: 'decision',
        how: 'to_rejected',
        effect: 'tightened',
        clauses: ['exclusion.toys'],
        isExact: true,
        traits: [{ trait: 'category', values: ['toys'], isExcept: false }],
      },
    ],
    [
      'a fee',
      asItIs,
      fee,
      'major',
      { kind: 'refund', how: 'less', effect: 'tightened', clauses: ['fee.restocking'] },
    ],
  ])('%s', (_, before, after, bump, first) => {
    const diff = diffPolicies(before, after, { deviations: 1 });
    expect(diff.changes[0]).toMatchObject(first);
    expect(diff).toMatchObject({ isEquivalent: false, isComplete: false, bump });
  });
});

describe('changes that decide nothing', () => {
  const { terms } = base;
  const accepted = terms.reasons.accepted.map((reason) => ({
    ...reason,
    attachments: reason.attachments.filter((one) => one.clause !== 'evidence.description'),
  }));
  const clauseOf = (part: 'packing' | 'orderNumber', id: string) =>
    baseWith((base) => ({ [part]: { ...base[part], clause: id } }), clause(id));
  const renamed = baseWith(
    ({ exclusions }) => ({
      exclusions: exclusions.map((one) => ({ ...one, clause: `${one.clause}.renamed` })),
    }),
    {
      clauses: [
        ...base.clauses,
        ...terms.exclusions.map((one) => ({ id: `${one.clause}.renamed`, text: 'Renamed.' })),
      ],
    },
  );
  const daily = (timeZone: string) =>
    baseWith(
      ({ windows }) => ({
        windows: { ...windows, claim: { ...windows.claim, length: 'P2D', ends: 'end_of_day' } },
      }),
      { timeZone },
    );

  test.each<[title: string, before: Policy, after: Policy, found: Partial<PolicyChange>]>([
    [
      'one attachment less to send',
      asItIs,
      baseWith(({ reasons }) => ({ reasons: { ...reasons, accepted } })),
      { kind: 'next_step', how: 'other', effect: 'changed', clauses: ['evidence.description'] },
    ],
    [
      'a note by another clause',
      asItIs,
      clauseOf('packing', 'packing.other'),
      { kind: 'finding', effect: 'changed' },
    ],
    ['a refusal by another clause', asItIs, renamed, { kind: 'finding', effect: 'changed' }],
    [
      'days that end elsewhere, by no clause',
      daily('Asia/Seoul'),
      daily('America/New_York'),
      { kind: 'deadline.claim', clauses: [] },
    ],
  ])('%s', (_, before, after, found) => {
    const { changes, bump } = diffPolicies(before, after, { deviations: 1 });
    expect(changes).toContainEqual(expect.objectContaining(found));
    expect(bump).not.toBe('none');
  });
});

describe('equivalent policies', () => {
  const reordered = parsePolicy({
    ...base,
    id: 'mine',
    version: '7',
    clauses: base.clauses.toReversed(),
    terms: {
      ...base.terms,
      exclusions: base.terms.exclusions.toReversed(),
      reasons: {
        ...base.terms.reasons,
        accepted: base.terms.reasons.accepted.toReversed(),
      },
      resolutions: {
        ...base.terms.resolutions,
        offered: base.terms.resolutions.offered.toReversed(),
      },
    },
  });
  const [first, ...clauses] = small().clauses;

  test.each<[title: string, before: Policy, after: Policy, PolicyDiff['bump']]>([
    ['the same one', asItIs, asItIs, 'none'],
    ['another id and version, everything in another order', asItIs, reordered, 'none'],
  ])('%s: nothing is found', (_, before, after, bump) => {
    const diff = diffPolicies(before, after, { deviations: 2 });
    expect(diff).toMatchObject({ isEquivalent: true, isComplete: false, changes: [], bump });
  });

  test('another wording: proved by going through all, and a patch', () => {
    const { clauses: _, ...others } = small();
    const after = parsePolicy({
      ...others,
      version: '2',
      clauses: [{ ...first, text: 'Said otherwise.' }, ...clauses],
    });
    const { scenarios, ...diff } = diffPolicies(small(), after);
    expect(scenarios).toBe(countScenarios(small()));
    expect(diff).toEqual({
      isEquivalent: true,
      isComplete: true,
      changes: [],
      bump: 'patch',
      policies: { before: { id: 'builtin', version: '1.0.0' }, after: { id: 'builtin', version: '2' } },
    });
  });

  test('another clause for the same is no other policy for anybody whose claim goes well', () => {
    const after = small('P3D', {
      channels: { clause: 'channel.email', accepted: ['chat'], othersToo: true },
    });
    expect(diffPolicies(small(), after)).toMatchObject({
      isEquivalent: true,
      isComplete: true,
      bump: 'patch',
    });
  });
});

describe('how far is looked', () => {
  test('a walk that stops early proves nothing, and says so', () => {
    const diff = diffPolicies(small(), small(), { mostScenarios: 5 });
    expect(diff).toMatchObject({ isEquivalent: true, isComplete: false, scenarios: 5, bump: 'none' });
  });

  test('a walk that has just so many scenarios is complete', () => {
    const all = countScenarios(small());
    expect(diffPolicies(small(), small(), { mostScenarios: all }).isComplete).toBe(true);
    expect(diffPolicies(small(), small(), { mostScenarios: all - 1 }).isComplete).toBe(false);
  });

  test('progress is told from the beginning to the end', () => {
    const told: { share: number; scenarios: number }[] = [];
    const { scenarios } = diffPolicies(small(), small('P4D'), { onProgress: (one) => told.push(one) });
    // Every few thousand scenarios, and there are fewer.
    expect(told).toEqual([
      { share: 0, scenarios: 0 },
      { share: 1, scenarios },
    ]);
  });
});

test.each<[what: string, isRefusedBefore: boolean]>([
  ['before', true],
  ['after', false],
])('what a claim costs that is refused %s is another matter', (_, isRefusedBefore) => {
  const jewelry = { exclusions: [{ clause: 'own.clause', by: 'category', values: ['jewelry'] }] };
  const when = { field: 'item.category', equals: 'jewelry' };
  const fees = [{ clause: 'own.clause', fee: 'cleaning', amount: { flat: 500 }, when }];
  const [refusing, charging] = [
    smallPolicy(jewelry, { currency: 'EUR' }),
    smallPolicy({ fees }, { currency: 'EUR' }),
  ];
  const [before, after] = isRefusedBefore ? [refusing, charging] : [charging, refusing];
  const { changes } = diffPolicies(before, after, { deviations: 1 });
  expect(changes.map(({ kind, how }) => [kind, how])).toEqual([
    ['decision', isRefusedBefore ? 'from_rejected' : 'to_rejected'],
  ]);
});

describe('the order of changes', () => {
  test('worst for the customer first, best last', () => {
    const { windows } = small().terms;
    const after = small('P2D', {
      windows: {
        ...windows,
        claim: { ...windows.claim, length: 'P2D' },
        arrival: { ...windows.arrival, length: 'P9D' },
      },
    });
    const { changes, bump } = diffPolicies(small(), after);
    expect(changes.map(({ kind, how }) => `${kind} ${how}`)).toEqual([
      'decision to_rejected',
      'deadline.claim earlier',
      'decision from_rejected',
      'deadline.arrival later',
    ]);
    expect(bump).toBe('major');
  });

  test('the one that most claims have before others of its kind', () => {
    const both = baseWith(
      ({ exclusions }) => ({
        exclusions: [
          ...exclusions,
          { clause: 'exclusion.toys', by: 'category', values: ['toys'], consequence: 'rejected' },
          { clause: 'exclusion.gifts', by: 'order_type', values: ['gift'], consequence: 'rejected' },
          { clause: 'exclusion.gifts', by: 'category', values: ['game'], consequence: 'rejected' },
        ],
      }),
      {
        clauses: [
          ...base.clauses,
          { id: 'exclusion.toys', text: 'No toys.' },
          { id: 'exclusion.gifts', text: 'No gifts.' },
        ],
      },
    );
    const { changes } = diffPolicies(asItIs, both, { deviations: 2 });
    expect(changes.map(({ how, clauses }) => [how, ...clauses])).toEqual([
      ['to_rejected', 'exclusion.gifts'],
      ['to_rejected', 'exclusion.toys'],
    ]);
  });
});

describe('every example', () => {
  /** Asks the library itself. */
  function requireTrue({ changes }: PolicyDiff, before: Policy, after: Policy): void {
    for (const { kind, how, example } of changes) {
      const { claim, asOf } = example;
      const [one, other] = [before, after].map((policy) => evaluateClaim(claim, policy, asOf));
      expect(example.before).toEqual(one);
      expect(example.after).toEqual(other);
      expect({ kind, how, isOther: differs(kind, example) }).toEqual({ kind, how, isOther: true });
    }
  }

  function differs(kind: string, { before, after, quotes }: PolicyChange['example']): boolean {
    const [family = '', part = ''] = kind.split('.');
    const said = (evaluation: Evaluation): unknown => {
      const { decision, deadlines, cost, nextStep, findings } = evaluation;
      switch (family) {
        case 'decision':
          return decision;
        case 'deadline':
          return deadlines[part as keyof typeof deadlines].deadline;
        case 'bearer':
          return cost?.legs.find(({ leg }) => leg === part)?.bearer;
        case 'next_step':
          return nextStep;
        default:
          return findings;
      }
    };
    const [one, other] =
      quotes === null ? [said(before), said(after)] : [quotes.before.rows, quotes.after.rows];
    return JSON.stringify(one) !== JSON.stringify(other);
  }

  test('of a policy and a fee, with what it costs under both', () => {
    const diff = diffPolicies(asItIs, fee, { deviations: 1 });
    requireTrue(diff, asItIs, fee);
    const { quotes } = (diff.changes[0] as PolicyChange).example;
    expect(quotes?.before.currency).toBe('USD');
    expect(quotes?.after.rows.map(({ name }) => name)).toContain('restocking');
  });

  const documents = freePolicies.map(tryPolicy).filter((policy) => policy !== undefined);

  test('of any two policies really comes out as it says', () => {
    fc.assert(
      fc.property(documents, documents, (before, after) => {
        const diff = diffPolicies(before, after, { deviations: 1, mostScenarios: 40 });
        expect(diff.isEquivalent).toBe(diff.changes.length === 0);
        requireTrue(diff, before, after);
      }),
      { numRuns: 6 },
    );
  });

  test('and no policy differs from itself', () => {
    fc.assert(
      fc.property(documents, (policy) => {
        const copy = parsePolicy(JSON.parse(JSON.stringify(policy)));
        const diff = diffPolicies(policy, copy, { deviations: 1, mostScenarios: 40 });
        expect(diff).toMatchObject({ isEquivalent: true, changes: [], bump: 'none' });
      }),
      { numRuns: 6 },
    );
  });
});
