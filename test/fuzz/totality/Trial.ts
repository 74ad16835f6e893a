import fc from 'fast-check';
import { type ClaimInput, type Policy, type Prices, parseClaim, parsePolicy } from 'returns-policy';
import { edges } from 'returns-policy/analysis';
import { claims as claimsUnder } from '../../../src/testing/claims';
import { clockChanges } from '../../../src/testing/instants/clockChanges';
import { policies as anyPolicies } from '../../../src/testing/policies';
import { anyCases, builtinCases } from '../../properties/cases';
import { freeCases } from '../../support/randomPolicies';

/** A claim, a policy, an instant, prices; and some chance. */
export interface Trial {
  readonly policy: Policy;
  readonly claim: ClaimInput;
  readonly asOf: number;
  readonly prices: Prices;
  /** From 0 to 1. */
  readonly share: number;
}

/** The first instant of the contract, and the last. */
export const FIRST: number = Date.parse('2000-01-01T00:00:00.000Z');
export const LAST: number = Date.parse('2199-12-31T23:59:59.999Z');
const DAY = 86_400_000;

/** Every zone that this machine knows, and two that have left out a day. */
const zones = fc.constantFrom(...Intl.supportedValuesOf('timeZone'), 'Pacific/Apia', 'Pacific/Kwajalein');

const judged: fc.Arbitrary<Pick<Trial, 'policy' | 'claim' | 'asOf'>> = fc.oneof(
  { weight: 4, arbitrary: freeCases },
  { weight: 2, arbitrary: anyCases },
  { weight: 1, arbitrary: builtinCases },
  {
    weight: 3,
    arbitrary: anyPolicies().chain((policy) =>
      claimsUnder(policy).map(({ claim, asOf }) => ({ policy, claim, asOf: Date.parse(asOf) })),
    ),
  },
);

/** How the clocks of a claim are put on or back as a whole. */
type Shift =
  | { readonly by: 'nothing' }
  | { readonly by: 'days'; readonly days: number }
  | { readonly by: 'first' | 'last'; readonly nudge: number }
  | { readonly by: 'clock change'; readonly which: number; readonly nudge: number };

const nudges = fc.oneof(fc.constantFrom(0, 1, -1), fc.integer({ min: -3 * DAY, max: 3 * DAY }));

const shifts: fc.Arbitrary<Shift> = fc.oneof(
  { weight: 5, arbitrary: fc.constant<Shift>({ by: 'nothing' }) },
  {
    weight: 2,
    arbitrary: fc.integer({ min: -9500, max: 63_000 }).map((days): Shift => ({ by: 'days', days })),
  },
  {
    weight: 2,
    arbitrary: fc.record({ by: fc.constantFrom('first' as const, 'last' as const), nudge: nudges }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      by: fc.constant('clock change' as const),
      which: fc.nat({ max: 7 }),
      nudge: nudges,
    }),
  },
);

/** When the question is asked. */
type Asking =
  | { readonly at: 'as it is' | 'first' | 'last' }
  | { readonly at: 'edge'; readonly which: number; readonly nudge: number }
  | { readonly at: 'anywhere'; readonly instant: number };

const askings: fc.Arbitrary<Asking> = fc.oneof(
  { weight: 4, arbitrary: fc.constant<Asking>({ at: 'as it is' }) },
  {
    weight: 4,
    arbitrary: fc.record({
      at: fc.constant('edge' as const),
      which: fc.nat({ max: 99 }),
      nudge: fc.constantFrom(0, 1, -1),
    }),
  },
  { weight: 1, arbitrary: fc.record({ at: fc.constantFrom('first' as const, 'last' as const) }) },
  {
    weight: 1,
    arbitrary: fc.record({
      at: fc.constant('anywhere' as const),
      instant: fc.integer({ min: FIRST, max: LAST }),
    }),
  },
);

const amounts = fc.constantFrom(undefined, null, 0, 1, 99, 59_000, 1_000_000_000_000);
const legs = fc.option(
  fc.record({ amount: amounts, paidBy: fc.constantFrom(undefined, 'shop', 'customer') }),
  {
    nil: undefined,
  },
);
const prices = fc.record({
  item: amounts,
  replacementItem: amounts,
  outbound: legs,
  return: legs,
  replacement: legs,
  sendBack: legs,
  parcels: fc.constantFrom(undefined, 1, 2, 1000),
});

const INSTANT = /^\d{4}-\d\d-\d\dT[\d:.]+Z$/;

/** A claim with all its instants moved together, and none out of the range that is taken. */
function moved(claim: ClaimInput, by: number): ClaimInput {
  if (by === 0) return claim;
  const within = (ms: number): string => new Date(Math.min(LAST, Math.max(FIRST, ms + by))).toISOString();
  return JSON.parse(JSON.stringify(parseClaim(claim)), (_key, value: unknown) =>
    typeof value === 'string' && INSTANT.test(value) ? within(Date.parse(value)) : value,
  );
}

function distance(shift: Shift, { claim, policy, asOf }: Pick<Trial, 'policy' | 'claim' | 'asOf'>): number {
  const start = Date.parse(edges(policy, claim)[0] ?? new Date(asOf).toISOString());
  switch (shift.by) {
    case 'nothing':
      return 0;
    case 'days':
      return shift.days * DAY;
    case 'first':
      return FIRST - start + shift.nudge;
    case 'last':
      return LAST - start + shift.nudge;
    default: {
      const changes = clockChanges(policy.timeZone);
      const change = changes[shift.which % Math.max(1, changes.length)];
      return change === undefined ? 0 : change - start + shift.nudge;
    }
  }
}

/** Any policy in any zone, any claim at any time, any instant, any prices. */
export const totalityTrials: fc.Arbitrary<Trial> = fc
  .record({
    judged,
    zone: fc.option(zones, { nil: undefined, freq: 2 }),
    shift: shifts,
    asking: askings,
    prices,
    share: fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100),
  })
  .map(({ judged: given, zone, shift, asking, prices: priced, share }) => {
    const policy = zone === undefined ? given.policy : parsePolicy({ ...given.policy, timeZone: zone });
    const by = distance(shift, { ...given, policy });
    const claim = moved(given.claim, by);
    const asOf = askedAt(asking, { policy, claim, asOf: given.asOf + by });
    return {
      policy,
      claim,
      asOf,
      share,
      prices: { ...priced, currency: policy.currency ?? 'KRW' } as Prices,
    };
  });

function askedAt(asking: Asking, { policy, claim, asOf }: Pick<Trial, 'policy' | 'claim' | 'asOf'>): number {
  const within = (ms: number): number => Math.min(LAST, Math.max(FIRST, ms));
  if (asking.at === 'anywhere') return asking.instant;
  if (asking.at === 'as it is') return within(asOf);
  if (asking.at !== 'edge') return asking.at === 'first' ? FIRST : LAST;
  const all = edges(policy, claim);
  const edge = all[asking.which % Math.max(1, all.length)];
  return within(edge === undefined ? asOf : Date.parse(edge) + asking.nudge);
}
