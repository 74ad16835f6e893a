import type { Condition } from '../vocabulary';
import type { Attachment, ClaimRecord, FactValue, Ruling, Supplement } from './Claim';
import { less } from './less';

/** The instant of an event that has not happened: later than every other. */
export const NEVER = Number.POSITIVE_INFINITY;

/** The order type of an order that names none. */
const STANDARD = 'standard';

/** An attachment, as far as it decides anything. */
export interface AttachmentFacts {
  readonly kind: string;
  readonly at: number;
  readonly hasText: boolean;
  /** False only where a media type is given and it is no picture's. */
  readonly mayBePicture: boolean;
  readonly mayBeVideo: boolean;
}

/** What few claims have, and the built-in policy does not ask for. */
export interface ClaimExtras {
  readonly facts: ReadonlyMap<string, FactValue>;
  /** Those found at the inspection. */
  readonly inspectionFacts: ReadonlyMap<string, FactValue>;
  readonly events: ReadonlyMap<string, number>;
  /** The ruling that came last stands last. */
  readonly rulings: readonly Ruling<number>[];
  readonly settledAt: number;
  readonly outcome: string | null;
  readonly quantity: number | null;
  readonly announced: number | null;
  readonly arrived: number | null;
}

/** A claim laid out flat for deciding: epoch milliseconds, `NEVER` for what has not happened, null for what is absent. */
export interface ClaimFacts {
  readonly category: string;
  readonly orderType: string;
  readonly hasOrderNumber: boolean;
  readonly hasBoxContents: boolean;
  readonly placedAt: number;
  readonly shippedAt: number;
  readonly deliveredAt: number;
  readonly requestedAt: number;
  readonly authorizedAt: number;
  readonly dispatchedAt: number;
  readonly arrivedAt: number;
  readonly inspectedAt: number;
  readonly channel: string | null;
  readonly reason: string | null;
  readonly resolution: string | null;
  readonly attachments: readonly AttachmentFacts[];
  readonly followedInstructions: boolean | null;
  readonly condition: Condition;
  /** What came in the box less what came back; null where nobody looked. */
  readonly missingContents: readonly string[] | null;
  readonly supplements: readonly Supplement<number>[];
  readonly packedAsSent: boolean | null;
  readonly problemConfirmed: boolean | null;
  /** Null where the claim has none of it. */
  readonly extras: ClaimExtras | null;
  /** Room for what has been made of these facts once; it never changes an answer. */
  kept: unknown;
}

const NONE: readonly never[] = [];

/** Whether a text says anything. */
export function isGiven(text: string | null | undefined): text is string {
  return text !== null && text !== undefined && text.trim() !== '';
}

/** Lays a claim as read out flat. */
export function toClaimFacts(record: ClaimRecord): ClaimFacts {
  const { order, item, request, authorization, dispatch, arrival, inspection } = record;
  const contents = item.contents ?? NONE;
  return {
    category: item.category,
    orderType: order.type ?? STANDARD,
    hasOrderNumber: isGiven(order.number),
    hasBoxContents: contents.length > 0,
    placedAt: order.placedAt ?? NEVER,
    shippedAt: order.shippedAt ?? NEVER,
    deliveredAt: order.deliveredAt ?? NEVER,
    requestedAt: request?.at ?? NEVER,
    authorizedAt: authorization?.at ?? NEVER,
    dispatchedAt: dispatch?.at ?? NEVER,
    arrivedAt: arrival?.at ?? NEVER,
    inspectedAt: inspection?.at ?? NEVER,
    channel: request?.channel ?? null,
    reason: request?.reason ?? null,
    resolution: request?.resolution ?? null,
    attachments: request === undefined ? NONE : toAttachmentFacts(request.at, request.attachments ?? NONE),
    followedInstructions: dispatch?.followedInstructions ?? null,
    condition: inspection?.condition ?? 'as_received',
    missingContents: inspection?.contents === undefined ? null : less(contents, inspection.contents),
    supplements: inspection?.supplements ?? NONE,
    packedAsSent: inspection?.packedAsSent ?? null,
    problemConfirmed: inspection?.problemConfirmed ?? null,
    extras: extrasOf(record),
    kept: undefined,
  };
}

function toAttachmentFacts(
  requestedAt: number,
  records: readonly Attachment<number>[],
): readonly AttachmentFacts[] {
  return records.map(({ kind, text, mediaType, at }) => ({
    kind,
    at: at ?? requestedAt,
    hasText: isGiven(text),
    mayBePicture: mediaType === undefined || /^image\//i.test(mediaType),
    mayBeVideo: mediaType === undefined || /^video\//i.test(mediaType),
  }));
}

function extrasOf(record: ClaimRecord): ClaimExtras | null {
  const { item, request, inspection, settlement, facts, events, rulings } = record;
  if (
    settlement === undefined &&
    facts === undefined &&
    events === undefined &&
    rulings === undefined &&
    item.quantity === undefined &&
    request?.quantity === undefined &&
    inspection?.quantity === undefined &&
    inspection?.facts === undefined
  ) {
    return null;
  }
  return {
    facts: new Map(Object.entries(facts ?? {})),
    inspectionFacts: new Map(Object.entries(inspection?.facts ?? {})),
    events: new Map(Object.entries(events ?? {})),
    rulings: [...(rulings ?? NONE)].sort((one, other) => one.at - other.at),
    settledAt: settlement?.at ?? NEVER,
    outcome: settlement?.outcome ?? null,
    quantity: item.quantity ?? null,
    announced: request?.quantity ?? null,
    arrived: inspection?.quantity ?? null,
  };
}
