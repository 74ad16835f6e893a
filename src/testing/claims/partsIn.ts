/** An object of a policy document, of which nobody knows yet what it is. */
export type PlainPart = Readonly<Record<string, unknown>>;

/** Every object in plain data, the outermost first. */
export function* partsIn(data: unknown): Iterable<PlainPart> {
  if (typeof data !== 'object' || data === null) return;
  if (!Array.isArray(data)) yield data as PlainPart;
  for (const value of Object.values(data)) yield* partsIn(value);
}
