import { type Policy, parsePolicy } from 'returns-policy';
import { fencesOf } from '../docs/markdown';
import { mergePatch } from '../docs/mergePatch';

/** The JSON of a document, block by block. */
export function jsonIn(document: string): readonly unknown[] {
  return fencesOf(document)
    .filter(({ language }) => language === 'json')
    .map(({ text }) => JSON.parse(text));
}

export const pagesPolicy = jsonIn('docs/lint/README.md')[0] as object;

/** The policy of the pages on the linter with a fragment, and a wording for each clause that has none. */
export function policyWith(fragment: unknown): Policy {
  const merged = mergePatch(pagesPolicy, fragment) as {
    readonly clauses: readonly { readonly id: string }[];
  };
  const named = [...JSON.stringify(merged).matchAll(/"clause":"([^"]+)"/g)].map(([, id = '']) => id);
  const known = merged.clauses.map(({ id }) => id);
  const missing = [...new Set(named)].filter((id) => !known.includes(id));
  return parsePolicy({ ...merged, clauses: [...merged.clauses, ...missing.map((id) => ({ id, text: id }))] });
}
