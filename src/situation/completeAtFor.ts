import { type ClaimFacts, NEVER } from '../claim/ClaimFacts';
import { rulingAt } from '../claim/rulingAt';
import type { AttachmentRequirement } from '../policy/Requirement';
import { asksForAttachment, asksForChannel, asksForNumber } from './asksFor';
import type { Situation } from './Situation';

/** When everything asked for had come, or a person had waived it; without regard to an authorization. */
export function completeAtFor({ claim, policy, under, asOf }: Situation): number {
  const reason = policy.terms.reasons.accepted[under.reasonAt];
  if (reason === undefined || under.resolutionAt < 0) return NEVER;
  const { channels, orderNumber } = policy.terms;
  let completeAt = claim.requestedAt;
  if (under.channelAt < 0 && asksForChannel(policy))
    completeAt = Math.max(completeAt, waivedAt(channels.clause, claim, asOf));
  if (!claim.hasOrderNumber && asksForNumber(policy))
    completeAt = Math.max(completeAt, waivedAt((orderNumber as { clause: string }).clause, claim, asOf));
  const { attachments } = reason;
  for (let index = 0; index < attachments.length; index += 1) {
    const attachment = attachments[index] as AttachmentRequirement;
    if (!asksForAttachment(attachment, policy)) continue;
    const metAt = under.metAt[index] as number;
    completeAt = Math.max(completeAt, Math.min(metAt, waivedAt(attachment.clause, claim, asOf)));
  }
  return completeAt;
}

function waivedAt(clause: string, claim: ClaimFacts, asOf: number): number {
  const ruling = rulingAt(clause, claim, asOf);
  return ruling?.ruling === 'waived' ? ruling.at : NEVER;
}
