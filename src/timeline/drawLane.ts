import { BAR_HEIGHT, drawBar } from './drawBar';
import { drawEvents } from './drawEvents';
import type { EventFacts } from './EventFacts';
import { element } from './element';
import { MARGIN, PLOT_LEFT, PLOT_RIGHT, WIDTH } from './frame';
import { paint } from './paint';
import type { Drawing, Scene } from './Scene';
import { stateSymbol } from './stateSymbol';
import { textAt } from './textAt';
import type { WindowFacts } from './WindowFacts';
import { wordRule } from './wordRule';
import { wrapText } from './wrapText';

const INDENT = 22;
const LINE = 16;
const ROOM = PLOT_LEFT - MARGIN - INDENT - 10;
const BAR_TOP = 12;

/** The events that the order had before anything came back. */
export function drawOrderLane(top: number, scene: Scene): Drawing {
  const { facts, words } = scene;
  const events = eventsOf(['placement', 'shipment', 'delivery', 'own'], scene);
  const isDelivered = facts.events.some(({ kind }) => kind === 'delivery');
  const awaited = isDelivered ? [] : [`${words.events.delivery}: ${words.notOnRecord}`];
  const lines = [facts.category, ...awaited].flatMap((line) =>
    line === '' ? [] : wrapText(line, 12, ROOM, 1),
  );
  const [title] = wrapText(words.order(facts.orderNumber), 13, ROOM, 1, true) as [string];
  const middle = top + BAR_TOP + BAR_HEIGHT / 2;
  const track = { x1: PLOT_LEFT, y1: middle, x2: PLOT_RIGHT, y2: middle, ...paint(null, 'line', 2) };
  const written = writeLines(title, 'text', lines, top);
  return laneOf([element('line', track)], written, drawEvents(events, top + BAR_TOP, scene), top);
}

/** A window: its bar, what became of it in words, and the events that belong to it. */
export function drawWindowLane(window: WindowFacts, top: number, scene: Scene): Drawing {
  const { words } = scene;
  const { name, state } = window;
  const lines = linesFor(window, scene).flatMap((line, index, all) =>
    wrapText(line, 12, ROOM, index < all.length - 1 ? 2 : 3),
  );
  const written = writeLines(`${words.windows[name]}: ${words.states[state]}`, state, lines, top);
  const shapes = [
    stateSymbol(state, MARGIN + 8, top + BAR_TOP + 5),
    ...drawBar(window, top + BAR_TOP, scene),
  ];
  const marks = drawEvents(eventsOf(EVENTS[name], scene), top + BAR_TOP, scene);
  const lane = laneOf(shapes, written, marks, top);
  return { ...lane, shapes: [element('g', { 'data-window': name, 'data-state': state }, ...lane.shapes)] };
}

/** When it opens and ends, and the rule for it; the offset of the last instant stands for all. */
function linesFor(window: WindowFacts, { words, clock }: Scene): readonly string[] {
  const { opensAt, span } = window;
  const rule = wordRule(window, words);
  if (span === null) return [rule, words.noDeadline];
  const opening = opensAt === null ? null : clock.read(opensAt);
  const end = span.deadline === null ? null : clock.read(span.deadline);
  const last = end ?? opening;
  return [
    ...(opening === null ? [] : [words.from(words.instant(opening))]),
    ...(end === null ? [] : [words.by(words.instant(end))]),
    last === null ? rule : `${last.offset} · ${rule}`,
  ];
}

const EVENTS: Readonly<Record<WindowFacts['name'], readonly EventFacts['kind'][]>> = {
  claim: ['request'],
  dispatch: ['authorization', 'dispatch'],
  arrival: ['arrival', 'inspection', 'settlement'],
};

function eventsOf(kinds: readonly EventFacts['kind'][], { facts }: Scene): readonly EventFacts[] {
  return facts.events.filter(({ kind }) => kinds.includes(kind)).sort((a, b) => a.at - b.at);
}

function writeLines(
  title: string,
  ink: 'text' | WindowFacts['state'],
  lines: readonly string[],
  top: number,
): readonly string[] {
  const x = MARGIN + INDENT;
  const y = top + BAR_TOP + 10;
  return [
    textAt(x, y, title, { size: 13, ink, isBold: true }),
    ...lines.map((line, index) => textAt(x, y + (index + 1) * LINE, line, { size: 12, ink: 'faint' })),
  ];
}

function laneOf(shapes: readonly string[], written: readonly string[], marks: Drawing, top: number): Drawing {
  const height = Math.max(BAR_TOP + written.length * LINE, BAR_TOP + BAR_HEIGHT + 10 + marks.height) + 10;
  const border = { x1: MARGIN, y1: top, x2: WIDTH - MARGIN, y2: top, ...paint(null, 'line', 1) };
  return {
    shapes: [element('line', border), ...shapes, ...marks.shapes],
    texts: [...written, ...marks.texts],
    height,
  };
}
