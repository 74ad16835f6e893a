/** A copy of plain data without the keys that hold nothing; each number is written by a function of its own. */
export function toPlain(part: unknown, writeNumber: (value: number) => unknown): unknown {
  if (typeof part === 'number') return writeNumber(part);
  if (typeof part !== 'object' || part === null) return part;
  if (Array.isArray(part)) return part.map((entry) => toPlain(entry, writeNumber));
  const plain: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(part))
    if (value !== undefined) plain[key] = toPlain(value, writeNumber);
  return plain;
}
