import {
  computeDeadline,
  type Length,
  type Policy,
  type SpanTerm,
  type Start,
  type StartPoint,
  type WindowTerm,
} from '../../index';
import { STAGES } from '../JudgedClaim';
import { partsIn } from './partsIn';

/** An event from which a span of a policy may be counted, and what is counted from it. */
export interface EdgePoint {
  readonly event: string;
  readonly offset?: Length;
  readonly span?: Omit<SpanTerm, 'from'>;
}

/** Every instant that a policy may count to, as an event with what is counted from it; also the events themselves. */
export function edgePointsOf({ terms, exceptions, events = [] }: Policy): readonly EdgePoint[] {
  const points = new Map<string, EdgePoint>();
  const add = (point: EdgePoint): void => {
    points.set(JSON.stringify(point), point);
  };
  for (const part of partsIn([terms, exceptions])) {
    if (part['length'] === undefined || part['from'] === undefined) continue;
    const { from, length, ends, rollForward, direction, opens } = part as unknown as WindowTerm;
    const span = { length, ...(ends && { ends }), ...(rollForward && { rollForward }) };
    for (const start of pointsIn(from)) {
      // What is counted back from an event has no function of its own to count it.
      if (length !== 'unlimited' && direction !== 'before') add({ ...start, span });
      if (opens?.after !== undefined) add({ ...start, span: { length: opens.after } });
    }
  }
  for (const event of [...STAGES, 'order', 'shipment', ...events.map((term) => term.event)]) add({ event });
  return [...points.values()];
}

function pointsIn(start: Start): readonly StartPoint[] {
  if (typeof start === 'string') return [{ event: start }];
  const { event, offset, firstKnownOf = [], earliestOf = [], latestOf = [] } = start;
  const own = event === undefined ? [] : [{ event, ...(offset !== undefined && { offset }) }];
  const others = [...firstKnownOf, ...earliestOf, ...latestOf];
  return [...own, ...others.map((point) => (typeof point === 'string' ? { event: point } : point))];
}

/** The instant of a point for a claim with these events, in ms; undefined while its event has not happened. */
export function instantOfPoint(
  { event, offset, span }: EdgePoint,
  events: ReadonlyMap<string, number>,
  { timeZone, holidays, weekend }: Policy,
): number | undefined {
  const at = events.get(event);
  if (at === undefined) return undefined;
  const calendar = { timeZone, holidays, weekend };
  const counted = (window: Omit<SpanTerm, 'from'>, from: number): number =>
    Date.parse(computeDeadline({ ...window, from: 'delivery' }, from, calendar));
  const start = offset === undefined ? at : counted({ length: offset }, at);
  return span === undefined ? start : counted(span, start);
}
