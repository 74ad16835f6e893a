import type { Bearer, ResolutionTerm } from '../policy/PolicyTerms';
import type { Leg } from '../vocabulary';
import type { Describing } from './Describing';
import { isExcepted } from './isExcepted';
import { nameOf } from './nameOf';
import { reasonsByFault } from './reasonsByFault';

/** In the order in which they are travelled. */
const LEGS: readonly Leg[] = ['outbound', 'return', 'replacement'];

/** Who bears which shipment, in sentences; none where the policy does not say. */
export function wordShipping(describing: Describing): readonly string[] {
  const { policy, words } = describing;
  const { costs } = words;
  const {
    resolutions: { offered },
    costs: terms,
  } = policy.terms;
  const travelled = LEGS.filter((leg) => offered.some((offer) => legsOf(offer, describing).includes(leg)));
  const bearerOf = (leg: Leg): Bearer => terms.bearers?.[leg] ?? 'at_fault';
  const isOne = new Set(travelled.map(bearerOf)).size === 1;
  const costFor = (bearer: Bearer): string | null => {
    const borne = travelled.filter((leg) => bearerOf(leg) === bearer);
    return borne.length === 0 ? null : costs.shipping(isOne ? null : namesOf(borne, describing));
  };
  const reasons = reasonsByFault(describing);
  const byFault = reasons.shop === null && reasons.customer === null ? null : costFor('at_fault');
  const isAlways = !isExcepted(policy, terms.roundTrip.clause, 'costs');
  const fixed = (['shop', 'customer'] as const).flatMap((party) => {
    const cost = costFor(party);
    return cost === null ? [] : [costs.bears[party](cost, isAlways)];
  });
  const told = [
    ...(byFault === null ? [] : [costs.byFault(byFault, reasons.shop, reasons.customer)]),
    ...fixed,
  ];
  return [
    ...told,
    ...(isOne && told.length > 0 ? [wordTrips(describing)] : []),
    ...(byFault === null || reasons.shop === null ? [] : [costs.problemNotFound(byFault)]),
  ];
}

/** What the round trip of each resolution is. */
function wordTrips(describing: Describing): string {
  const { policy, words } = describing;
  const trips = policy.terms.resolutions.offered
    .map((offer) => [offer.resolution, legsOf(offer, describing)] as const)
    .filter(([, legs]) => legs.length > 0)
    .map(([resolution, legs]) => [resolution, namesOf(legs, describing)] as const);
  const ways = new Set(trips.map(([, legs]) => legs));
  if (ways.size === 1) return words.costs.oneTrip([...ways].join());
  return words.costs.trips(
    trips.map(([resolution, legs]) => words.costs.trip(nameOf('resolution', resolution, words), legs)),
  );
}

/** The shipments of a resolution, in their order; what is not sent back is no shipment. */
function legsOf({ legs }: ResolutionTerm, { policy }: Describing): readonly Leg[] {
  const { required = true, by = 'carrier' } = policy.terms.returnShipment ?? {};
  const isSentBack = required && by === 'carrier';
  return LEGS.filter((leg) => legs.includes(leg) && (isSentBack || leg !== 'return'));
}

function namesOf(legs: readonly Leg[], { words }: Describing): string {
  return words.and(legs.map((leg) => nameOf('leg', leg, words)));
}
