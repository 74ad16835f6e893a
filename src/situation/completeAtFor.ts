import { NEVER } from '../claim/ClaimFacts';
import { rulingAt } from '../claim/rulingAt';
import { asksForAttachment, asksForChannel, asksForNumber } from './asksFor';
import type { Situation } from './Situation';

/** When everything asked for had come, or a person had waived it; without regard to an authorization. */
export function completeAtFor({ claim, policy, under, asOf }: Situation): number {
  const reason = policy.terms.reasons.accepted[under.reasonAt];
  if (reason === undefined || under.resolutionAt < 0) return NEVER;
  const waivedAt = (clause: string): number => {
    const ruling = rulingAt(clause, claim, asOf);
    return ruling?.ruling === 'waived' ? ruling.at : NEVER;
  };
  const { channels, orderNumber } = policy.terms;
  const given = claim.requestedAt;
  return Math.max(
    under.channelAt >= 0 || !asksForChannel(policy) ? given : waivedAt(channels.clause),
    claim.hasOrderNumber || !asksForNumber(policy)
      ? given
      : waivedAt((orderNumber as { clause: string }).clause),
    ...reason.attachments.map((attachment, index) => {
      if (!asksForAttachment(attachment, policy)) return given;
      return Math.min(under.metAt[index] as number, waivedAt(attachment.clause));
    }),
  );
}
