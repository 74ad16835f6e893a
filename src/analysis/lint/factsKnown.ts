import type { ClaimInput, Comparison, FactTerm, FactValue } from '../../index';
import { classesOf, namedIn, numbersAround } from '../classesOf';
import type { Space } from '../Space';

/** A claim with every fact that can be known when it is made, one value of each class: which one, `pick` says. */
export function factsKnown(
  claim: ClaimInput,
  { policies, parts }: Space,
  pick: (claims: readonly Told[]) => Told,
): ClaimInput {
  let known = claim;
  for (const term of policies.flatMap((policy) => policy.facts ?? [])) {
    if (term.knownFrom === 'inspection') continue;
    const { facts } = known;
    const values = valuesOf(term, parts.facts.get(term.fact) ?? []);
    known = pick(
      values.map((value) => ({ claim: { ...claim, facts: { ...facts, [term.fact]: value } } })),
    ).claim;
  }
  return known;
}

interface Told {
  readonly claim: ClaimInput;
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
