import type { AttachmentInput, ClaimInput, Condition, SupplementInput } from 'returns-policy';

/** How the usual return goes, in Seoul, where a day always has 24 hours. */
export const usual = {
  placing: '2026-02-25T09:00:00+09:00',
  shipment: '2026-02-27T09:00:00+09:00',
  delivery: '2026-03-02T10:00:00+09:00',
  request: '2026-03-02T12:00:00+09:00',
  authorization: '2026-03-02T15:00:00+09:00',
  dispatch: '2026-03-02T18:00:00+09:00',
  arrival: '2026-03-05T11:00:00+09:00',
  inspection: '2026-03-05T16:00:00+09:00',
} as const;

/** 24 hours from the usual delivery: the last instant to claim and to send back. */
export const DAY_END = '2026-03-03T01:00:00.000Z';
/** Seven days from the usual delivery: the last instant to arrive. */
export const WEEK_END = '2026-03-09T01:00:00.000Z';

/** The instant some milliseconds after another; before it, if negative. */
export function msFrom(instant: string, ms: number): string {
  return new Date(Date.parse(instant) + ms).toISOString();
}

type Stage = 'placing' | 'delivery' | 'request' | 'authorization' | 'dispatch' | 'arrival' | 'inspection';
const STAGES: readonly Stage[] = [
  'placing',
  'delivery',
  'request',
  'authorization',
  'dispatch',
  'arrival',
  'inspection',
];

/** What a test wants to be different from the usual; null for what is to be absent. */
export interface ClaimTraits {
  /** The last event that has happened in the usual way. */
  readonly upTo?: Stage;
  readonly number?: string | null;
  readonly orderType?: string;
  readonly category?: string;
  readonly contents?: readonly string[];
  readonly placedAt?: string;
  readonly shippedAt?: string;
  readonly deliveredAt?: string | null;
  readonly requestedAt?: string;
  readonly channel?: string;
  readonly reason?: string | null;
  readonly resolution?: string | null;
  /** Without it, everything that the reason asks for. */
  readonly attachments?: readonly AttachmentInput[];
  readonly authorizedAt?: string | null;
  readonly dispatchedAt?: string;
  readonly followedInstructions?: boolean;
  readonly arrivedAt?: string;
  readonly inspectedAt?: string;
  readonly condition?: Condition;
  /** What was in the box; without it, everything that came in it; null where nobody looked. */
  readonly returned?: readonly string[] | null;
  readonly packedAsSent?: boolean;
  readonly problemConfirmed?: boolean;
  readonly supplements?: readonly SupplementInput[];
}

export const defectPhoto: AttachmentInput = {
  kind: 'defect_photo',
  mediaType: 'image/jpeg',
  name: 'clasp.jpg',
};
export const tagPhoto: AttachmentInput = { kind: 'tag_photo', mediaType: 'image/png', name: 'tag.png' };
export const modelNumber: AttachmentInput = { kind: 'model_number', text: 'KX-20' };
export const description: AttachmentInput = { kind: 'description', text: 'The clasp does not close.' };
export const statement: AttachmentInput = { kind: 'statement', text: 'The colour does not suit me.' };

/** A complete claim by e-mail for a change of mind, with what is different in it. */
export function aClaim(traits: ClaimTraits = {}): ClaimInput {
  const last = STAGES.indexOf(traits.upTo ?? 'request');
  const instant = (stage: Stage, given: string | null | undefined): string | null => {
    if (given !== undefined) return given;
    return STAGES.indexOf(stage) <= last ? usual[stage] : null;
  };
  const { reason = 'change_of_mind', contents } = traits;
  const requestedAt = instant('request', traits.requestedAt);
  const authorizedAt = instant('authorization', traits.authorizedAt);
  const dispatchedAt = instant('dispatch', traits.dispatchedAt);
  const arrivedAt = instant('arrival', traits.arrivedAt);
  const inspectedAt = instant('inspection', traits.inspectedAt);
  return present<ClaimInput>({
    order: present({
      number: traits.number === undefined ? 'A-1001' : traits.number,
      type: traits.orderType,
      placedAt: traits.placedAt,
      shippedAt: traits.shippedAt,
      deliveredAt: instant('delivery', traits.deliveredAt),
    }),
    item: present({ category: traits.category ?? 'shoes', contents }),
    request:
      requestedAt === null
        ? null
        : present({
            at: requestedAt,
            channel: traits.channel ?? 'email',
            reason,
            resolution: traits.resolution === undefined ? 'refund' : traits.resolution,
            attachments: traits.attachments ?? attachmentsFor(reason),
          }),
    authorization: authorizedAt === null ? null : { at: authorizedAt },
    dispatch:
      dispatchedAt === null
        ? null
        : present({ at: dispatchedAt, followedInstructions: traits.followedInstructions }),
    arrival: arrivedAt === null ? null : { at: arrivedAt },
    inspection:
      inspectedAt === null
        ? null
        : present({
            at: inspectedAt,
            condition: traits.condition ?? 'as_received',
            contents: traits.returned === undefined ? (contents ?? []) : traits.returned,
            packedAsSent: traits.packedAsSent,
            problemConfirmed: traits.problemConfirmed,
            supplements: traits.supplements,
          }),
  });
}

function attachmentsFor(reason: string | null): readonly AttachmentInput[] {
  switch (reason) {
    case 'defective_item':
      return [defectPhoto, description];
    case 'wrong_item':
      return [modelNumber, description];
    default:
      return [statement];
  }
}

/** A copy without the fields that say nothing. */
function present<Part extends object>(part: Part): Part {
  const given = Object.entries(part).filter(([, value]) => value !== undefined && value !== null);
  return Object.fromEntries(given) as Part;
}
