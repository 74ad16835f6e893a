import {
  type Claim,
  type ClaimInput,
  evaluateClaim,
  type InstantInput,
  type Policy,
  type PolicyInput,
  parseClaim,
  parsePolicy,
} from '../index';
import { changeSet, changeSets } from './change/changeSets';
import { knownUpTo } from './change/knownUpTo';
import { obstaclesOf } from './change/obstaclesOf';
import { openFacts } from './change/openFacts';
import { rulingThatLifts } from './change/rulingThatLifts';
import { smallestChanges } from './change/smallestChanges';
import { wayToAcceptance } from './change/wayToAcceptance';
import type { Prospects } from './Prospects';

/**
 * What would make a claim come out otherwise: what the customer can still do, what is up to the shop, and what nothing
 * but goodwill lifts.
 *
 * Found by asking `evaluateClaim` about changed claims, so that it can promise nothing that the rules do not keep: single
 * changes first, then what the customer can say taken together, then pairs. A change leads further if the decision is
 * better, or while the claim is pending, if it is up to another step. What has been said is taken as it was said, but for a
 * requirement that can be put right, a reason that is not accepted, and the resolution.
 *
 * @param claim - the claim as recorded so far, parsed or raw
 * @param policy - the shop's policy, parsed or raw
 * @param asOf - the instant the question is asked of; never the clock
 * @returns the smallest changes, the way from here to accepted if everything goes well, the facts that matter, and what
 * stands against the claim; plain JSON, instants as ISO 8601 in UTC
 * @throws {InvalidClaimError} for a claim that cannot be; a claim that the policy refuses has obstacles
 * @throws {InvalidPolicyError} for a policy that cannot be
 * @throws {TypeError} for an `asOf` that is no instant
 *
 * @example
 * import { defaultPolicy } from 'returns-policy';
 * import { whatWouldChange } from 'returns-policy/analysis';
 *
 * const claim = {
 *   order: { number: 'A-1001', deliveredAt: '2026-03-02T10:00:00+09:00' },
 *   item: { category: 'shoes' },
 *   request: {
 *     at: '2026-03-02T12:00:00+09:00',
 *     channel: 'email',
 *     reason: 'defective_item',
 *     resolution: 'refund',
 *     attachments: [{ kind: 'description', text: 'The left heel is loose.' }],
 *   },
 * };
 * const { changes, way } = whatWouldChange(claim, defaultPolicy, '2026-03-02T13:00:00+09:00');
 * changes[0]?.changes
 * // => [
 * //   { change: 'attach', who: 'customer', name: null, values: ['defect_photo'], clauses: ['evidence.defect'] },
 * // ]
 * way.flatMap(({ changes }) => changes.map(({ change }) => change))
 * // => ['attach', 'authorize', 'send_back', 'await_arrival', 'inspect']
 *
 * const late = whatWouldChange(claim, defaultPolicy, '2026-03-03T13:00:00+09:00');
 * late.isPossible
 * // => false
 * late.obstacles.map(({ clause, code, since }) => [clause, code, since])
 * // => [['deadline.dispatch', 'dispatch_missed', '2026-03-03T01:00:00.000Z']]
 */
export function whatWouldChange(
  claim: Claim | ClaimInput,
  policy: Policy | PolicyInput,
  asOf: InstantInput,
): Prospects {
  const parsed = parsePolicy(policy);
  const recorded = parseClaim(claim);
  const evaluation = evaluateClaim(recorded, parsed, asOf);
  const at = Date.parse(evaluation.asOf);
  const start = { claim: parseClaim(knownUpTo(recorded, parsed, at)), at, evaluation };
  // What comes after the settlement does not count.
  const isOver = evaluation.settlement !== undefined;
  const found = isOver ? [] : smallestChanges(start, parsed);
  const way = isOver ? null : wayToAcceptance(start, found, parsed);
  return {
    decision: evaluation.decision,
    nextStep: evaluation.nextStep,
    isPossible: way !== null || evaluation.decision === 'accepted',
    changes: changeSets(start, found, parsed),
    way: (way ?? []).map((step) => changeSet(step.start, step.found, parsed)),
    facts: isOver ? [] : openFacts(start, parsed),
    obstacles: obstaclesOf(start, found),
    ruling: isOver ? null : rulingThatLifts(start, parsed),
    asOf: evaluation.asOf,
    policy: evaluation.policy,
  };
}
