/** What stands in a document at the end of a path; undefined where nothing does. */
export function valueAt(document: unknown, path: readonly string[]): unknown {
  return path.reduce(
    (part, step) =>
      typeof part === 'object' && part !== null && Object.hasOwn(part, step)
        ? (part as Readonly<Record<string, unknown>>)[step]
        : undefined,
    document,
  );
}
