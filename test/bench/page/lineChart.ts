/** Lines over two logarithmic axes, as SVG that reads in light and dark and by a screen reader. */
export interface LineChart {
  readonly title: string;
  readonly description: string;
  readonly across: string;
  readonly up: string;
  readonly lines: readonly {
    readonly name: string;
    readonly points: readonly { readonly x: number; readonly y: number }[];
  }[];
}

const WIDTH = 760;
const HEIGHT = 400;
const LEFT = 76;
const RIGHT = 224;
const TOP = 52;
const BOTTOM = 56;
const LABEL = 17;

/** Told apart without colour too: each line has its own dashes, and its name at its end. */
const DASHES = ['', '7 4', '2 4', '10 4 2 4', '1 3', '14 5', '5 2 1 2', '3 3'] as const;

const STYLE = `
    text { font: 13px system-ui, sans-serif; fill: #1f2328; }
    .title { font-size: 15px; font-weight: 600; }
    .small { font-size: 12px; fill: #59636e; }
    .page { fill: #ffffff; }
    .grid { stroke: #d1d9e0; }
    .line { fill: none; stroke-width: 2; }
    .c0 { stroke: #0550ae; } .c1 { stroke: #953800; } .c2 { stroke: #116329; } .c3 { stroke: #8250df; }
    .c4 { stroke: #a40e26; } .c5 { stroke: #1b7c83; } .c6 { stroke: #6e5600; } .c7 { stroke: #57606a; }
    @media (prefers-color-scheme: dark) {
      text { fill: #f0f6fc; }
      .small { fill: #9198a1; }
      .page { fill: #0d1117; }
      .grid { stroke: #3d444d; }
      .c0 { stroke: #79c0ff; } .c1 { stroke: #ffa657; } .c2 { stroke: #7ee787; } .c3 { stroke: #d2a8ff; }
      .c4 { stroke: #ff9492; } .c5 { stroke: #76e3ea; } .c6 { stroke: #e3b341; } .c7 { stroke: #9198a1; }
    }`;

export function lineChart({ title, description, across, up, lines }: LineChart): string {
  const points = lines.flatMap((line) => line.points);
  const xs = decadesOf(points.map(({ x }) => x));
  const ys = decadesOf(points.map(({ y }) => y));
  const bottom = HEIGHT - BOTTOM;
  const right = WIDTH - RIGHT;
  const toX = (x: number): number => LEFT + ((right - LEFT) * (Math.log10(x) - xs.from)) / (xs.to - xs.from);
  const toY = (y: number): number =>
    bottom - ((bottom - TOP) * (Math.log10(y) - ys.from)) / (ys.to - ys.from);

  const verticals = powersOf(xs).map(
    (power) => `
  <line class="grid" x1="${at(toX(power))}" y1="${TOP}" x2="${at(toX(power))}" y2="${bottom}"/>
  <text class="small" x="${at(toX(power))}" y="${bottom + 18}" text-anchor="middle">${grouped(power)}</text>`,
  );
  const horizontals = powersOf(ys).map(
    (power) => `
  <line class="grid" x1="${LEFT}" y1="${at(toY(power))}" x2="${right}" y2="${at(toY(power))}"/>
  <text class="small" x="${LEFT - 8}" y="${at(toY(power) + 4)}" text-anchor="end">${durationOf(power)}</text>`,
  );
  const ends = lines.map((line) => toY(line.points.at(-1)?.y ?? 1));
  const labels = apart(ends, TOP + 4, bottom);
  const drawn = lines.map((line, index) => {
    const path = line.points.map(({ x, y }) => `${at(toX(x))},${at(toY(y))}`).join(' ');
    const end = `${at(toX(line.points.at(-1)?.x ?? 1))},${at(ends[index] ?? 0)}`;
    const label = labels[index] ?? 0;
    return `
  <polyline class="line c${index % DASHES.length}" stroke-dasharray="${DASHES[index % DASHES.length]}" points="${path}"/>
  <polyline class="grid" fill="none" points="${end} ${right + 10},${at(label - 4)}"/>
  <text x="${right + 14}" y="${at(label)}">${escaped(line.name)}</text>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${WIDTH}" height="${HEIGHT}" role="img" aria-labelledby="title description">
  <title id="title">${escaped(title)}</title>
  <desc id="description">${escaped(description)}</desc>
  <style>${STYLE}
  </style>
  <rect class="page" width="${WIDTH}" height="${HEIGHT}"/>
  <text class="title" x="${LEFT}" y="26">${escaped(title)}</text>
  <text class="small" x="${LEFT}" y="${TOP - 8}">${escaped(up)}</text>${verticals.join('')}${horizontals.join('')}
  <text class="small" x="${at((LEFT + right) / 2)}" y="${HEIGHT - 14}" text-anchor="middle">${escaped(across)}</text>${drawn.join('')}
</svg>
`;
}

/** The powers of ten between which all values lie. */
function decadesOf(values: readonly number[]): { readonly from: number; readonly to: number } {
  const from = Math.floor(Math.log10(Math.min(...values)));
  return { from, to: Math.max(from + 1, Math.ceil(Math.log10(Math.max(...values)))) };
}

function powersOf({ from, to }: { readonly from: number; readonly to: number }): number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => 10 ** (from + index));
}

/** Moves labels that would lie on one another apart, in the order of what they belong to. */
function apart(wanted: readonly number[], top: number, bottom: number): number[] {
  const order = wanted.map((y, index) => ({ y, index })).sort((a, b) => a.y - b.y);
  const placed = wanted.map(() => 0);
  let previous = top - LABEL;
  order.forEach(({ y, index }, rank) => {
    const room = bottom - (order.length - 1 - rank) * LABEL;
    previous = Math.max(previous + LABEL, Math.min(y + 4, room));
    placed[index] = previous;
  });
  return placed;
}

/** From microseconds. */
function durationOf(us: number): string {
  if (us >= 1e6) return `${grouped(us / 1e6)} s`;
  if (us >= 1e3) return `${grouped(us / 1e3)} ms`;
  if (us >= 1) return `${grouped(us)} µs`;
  return `${grouped(us * 1e3)} ns`;
}

function grouped(value: number): string {
  return String(Math.round(value)).replace(/\B(?=(\d{3})+$)/g, ',');
}

function at(value: number): string {
  return String(Math.round(value * 10) / 10);
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
