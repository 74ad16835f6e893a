import { DateTime } from 'luxon';
import type { ClaimInput } from 'returns-policy';
import type { Decision } from '../../../../src/vocabulary';
import { missingOf } from '../factsOf';

/** The policy as a programmer writes it with luxon: dates are read by it, added to and compared. Nothing is explained. */
interface DatedClaim {
  readonly claim: ClaimInput;
  readonly deliveredAt: DateTime | null;
  readonly requestedAt: DateTime | null;
  readonly authorizedAt: DateTime | null;
  readonly dispatchedAt: DateTime | null;
  readonly arrivedAt: DateTime | null;
  readonly inspectedAt: DateTime | null;
  readonly attachments: readonly { readonly kind: string; readonly at: DateTime }[];
}

const ZONE = 'Asia/Seoul';

export function datedClaim(claim: ClaimInput): DatedClaim {
  const requestedAt = dated(claim.request?.at);
  return {
    claim,
    deliveredAt: dated(claim.order.deliveredAt),
    requestedAt,
    authorizedAt: dated(claim.authorization?.at),
    dispatchedAt: dated(claim.dispatch?.at),
    arrivedAt: dated(claim.arrival?.at),
    inspectedAt: dated(claim.inspection?.at),
    attachments: (claim.request?.attachments ?? []).flatMap(({ kind, text, mediaType, at }) => {
      const arrived = dated(at) ?? requestedAt;
      const counts =
        kind === 'defect_photo' || kind === 'tag_photo'
          ? mediaType == null || /^image\//i.test(mediaType)
          : text != null && text.trim() !== '';
      return counts && arrived !== null ? [{ kind, at: arrived }] : [];
    }),
  };
}

function dated(text: ClaimInput['order']['deliveredAt']): DateTime | null {
  if (text == null) return null;
  const at = DateTime.fromISO(String(text), { zone: ZONE });
  if (!at.isValid) throw new Error(`${text} is no instant`);
  return at;
}

export function decideDated(dates: DatedClaim, asOfMs: number): Decision {
  const { claim, deliveredAt, requestedAt, authorizedAt, dispatchedAt, arrivedAt, attachments } = dates;
  const asOf = DateTime.fromMillis(asOfMs, { zone: ZONE });
  const by = (event: DateTime | null, limit: DateTime): boolean => event !== null && event <= limit;
  const { order, item, request, inspection } = claim;
  if (item.category === 'jewelry' || order.type === 'personal_request') return 'rejected';

  const delivered = by(deliveredAt, asOf);
  const authorized = by(authorizedAt, asOf);
  const dispatched = by(dispatchedAt, asOf);
  const arrived = by(arrivedAt, asOf);
  const inspected = by(dates.inspectedAt, asOf);
  const byEmail = request?.channel === 'email';
  const filed = by(requestedAt, asOf) && (byEmail || authorized);
  const filedAt = byEmail ? requestedAt : authorizedAt;
  const dayEnd = delivered && deliveredAt !== null ? deliveredAt.plus({ hours: 24 }) : null;
  const weekEnd = delivered && deliveredAt !== null ? deliveredAt.plus({ days: 7 }) : null;
  const pastDay = dayEnd !== null && asOf > dayEnd;
  const late = (event: DateTime | null, happened: boolean, limit: DateTime | null): boolean =>
    limit !== null && !by(happened ? event : asOf, limit);

  const reason = request?.reason ?? '';
  const productProblem = reason === 'defective_item' || reason === 'wrong_item';
  const reasonKnown = productProblem || reason === 'change_of_mind';
  const resolutionOffered = request?.resolution === 'refund' || request?.resolution === 'exchange';
  const numbered = (order.number ?? '').trim() !== '';
  const shown = (limit: DateTime, ...kinds: readonly string[]): boolean =>
    attachments.some(({ kind, at }) => kinds.includes(kind) && at <= limit);
  const evidenced = (limit: DateTime): boolean => {
    if (reason === 'change_of_mind') return shown(limit, 'statement');
    if (!shown(limit, 'description')) return false;
    return reason === 'defective_item'
      ? shown(limit, 'defect_photo')
      : shown(limit, 'tag_photo', 'model_number');
  };

  if (filed && late(filedAt, true, dayEnd)) return 'rejected';
  if (!filed && pastDay) return 'rejected';
  if (filed && reason.trim() !== '' && !reasonKnown) return 'rejected';
  if (dispatched && dispatchedAt !== null && !by(authorizedAt, dispatchedAt)) return 'rejected';

  const missing = inspected ? missingOf(item.contents ?? null, inspection?.contents ?? null) : 'nothing';
  if (inspected && (inspection?.condition !== 'as_received' || missing === 'something')) return 'rejected';

  const dispatchLate = late(dispatchedAt, dispatched, dayEnd);
  const arrivalLate = dispatched && late(arrivedAt, arrived, weekEnd);
  if ((filed || dispatched) && (dispatchLate || arrivalLate)) {
    const complete =
      dayEnd !== null &&
      !by(authorizedAt, dayEnd) &&
      byEmail &&
      by(requestedAt, dayEnd) &&
      reasonKnown &&
      resolutionOffered &&
      numbered &&
      evidenced(dayEnd);
    return complete && (authorized || !dispatched) ? 'needs_review' : 'rejected';
  }
  if (dispatched && !delivered) return 'needs_review';

  const incomplete = !authorized && !(numbered && evidenced(asOf));
  if (!filed || !delivered || !reasonKnown || !resolutionOffered || incomplete) return 'pending';
  if (!authorized || !dispatched || !arrived || !inspected || missing === 'unchecked') return 'pending';
  return 'accepted';
}
