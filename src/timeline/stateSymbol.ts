import type { DeadlineStatus } from '../index';
import { element } from './element';
import { paint } from './paint';

/** A sign for a state that is told apart by its form. */
export function stateSymbol(state: DeadlineStatus['state'], x: number, y: number): string {
  const ring = { cx: x, cy: y, r: 6.5 };
  const line = { 'stroke-linecap': 'round', 'stroke-linejoin': 'round' };
  switch (state) {
    case 'met':
      return joined(
        element('circle', { ...ring, ...paint('met', 'met') }),
        element('path', { d: `M${x - 3} ${y}l2.2 2.4l3.8 -4.4`, ...paint(null, 'paper', 1.8), ...line }),
      );
    case 'missed':
      return joined(
        element('rect', {
          x: x - 6.5,
          y: y - 6.5,
          width: 13,
          height: 13,
          rx: 2,
          ...paint('missed', 'missed'),
        }),
        element('path', {
          d: `M${x - 3} ${y - 3}l6 6m0 -6l-6 6`,
          ...paint(null, 'paper', 1.8),
          ...line,
        }),
      );
    case 'open':
      return joined(
        element('circle', { ...ring, ...paint('paper', 'open', 2) }),
        element('path', { d: `M${x} ${y - 4}v4l2.6 1.8`, ...paint(null, 'open', 1.8), ...line }),
      );
    case 'not_started':
      return joined(
        element('circle', { ...ring, ...paint('paper', 'not_started', 1.8), 'stroke-dasharray': '2.6 2.5' }),
      );
  }
}

function joined(...shapes: readonly string[]): string {
  return shapes.join('');
}
