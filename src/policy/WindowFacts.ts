import type { Span } from '../time/deadlineOf';
import { parseDate } from '../time/parseDate';
import { type Duration, parseDuration } from '../time/parseDuration';
import type { Standing } from '../vocabulary';
import type { Length, Limit, Opening, SpanTerm, Start, WindowTerm } from './PolicyWindow';

/** An event that starts a clock, and how long after it. */
export interface PointFacts {
  readonly event: string;
  readonly offset: Span | null;
}

/** A span of time with its start; without a last instant where it is unlimited. */
export interface ClockSpan extends Span {
  readonly isUnlimited: boolean;
  readonly startOf: 'first_known' | 'earliest' | 'latest';
  readonly points: readonly PointFacts[];
}

/** Another end of a window: the local date with which it ends, as a day number, or a span. */
export type LimitFacts = number | ClockSpan;

/** When a window opens. */
export interface OpeningFacts {
  readonly after: Span | null;
  readonly onDay: number | null;
  /** Milliseconds of the local day; null for the clock time reached, or the start of a date. */
  readonly atTime: number | null;
}

/** A window of a policy, its text read. */
export interface WindowFacts extends ClockSpan {
  readonly clause: string;
  /** The one event it counts from, where it is nothing but a length; null where more has to be looked at. */
  readonly plainFrom: string | null;
  readonly opens: OpeningFacts | null;
  readonly extendedTo: readonly LimitFacts[];
  readonly cappedAt: readonly LimitFacts[];
  readonly whenLate: Standing;
  readonly whenEarly: Standing;
}

const NO_TIME: Duration = { months: 0, days: 0, ms: 0 };
const EXACTLY = { toEndOfDay: false, rollsForward: false, isBackward: false };

function lengthOf(length: Length): Pick<Span, 'duration' | 'businessDays'> {
  return typeof length === 'string'
    ? { duration: length === 'unlimited' ? NO_TIME : (parseDuration(length) as Duration), businessDays: 0 }
    : { duration: NO_TIME, businessDays: length.businessDays };
}

/** The length of a window, and how it ends. */
export function toSpan({
  length,
  ends,
  rollForward,
  direction,
}: Pick<SpanTerm, 'length' | 'ends' | 'rollForward' | 'direction'>): Span {
  return {
    ...lengthOf(length),
    toEndOfDay: ends === 'end_of_day',
    rollsForward: rollForward === 'next_business_day',
    isBackward: direction === 'before',
  };
}

/** A span that has been found good, its text read. */
export function toClockSpan(term: SpanTerm): ClockSpan {
  return { ...toSpan(term), isUnlimited: term.length === 'unlimited', ...startOf(term.from) };
}

function startOf(from: Start): Pick<ClockSpan, 'startOf' | 'points'> {
  if (typeof from === 'string') return { startOf: 'first_known', points: [toPoint(from)] };
  const { event, offset, firstKnownOf, earliestOf, latestOf } = from;
  if (earliestOf !== undefined) return { startOf: 'earliest', points: earliestOf.map(toPoint) };
  if (latestOf !== undefined) return { startOf: 'latest', points: latestOf.map(toPoint) };
  const points = firstKnownOf?.map(toPoint) ?? [toPoint({ event: event as string, offset })];
  return { startOf: 'first_known', points };
}

function toPoint(point: string | { event: string; offset?: Length | undefined }): PointFacts {
  if (typeof point === 'string') return { event: point, offset: null };
  const { event, offset } = point;
  return { event, offset: offset === undefined ? null : { ...lengthOf(offset), ...EXACTLY } };
}

/** A window of a policy that has been found good, its text read. */
export function toWindowFacts(
  term: WindowTerm,
  clause: string,
  isScheduled: (event: string) => boolean,
): WindowFacts {
  const { opens, extendedTo = [], cappedAt = [], whenLate, whenEarly = 'pending', from } = term;
  const span = toClockSpan(term);
  const isPlain =
    typeof from === 'string' &&
    !isScheduled(from) &&
    opens === undefined &&
    extendedTo.length === 0 &&
    cappedAt.length === 0;
  return {
    ...span,
    clause: term.clause ?? clause,
    plainFrom: isPlain ? from : null,
    opens: opens === undefined ? null : toOpening(opens),
    extendedTo: extendedTo.map(toLimit),
    cappedAt: cappedAt.map(toLimit),
    whenLate: whenLate === 'needs_review' ? 'undetermined' : 'breached',
    whenEarly: EARLY[whenEarly],
  };
}

const EARLY = { pending: 'outstanding', needs_review: 'undetermined', rejected: 'breached' } as const;

function toOpening({ after, on, at = 'exact' }: Opening): OpeningFacts {
  return {
    after: after === undefined ? null : { ...lengthOf(after), ...EXACTLY },
    onDay: on === undefined ? null : (parseDate(on) as number),
    atTime: timeOf(at),
  };
}

function timeOf(at: string): number | null {
  if (at === 'exact') return null;
  return at === 'start_of_day' ? 0 : msOfDay(at);
}

/** A local time of day, `HH:MM`, in milliseconds. */
export function msOfDay(time: string): number {
  return (Number(time.slice(0, 2)) * 60 + Number(time.slice(3))) * 60_000;
}

function toLimit({ until, ...span }: Limit): LimitFacts {
  return until === undefined ? toClockSpan(span as SpanTerm) : (parseDate(until) as number);
}
