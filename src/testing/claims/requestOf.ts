import type { AttachmentInput, AttachmentKind, ClaimInput, Policy } from '../../index';
import { isoInstant } from '../instants/isoInstant';
import type { ClaimClock } from './ClaimClock';
import type { ClaimDraft } from './claimDrafts';
import { present, unlessEmpty } from './present';

/** The customer's message, mostly with all that the policy asks for with its reason. */
export function requestOf(
  { request }: ClaimDraft,
  policy: Policy,
  requestAt: number,
  clock: ClaimClock,
): ClaimInput['request'] {
  const { channel, reason, resolution, quantity, isComplete } = request;
  const asked = policy.terms.reasons.accepted.find((term) => term.reason === reason)?.attachments ?? [];
  const given = isComplete ? asked.flatMap(({ anyOf }) => goodOnes(anyOf, policy)) : [];
  const oddments = request.oddments.map(({ place, ...attachment }) =>
    present({ ...attachment, at: place && isoInstant(clock.find(place, requestAt)) }),
  );
  return present({
    at: isoInstant(requestAt),
    channel,
    reason,
    resolution,
    attachments: unlessEmpty([...given, ...oddments]),
    quantity,
  });
}

/** An attachment that counts as the first of several kinds. */
function goodOnes([first]: readonly string[], { terms }: Policy): readonly AttachmentInput[] {
  return terms.attachmentKinds.flatMap(({ kind, needs }) =>
    kind === first ? [{ kind, ...GOOD[needs] }] : [],
  );
}

const GOOD: Readonly<Record<AttachmentKind['needs'], Omit<AttachmentInput, 'kind'>>> = {
  text: { text: 'It does not close.' },
  picture: { mediaType: 'image/jpeg' },
  video: { mediaType: 'video/mp4' },
  nothing: {},
};
