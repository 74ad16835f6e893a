import { type ClaimFacts, NEVER } from '../claim/ClaimFacts';
import type { AttachmentRequirement } from '../policy/Policy';
import type { PolicyFacts } from '../policy/PolicyFacts';
import { deadlineOf, type Span } from '../time/deadlineOf';
import { formatInstant } from '../time/formatInstant';
import type { Anchor } from '../vocabulary';

/** A deadline in both forms; `opens` is when the event that opens its window happened. */
export interface Deadline {
  readonly opens: number;
  readonly at: number | null;
  /** What findings say of it. */
  readonly details: { readonly deadline: string | null };
}

/** A claim under a policy, as far as it does not depend on the instant that is asked of. */
export interface ClaimUnder {
  readonly policy: PolicyFacts;
  /** Which exclusions of the policy name this item or order, by their place in its list. */
  readonly excludedBy: readonly number[];
  /** Where channel, reason and resolution stand in the policy's lists; -1 for not at all. */
  readonly channelAt: number;
  readonly reasonAt: number;
  readonly resolutionAt: number;
  /** When it becomes a filed claim: with the request through an accepted channel, else with the authorization. */
  readonly filedAt: number;
  /** For each attachment that the reason requires, when it had come; `NEVER` for not at all. */
  readonly metAt: readonly number[];
  /** When everything asked for had come through an accepted channel, without regard to an authorization. */
  readonly completeAt: number;
  readonly claimDeadline: Deadline;
  readonly dispatchDeadline: Deadline;
  readonly arrivalDeadline: Deadline;
}

/** A deadline while the event that opens its window has not happened. */
export const UNKNOWN: Deadline = Object.freeze({
  opens: NEVER,
  at: null,
  details: Object.freeze({ deadline: null }),
});

/**
 * The claim under the policy; kept with the claim for the next instant that is asked of. Not under a policy that was read
 * for one call only: it would never be asked of again, and stay in memory as long as the claim.
 */
export function claimUnder(claim: ClaimFacts, policy: PolicyFacts): ClaimUnder {
  const kept = claim.kept as ClaimUnder | undefined;
  if (kept?.policy === policy) return kept;
  const under = layOut(claim, policy);
  if (policy.isParsed) claim.kept = under;
  return under;
}

function layOut(claim: ClaimFacts, policy: PolicyFacts): ClaimUnder {
  const channelAt = positionOf(claim.channel, policy.channels);
  const reasonAt = positionOf(claim.reason, policy.reasons);
  const resolutionAt = positionOf(claim.resolution, policy.resolutions);
  const filedAt = channelAt >= 0 ? claim.requestedAt : claim.authorizedAt;
  const isComplete = channelAt >= 0 && reasonAt >= 0 && resolutionAt >= 0 && claim.hasOrderNumber;
  const metAt: number[] = [];
  let completeAt = isComplete ? claim.requestedAt : NEVER;
  for (const requirement of policy.terms.reasons.accepted[reasonAt]?.attachments ?? []) {
    const at = firstMet(requirement, claim, policy);
    metAt.push(at);
    if (at > completeAt) completeAt = at;
  }
  const claimDeadline = deadlineIn(policy.windows.claim, claim, policy, UNKNOWN);
  const dispatchDeadline = deadlineIn(policy.windows.dispatch, claim, policy, claimDeadline);
  return {
    policy,
    excludedBy: exclusionsOf(claim, policy),
    channelAt,
    reasonAt,
    resolutionAt,
    filedAt,
    metAt,
    completeAt,
    claimDeadline,
    dispatchDeadline,
    arrivalDeadline: deadlineIn(policy.windows.arrival, claim, policy, dispatchDeadline),
  };
}

const NONE: readonly number[] = Object.freeze([]);

function exclusionsOf(claim: ClaimFacts, { exclusions }: PolicyFacts): readonly number[] {
  let found = NONE;
  for (let index = 0; index < exclusions.length; index += 1) {
    const { by, values } = exclusions[index] as PolicyFacts['exclusions'][number];
    if (values.has(by === 'category' ? claim.category : claim.orderType)) found = [...found, index];
  }
  return found;
}

function positionOf(name: string | null, positions: ReadonlyMap<string, number>): number {
  return name === null ? -1 : (positions.get(name) ?? -1);
}

/** When the first attachment came that is of a kind asked for and has what makes one of that kind count. */
function firstMet({ anyOf }: AttachmentRequirement, claim: ClaimFacts, policy: PolicyFacts): number {
  let first = NEVER;
  for (const { kind, at, hasText, mayBePicture } of claim.attachments) {
    if (at >= first || !anyOf.includes(kind)) continue;
    const needs = policy.attachmentKinds.get(kind);
    if (needs === 'nothing' || (needs === 'text' ? hasText : mayBePicture)) first = at;
  }
  return first;
}

/** A deadline that equals another is that one, so that a stored evaluation holds its text once. */
function deadlineIn(span: Span, claim: ClaimFacts, policy: PolicyFacts, other: Deadline): Deadline {
  const opens = anchorOf(span.from, claim);
  if (opens === NEVER) return UNKNOWN;
  const at = deadlineOf(span, opens, policy.calendar);
  return at === other.at && opens === other.opens
    ? other
    : { opens, at, details: Object.freeze({ deadline: formatInstant(at) }) };
}

function anchorOf(anchor: Anchor, claim: ClaimFacts): number {
  switch (anchor) {
    case 'delivery':
      return claim.deliveredAt;
    case 'order':
      return claim.placedAt;
    case 'shipment':
      return claim.shippedAt;
    case 'request':
      return claim.requestedAt;
    case 'authorization':
      return claim.authorizedAt;
    case 'dispatch':
      return claim.dispatchedAt;
    case 'arrival':
      return claim.arrivedAt;
  }
}
