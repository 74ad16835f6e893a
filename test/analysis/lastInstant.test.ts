import {
  type ClaimInput,
  computeDeadlines,
  defaultPolicy,
  evaluateClaim,
  type Policy,
  parsePolicy,
} from 'returns-policy';
import {
  diffPolicies,
  edges,
  enumerateScenarios,
  lintPolicy,
  whatWouldChange,
} from 'returns-policy/analysis';
import { describe, expect, test } from 'vitest';

const LAST = '2199-12-31T23:59:59.999Z';
const early = (ms: number): string => new Date(Date.parse(LAST) - ms).toISOString();
const DAY = 86_400_000;

const { terms } = defaultPolicy;
const clauses = [...defaultPolicy.clauses, { id: 'own.clause', text: 'Ours.' }];
const withTerms = (changed: object): Policy =>
  parsePolicy({ ...defaultPolicy, clauses, terms: { ...terms, ...changed } });

/** Each window of the shop a hundred years long, from the end of the one before. */
const centuries = withTerms({
  windows: {
    claim: { clause: 'deadline.claim', length: 'P100Y', from: 'delivery' },
    dispatch: { clause: 'deadline.dispatch', length: 'P100Y', from: 'request' },
    arrival: { clause: 'deadline.arrival', length: 'P100Y', from: 'dispatch' },
  },
});
const excludedFrom = (date: string): Policy =>
  withTerms({ exclusions: [{ clause: 'own.clause', when: { event: 'delivery', onOrAfter: date } }] });

const delivered = (at: string): ClaimInput => ({
  order: { placedAt: '2199-12-20T00:00:00.000Z', deliveredAt: at },
  item: { category: 'shoes' },
});

describe('at the end of 2199, after which nobody can ask', () => {
  test.each<[what: string, deliveredAt: string, all: readonly string[]]>([
    ['the arrival alone ends too late', early(2 * DAY), [early(2 * DAY), early(DAY)]],
    ['a deadline on the last instant is one', early(DAY), [early(DAY), LAST]],
    ['a deadline one millisecond later is none', early(DAY - 1), [early(DAY - 1)]],
    ['what is delivered on the last instant has no later edge', LAST, [LAST]],
  ])('edges are those that can be asked about: %s', (_what, deliveredAt, all) => {
    expect(edges(defaultPolicy, delivered(deliveredAt))).toEqual(['2199-12-20T00:00:00.000Z', ...all]);
  });

  test('what is counted from an instant that is too late is left out', () => {
    const within = { length: 'P1D', from: { event: 'delivery', offset: 'P3D' } };
    const policy = withTerms({ exclusions: [{ clause: 'own.clause', when: { event: 'request', within } }] });
    expect(edges(policy, delivered(early(2 * DAY)))).toEqual([
      '2199-12-20T00:00:00.000Z',
      early(2 * DAY),
      early(DAY),
    ]);
  });

  test.each([LAST, early(1), early(DAY)])('what would help is told at %s', (asOf) => {
    const { changes, isPossible } = whatWouldChange(delivered(early(DAY)), defaultPolicy, asOf);
    expect(changes.map(({ leadsTo }) => leadsTo.decision)).toEqual(['pending']);
    expect(isPossible).toBe(true);
  });

  test('what opens too late helps nobody', () => {
    const policy = withTerms({
      windows: {
        ...terms.windows,
        dispatch: { clause: 'deadline.dispatch', length: 'P9D', from: 'request', opens: { after: 'P2D' } },
      },
    });
    const asked: ClaimInput = {
      ...delivered(early(DAY)),
      request: { at: early(DAY), channel: 'email', reason: 'change_of_mind' },
    };
    expect(computeDeadlines(asked, policy, LAST).dispatch.opensAt).toBe('2200-01-01T23:59:59.999Z');
    expect(whatWouldChange(asked, policy, LAST).decision).toBe(evaluateClaim(asked, policy, LAST).decision);
  });
});

describe('policies whose windows or dates lead beyond 2199', () => {
  test.each([
    ['windows of a hundred years each', centuries],
    ['an exclusion from the last day on', excludedFrom('2199-12-31')],
    ['an exclusion from a later day on', excludedFrom('2250-01-01')],
  ])('are gone through, linted and compared: %s', (_what, policy) => {
    const instants = [...enumerateScenarios(policy, { deviations: 2 })].map(({ asOf }) => asOf);
    expect(instants.filter((asOf) => asOf > LAST)).toEqual([]);
    expect(lintPolicy(policy, { mostScenarios: 1000 }).scenarios).toBeGreaterThanOrEqual(1000);
    expect(diffPolicies(defaultPolicy, policy, { deviations: 2 }).isEquivalent).toBe(false);
  });

  test('a day after 2199 is no trait of a claim', () => {
    const days = (policy: Policy): boolean =>
      [...enumerateScenarios(policy, { deviations: 1 })].some(({ traits }) =>
        traits.some(([, value]) => value.startsWith('at the start of 2')),
      );
    expect([days(excludedFrom('2199-12-31')), days(excludedFrom('2250-01-01'))]).toEqual([true, false]);
  });
});
