import type { Policy } from '../../index';
import { rankOf } from '../rankOf';
import { isFurther } from './isFurther';
import type { Move } from './Move';
import { movesFor } from './movesFor';
import { type Part, type Trial, tryOut } from './Trial';

/** What is asked for can bring up more to be asked, so many times. */
const MOST_ROUNDS = 6;

/** Everything of a kind that is asked for, round by round, until the claim is further; of alternatives the best. */
export function everythingSaid(
  start: Trial,
  policy: Policy,
  isMeant: (move: Move) => boolean,
): readonly Part[] {
  let now = start;
  let parts: readonly Part[] = [];
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    for (const move of movesFor(now.claim, now.evaluation, policy).filter(isMeant)) {
      const best = bestOf(now, move, policy);
      if (best === null) continue;
      now = best.trial;
      parts = [...parts, best.part];
    }
    if (isFurther(start.evaluation, now.evaluation)) break;
  }
  return parts;
}

/** The alternative that leads furthest; none that leads back. */
function bestOf(
  now: Trial,
  move: Move,
  policy: Policy,
): { readonly part: Part; readonly trial: Trial } | null {
  let best: { readonly part: Part; readonly trial: Trial } | null = null;
  let most = rankOf(now.evaluation.decision);
  for (const value of move.tries) {
    const part = { move, value };
    const trial = tryOut(now.claim, [part], policy, now.at);
    if (trial === null) continue;
    const rank = rankOf(trial.evaluation.decision);
    if (rank < most || (best !== null && rank === most)) continue;
    best = { part, trial };
    most = rank;
  }
  return best;
}
