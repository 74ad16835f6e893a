import { computeDeadline, type Policy, type SpanTerm, type Start, type StartPoint } from '../index';
import { lastInstant } from './lastInstant';

/** The last instant of a span for a claim with these events, in ms; null while its start is not known, or without a limit. */
export function endOf(span: SpanTerm, events: ReadonlyMap<string, number>, policy: Policy): number | null {
  if (span.length === 'unlimited') return null;
  const start = startOf(span.from, events, policy);
  if (start === null) return null;
  const { length, ends, rollForward, direction } = span;
  return counted({ length, ends, rollForward, direction }, start, policy);
}

function startOf(from: Start, events: ReadonlyMap<string, number>, policy: Policy): number | null {
  if (typeof from === 'string') return events.get(from) ?? null;
  const pointAt = (point: string | StartPoint): number | null =>
    typeof point === 'string' ? (events.get(point) ?? null) : atPoint(point, events, policy);
  if (from.event !== undefined) return atPoint({ ...from, event: from.event }, events, policy);
  const known = (points: readonly (string | StartPoint)[]): readonly number[] =>
    points.map(pointAt).filter((at) => at !== null);
  if (from.firstKnownOf !== undefined) return known(from.firstKnownOf)[0] ?? null;
  const points = (from.earliestOf ?? from.latestOf) as readonly (string | StartPoint)[];
  const all = known(points);
  if (all.length < points.length) return null;
  return from.earliestOf === undefined ? Math.max(...all) : Math.min(...all);
}

function atPoint({ event, offset }: StartPoint, events: ReadonlyMap<string, number>, policy: Policy) {
  const at = events.get(event);
  if (at === undefined) return null;
  return offset === undefined ? at : counted({ length: offset }, at, policy);
}

type Counted = { readonly [Key in keyof Omit<SpanTerm, 'from'>]: SpanTerm[Key] | undefined };

/** Null where it counts from what is itself too late to be asked about. */
function counted(span: Counted, start: number, policy: Policy): number | null {
  if (start > lastInstant) return null;
  const window = { ...span, from: 'delivery' } as SpanTerm;
  return Date.parse(computeDeadline(window, start, calendarOf(policy)));
}

function calendarOf({ timeZone, holidays, weekend }: Policy) {
  return { timeZone, holidays: holidays ?? null, weekend: weekend ?? null };
}
