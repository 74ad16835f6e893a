/** A cost against one size: what is measured of each is `run`, on inputs made beforehand. */
export interface Series {
  readonly id: string;
  readonly name: string;
  readonly chart: Chart;
  readonly sizes: readonly number[];
  readonly prepare: (size: number) => Prepared;
}

export interface Prepared {
  /** What the size comes to on the chart's axis. */
  readonly x: number;
  /** An input for one run; a new one where a second run would find something done already. */
  readonly input: () => unknown;
  readonly run: (input: never) => unknown;
}

export type Chart = 'exceptions' | 'claims' | 'parseClaim' | 'parsePolicy';
