import type { Draft } from './Draft';
import type { ExceptionTerm } from './PolicyException';

/** The terms that an exception sets, each named by its path, with its value as text. */
export function termsSetBy({ set = {} }: Draft<ExceptionTerm>): ReadonlyMap<string, string> {
  const terms = new Map<string, string>();
  const { costs, ...groups } = set;
  for (const [group, parts] of Object.entries({ ...groups, 'costs.bearers': costs?.bearers })) {
    for (const [key, value] of Object.entries(parts ?? {})) {
      if (value !== undefined) terms.set(`${group}.${key}`, JSON.stringify(value));
    }
  }
  return terms;
}
