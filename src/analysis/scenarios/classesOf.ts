import type { Comparison } from '../../index';

type Value = string | number | boolean;

/** One value of each class of values that no comparison and no list can tell apart, in the order of the candidates. */
export function classesOf(
  candidates: readonly Value[],
  comparisons: readonly Comparison[],
  lists: readonly (readonly Value[])[] = [],
): readonly Value[] {
  const classes = new Map<string, Value>();
  for (const value of candidates) {
    const answers = [
      ...comparisons.map((comparison) => holds(comparison, value)),
      ...lists.map((list) => list.includes(value)),
    ];
    const key = answers.join();
    if (!classes.has(key)) classes.set(key, value);
  }
  return [...classes.values()];
}

/** The values that comparisons name. */
export function namedIn(comparisons: readonly Comparison[]): readonly Value[] {
  return comparisons.flatMap(({ equals, oneOf = [] }) => (equals === undefined ? oneOf : [equals, ...oneOf]));
}

/** A value that is none of those that are named, so that what is said of no value in particular is looked at too. */
export function unlike(named: readonly Value[], word: string): string {
  return named.includes(word) ? unlike(named, `another ${word}`) : word;
}

/** The numbers on both sides of every bound that comparisons have, and on it. */
export function numbersAround(comparisons: readonly Comparison[], least: number): readonly number[] {
  const bounds = comparisons.flatMap(({ equals, oneOf = [], above, atLeast, below, atMost }) =>
    [equals, ...oneOf, above, atLeast, below, atMost].filter((bound) => typeof bound === 'number'),
  );
  const around = bounds.flatMap((bound) => [bound - 1, bound, bound + 1]);
  return [...new Set([least, ...around])].filter((value) => value >= least).sort((one, other) => one - other);
}

function holds({ equals, oneOf, above, atLeast, below, atMost }: Comparison, value: Value): boolean {
  const size = Number(value);
  return (
    (equals === undefined || value === equals) &&
    (oneOf === undefined || oneOf.includes(value)) &&
    (above === undefined || size > above) &&
    (atLeast === undefined || size >= atLeast) &&
    (below === undefined || size < below) &&
    (atMost === undefined || size <= atMost)
  );
}
