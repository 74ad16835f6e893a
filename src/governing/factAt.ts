import type { FactValue } from '../claim/Claim';
import type { ClaimFacts } from '../claim/ClaimFacts';
import type { FactTerm } from '../policy/Policy';

/** What a declared fact is as of an instant; one of another type than declared is not taken for an answer. */
export function factAt(
  term: FactTerm,
  { extras, inspectedAt }: ClaimFacts,
  asOf: number,
): FactValue | undefined {
  const found = inspectedAt <= asOf ? extras?.inspectionFacts.get(term.fact) : undefined;
  const value = found ?? extras?.facts.get(term.fact);
  return isOfType(value, term) ? value : undefined;
}

function isOfType(value: FactValue | undefined, { type, values }: FactTerm): boolean {
  // `parsePolicy` sees to it that there are values to choose from.
  if (type === 'enum') return (values as readonly unknown[]).includes(value);
  return typeof value === (type === 'text' ? 'string' : type);
}
