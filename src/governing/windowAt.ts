import { type ClaimFacts, NEVER } from '../claim/ClaimFacts';
import type { PolicyFacts } from '../policy/PolicyFacts';
import type { OpeningFacts, WindowFacts } from '../policy/WindowFacts';
import { type Deadline, deadlineAt, UNKNOWN } from '../situation/Deadline';
import { DAY } from '../time/civilDate';
import { type Calendar, deadlineOf } from '../time/deadlineOf';
import { fromWallClock, toWallClock } from '../time/localTime';
import { endOfLimit, endOfSpan, startOfSpan } from './endOfSpan';

/** A window that is more than a length from one event, as far as it is known at an instant. */
export function windowAt(
  window: WindowFacts,
  claim: ClaimFacts,
  policy: PolicyFacts,
  asOf: number,
): Deadline {
  let end = endOfSpan(window, claim, policy, asOf);
  if (end === null) return UNKNOWN;
  for (const limit of window.extendedTo) {
    const other = endOfLimit(limit, claim, policy, asOf);
    if (other === null) return UNKNOWN;
    end = Math.max(end, other);
  }
  for (const limit of window.cappedAt) {
    const other = endOfLimit(limit, claim, policy, asOf);
    if (other === null) return UNKNOWN;
    end = Math.min(end, other);
  }
  const { opens } = window;
  const start = startOfSpan(window, claim, policy, asOf);
  // What has no limit needs no start, unless it opens so long after it.
  if (opens === null) return deadlineAt(start === NEVER ? -NEVER : start, end);
  if (start === NEVER && opens.after !== null) return UNKNOWN;
  return deadlineAt(start, end, openingAfter(start, opens, policy.calendar));
}

function openingAfter(start: number, { after, onDay, atTime }: OpeningFacts, calendar: Calendar): number {
  const { offsets } = calendar;
  if (onDay !== null) return fromWallClock(onDay * DAY + (atTime ?? 0), offsets);
  const reached = after === null ? start : deadlineOf(after, start, calendar);
  if (atTime === null) return reached;
  return fromWallClock(Math.floor(toWallClock(reached, offsets) / DAY) * DAY + atTime, offsets);
}
