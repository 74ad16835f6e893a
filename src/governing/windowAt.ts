import { type ClaimFacts, NEVER } from '../claim/ClaimFacts';
import type { PolicyFacts } from '../policy/PolicyFacts';
import type { OpeningFacts, WindowFacts } from '../policy/WindowFacts';
import { type Deadline, deadlineAt, deadlineBetween } from '../situation/Deadline';
import { DAY } from '../time/civilDate';
import { type Calendar, deadlineOf, type Span } from '../time/deadlineOf';
import { fromWallClock, toWallClock } from '../time/localTime';
import { endOfLimit, endOfSpan, startOfSpan } from './endOfSpan';

/** A window that is more than a length from one event, as far as it is known at an instant. */
export function windowAt(
  window: WindowFacts,
  claim: ClaimFacts,
  policy: PolicyFacts,
  asOf: number,
): Deadline {
  // What is not known may be anywhere; but an earlier end caps what is later, and a later one extends what is earlier.
  const own = endOfSpan(window, claim, policy, asOf);
  let least = own ?? -NEVER;
  let most = own ?? NEVER;
  for (const limit of window.extendedTo) {
    const other = endOfLimit(limit, claim, policy, asOf);
    least = Math.max(least, other ?? -NEVER);
    most = Math.max(most, other ?? NEVER);
  }
  for (const limit of window.cappedAt) {
    const other = endOfLimit(limit, claim, policy, asOf);
    least = Math.min(least, other ?? -NEVER);
    most = Math.min(most, other ?? NEVER);
  }
  const start = startOfSpan(window, claim, policy, asOf);
  const notBefore = window.opens === null ? -NEVER : openingAfter(start, window.opens, policy.calendar);
  // While the opening is not known, nothing is surely in time.
  if (notBefore === null) return deadlineBetween(-NEVER, most, -NEVER);
  if (least !== most || own === null) return deadlineBetween(least, most, notBefore);
  return deadlineAt(start, most, notBefore);
}

/** Null while the start is not known that it comes so long after. */
function openingAfter(
  start: number,
  { after, onDay, atTime }: OpeningFacts,
  calendar: Calendar,
): number | null {
  const { offsets } = calendar;
  if (onDay !== null) return fromWallClock(onDay * DAY + (atTime ?? 0), offsets);
  if (start === NEVER) return null;
  const reached = deadlineOf(after as Span, start, calendar);
  if (atTime === null) return reached;
  return fromWallClock(Math.floor(toWallClock(reached, offsets) / DAY) * DAY + atTime, offsets);
}
