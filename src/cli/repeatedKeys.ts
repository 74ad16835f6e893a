import { type Document, isScalar, type Scalar, visit } from 'yaml';

/**
 * The keys of a document that stand in their map already, in the order of the text.
 *
 * `yaml` can look for them too, but compares each key with all before it: a map of many thousand keys takes minutes so.
 */
export function repeatedKeys(document: Document.Parsed): readonly Scalar.Parsed[] {
  const repeated: Scalar.Parsed[] = [];
  visit(document, {
    Map: (_key, { items }) => {
      const seen = new Set<unknown>();
      for (const { key } of items) {
        if (!isScalar(key)) continue;
        if (seen.has(key.value)) repeated.push(key as Scalar.Parsed);
        seen.add(key.value);
      }
    },
  });
  return repeated;
}
