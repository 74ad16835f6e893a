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
    if (change !== 'give_fact' || !asked.has(String(name))) return [];
    const outcomes = new Map<string, { values: FactValue[]; leadsTo: Outcome }>();
    for (const value of tries as readonly FactValue[]) {
      // A fact of any value is a claim that can be.
      const leadsTo = outcomeOf(tryOut(claim, [{ move, value }], policy, at) as Trial);
      const key = JSON.stringify(leadsTo);
      outcomes.set(key, { values: [...(outcomes.get(key)?.values ?? []), value], leadsTo });
    }
    return [{ fact: String(name), who, clauses, outcomes: [...outcomes.values()] }];
  });
}
