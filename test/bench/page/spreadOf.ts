/** The median of repeated measurements, and between what most of them lie. */
export interface Spread {
  readonly p10: number;
  readonly p50: number;
  readonly p90: number;
}

/** Kept to four digits; more would say more than was measured. */
export function spreadOf(values: readonly number[]): Spread {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (quantile: number) =>
    Number((sorted[Math.round((sorted.length - 1) * quantile)] ?? Number.NaN).toPrecision(4));
  return { p10: at(0.1), p50: at(0.5), p90: at(0.9) };
}
