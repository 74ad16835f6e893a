import { type AttachmentFacts, type ClaimFacts, isGiven, NEVER } from '../claim/ClaimFacts';
import { instantOf } from '../claim/instantOf';
import type { Finding } from '../finding';
import type { PolicyFacts } from '../policy/PolicyFacts';
import type { AttachmentKind, AttachmentRequirement } from '../policy/Requirement';
import type { WindowFacts } from '../policy/WindowFacts';
import { deadlineOf } from '../time/deadlineOf';
import { type Deadline, deadlineAt, UNKNOWN, UNLIMITED } from './Deadline';

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
  readonly claimDeadline: Deadline;
  readonly dispatchDeadline: Deadline;
  readonly arrivalDeadline: Deadline;
  /** Findings that no event changes, once they are asked for again; they never change an answer. */
  lasting: readonly Finding[] | null;
  isAskedAgain: boolean;
}

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
  const channelAt = channelPosition(claim.channel, policy);
  const reasonAt = positionOf(reasonOf(claim, policy), policy.reasons);
  const resolutionAt = positionOf(claim.resolution, policy.resolutions);
  const required = policy.terms.reasons.accepted[reasonAt]?.attachments;
  const claimDeadline = deadlineIn(policy.windows.claim, claim, policy, UNKNOWN);
  const dispatchDeadline = deadlineIn(policy.windows.dispatch, claim, policy, claimDeadline);
  return {
    policy,
    excludedBy: exclusionsOf(claim, policy),
    channelAt,
    reasonAt,
    resolutionAt,
    filedAt: channelAt >= 0 ? claim.requestedAt : claim.authorizedAt,
    metAt: required?.map((requirement) => firstMet(requirement, claim, policy)) ?? NONE,
    claimDeadline,
    dispatchDeadline,
    arrivalDeadline: deadlineIn(policy.windows.arrival, claim, policy, dispatchDeadline),
    lasting: null,
    isAskedAgain: false,
  };
}

/** Where every way is accepted, each stands after those that are named. */
function channelPosition(channel: string | null, { channels, terms }: PolicyFacts): number {
  return terms.channels.othersToo === true ? channels.size : positionOf(channel, channels);
}

/** The policy may say what a request without a reason is taken for. */
function reasonOf({ reason }: ClaimFacts, { terms }: PolicyFacts): string | null {
  const { whenMissing } = terms.reasons;
  return isGiven(reason) ? reason : (whenMissing ?? null);
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

function positionOf(name: string | null, positions: ReadonlyMap<string | null, number>): number {
  return positions.get(name) ?? -1;
}

/** When the first attachment came that is of a kind asked for and has what makes one of that kind count. */
function firstMet({ anyOf }: AttachmentRequirement, claim: ClaimFacts, policy: PolicyFacts): number {
  let first = NEVER;
  for (const attachment of claim.attachments) {
    if (!anyOf.includes(attachment.kind)) continue;
    if (isEnough(attachment, policy.attachmentKinds.get(attachment.kind) as AttachmentKind['needs']))
      first = Math.min(first, attachment.at);
  }
  return first;
}

function isEnough(
  { hasText, mayBePicture, mayBeVideo }: AttachmentFacts,
  needs: AttachmentKind['needs'],
): boolean {
  switch (needs) {
    case 'text':
      return hasText;
    case 'picture':
      return mayBePicture;
    case 'video':
      return mayBeVideo;
    case 'nothing':
      return true;
  }
}

/**
 * The deadline of a window that counts from one event. One that equals another is that one, so that a stored evaluation
 * holds its text once. What needs more than that one event is looked at as of an instant.
 */
function deadlineIn(window: WindowFacts, claim: ClaimFacts, policy: PolicyFacts, other: Deadline): Deadline {
  if (window.plainFrom === null) return UNKNOWN;
  if (window.isUnlimited) return UNLIMITED;
  const startsAt = instantOf(window.plainFrom, claim);
  if (startsAt === NEVER) return UNKNOWN;
  const at = deadlineOf(window, startsAt, policy.calendar);
  return at === other.at && startsAt === other.startsAt ? other : deadlineAt(startsAt, at);
}
