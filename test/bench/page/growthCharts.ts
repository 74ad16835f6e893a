import type { Chart } from '../growth/Series';
import { microseconds } from './durations';
import type { GrowthReport } from './GrowthReport';
import { lineChart } from './lineChart';

const TITLES: Readonly<Record<Chart, { readonly title: string; readonly across: string }>> = {
  exceptions: { title: 'One evaluation, by the exceptions of the policy', across: 'exceptions' },
  claims: { title: 'One evaluation, by the size of the claim', across: 'entries' },
  parseClaim: { title: 'parseClaim, by the length of the claim', across: 'characters of JSON' },
  parsePolicy: { title: 'parsePolicy, by the length of the policy', across: 'characters of JSON' },
};

export const CHARTS = Object.keys(TITLES) as Chart[];

/** The drawings of docs/benchmarks, by file name. */
export function growthCharts({ series }: GrowthReport): Record<string, string> {
  return Object.fromEntries(
    CHARTS.map((chart) => {
      const shown = series.filter((each) => each.chart === chart);
      const description = shown
        .map(({ name, points, exponent }) => {
          const [from, to] = [points[0], points.at(-1)].map((point) => microseconds(point?.us ?? Number.NaN));
          return `${name}: from ${from} to ${to}, in the end with the power ${exponent.toFixed(2)} of the size`;
        })
        .join('; ');
      const lines = shown.map(({ name, points }) => ({
        name,
        points: points.map(({ x, us }) => ({ x, y: us })),
      }));
      const { title, across } = TITLES[chart];
      return [
        `${chart}.svg`,
        lineChart({ title, description: `${description}.`, across, up: 'time of the processor', lines }),
      ];
    }),
  );
}
