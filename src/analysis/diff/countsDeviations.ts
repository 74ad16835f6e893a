import type { Trail } from '../scenarios/walkScenarios';

/** How many traits of a scenario are out of the ordinary. */
export type CountDeviations = (trail: Trail | null) => number;

/** The ordinary value of a trait comes first: so every scenario has to be shown, in the order of the walk. */
export function countsDeviations(): CountDeviations {
  const known = new WeakMap<Trail, number>();
  const branched = new WeakSet<object>();
  const root = {};
  const count: CountDeviations = (trail) => {
    if (trail === null) return 0;
    const counted = known.get(trail);
    if (counted !== undefined) return counted;
    const branch = trail.before ?? root;
    const deviations = count(trail.before) + (branched.has(branch) ? 1 : 0);
    branched.add(branch);
    known.set(trail, deviations);
    return deviations;
  };
  return count;
}
