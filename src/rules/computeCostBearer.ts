import { deepFreeze } from '../admission/deepFreeze';
import type { Claim } from '../claim/Claim';
import type { ClaimInput } from '../claim/ClaimInput';
import type { CostAllocation } from '../evaluation';
import { judgeBy } from '../governing/judgeBy';
import { resolutionFor } from '../governing/resolutionFor';
import { bearerOf } from '../policy/bearerOf';
import type { Policy, PolicyInput } from '../policy/Policy';
import type { PolicyFacts } from '../policy/PolicyFacts';
import { perPolicy } from '../policy/perPolicy';
import { faultOf } from '../situation/faultOf';
import { readQuestion } from '../situation/Question';
import type { Situation } from '../situation/Situation';
import type { InstantInput } from '../time/readInstant';
import type { Leg, Party } from '../vocabulary';

/** In the order in which they are travelled. */
const LEGS: readonly Leg[] = ['outbound', 'return', 'replacement'];

/** @internal What can come of it, for each resolution of the policy, and while none is chosen. */
export function prepareCost(policy: PolicyFacts) {
  const { offered } = policy.terms.resolutions;
  return {
    trips: offered.map(({ legs }) => allocations(policy, legs)),
    unchosen: allocations(policy, legsOfEvery(policy)),
  };
}

/** @internal Null while there is no request with a reason that the policy knows. */
export function costOf(
  { trips, unchosen }: ReturnType<typeof prepareCost>,
  situation: Situation,
): CostAllocation | null {
  const { claim, policy, under, isDispatched } = situation;
  const fault = faultOf(situation);
  if (fault === null) return null;
  const trip = trips[policy.isPlain ? under.resolutionAt : resolutionFor(situation).at] ?? unchosen;
  const allocation = trip[fault];
  return isDispatched && claim.followedInstructions === false ? allocation.possible : allocation.none;
}

const costFor = /* @__PURE__ */ perPolicy(prepareCost);

/** All that can come of one round trip, made once for a policy. */
function allocations({ terms }: PolicyFacts, tripLegs: readonly Leg[]) {
  const isSentBack = terms.returnShipment?.required !== false && terms.returnShipment?.by !== 'hand';
  const legs = LEGS.filter((leg) => tripLegs.includes(leg) && (isSentBack || leg !== 'return'));
  const { roundTrip, instructions, bearers = {} } = terms.costs;
  const allocate = (fault: Party, surcharge: CostAllocation['surcharge']): CostAllocation | null => {
    const borne = legs.flatMap((leg) => {
      const bearer = bearerOf(bearers[leg], fault);
      return bearer === 'unknown' ? [] : [{ leg, bearer }];
    });
    // Nothing that anyone is known to bear, though something is shipped.
    if (borne.length === 0 && legs.length > 0) return null;
    const parties = new Set(borne.map(({ bearer }) => bearer));
    const [bearer = fault] = parties;
    return {
      bearer: parties.size > 1 ? 'split' : bearer,
      fault,
      legs: borne,
      surcharge: instructions === undefined ? 'none' : surcharge,
      clauses:
        surcharge === 'none' || instructions === undefined
          ? [roundTrip.clause]
          : [roundTrip.clause, instructions.clause],
    };
  };
  return deepFreeze({
    shop: { none: allocate('shop', 'none'), possible: allocate('shop', 'possible') },
    customer: { none: allocate('customer', 'none'), possible: allocate('customer', 'possible') },
  });
}

/** The legs that do not depend on the resolution. */
function legsOfEvery({ terms }: PolicyFacts): readonly Leg[] {
  const { offered } = terms.resolutions;
  return LEGS.filter((leg) => offered.length > 0 && offered.every(({ legs }) => legs.includes(leg)));
}

/**
 * Says who bears the shipping, leg by leg: the party the reason is laid to.
 *
 * Where the inspection finds no problem in an item that was claimed as defective or wrong, the customer bears it, as
 * for a change of mind. Not having followed the shop's instructions may cost more: `possible`, never an amount.
 *
 * @param claim - reads the request's reason and resolution, the dispatch and the inspection
 * @param policy - the fault of each reason and the legs of each resolution
 * @param asOf - the instant the question is asked of; never the clock
 * @returns who bears each leg, or null while there is no request with a reason that the policy knows
 * @throws {InvalidClaimError} for a claim that cannot be
 * @throws {InvalidPolicyError} for a policy that cannot be
 * @throws {TypeError} for an `asOf` that is no instant
 *
 * @example
 * import { computeCostBearer, defaultPolicy } from 'returns-policy';
 *
 * const claim = {
 *   order: { number: 'A-1001' },
 *   item: { category: 'shoes' },
 *   request: { at: '2026-03-02T12:00:00+09:00', channel: 'email', reason: 'wrong_item', resolution: 'exchange' },
 * };
 * computeCostBearer(claim, defaultPolicy, '2026-03-02T13:00:00+09:00')?.legs
 * // => [{ leg: 'return', bearer: 'shop' }, { leg: 'replacement', bearer: 'shop' }]
 *
 * @clause cost.round_trip
 * @clause cost.instructions
 */
export function computeCostBearer(
  claim: Claim | ClaimInput,
  policy: Policy | PolicyInput,
  asOf: InstantInput,
): CostAllocation | null {
  return agreedCost(judgeBy([], readQuestion(claim, policy, asOf)).situations, (situation) =>
    costOf(costFor(situation.policy), situation),
  );
}

/** @internal What all situations agree on; null where they do not. */
export function agreedCost(
  [first, ...others]: readonly [Situation, ...Situation[]],
  costIn: (situation: Situation) => CostAllocation | null,
): CostAllocation | null {
  const cost = costIn(first);
  return others.every((other) => JSON.stringify(costIn(other)) === JSON.stringify(cost)) ? cost : null;
}
