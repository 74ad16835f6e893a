import { type Ink, palette } from './palette';

const INKS = Object.keys(palette.light) as readonly Ink[];

/**
 * Attributes for a filled, a stroked or a both ways painted shape. The light colours stand in the attributes, for
 * programs that read no style sheet; the style sheet overrides them.
 */
export function paint(
  fill: Ink | null,
  stroke: Ink | null,
  strokeWidth = 1.5,
): Record<string, string | number> {
  const classes = [...(fill === null ? [] : [`f-${fill}`]), ...(stroke === null ? [] : [`s-${stroke}`])];
  return {
    class: classes.join(' '),
    fill: fill === null ? 'none' : palette.light[fill],
    ...(stroke === null ? {} : { stroke: palette.light[stroke], 'stroke-width': strokeWidth }),
  };
}

/** Every rule begins with the picture's own class, as an embedded style sheet holds for the whole page. */
export const styleSheet = [
  `.returns-timeline{${properties('light')}max-width:100%;height:auto}`,
  `@media (prefers-color-scheme:dark){.returns-timeline{${properties('dark')}}}`,
  ...INKS.map((ink) => `.returns-timeline .f-${ink}{fill:var(--rt-${ink})}`),
  ...INKS.map((ink) => `.returns-timeline .s-${ink}{stroke:var(--rt-${ink})}`),
].join('\n');

function properties(scheme: 'light' | 'dark'): string {
  return INKS.map((ink) => `--rt-${ink}:${palette[scheme][ink]};`).join('');
}
