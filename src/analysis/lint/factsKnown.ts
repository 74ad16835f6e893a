import type { ClaimInput, Comparison, FactTerm, FactValue } from '../../index';
import { classesOf, namedIn, numbersAround } from '../scenarios/classesOf';
import type { Space } from '../scenarios/Space';

/** A claim with every fact that can be known by then, one value of each class: which one, `pick` says. */
export function factsKnown(
  claim: ClaimInput,
  { policies, parts }: Space,
  pick: (claims: readonly Told[]) => Told,
): ClaimInput {
  let known = claim;
  for (const term of policies.flatMap((policy) => policy.facts ?? [])) {
    const { inspection } = known;
    const isFound = term.knownFrom === 'inspection';
    if (isFound !== Boolean(inspection)) continue;
    const values = valuesOf(term, parts.facts.get(term.fact) ?? []);
    known = pick(values.map((value) => ({ claim: withFact(known, term.fact, value) }))).claim;
  }
  return known;
}

interface Told {
  readonly claim: ClaimInput;
}

function withFact(claim: ClaimInput, name: string, value: FactValue): ClaimInput {
  const { inspection, facts } = claim;
  return inspection
    ? { ...claim, inspection: { ...inspection, facts: { ...inspection.facts, [name]: value } } }
    : { ...claim, facts: { ...facts, [name]: value } };
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
