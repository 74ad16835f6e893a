import type { Chart } from '../growth/Series';
import type { Machine } from './PeersReport';

/** What `npm run bench:growth` measured; kept as `docs/benchmarks/growth.json`. */
export interface GrowthReport {
  readonly date: string;
  readonly machine: Machine;
  readonly rounds: number;
  readonly series: readonly GrowthSeries[];
}

export interface GrowthSeries {
  readonly id: string;
  readonly chart: Chart;
  readonly name: string;
  /** The power of the size with which the time grows, over the upper decade of sizes: 1 is in proportion. */
  readonly exponent: number;
  /** Microseconds of the processor, the median of the rounds. */
  readonly points: readonly { readonly x: number; readonly us: number }[];
}
