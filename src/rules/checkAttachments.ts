import { type Finding, shared } from '../finding';
import { missingFacts } from '../governing/missingFacts';
import { testFor } from '../governing/testFor';
import type { PolicyFacts } from '../policy/PolicyFacts';
import type { AttachmentRequirement } from '../policy/Requirement';
import { deadlineNamed } from '../situation/deadlineNamed';
import type { Situation } from '../situation/Situation';
import { type Check, checkBy } from './Rule';

/** @internal What can come of each requirement, for each reason of the policy. */
export function prepareAttachments(policy: PolicyFacts) {
  return policy.terms.reasons.accepted.map(({ attachments }) =>
    attachments.map((attachment) => outcomesOf(attachment, policy)),
  );
}

type Outcomes = ReturnType<typeof outcomesOf>;

function outcomesOf(
  { clause, anyOf, required = true, curableUntil, when }: AttachmentRequirement,
  policy: PolicyFacts,
) {
  return {
    clause,
    curableUntil,
    tooLate: shared(clause, required ? 'breached' : 'advisory', 'attachment_missing', { anyOf }),
    test: when === undefined ? null : testFor(when, policy),
    given: shared(clause, 'satisfied', 'attachment_given', { anyOf }),
    notNeeded: shared(clause, 'advisory', 'attachment_missing', { anyOf }),
    missing: shared(clause, required ? 'outstanding' : 'advisory', 'attachment_missing', { anyOf }),
  };
}

/** @internal */
export function judgeAttachments(
  outcomes: ReturnType<typeof prepareAttachments>,
  situation: Situation,
  findings: Finding[],
): void {
  const { claim, under, isFiled, asOf } = situation;
  const required = outcomes[under.reasonAt];
  if (!isFiled || required === undefined) return;
  for (let index = 0; index < required.length; index += 1) {
    const outcome = required[index] as Outcomes;
    const { clause, test, given, notNeeded } = outcome;
    if (test !== null) {
      const truth = test.of(claim, asOf);
      if (truth === 'unknown') findings.push(missingFacts(clause, [test], situation));
      if (truth !== 'yes') continue;
    }
    const last = lastFor(outcome, situation);
    if ((under.metAt[index] as number) <= last) findings.push(given);
    else if (claim.authorizedAt <= last) findings.push(notNeeded);
    else findings.push(last < asOf ? outcome.tooLate : outcome.missing);
  }
}

/** The last instant at which an attachment counts, or the shop may do without it. */
function lastFor({ curableUntil }: Outcomes, situation: Situation): number {
  const { asOf } = situation;
  return curableUntil === undefined
    ? asOf
    : Math.min(asOf, deadlineNamed(curableUntil, situation).at ?? asOf);
}

/**
 * Says whether what has to be attached for the reason of a filed claim is there: pictures, a model number, a
 * description, a statement.
 *
 * What is missing may follow: it is outstanding, never refused here. Of a requirement that names several kinds, one is
 * enough. A text that is blank and a "picture" of another media type do not count.
 *
 * @param claim - reads the request's reason and attachments, each from its own instant on
 * @param policy - what each reason requires, and what makes an attachment of a kind count
 * @param asOf - the instant the question is asked of; never the clock
 * @returns one finding a requirement; none while no claim is filed or its reason is not accepted
 * @throws {InvalidClaimError} for a claim that cannot be
 * @throws {InvalidPolicyError} for a policy that cannot be
 * @throws {TypeError} for an `asOf` that is no instant
 *
 * @example
 * import { checkAttachments, defaultPolicy } from 'returns-policy';
 *
 * const claim = {
 *   order: { number: 'A-1001' },
 *   item: { category: 'shoes' },
 *   request: {
 *     at: '2026-03-02T12:00:00+09:00',
 *     channel: 'email',
 *     reason: 'wrong_item',
 *     attachments: [{ kind: 'model_number', text: 'KX-20' }],
 *   },
 * };
 * checkAttachments(claim, defaultPolicy, '2026-03-02T13:00:00+09:00').map(({ code }) => code)
 * // => ['attachment_given', 'attachment_missing']
 *
 * @clause evidence.defect
 * @clause evidence.wrong_item
 * @clause evidence.description
 * @clause evidence.change_of_mind
 */
export const checkAttachments: Check = /* @__PURE__ */ checkBy(prepareAttachments, judgeAttachments);
