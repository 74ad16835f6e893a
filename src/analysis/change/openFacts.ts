import type { FactValue, Policy } from '../../index';
import type { OpenFact, Outcome } from '../Prospects';
import { outcomeOf } from './changeSets';
import { movesFor } from './movesFor';
import { type Trial, tryOut } from './Trial';

/** The facts that are missing, and what the claim comes to with each value. */
export function openFacts({ claim, evaluation, at }: Trial, policy: Policy): readonly OpenFact[] {
  const asked = new Set(
    evaluation.findings
      .filter(({ code }) => code === 'fact_missing')
      .flatMap(({ details }) => details['facts'] as readonly string[]),
  );
  return movesFor(claim, evaluation, policy).flatMap((move): OpenFact[] => {
    const { change, name, who, clauses, tries } = move;
    if (change !== 'give_fact' || name === null || !asked.has(name)) return [];
    const outcomes = new Map<string, { values: FactValue[]; leadsTo: Outcome }>();
    for (const value of tries) {
      const trial = tryOut(claim, [{ move, value }], policy, at);
      if (trial === null || value === null) continue;
      const leadsTo = outcomeOf(trial);
      const known = outcomes.get(JSON.stringify(leadsTo));
      if (known === undefined) outcomes.set(JSON.stringify(leadsTo), { values: [value], leadsTo });
      else known.values.push(value);
    }
    return [{ fact: name, who, clauses, outcomes: [...outcomes.values()] }];
  });
}
