import type { ClaimInput, FactValue } from '../../index';
import type { Space } from '../scenarios/Space';
import { valuesOf } from '../scenarios/valuesOf';

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
    // One that nothing compares makes no difference.
    if (!parts.facts.has(term.fact)) continue;
    known = pick(valuesOf(term, parts).map((value) => ({ claim: withFact(known, term.fact, value) }))).claim;
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
