import type { ExceptionTerm } from '../../index';

/** The terms that an exception sets, by their paths, each with its value as text: each leg counts for itself. */
export function termsSetIn({ set = {} }: ExceptionTerm): ReadonlyMap<string, string> {
  const { costs, ...groups } = set;
  const terms = new Map<string, string>();
  for (const [group, parts] of Object.entries({ ...groups, bearers: costs?.bearers ?? {} })) {
    for (const [key, value] of Object.entries(parts)) terms.set(`${group}.${key}`, JSON.stringify(value));
  }
  return terms;
}
