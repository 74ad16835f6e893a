import { BAR_HEIGHT } from './drawBar';
import type { EventFacts } from './EventFacts';
import { element, rounded } from './element';
import { paint } from './paint';
import { placeLabels } from './placeLabels';
import type { Drawing, Scene } from './Scene';
import { textAt } from './textAt';
import { textWidth } from './textWidth';
import { wordEvent } from './wordEvent';

const SIZE = 11.5;
const ROW = 16;
const RADIUS = 5;

/** The marks of a lane's events on its bar, and their labels below it; `height` is that of the labels. */
export function drawEvents(events: readonly EventFacts[], top: number, scene: Scene): Drawing {
  const { scale } = scene;
  const marks = events.map(({ at }) => scale.place(at));
  const labels = events.map((event) => labelOf(event, scene));
  const places = placeLabels(
    marks,
    labels.map((label) => textWidth(label, SIZE)),
  );
  const middle = top + BAR_HEIGHT / 2;
  const baselineOf = (row: number): number => top + BAR_HEIGHT + 19 + row * ROW;
  const shapes = places.map(({ row }, index) => {
    const x = rounded(marks[index] as number);
    const { kind, at } = events[index] as EventFacts;
    return element(
      'g',
      { 'data-event': kind, 'data-at': new Date(at).toISOString() },
      element('line', { x1: x, y1: middle, x2: x, y2: baselineOf(row), ...paint(null, 'faint', 1) }),
      element('circle', { cx: x, cy: middle, r: RADIUS, ...paint('text', 'paper', 2) }),
    );
  });
  const texts = places.map(({ x, anchor, row }, index) =>
    textAt(x, baselineOf(row), labels[index] as string, { size: SIZE, anchor }),
  );
  return { shapes, texts, height: Math.max(0, ...places.map(({ row }) => row + 1)) * ROW };
}

function labelOf(event: EventFacts, { facts, words, clock, scale }: Scene): string {
  const { events, asOf } = facts;
  const shown = [asOf, ...events.map(({ at }) => at), ...scale.stretches.map(({ end }) => end)];
  const years = new Set(shown.map((instant) => clock.read(instant).year));
  return `${wordEvent(event, words)} ${words.event(clock.read(event.at), years.size > 1)}`;
}
