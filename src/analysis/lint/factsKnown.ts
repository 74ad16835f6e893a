import type { ClaimInput, Comparison, FactTerm, FactValue } from '../../index';
import { classesOf, namedIn, numbersAround } from '../classesOf';
import type { Space } from '../Space';

/** Every fact that can be known when a claim is made, one value of each class: which one, `pick` says. */
export function factsKnown(
  { policies, parts }: Space,
  pick: (values: readonly FactValue[]) => FactValue,
): NonNullable<ClaimInput['facts']> {
  const facts = policies.flatMap((policy) => policy.facts ?? []);
  return Object.fromEntries(
    facts
      .filter(({ knownFrom }) => knownFrom !== 'inspection')
      .map((term) => [term.fact, pick(valuesOf(term, parts.facts.get(term.fact) ?? []))]),
  );
}

function valuesOf({ type, values = [] }: FactTerm, compared: readonly Comparison[]): readonly FactValue[] {
  switch (type) {
    case 'boolean':
      return [true, false];
    case 'number':
      return classesOf(numbersAround(compared, 0), compared);
    case 'enum':
      return classesOf(values, compared);
    case 'text':
      return classesOf([...namedIn(compared), 'something else'], compared);
  }
}
