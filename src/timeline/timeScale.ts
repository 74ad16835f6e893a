import { PLOT_LEFT, PLOT_PADDING, PLOT_RIGHT } from './frame';
import type { TimelineFacts } from './timelineFacts';
import type { WindowFacts } from './WindowFacts';

/** A stretch of time between two instants of the picture, and where it is drawn. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly from: number;
  readonly to: number;
  /** Drawn shorter than it is. */
  readonly isShortened: boolean;
}

/** The time axis: later is never further left. */
export interface TimeScale {
  readonly stretches: readonly Stretch[];
  /** Milliseconds to a unit of the picture, everywhere but in a shortened stretch; 0 where no time passes. */
  readonly msPerUnit: number;
  /** Where one of the picture's instants stands. */
  readonly place: (instant: number) => number;
}

const LEFT = PLOT_LEFT + PLOT_PADDING;
const SPAN = PLOT_RIGHT - PLOT_PADDING - LEFT;

/** One without a limit runs for ever: it is no measure. */
function runsIn(span: NonNullable<WindowFacts['span']>, start: number, end: number): boolean {
  return span.deadline !== null && span.start <= start && end <= span.deadline;
}

/**
 * Windows are drawn to one scale. A stretch in which none runs, such as the time from the order to its delivery, gets at
 * most a quarter of the room of all windows: an inspection half a year later must not squeeze them to nothing.
 */
export function timeScale({ asOf, windows, events }: TimelineFacts): TimeScale {
  const spans = windows.flatMap(({ span }) => span ?? []);
  const bounds = spans.flatMap(({ start, deadline }) => [start, deadline ?? start]);
  const instants = [...new Set([asOf, ...bounds, ...events.map(({ at }) => at)])].sort((a, b) => a - b);
  const gaps = instants.slice(1).map((end, index) => {
    const start = instants[index] as number;
    return { start, end, isWindow: spans.some((span) => runsIn(span, start, end)) };
  });
  const inWindows = gaps.reduce((sum, { start, end, isWindow }) => sum + (isWindow ? end - start : 0), 0);
  const longest = inWindows === 0 ? Number.POSITIVE_INFINITY : inWindows / 4;
  const drawn = gaps.map((gap) => {
    const isShortened = !gap.isWindow && gap.end - gap.start > longest;
    return { ...gap, isShortened, room: isShortened ? longest : gap.end - gap.start };
  });
  const msPerUnit = drawn.reduce((sum, { room }) => sum + room, 0) / SPAN;
  let used = 0;
  const stretches = drawn.map(({ start, end, isShortened, room }): Stretch => {
    const from = LEFT + used / msPerUnit;
    used += room;
    return { start, end, isShortened, from, to: LEFT + used / msPerUnit };
  });
  const alone = msPerUnit === 0 ? LEFT + SPAN / 2 : LEFT;
  const places = new Map(stretches.map(({ end, to }) => [end, to]));
  return { stretches, msPerUnit, place: (instant) => places.get(instant) ?? alone };
}
