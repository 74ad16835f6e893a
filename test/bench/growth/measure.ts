import { evaluationSeries } from './evaluationSeries';
import { readingSeries } from './readingSeries';

/**
 * Microseconds of the processor for one run at each size, in short rounds over all sizes and series in turn. Prints
 * them as JSON.
 *
 *     node measure.mjs ROUNDS
 */
const ROUNDS = Number(process.argv[2] ?? 7);
const LEAST_US = 8_000;
/** Claims that may be judged but once are made beforehand, and take room. */
const MOST_RUNS = 3_000;

let sink: unknown;

interface Point {
  readonly x: number;
  readonly input: () => unknown;
  readonly run: (input: never) => unknown;
  runs: number;
  readonly times: number[];
}

function timeOf({ input, run, runs }: Point): number {
  const inputs = Array.from({ length: runs }, input);
  const before = process.cpuUsage();
  for (const each of inputs) sink = run(each as never);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / runs;
}

const series = [...evaluationSeries, ...readingSeries].map(({ id, chart, name, sizes, prepare }) => ({
  id,
  chart,
  name,
  points: sizes.map((size): Point => ({ ...prepare(size), runs: 1, times: [] })),
}));
const points = series.flatMap((each) => each.points);
for (let warm = 0; warm < 4; warm += 1) {
  for (const point of points) {
    const time = timeOf(point);
    point.runs = Math.min(MOST_RUNS, Math.max(1, Math.ceil(LEAST_US / Math.max(time, 0.1))));
  }
}
for (let round = 0; round < ROUNDS; round += 1) {
  for (const point of round % 2 === 0 ? points : [...points].reverse()) point.times.push(timeOf(point));
}
if (sink === undefined) throw new Error('nothing was measured');
process.stdout.write(
  JSON.stringify(
    series.map(({ points: measured, ...rest }) => ({
      ...rest,
      points: measured.map(({ x, times }) => ({ x, times })),
    })),
  ),
);
