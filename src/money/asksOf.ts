import { factAt } from '../governing/factAt';
import { testFor } from '../governing/testFor';
import type { AmountTerm } from '../policy/Fee';
import type { FactTerm } from '../policy/Policy';
import type { When } from '../policy/When';
import type { Situation } from '../situation/Situation';

/** The names of the facts that the fees and amounts of a policy ask for and a claim does not have. */
export function asksOf(situations: readonly Situation[]): readonly string[] {
  const names = new Set<string>();
  for (const situation of situations) {
    const { fees = [], resolutions } = situation.policy.terms;
    for (const { when, amount } of fees) {
      const isCharged = askWhen(when, situation, names) !== 'no';
      if (isCharged) askAmount(amount, situation, names);
    }
    for (const { amount } of resolutions.offered) {
      if (amount !== undefined) askAmount(amount, situation, names);
    }
  }
  return [...names];
}

function askWhen(when: When | undefined, { claim, policy, asOf }: Situation, names: Set<string>): string {
  if (when === undefined) return 'yes';
  const test = testFor(when, policy);
  test.ask(claim, asOf, names);
  return test.of(claim, asOf);
}

function askAmount(term: AmountTerm, situation: Situation, names: Set<string>): void {
  const { claim, policy, asOf } = situation;
  const parts = [term.greatest, term.least, term.sum, term.minus, term.between, term.atLeast].flat();
  for (const part of parts) if (part !== undefined) askAmount(part, situation, names);
  for (const { when, amount } of term.bands ?? []) {
    if (askWhen(when, situation, names) !== 'no') askAmount(amount, situation, names);
  }
  const name = term.fact ?? term.percentFact;
  if (name === undefined) return;
  const fact = policy.facts.get(name) as FactTerm;
  const isLater = fact.knownFrom === 'inspection' && claim.inspectedAt > asOf;
  if (!isLater && factAt(fact, claim, asOf) === undefined) names.add(name);
}
