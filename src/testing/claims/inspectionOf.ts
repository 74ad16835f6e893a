import type { ClaimInput } from '../../index';
import { isoInstant } from '../instants/isoInstant';
import type { ClaimClock } from './ClaimClock';
import type { ClaimDraft } from './claimDrafts';
import { present, unlessEmpty } from './present';

/** What the shop finds, and the parcel that may follow with what was missing. */
export function inspectionOf(
  { item, inspection }: ClaimDraft,
  inspectionAt: number,
  clock: ClaimClock,
): ClaimInput['inspection'] {
  const { box, facts, supplement, ...found } = inspection;
  const sent = item.contents ?? [];
  const contents = { everything: sent, one_short: sent.slice(1), nothing: [], unsaid: undefined }[box];
  const missing = box === 'one_short' ? sent.slice(0, 1) : sent;
  const follows = supplement !== undefined && box !== 'everything';
  return present({
    at: isoInstant(inspectionAt),
    ...found,
    contents,
    supplements: follows
      ? [{ at: isoInstant(clock.find(supplement, inspectionAt)), contents: missing }]
      : undefined,
    facts: unlessEmpty(facts),
  });
}
