import { NEVER } from '../claim/ClaimFacts';
import { rulingAt } from '../claim/rulingAt';
import type { ReasonTerm } from '../policy/PolicyTerms';
import { asksForAttachment, asksForChannel, asksForNumber } from './asksFor';
import type { Situation } from './Situation';

/** When everything asked for had come, or a person had waived it; without regard to an authorization. */
export function completeAtFor({ claim, policy, under, asOf }: Situation): number {
  if (claim.extras === null || under.completeAt !== NEVER) return under.completeAt;
  if (under.reasonAt < 0 || under.resolutionAt < 0) return NEVER;
  const waivedAt = (clause: string): number => {
    const ruling = rulingAt(clause, claim, asOf);
    return ruling?.ruling === 'waived' ? ruling.at : NEVER;
  };
  const { channels, orderNumber, reasons } = policy.terms;
  const given = claim.requestedAt;
  const { attachments } = reasons.accepted[under.reasonAt] as ReasonTerm;
  return Math.max(
    under.channelAt >= 0 || !asksForChannel(policy) ? given : waivedAt(channels.clause),
    claim.hasOrderNumber || !asksForNumber(policy)
      ? given
      : waivedAt((orderNumber as { clause: string }).clause),
    ...attachments.map((attachment, index) => {
      if (!asksForAttachment(attachment, policy)) return given;
      return Math.min(under.metAt[index] as number, waivedAt(attachment.clause));
    }),
  );
}
