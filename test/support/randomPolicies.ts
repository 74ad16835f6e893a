import fc from 'fast-check';
import { type ClaimInput, type Policy, parsePolicy } from 'returns-policy';
import { policyDocuments, RANDOM_CLAUSES } from '../../src/testing/policies/policyDocuments';

/** A claim, a policy with conditions and exceptions, and an instant: of a small world, so that they often meet. */
export interface FreeCase {
  readonly policy: Policy;
  readonly claim: ClaimInput;
  readonly asOf: number;
}

const START = Date.parse('2026-03-06T12:00:00Z');
const HOUR = 3_600_000;
const DAY = 24 * HOUR;

export const FACTS = {
  opened: fc.boolean(),
  tier: fc.constantFrom('basic', 'gold'),
  percent_off: fc.constantFrom(0, 10, 20, 50),
} as const;

const instants = fc
  .tuple(fc.integer({ min: 0, max: 12 }), fc.constantFrom(0, 1, -1, HOUR))
  .map(([days, shift]) => START + days * DAY + shift);

/** The parts of a random policy before it is read, so that a test can change them. */
export const freePolicies: fc.Arbitrary<object> = policyDocuments;

const rulings = fc.array(
  fc.record({
    clause: fc.constantFrom(...RANDOM_CLAUSES),
    ruling: fc.constantFrom('waived' as const, 'upheld' as const),
    at: instants,
  }),
  { maxLength: 2 },
);

const claims: fc.Arbitrary<ClaimInput> = fc
  .record({
    times: fc.array(instants, { minLength: 9, maxLength: 9 }),
    upTo: fc.integer({ min: 0, max: 8 }),
    category: fc.constantFrom('shoes', 'shoes', 'hats', 'underwear'),
    channel: fc.constantFrom('email', 'email', 'email', 'phone'),
    reason: fc.constantFrom('defective_item', 'change_of_mind', 'change_of_mind', 'boredom', null),
    resolution: fc.constantFrom('refund', 'refund', 'store_credit', 'miracle', null),
    condition: fc.constantFrom('as_received' as const, 'as_received' as const, 'used' as const),
    facts: fc.record(FACTS, { requiredKeys: [] }),
    sealed: fc.option(fc.boolean(), { nil: undefined }),
    notice: fc.option(instants, { nil: undefined }),
    opening: fc.option(instants, { nil: undefined }),
    quantity: fc.constantFrom(null, 1, 3),
    rulings: fc.oneof({ weight: 3, arbitrary: rulings.map(() => []) }, rulings),
    isSettled: fc.boolean(),
  })
  .map((its) => {
    const times = [...its.times].sort((one, other) => one - other);
    const at = (stage: number): number | null => (stage <= its.upTo ? (times[stage] as number) : null);
    const event = (stage: number): { at: number } | null => {
      const instant = at(stage);
      return instant === null ? null : { at: instant };
    };
    const request = event(3);
    return {
      order: { number: 'A-1', placedAt: at(0), shippedAt: at(1), deliveredAt: at(2) },
      item: { category: its.category, quantity: its.quantity },
      request: request && {
        ...request,
        channel: its.channel,
        reason: its.reason,
        resolution: its.resolution,
      },
      authorization: event(4),
      dispatch: event(5),
      arrival: event(6),
      inspection: event(7) && {
        at: times[7] as number,
        condition: its.condition,
        facts: its.sealed === undefined ? null : { sealed: its.sealed },
      },
      settlement: its.isSettled && at(8) !== null ? { at: times[8] as number, outcome: 'refunded' } : null,
      facts: its.facts as Record<string, string | number | boolean>,
      events: {
        ...(its.notice !== undefined && { notice: its.notice }),
        ...(its.opening !== undefined && { opening: its.opening }),
      },
      rulings: [...its.rulings].map((ruling) => ({ ...ruling, by: 'the manager', why: 'a long story' })),
    };
  });

const asOfs = fc
  .tuple(fc.integer({ min: -1, max: 16 }), fc.constantFrom(0, 1, -1, HOUR))
  .map(([days, shift]) => START + days * DAY + shift);

/** A policy that `parsePolicy` takes, or nothing where two of its exceptions contradict each other at once. */
export function tryPolicy(document: object): Policy | undefined {
  try {
    return parsePolicy(document);
  } catch {
    return undefined;
  }
}

/** Any policy of that world, any claim, any instant. */
export const freeCases: fc.Arbitrary<FreeCase> = fc
  .record({ document: freePolicies, claim: claims, asOf: asOfs })
  .map(({ document, claim, asOf }) => ({ policy: tryPolicy(document), claim, asOf }))
  .filter((free): free is FreeCase => free.policy !== undefined);
