import { evaluateClaim, type Policy } from '../../index';
import { rankOf } from '../rankOf';
import type { Choice, Space } from './Space';

/** Which value of a fact is the ordinary one, nobody has said: the one with which the claim goes best. */
export function bestFirst(choices: readonly Choice[], { policies }: Space): readonly Choice[] {
  const [policy] = policies as readonly [Policy];
  const weighed = choices.map((choice) => {
    const { decision } = evaluateClaim(choice.claim, policy, choice.at);
    return { choice, rank: rankOf(decision) };
  });
  return weighed.sort((one, other) => other.rank - one.rank).map(({ choice }) => choice);
}
