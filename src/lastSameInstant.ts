import { NEVER } from './claim/ClaimFacts';
import type { Evaluation } from './evaluation';
import { conditionsUntil } from './governing/conditionsUntil';
import { dutiesIn } from './governing/dutiesIn';
import type { Judged } from './governing/judgeBy';
import type { Situation } from './situation/Situation';

/** What came of the claim at a later instant, and whether it is still the same. */
interface Later {
  readonly judged: Judged;
  readonly isSame: boolean;
}

/**
 * More edges than these are not looked past, nor more situations behind them: the evaluation is then said to hold until
 * the last edge.
 */
const MOST_EDGES = 24;
const MOST_SITUATIONS = 8192;

/**
 * The last instant at which, with no further event, a claim still comes out the same; null where time alone changes
 * nothing. Goes from edge to edge and looks what is behind it, as not every edge changes something.
 */
export function lastSameInstant(now: Judged, asOf: number, lookAt: (later: number) => Later): number | null {
  let judged = now;
  let from = asOf;
  let edge = asOf;
  let situations = 0;
  for (let looked = 0; looked < MOST_EDGES && situations < MOST_SITUATIONS; looked += 1) {
    edge = nextEdge(judged, from);
    if (edge === NEVER) return null;
    situations += judged.situations.length;
    const later = lookAt(edge + 1);
    if (!later.isSame) return edge;
    judged = later.judged;
    from = edge + 1;
  }
  return edge;
}

/** The nearest last instant of anything that time can change. */
function nextEdge({ situations, until }: Judged, from: number): number {
  let edge = until;
  for (const situation of situations) edge = Math.min(edge, ...edgesOf(situation).filter((at) => at >= from));
  return edge;
}

function edgesOf(situation: Situation): readonly number[] {
  const edges = [conditionsUntil(situation), ...dutiesIn(situation).map(({ deadline }) => deadline)];
  for (const { surelyUntil, latest, notBefore } of [
    situation.claimDeadline,
    situation.dispatchDeadline,
    situation.arrivalDeadline,
  ]) {
    edges.push(surelyUntil, latest, notBefore - 1);
  }
  return edges;
}

/** Whether decision, findings and next step of two evaluations are the same. */
export function saysTheSame(one: Evaluation, other: Evaluation): boolean {
  return said(one) === said(other);
}

function said({ decision, findings, nextStep }: Evaluation): string {
  return JSON.stringify([decision, findings, nextStep]);
}
