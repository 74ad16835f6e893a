import type { Claim } from './claim/Claim';
import { type ClaimFacts, NEVER } from './claim/ClaimFacts';
import type { ClaimInput } from './claim/ClaimInput';
import { evaluate } from './evaluateClaim';
import type { Evaluation } from './evaluation';
import type { Finding } from './finding';
import { needsOf } from './needsOf';
import type { Policy, PolicyInput } from './policy/Policy';
import type { ReturnOption, ReturnOptions } from './ReturnOptions';
import { type Question, questionOf, readQuestion } from './situation/Question';
import type { InstantInput } from './time/readInstant';

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
  const { channels, reasons } = given.policy.terms;
  const unclaimed = evaluate(withRequest(given, {}));
  const validUntil = [unclaimed.validUntil];
  const options = reasons.accepted.map(({ reason, fault }): ReturnOption => {
    const channel = channels.accepted[0] ?? null;
    const ask = (resolution: string | null): Evaluation =>
      evaluate(withRequest(given, { requestedAt: given.asOf, channel, reason, resolution }));
    const answers = resolutionsIn(given).map((resolution) => ({ resolution, answer: ask(resolution) }));
    // A resolution that is refused or not offered for this reason leaves the others open.
    const isOpen = ({ answer }: { answer: Evaluation }): boolean => answer.decision !== 'rejected';
    const open = answers.find(({ answer }) => isGiven(answer)) ?? answers.find(isOpen) ?? answers[0];
    const asked = open?.answer ?? ask(null);
    const isRefused = asked.decision === 'rejected';
    // A window that the request opens moves along with the question.
    if (given.policy.windows.dispatch.plainFrom !== 'request') validUntil.push(asked.validUntil);
    return {
      reason,
      fault,
      returnable: isRefused ? 'no' : asked.deadlines.claim.state === 'met' ? 'yes' : 'unknown',
      because: refusalsOf(asked, unclaimed),
      claimBy: claimByFor(unclaimed, asked, given),
      needs: needsOf(asked.findings),
      nextStep: isRefused ? null : unclaimed.nextStep,
      resolutions: isRefused
        ? []
        : answers
            .filter(({ answer }) => isGiven(answer))
            .map(({ resolution, answer: { cost } }) => ({ resolution, cost })),
    };
  });
  return {
    channels: channels.accepted,
    options,
    validUntil: earliest(validUntil),
    asOf: unclaimed.asOf,
    policy: unclaimed.policy,
  };
}

/** Every resolution that the policy or one of its exceptions can offer. */
function resolutionsIn({ policy }: Question): readonly string[] {
  const lists = [policy.terms.resolutions, ...policy.exceptions.map(({ set }) => set?.resolutions)];
  const names = lists.flatMap((list) => (list?.offered ?? []).map(({ resolution }) => resolution));
  return [...new Set(names)];
}

/** Where other terms hold for some reasons, the deadline shows only once the reason is given. */
function claimByFor(unclaimed: Evaluation, asked: Evaluation, { policy }: Question): string | null {
  return unclaimed.deadlines.claim.deadline ?? (policy.isPlain ? null : asked.deadlines.claim.deadline);
}

/** Whether the resolution that was asked for is the one that is given. */
function isGiven({ decision, findings }: Evaluation): boolean {
  const others = ['resolution_not_offered', 'resolution_replaced'];
  return decision !== 'rejected' && !findings.some(({ code }) => others.includes(code));
}

/** What refuses the request; where a clause refuses without one already, it is said that way. */
function refusalsOf(asked: Evaluation, unclaimed: Evaluation): readonly Finding[] {
  const already = unclaimed.findings.filter(isBreached);
  return asked.findings
    .filter(isBreached)
    .map((finding) => already.find(({ clause }) => clause === finding.clause) ?? finding);
}

const isBreached = ({ standing }: Finding): boolean => standing === 'breached';

/** ISO 8601 in UTC sorts as it runs. */
function earliest(instants: readonly (string | null)[]): string | null {
  return instants.filter((instant) => instant !== null).sort()[0] ?? null;
}

/** The question as if nothing had been claimed but this, with nothing attached. */
function withRequest({ claim, policy, asOf }: Question, request: Partial<ClaimFacts>): Question {
  const blank = { requestedAt: NEVER, channel: null, reason: null, resolution: null, attachments: [] };
  const after = { authorizedAt: NEVER, dispatchedAt: NEVER, arrivedAt: NEVER, inspectedAt: NEVER };
  // Nothing was decided on it yet, and nothing found.
  const extras = claim.extras && {
    ...claim.extras,
    settledAt: NEVER,
    rulings: [],
    inspectionFacts: new Map(),
  };
  return questionOf({ ...claim, extras, ...blank, ...after, ...request, kept: undefined }, policy, asOf);
}
