import type { ClaimFacts } from '../claim/ClaimFacts';
import type { AttachmentRequirement } from '../policy/Policy';
import type { PolicyFacts } from '../policy/PolicyFacts';

/** Whether one of the kinds asked for had been sent by an instant, with what makes one of that kind count. */
export function isMet(requirement: AttachmentRequirement, claim: ClaimFacts, policy: PolicyFacts, at: number): boolean {
  for (const attachment of claim.attachments) {
    if (attachment.at > at || !requirement.anyOf.includes(attachment.kind)) continue;
    const needs = policy.attachmentKinds.get(attachment.kind);
    if (needs === 'nothing' || (needs === 'text' ? attachment.hasText : attachment.mayBePicture)) return true;
  }
  return false;
}
