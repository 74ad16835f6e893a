import { element, rounded } from './element';
import { PLOT_LEFT, PLOT_RIGHT, WIDTH } from './frame';
import { paint } from './paint';
import { type Drawing, type Scene, wholeInstant } from './Scene';
import { textAt } from './textAt';
import { textWidth } from './textWidth';
import { ticksOf } from './ticksOf';

/** The axis below the lanes, its ticks through them, and the line of `asOf` from its label above them. */
export function drawAxis(top: number, bottom: number, scene: Scene): Drawing {
  const { facts, words, clock, scale } = scene;
  const y = bottom + 0.5;
  const upright = (x: number, from: number, to: number): Record<string, number> => {
    return { x1: rounded(x), y1: from, x2: rounded(x), y2: to };
  };
  const ticks = ticksOf(scale, clock);
  const zigzags = scale.stretches.flatMap(({ from, to, isShortened }) => {
    const x = rounded((from + to) / 2 - 6);
    const zigzag = element('path', {
      d: `M${x} ${y}l3 -5l6 10l3 -5`,
      ...paint('paper', 'faint'),
      'data-shortened': '',
    });
    return isShortened ? [zigzag] : [];
  });
  const now = scale.place(facts.asOf);
  const label = words.asOf(wholeInstant(facts.asOf, scene));
  const half = textWidth(label, 12, true) / 2;
  // At the left there is room for half of it beside the axis.
  const centre = Math.min(now, PLOT_RIGHT - half);
  return {
    shapes: [
      ...ticks.map(({ x }) => element('line', { ...upright(x, top, bottom + 5), ...paint(null, 'line', 1) })),
      element('line', { x1: PLOT_LEFT, y1: y, x2: PLOT_RIGHT, y2: y, ...paint(null, 'faint') }),
      ...zigzags,
      element('line', { ...upright(now, top - 6, bottom), ...paint(null, 'text', 2), 'data-as-of': '' }),
    ],
    texts: [
      textAt(centre, top - 11, label, { size: 12, isBold: true, anchor: 'middle' }),
      ...ticks.flatMap(({ at, x, unit }) => {
        const text = words.tick(clock.read(at), unit);
        if (x + textWidth(text, 11) / 2 > WIDTH - 4) return [];
        return [textAt(x, bottom + 20, text, { size: 11, ink: 'faint', anchor: 'middle' })];
      }),
    ],
    height: 30,
  };
}
