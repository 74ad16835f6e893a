import { element, rounded } from './element';
import { PLOT_LEFT, PLOT_RIGHT } from './frame';
import { paint } from './paint';
import type { Scene } from './Scene';
import type { WindowFacts } from './WindowFacts';

export const BAR_HEIGHT = 16;
/** A window of no length is still seen. */
const THINNEST = 2;

/**
 * A window from its opening to its deadline, or to the edge of the picture where it has none: full where it was met,
 * filling where it is open, hatched where missed, an outline while it is to come.
 */
export function drawBar(window: WindowFacts, top: number, { facts, scale, id }: Scene): readonly string[] {
  const { span, state, name } = window;
  const middle = top + BAR_HEIGHT / 2;
  if (span === null) {
    const dashes = { ...paint(null, 'not_started'), 'stroke-dasharray': '3 5' };
    return [element('line', { x1: PLOT_LEFT, y1: middle, x2: PLOT_RIGHT, y2: middle, ...dashes })];
  }
  const left = scale.place(span.start);
  const right = span.deadline === null ? PLOT_RIGHT : scale.place(span.deadline);
  const bar = (width: number, look: Record<string, string | number>): string => {
    const box = { x: rounded(left), y: top, width: rounded(Math.max(width, THINNEST)), height: BAR_HEIGHT };
    return element('rect', { ...box, ...look });
  };
  const shapes: string[] = [];
  if (state === 'met') shapes.push(bar(right - left, paint('met', 'met')));
  if (state === 'open') {
    shapes.push(bar(right - left, { ...paint('open', null), 'fill-opacity': 0.18 }));
    if (facts.judgedAt >= span.start) {
      shapes.push(bar(scale.place(facts.judgedAt) - left, paint('open', null)));
    }
    shapes.push(bar(right - left, paint(null, 'open')));
  }
  if (state === 'not_started') {
    shapes.push(bar(right - left, { ...paint(null, 'not_started'), 'stroke-dasharray': '3 5' }));
  }
  if (state === 'missed' && span.deadline !== null) {
    const late = scale.place(lateUntil(window, span.deadline, facts));
    const overrun = { ...paint(null, 'missed', 2), 'stroke-dasharray': '5 4' };
    shapes.push(
      element('line', { x1: rounded(right), y1: middle, x2: rounded(late), y2: middle, ...overrun }),
    );
    shapes.push(bar(right - left, { ...paint(null, 'missed'), fill: `url(#${id}-hatch)` }));
  }
  if (span.deadline === null) return shapes;
  const end = { x1: rounded(right), y1: top - 5, x2: rounded(right), y2: top + BAR_HEIGHT + 5 };
  return [...shapes, element('line', { ...end, ...paint(null, state, 3), 'data-deadline': name })];
}

/** When what was awaited came after all; up to the instant judged at it has not. */
function lateUntil({ name }: WindowFacts, deadline: number, { events, judgedAt }: Scene['facts']): number {
  const awaited: readonly string[] = name === 'claim' ? ['request', 'authorization'] : [name];
  return events.find(({ kind, at }) => awaited.includes(kind) && at > deadline)?.at ?? judgedAt;
}
