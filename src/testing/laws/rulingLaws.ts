import type { Evaluation, RulingInput } from '../../index';
import type { Law } from './Law';

/** What is waived can open the way to what was not asked before; so often at most. */
const MOST_ROUNDS = 8;

/** What people can do about a claim. */
export const rulingLaws: readonly Law[] = [
  {
    name: 'a claim is open once all that stands against it is waived',
    breach: ({ claim: { settlement, ...claim }, policy, asOf }, engine) => {
      let rulings: readonly RulingInput[] = [];
      for (let round = 0; round < MOST_ROUNDS; round += 1) {
        const evaluation = engine.evaluateClaim({ ...claim, rulings }, policy, asOf);
        if (evaluation.decision === 'accepted' || evaluation.decision === 'pending') return null;
        rulings = [...rulings, ...against(evaluation)];
      }
      const { decision } = engine.evaluateClaim({ ...claim, rulings }, policy, asOf);
      return `${decision}, though ${rulings.map(({ clause }) => clause).join(', ')} are waived`;
    },
  },
];

function against({ findings, asOf }: Evaluation): readonly RulingInput[] {
  const grave = findings.filter(({ standing }) => standing === 'breached' || standing === 'undetermined');
  return grave.map(({ clause }) => {
    return { clause, ruling: 'waived', by: 'the manager', why: 'goodwill', at: asOf };
  });
}
