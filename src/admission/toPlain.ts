/**
 * A copy of plain data without the keys that hold nothing; each number is written by a function of its own, but for
 * those under keys that are to stay as they are.
 */
export function toPlain(
  part: unknown,
  writeNumber: (value: number) => unknown,
  asTheyAre: readonly string[] = [],
): unknown {
  // JSON has no minus zero.
  if (typeof part === 'number') return writeNumber(part === 0 ? 0 : part);
  if (typeof part !== 'object' || part === null) return part;
  if (Array.isArray(part)) return part.map((entry) => toPlain(entry, writeNumber, asTheyAre));
  const plain: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(part)) {
    if (value === undefined) continue;
    plain[key] = toPlain(value, asTheyAre.includes(key) ? same : writeNumber, asTheyAre);
  }
  return plain;
}

const same = (value: number): number => value;
