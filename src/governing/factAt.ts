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
  return value !== undefined && isOfType(value, term) ? value : undefined;
}

function isOfType(value: FactValue, { type, values }: FactTerm): boolean {
  if (type === 'enum') return values?.includes(value) === true;
  return typeof value === (type === 'text' ? 'string' : type);
}
