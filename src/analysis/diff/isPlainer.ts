import type { Visit } from '../scenarios/walkScenarios';

/** A scenario that may come to be the example of a change. */
export interface Sample {
  readonly visit: Visit;
  readonly deviations: number;
}

/** Whether one is plainer: fewer traits out of the ordinary, then earlier, then shorter. */
export function isPlainer(one: Sample, other: Sample): boolean {
  const order =
    one.deviations - other.deviations || one.visit.asOf - other.visit.asOf || lengthOf(one) - lengthOf(other);
  return order < 0;
}

function lengthOf({ visit }: Sample): number {
  return JSON.stringify(visit.claim).length;
}
