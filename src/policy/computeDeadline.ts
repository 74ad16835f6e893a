import * as z from 'zod/mini';
import type { OpenIssue } from '../admission/Issue';
import { type Read, underKey } from '../admission/Read';
import { schemaReader, withReader } from '../admission/schemaReader';
import { deadlineOf } from '../time/deadlineOf';
import { formatInstant } from '../time/formatInstant';
import type { InstantInput } from '../time/readInstant';
import { requireInstant } from '../time/requireInstant';
import type { Window } from '../time/Window';
import { checkWeekend } from './checkWeekend';
import { InvalidPolicyError } from './InvalidPolicyError';
import type { Policy } from './Policy';
import { toCalendar } from './PolicyFacts';
import type { WindowTerm } from './PolicyWindow';
import { calendarFields, policyShape } from './policyShape';
import { toSpan } from './WindowFacts';
import { windowShape } from './windowShapes';

/** What days are counted on; a whole policy serves as one. */
export interface CalendarInput {
  /** The IANA time zone in which calendar days are counted. */
  readonly timeZone: string;
  /** Dates `YYYY-MM-DD` that are no business days. */
  readonly holidays?: readonly string[] | null | undefined;
  /** ISO weekdays, 1 Monday to 7 Sunday; default `[6, 7]`. */
  readonly weekend?: readonly number[] | null | undefined;
}

let readWindow: Read | undefined;
let readCalendar: Read | undefined;

/**
 * Says when a window ends that was opened at an instant: its last instant (included).
 *
 * @param window - its length, and how it ends; `from` names the event that `anchor` is the instant of. A window that is
 * more than a length from one built-in event is refused
 * @param anchor - the instant at which the window opens
 * @param calendar - time zone, weekend and holidays to count days on
 * @returns the last instant in time, ISO 8601 in UTC with milliseconds
 * @throws {InvalidPolicyError} for a window or calendar that cannot be; its paths begin with `window` or `calendar`
 * @throws {TypeError} for an anchor that is no instant
 *
 * @example
 * import { computeDeadline } from 'returns-policy';
 *
 * // A day is not 24 hours where the clocks change.
 * const newYork = { timeZone: 'America/New_York' };
 * computeDeadline({ length: 'PT24H', from: 'delivery' }, '2026-03-07T10:00:00-05:00', newYork)
 * // => '2026-03-08T15:00:00.000Z'
 * computeDeadline({ length: 'P1D', from: 'delivery' }, '2026-03-07T10:00:00-05:00', newYork)
 * // => '2026-03-08T14:00:00.000Z'
 *
 * @clause deadline.claim
 * @clause deadline.dispatch
 * @clause deadline.arrival
 */
export function computeDeadline(
  window: Window | WindowTerm,
  anchor: InstantInput,
  calendar: CalendarInput,
): string {
  readWindow ??= schemaReader(windowShape);
  readCalendar ??= schemaReader(
    z.strictObject({ ...passOver(policyShape._zod.def.shape), ...calendarFields }),
  );
  const issues: OpenIssue[] = [];
  const readable = readWindow(window, issues) as Window;
  underKey('window', issues, 0);
  const from = issues.length;
  const days = readCalendar(calendar, issues) as
    | Pick<Policy, 'timeZone' | 'weekend' | 'holidays'>
    | undefined;
  checkWeekend(days?.weekend, issues);
  underKey('calendar', issues, from);
  if (days === undefined || issues.length > 0) throw new InvalidPolicyError(issues);
  return formatInstant(deadlineOf(toSpan(readable), requireInstant('anchor', anchor), toCalendar(days)));
}

/** The fields of a policy that a calendar has no use for: known, and not looked at. */
function passOver(shape: object): Record<string, z.ZodMiniType> {
  const passedOver = withReader(z.optional(z.unknown()), () => undefined);
  return Object.fromEntries(Object.keys(shape).map((key) => [key, passedOver]));
}
