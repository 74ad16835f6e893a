import { type Clause, defaultPolicy, type Policy, type PolicyTerms } from 'returns-policy';

type Changes = Partial<Omit<Policy, 'terms'>> & { readonly terms?: Partial<PolicyTerms> };

/** The built-in policy with other parts; clauses that are given are added to its own. */
export function aPolicy({ clauses = [], terms = {}, ...others }: Changes = {}): Policy {
  return {
    ...defaultPolicy,
    ...others,
    clauses: [...defaultPolicy.clauses, ...clauses],
    terms: { ...defaultPolicy.terms, ...terms },
  };
}

/** A clause, worded in English alone. */
export function aClause(id: string, text: string): Clause {
  return { id, text };
}
