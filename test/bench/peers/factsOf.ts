import type { ClaimRecord } from '../../support/straightLine';

/**
 * What every peer is given of a claim as of an instant: what has happened by then, and the deadlines as numbers. No
 * engine here knows calendar days in a time zone or compares two lists piece by piece, so that much is worked out
 * beside it, for all of them alike; what follows from it is for the engine to say.
 */
export interface Facts {
  readonly category: string;
  readonly orderType: string;
  readonly orderNumberGiven: boolean;
  readonly channel: string;
  readonly reason: string;
  readonly reasonGiven: boolean;
  readonly resolution: string;
  readonly condition: string;
  /** What did not come back: nothing, something, or nobody looked. */
  readonly missing: 'nothing' | 'something' | 'unchecked';
  readonly delivered: boolean;
  readonly requested: boolean;
  readonly authorized: boolean;
  readonly dispatched: boolean;
  readonly arrived: boolean;
  readonly inspected: boolean;
  readonly asOf: number;
  readonly requestedAt: number;
  readonly authorizedAt: number;
  readonly dispatchedAt: number;
  readonly arrivedAt: number;
  readonly defectShownAt: number;
  readonly modelShownAt: number;
  readonly describedAt: number;
  readonly explainedAt: number;
  readonly dayEnd: number;
  readonly weekEnd: number;
}

export type FactName = keyof Facts;

const DAY = 86_400_000;
/** JSON has no infinity, and one engine has no fractions: a number later than every instant. */
const NEVER = 8_640_000_000_000_000;

export function factsOf(record: ClaimRecord, asOf: number): Facts {
  const delivered = record.deliveredAt <= asOf;
  const inspected = record.inspectedAt <= asOf;
  const { orderNumber, reason } = record;
  return {
    category: record.category,
    orderType: record.orderType ?? 'standard',
    orderNumberGiven: orderNumber !== null && orderNumber.trim() !== '',
    channel: record.channel ?? '',
    reason: reason ?? '',
    reasonGiven: reason !== null && reason.trim() !== '',
    resolution: record.resolution ?? '',
    condition: record.condition ?? '',
    missing: inspected ? missingOf(record.contents, record.returned) : 'nothing',
    delivered,
    requested: record.requestedAt <= asOf,
    authorized: record.authorizedAt <= asOf,
    dispatched: record.dispatchedAt <= asOf,
    arrived: record.arrivedAt <= asOf,
    inspected,
    asOf,
    requestedAt: finite(record.requestedAt),
    authorizedAt: finite(record.authorizedAt),
    dispatchedAt: finite(record.dispatchedAt),
    arrivedAt: finite(record.arrivedAt),
    defectShownAt: finite(record.defectShownAt),
    modelShownAt: finite(record.modelShownAt),
    describedAt: finite(record.describedAt),
    explainedAt: finite(record.explainedAt),
    dayEnd: delivered ? record.deliveredAt + DAY : NEVER,
    // Seoul has kept +09:00 since 1988.
    weekEnd: delivered ? record.deliveredAt + 7 * DAY : NEVER,
  };
}

function finite(ms: number): number {
  return ms < NEVER ? ms : NEVER;
}

export function missingOf(
  sent: readonly string[] | null,
  returned: readonly string[] | null,
): Facts['missing'] {
  if (sent === null || sent.length === 0) return 'nothing';
  if (returned === null) return 'unchecked';
  const rest = returned.slice();
  for (const piece of sent) {
    const found = rest.indexOf(piece);
    if (found === -1) return 'something';
    rest.splice(found, 1);
  }
  return 'nothing';
}
