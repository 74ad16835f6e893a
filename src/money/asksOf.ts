import type { Finding } from '../finding';
import { factAt } from '../governing/factAt';
import type { Truth } from '../governing/Test';
import { testOrAlways } from '../governing/testFor';
import type { AmountTerm } from '../policy/Fee';
import type { FactTerm } from '../policy/Policy';
import type { When } from '../policy/When';
import type { Situation } from '../situation/Situation';
import { isWaived } from './isWaived';
import { outcomesOf } from './Outcome';
import { isRefused } from './waysOf';

/**
 * The names of the facts on which it hangs what a claim costs, and that it does not have: those that the fees ask for,
 * and the amounts of what may be given. What is refused or waived is not charged, so that nobody needs to know.
 */
export function asksOf(situations: readonly Situation[], findings: readonly Finding[]): readonly string[] {
  if (isRefused(findings)) return [];
  const names = new Set<string>();
  for (const situation of situations) {
    for (const { clause, when, amount } of situation.policy.terms.fees ?? []) {
      if (isWaived(clause, situation)) continue;
      if (askWhen(when, situation, names) !== 'no') askAmount(amount, situation, names);
    }
    for (const { given } of outcomesOf(situation)) {
      if (given?.amount !== undefined) askAmount(given.amount, situation, names);
    }
  }
  return [...names];
}

function askWhen(when: When | undefined, { claim, policy, asOf }: Situation, names: Set<string>): Truth {
  const test = testOrAlways(when, policy);
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
