import type { Policy } from '../../index';
import { edgesAfter } from '../edgesAfter';
import { firstOf } from './firstOf';
import { isAsFar } from './isFurther';
import type { Found } from './smallestChanges';
import { type Trial, tryOut } from './Trial';

/** So many instants are looked at, of each kind. */
const MOST_EDGES = 16;

/** The last instant at which changes to a claim still lead where they do, in ms; null where none is found. */
export function lastInstantFor({ claim, at }: Trial, { parts, trial }: Found, policy: Policy): number | null {
  const works = (instant: number): boolean => {
    const then = tryOut(claim, parts, policy, instant);
    return then !== null && isAsFar(then.evaluation, trial.evaluation);
  };
  let good = trial.at;
  for (const edge of edgesOf(claim, trial, policy, at)) {
    for (const instant of [edge, edge + 1]) {
      if (instant <= good) continue;
      if (!works(instant)) return lastBetween(good, instant, works);
      good = instant;
    }
  }
  return null;
}

/** Where time alone changes something, for the claim as it is and as it would be. */
function edgesOf(claim: Trial['claim'], changed: Trial, policy: Policy, at: number): readonly number[] {
  const { claim: filed, dispatch, arrival } = changed.evaluation.deadlines;
  const deadlines = [filed, dispatch, arrival].flatMap(({ deadline }) =>
    deadline === null ? [] : [Date.parse(deadline)],
  );
  const edges = [
    ...firstOf(edgesAfter(claim, policy, at), MOST_EDGES),
    ...firstOf(edgesAfter(changed.claim, policy, changed.at), MOST_EDGES),
  ];
  return [...edges, ...deadlines].sort((one, other) => one - other);
}

/** The last good instant before one that is not, where the first is good and the second is not. */
function lastBetween(first: number, second: number, works: (instant: number) => boolean): number {
  let good = first;
  let bad = second;
  while (bad - good > 1) {
    const middle = Math.floor((good + bad) / 2);
    if (works(middle)) good = middle;
    else bad = middle;
  }
  return good;
}
