import { elementsOf, type Node, textOf } from './readSvg';

const PLACES: Readonly<Record<string, (its: Readonly<Record<string, string>>) => string>> = {
  rect: ({ x, y, width, height }) => `${x ?? 0},${y ?? 0} ${width}x${height}`,
  circle: ({ cx, cy, r }) => `${cx},${cy} r${r}`,
  line: ({ x1, y1, x2, y2 }) => `${x1},${y1} to ${x2},${y2}`,
  path: ({ d }) => `${d}`,
};
const PLACING = ['x', 'y', 'width', 'height', 'cx', 'cy', 'r', 'x1', 'y1', 'x2', 'y2', 'd'];

/** Shapes and groups below an element, a line each: form, place, what it is filled and drawn with, what else it says. */
export function shapesOf(node: Node): readonly string[] {
  return elementsOf(node).flatMap((shape) => {
    const place = PLACES[shape.name];
    const rest = Object.entries(shape.attributes).filter(([key]) => key.startsWith('data-'));
    if (shape.name === 'g') return [['g', ...rest.map(([, value]) => value)].join(' ')];
    return place === undefined ? [] : [`${shape.name} ${place(shape.attributes)}${lookOf(shape)}`];
  });
}

function lookOf({ attributes }: Node): string {
  const { class: classes = '', fill, stroke, 'stroke-width': width, ...others } = attributes;
  const inks = classes.split(' ').flatMap((name) => {
    if (name.startsWith('f-')) return [`filled ${name.slice(2)}`];
    return name.startsWith('s-') ? [`drawn ${name.slice(2)} ${width}`] : [];
  });
  const pattern = fill?.startsWith('url(') === true ? [`filled ${fill.replace(/#.*-/, '#')}`] : [];
  const more = Object.entries(others)
    .filter(([key]) => !PLACING.includes(key))
    .map(([key, value]) => `${key} ${value}`);
  return [...inks, ...pattern, ...more].map((part) => `; ${part}`).join('');
}

/** The texts of a picture, a line each: where they stand and how they look, and what they say. */
export function placedTextsOf(svg: Node): readonly string[] {
  return elementsOf(svg)
    .filter(({ name }) => name === 'text')
    .map((text) => {
      const { x, y, class: classes = '', ...look } = text.attributes;
      const ink = /f-(\S+)/.exec(classes)?.[1];
      const more = [look['font-weight'], look['text-anchor']].flatMap((part) => part ?? []);
      return `${x},${y} ${[look['font-size'], ink, ...more].join(' ')}: ${textOf(text)}`;
    });
}
