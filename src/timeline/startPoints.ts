import type { Start, StartPoint } from '../index';

/** The events at which a clock can start, and which of them counts. */
export interface StartPoints {
  readonly which: 'first_known' | 'earliest' | 'latest';
  readonly points: readonly StartPoint[];
}

/** The start of a window in one form. */
export function startPoints(start: Start): StartPoints {
  if (typeof start === 'string') return startPoints({ event: start });
  const { firstKnownOf, earliestOf, latestOf } = start;
  if (earliestOf !== undefined) return { which: 'earliest', points: earliestOf.map(toPoint) };
  if (latestOf !== undefined) return { which: 'latest', points: latestOf.map(toPoint) };
  // Where it is none of several, it is a point itself.
  return { which: 'first_known', points: (firstKnownOf ?? [start as StartPoint]).map(toPoint) };
}

function toPoint(point: string | StartPoint): StartPoint {
  return typeof point === 'string' ? { event: point } : point;
}
