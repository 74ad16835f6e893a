import { describePicture } from './describePicture';
import { drawAxis } from './drawAxis';
import { drawOrderLane, drawWindowLane } from './drawLane';
import { element, escapeXml } from './element';
import { MARGIN, WIDTH } from './frame';
import { headlineOf, reasonOf } from './headline';
import { paint, styleSheet } from './paint';
import type { Drawing, Scene } from './Scene';
import { textAt } from './textAt';
import { wrapText } from './wrapText';

const ROOM = WIDTH - 2 * MARGIN;

/** The whole picture as markup. */
export function drawPicture(scene: Scene, locale: string): string {
  const { facts, words, id, scale } = scene;
  const heading = drawHeading(scene);
  const lanes: Drawing[] = [drawOrderLane(heading.height, scene)];
  let bottom = heading.height + (lanes[0] as Drawing).height;
  for (const window of facts.windows) {
    const lane = drawWindowLane(window, bottom, scene);
    lanes.push(lane);
    bottom += lane.height;
  }
  const axis = drawAxis(heading.height, bottom, scene);
  const notes = [words.footer(facts.policy, facts.timeZone)];
  if (scale.stretches.some(({ isShortened }) => isShortened)) notes.push(words.shortened);
  const footer = wrapText(`${notes.join('. ')}.`, 11, ROOM, 2);
  const footerTop = bottom + axis.height + 18;
  const height = footerTop + footer.length * 15;
  const title = words.title(words.order(facts.orderNumber), facts.evaluation.decision);
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      class: 'returns-timeline',
      lang: locale,
      viewBox: `0 0 ${WIDTH} ${height}`,
      width: WIDTH,
      height,
      role: 'img',
      'aria-labelledby': `${id}-title ${id}-desc`,
      'font-family': "system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', 'Noto Sans KR', sans-serif",
    },
    element('title', { id: `${id}-title` }, escapeXml(title)),
    element('desc', { id: `${id}-desc` }, escapeXml(describePicture(scene))),
    element('style', {}, styleSheet),
    element('defs', {}, hatch(id)),
    element('rect', {
      x: 0.5,
      y: 0.5,
      width: WIDTH - 1,
      height: height - 1,
      rx: 8,
      ...paint('paper', 'line', 1),
    }),
    ...[axis, ...lanes].flatMap(({ shapes }) => shapes),
    ...[heading, axis, ...lanes].flatMap(({ texts }) => texts),
    ...footer.map((line, index) => textAt(MARGIN, footerTop + index * 15, line, { size: 11, ink: 'faint' })),
  );
}

/** Decision and next step, and under them what the decision hangs on; room for the label of `asOf` below. */
function drawHeading(scene: Scene): Omit<Drawing, 'shapes'> {
  const { words, clock } = scene;
  // The offset stands with the deadline in its lane.
  const headline = headlineOf(scene, (instant) => words.instant(clock.read(instant)));
  const lines = wrapText(headline, 16, ROOM, 2, true);
  const reason = reasonOf(scene);
  const details = reason === null ? [] : wrapText(reason, 13, ROOM, 2);
  const below = 36 + (lines.length - 1) * 22;
  return {
    texts: [
      ...lines.map((line, index) => textAt(MARGIN, 36 + index * 22, line, { size: 16, isBold: true })),
      ...details.map((line, index) => textAt(MARGIN, below + 22 + index * 18, line, { size: 13 })),
    ],
    height: below + details.length * 20 + 44,
  };
}

function hatch(id: string): string {
  const size = { width: 6, height: 6 };
  return element(
    'pattern',
    { id: `${id}-hatch`, ...size, patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(45)' },
    element('rect', { ...size, ...paint('paper', null) }),
    element('rect', { width: 2.5, height: 6, ...paint('missed', null) }),
  );
}
