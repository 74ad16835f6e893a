import fc from 'fast-check';
import {
  type ClaimInput,
  defaultPolicy,
  type Policy,
  parseClaim,
  parsePolicy,
  type Window,
} from 'returns-policy';
import { aClaim, msFrom, usual, WEEK_END } from '../support/aClaim';
import { claims, zones } from '../support/randomClaims';

/** A claim, a policy to judge it by, and an instant to judge it as of. */
export interface Case {
  readonly claim: ClaimInput;
  readonly policy: Policy;
  readonly asOf: number;
}

const { terms } = defaultPolicy;

/** A claim with every instant in UTC, so that `Date.parse` reads it. */
function plain({ claim, asOf }: { claim: ClaimInput; asOf: string }): Omit<Case, 'policy'> {
  return { claim: JSON.parse(JSON.stringify(parseClaim(claim))), asOf: Date.parse(asOf) };
}

/** The built-in policy in every zone, with claims made for its deadlines there. */
export const builtinCases: fc.Arbitrary<Case> = fc.oneof(
  ...zones.map((timeZone) => {
    const policy = parsePolicy({ ...defaultPolicy, timeZone });
    return claims(timeZone).map((random) => ({ ...plain(random), policy }));
  }),
);

const windows: fc.Arbitrary<Window> = fc.record({
  length: fc.oneof(
    {
      weight: 4,
      arbitrary: fc.constantFrom('PT24H', 'P7D', 'P1D', 'PT0S', 'PT5H30M', 'P14D', 'P1M', 'P1DT12H'),
    },
    { weight: 1, arbitrary: fc.record({ businessDays: fc.integer({ min: 1, max: 7 }) }) },
  ),
  from: fc.oneof(
    { weight: 3, arbitrary: fc.constant('delivery' as const) },
    {
      weight: 2,
      arbitrary: fc.constantFrom(
        'order' as const,
        'shipment' as const,
        'request' as const,
        'authorization' as const,
        'dispatch' as const,
        'arrival' as const,
      ),
    },
  ),
  ends: fc.constantFrom('exact' as const, 'exact' as const, 'end_of_day' as const),
  rollForward: fc.constantFrom('none' as const, 'none' as const, 'next_business_day' as const),
});

/** Policies with every reading and every kind of window. */
export const policies: fc.Arbitrary<Policy> = fc
  .record({
    timeZone: fc.constantFrom(...zones),
    weekend: fc.constantFrom([6, 7], [5, 6], [7], [], [1, 2, 3, 4, 5, 6]),
    holidays: fc.constantFrom([], ['2026-03-09'], ['2024-12-25', '2026-03-10', '2026-11-02']),
    claim: windows,
    dispatch: windows,
    arrival: windows,
    whenMissing: fc.constantFrom('rejected' as const, 'open_until_arrival_deadline' as const),
    limitedTo: fc.constantFrom(undefined, ['change_of_mind'], ['change_of_mind', 'wrong_item']),
    channels: fc.constantFrom(['email'], ['email'], ['email', 'phone']),
  })
  .map(({ timeZone, weekend, holidays, claim, dispatch, arrival, whenMissing, limitedTo, channels }) => {
    const exclusions = terms.exclusions.map((exclusion) => ({ ...exclusion, reasons: limitedTo }));
    return parsePolicy({
      ...defaultPolicy,
      timeZone,
      weekend,
      holidays,
      terms: {
        ...terms,
        exclusions,
        channels: { ...terms.channels, accepted: channels },
        windows: { claim, dispatch, arrival },
        contents: { ...terms.contents, whenMissing },
      },
    });
  });

const DAY = 86_400_000;
const parcels = fc.array(
  fc.record({
    after: fc.oneof(fc.constantFrom(0, 1), fc.integer({ min: 0, max: 9 * DAY })),
    contents: fc.array(fc.constantFrom('sample', 'care_card', 'tag', 'warranty_card'), { maxLength: 3 }),
  }),
  { maxLength: 3 },
);

function withParcels(
  claim: ClaimInput,
  given: readonly { readonly after: number; readonly contents: string[] }[],
): ClaimInput {
  const { inspection } = claim;
  if (!inspection || given.length === 0) return claim;
  const inspectedAt = Date.parse(inspection.at as string);
  const supplements = given.map(({ after, contents }) => {
    return { at: new Date(inspectedAt + after).toISOString(), contents };
  });
  return { ...claim, inspection: { ...inspection, supplements } };
}

/** Any policy, and claims with pieces that were sent on. */
export const anyCases: fc.Arbitrary<Case> = fc
  .record({ random: claims().map(plain), policy: policies, parcels })
  .map(({ random: { claim, asOf }, policy, parcels: given }) => ({
    claim: withParcels(claim, given),
    policy,
    asOf,
  }));

const openUntilArrivalDeadline = parsePolicy({
  ...defaultPolicy,
  terms: { ...terms, contents: { ...terms.contents, whenMissing: 'open_until_arrival_deadline' } },
});

/** All is well but the box, and parcels follow about the arrival deadline, under the policy that waits for them. */
const boxCases: fc.Arbitrary<Case> = fc
  .record({
    contents: fc.array(fc.constantFrom('sample', 'care_card', 'tag'), { minLength: 1, maxLength: 4 }),
    returned: fc.nat(2),
    parcels: fc.array(
      fc.record({
        at: fc.tuple(fc.constantFrom(usual.inspection, WEEK_END), fc.constantFrom(0, 1, -1, 1000)),
        contents: fc.array(fc.constantFrom('sample', 'care_card', 'tag'), { maxLength: 4 }),
      }),
      { maxLength: 3 },
    ),
    inspectedAt: fc.constantFrom(usual.arrival, usual.inspection, WEEK_END, msFrom(WEEK_END, 1)),
  })
  .map(({ contents, returned, parcels: given, inspectedAt }) => {
    const supplements = given
      .map((parcel) => ({ at: msFrom(...parcel.at), contents: parcel.contents }))
      .filter(({ at }) => Date.parse(at) >= Date.parse(inspectedAt));
    const box = { contents, returned: contents.slice(0, returned), supplements };
    const claim = aClaim({ upTo: 'arrival', inspectedAt, ...box });
    return { ...plain({ claim, asOf: WEEK_END }), policy: openUntilArrivalDeadline };
  });

/** Under the built-in policy, under any, and with boxes that are filled bit by bit. */
export const cases: fc.Arbitrary<Case> = fc.oneof(
  { weight: 4, arbitrary: builtinCases },
  { weight: 4, arbitrary: anyCases },
  { weight: 1, arbitrary: boxCases },
);
