import { microseconds, thousands } from './durations';
import type { GrowthReport } from './GrowthReport';
import { CHARTS } from './growthCharts';

/** The tables of docs/benchmarks.md that `npm run bench:growth` measured. */
export function tablesOfGrowth({ date, machine, rounds, series }: GrowthReport): Record<string, string[]> {
  const run = `${date}, Node ${machine.node}, ${machine.platform}, ${machine.cores} cores; medians of ${rounds} rounds.`;
  const tables = Object.fromEntries(
    CHARTS.map((chart) => [
      `growth ${chart}`,
      [
        '| | largest | at a tenth of it | at the largest | power |',
        '|---|--:|--:|--:|--:|',
        ...series
          .filter((each) => each.chart === chart)
          .map(({ name, points, exponent }) => {
            const largest = points.at(-1);
            const tenth = points.find(({ x }) => x >= (largest?.x ?? 0) / 10);
            const times = [tenth, largest].map((point) => microseconds(point?.us ?? Number.NaN));
            return `| ${name} | ${thousands(largest?.x ?? 0)} | ${times.join(' | ')} | ${exponent.toFixed(2)} |`;
          }),
      ],
    ]),
  );
  return { 'growth run': [run], ...tables };
}
