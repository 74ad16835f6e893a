/** One of several ways to see a claim: the points at which not the first option is taken, each with the one that is. */
export type Way = ReadonlyMap<number, number>;

/** More ways than these are not all looked at: then each point is looked at alone, and all of them together. */
const MOST_WAYS = 32;
/** So many points of two options each are looked at in every combination. */
export const MOST_POINTS = 5;

/** The ways in which points of so many options each can come out: every combination where they are few. */
export function waysToSee(options: readonly number[]): readonly Way[] {
  const count = options.reduce((product, size) => product * size, 1);
  if (count > MOST_WAYS) return eachAlone(options);
  let ways: readonly Way[] = [new Map()];
  for (const [point, size] of options.entries()) {
    ways = ways.flatMap((way) => [way, ...otherOptions(size).map((at) => new Map([...way, [point, at]]))]);
  }
  return ways;
}

function eachAlone(options: readonly number[]): readonly Way[] {
  const alone = options.flatMap((size, point) => otherOptions(size).map((at) => new Map([[point, at]])));
  return [new Map(), ...alone, new Map(options.map((size, point) => [point, size - 1]))];
}

function otherOptions(size: number): readonly number[] {
  return Array.from({ length: size - 1 }, (_, option) => option + 1);
}

/**
 * The points that make a difference: where leaving the first option of one of them alone makes one. All of them, where
 * only several together do.
 */
export function pointsThatMatter(
  count: number,
  ways: readonly Way[],
  areSame: (way: number, other: number) => boolean,
): readonly number[] {
  const places = new Map(ways.map((way, place) => [keyOf(way), place]));
  const found = new Set<number>();
  for (const [place, way] of ways.entries()) {
    if (way.size > MOST_POINTS) continue;
    for (const point of way.keys()) {
      const other = places.get(keyOf(way, point));
      if (other !== undefined && !areSame(place, other)) found.add(point);
    }
  }
  const points = Array.from({ length: count }, (_, point) => point);
  return found.size === 0 ? points : points.filter((point) => found.has(point));
}

function keyOf(way: Way, without?: number): string {
  return [...way].filter(([point]) => point !== without).join();
}
