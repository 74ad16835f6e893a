interface Point {
  readonly x: number;
  readonly us: number;
}

/** The slope of the straight line through the points from a tenth of the largest size on, both axes logarithmic. */
export function exponentOf(points: readonly Point[]): number {
  const largest = Math.max(...points.map(({ x }) => x));
  const upper = points
    .filter(({ x }) => x >= largest / 10)
    .map(({ x, us }) => ({ x: Math.log(x), y: Math.log(us) }));
  const mean = (values: readonly number[]): number =>
    values.reduce((sum, value) => sum + value, 0) / values.length;
  const middle = { x: mean(upper.map(({ x }) => x)), y: mean(upper.map(({ y }) => y)) };
  const together = upper.reduce((sum, { x, y }) => sum + (x - middle.x) * (y - middle.y), 0);
  return together / upper.reduce((sum, { x }) => sum + (x - middle.x) ** 2, 0);
}
