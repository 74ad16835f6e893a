import { type ClaimFacts, NEVER } from '../claim/ClaimFacts';
import type { PolicyFacts } from '../policy/PolicyFacts';
import type { ClockSpan, LimitFacts, PointFacts } from '../policy/WindowFacts';
import { deadlineOf, endOfDate } from '../time/deadlineOf';
import { knownAt } from './knownAt';

/** When the clock of a span starts; `NEVER` while that is not known. */
export function startOfSpan(span: ClockSpan, claim: ClaimFacts, policy: PolicyFacts, asOf: number): number {
  const starts = span.points.map((point) => startAt(point, claim, policy, asOf));
  if (span.startOf === 'first_known') return starts.find((start) => start !== NEVER) ?? NEVER;
  if (starts.includes(NEVER)) return NEVER;
  return span.startOf === 'earliest' ? Math.min(...starts) : Math.max(...starts);
}

function startAt(
  { event, offset }: PointFacts,
  claim: ClaimFacts,
  policy: PolicyFacts,
  asOf: number,
): number {
  const at = knownAt(event, claim, policy, asOf);
  return at === NEVER || offset === null ? at : deadlineOf(offset, at, policy.calendar);
}

/** The last instant of a span; `NEVER` where it has none, null while its start is not known. */
export function endOfSpan(
  span: ClockSpan,
  claim: ClaimFacts,
  policy: PolicyFacts,
  asOf: number,
): number | null {
  if (span.isUnlimited) return NEVER;
  const start = startOfSpan(span, claim, policy, asOf);
  return start === NEVER ? null : deadlineOf(span, start, policy.calendar);
}

/** The last instant of a date or of a span. */
export function endOfLimit(
  limit: LimitFacts,
  claim: ClaimFacts,
  policy: PolicyFacts,
  asOf: number,
): number | null {
  return typeof limit === 'number'
    ? endOfDate(limit, policy.calendar.offsets)
    : endOfSpan(limit, claim, policy, asOf);
}
