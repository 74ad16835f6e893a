import type { Claim } from './claim/Claim';
import type { ClaimInput } from './claim/ClaimInput';
import { claimUpTo } from './claim/claimUpTo';
import { judgeBy } from './governing/judgeBy';
import { judged } from './judged';
import { lastSameInstant } from './lastSameInstant';
import { type OptionsNow, optionsIn } from './optionsIn';
import type { Policy, PolicyInput } from './policy/Policy';
import type { ReturnOptions } from './ReturnOptions';
import { type Question, readQuestion } from './situation/Question';
import { situationAt } from './situation/Situation';
import { formatInstant } from './time/formatInstant';
import type { InstantInput } from './time/readInstant';
import { withRequest } from './withRequest';

/**
 * Says, before anything is claimed, for each reason: whether the item can come back, until when, what to attach, what
 * happens next, and who bears which leg.
 *
 * Each answer is that of `evaluateClaim` to a request made at `asOf` for that reason. A request that the claim already
 * has, and what followed it, are left out of account.
 *
 * @param claim - reads the order and the item
 * @param policy - the shop's policy, parsed or raw
 * @param asOf - the instant the question is asked of; never the clock
 * @returns an option for each reason; plain JSON, instants as ISO 8601 in UTC
 * @throws {InvalidClaimError} for a claim that cannot be
 * @throws {InvalidPolicyError} for a policy that cannot be
 * @throws {TypeError} for an `asOf` that is no instant
 *
 * @example
 * import { computeReturnOptions, defaultPolicy } from 'returns-policy';
 *
 * const order = {
 *   order: { number: 'A-1001', deliveredAt: '2026-03-02T10:00:00+09:00' },
 *   item: { category: 'shoes' },
 * };
 * const { options } = computeReturnOptions(order, defaultPolicy, '2026-03-02T12:00:00+09:00');
 * options.map(({ reason, returnable, claimBy }) => `${reason}: ${returnable}, by ${claimBy}`)
 * // => ['defective_item: yes, by 2026-03-03T01:00:00.000Z', 'wrong_item: yes, by 2026-03-03T01:00:00.000Z', 'change_of_mind: yes, by 2026-03-03T01:00:00.000Z']
 * options[0]?.needs
 * // => [['defect_photo'], ['description']]
 */
export function computeReturnOptions(
  claim: Claim | ClaimInput,
  policy: Policy | PolicyInput,
  asOf: InstantInput,
): ReturnOptions {
  const given = readQuestion(claim, policy, asOf);
  const now = optionsIn(given);
  const { channels, options } = now;
  return {
    channels,
    options,
    validUntil: given.policy.isPlain ? earliest(now.validUntil) : sameUntil(now, given),
    asOf: formatInstant(given.asOf),
    policy: given.policy.label,
  };
}

/** ISO 8601 in UTC sorts as it runs. */
function earliest(instants: readonly (string | null)[]): string | null {
  return instants.filter((instant) => instant !== null).sort()[0] ?? null;
}

/** Where conditions depend on when the request is made, the options move along with it: so from edge to edge. */
function sameUntil(now: OptionsNow, { claim, policy, asOf }: Question): string | null {
  const known = claimUpTo(claim, asOf, (event) => policy.events.get(event)?.scheduled === true);
  const edgesOf = ({ requests }: OptionsNow, at: number) => {
    const question = { claim: known, policy, asOf: at, at };
    const { situations, ...rest } = judged(withRequest(question));
    // Some terms show only once reason, resolution and channel are given.
    const governing = requests.flatMap((request) => judgeBy([], withRequest(question, request)).situations);
    const policies = new Set(governing.map((situation) => situation.policy));
    const others = [...policies].map((one) => situationAt(situations[0].claim, one, at));
    return { ...rest, situations: [situations[0], ...situations.slice(1), ...others] as const };
  };
  const until = lastSameInstant(edgesOf(now, asOf), asOf, (at) => {
    const then = optionsIn({ claim: known, policy, asOf: at, at });
    return { judged: edgesOf(then, at), isSame: said(then) === said(now) };
  });
  return until === null ? null : formatInstant(until);
}

function said({ channels, options }: OptionsNow): string {
  return JSON.stringify([channels, options]);
}
