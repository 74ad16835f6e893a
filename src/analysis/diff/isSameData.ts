/** Whether plain data is the same, in whatever order its keys and its lists are: a list here is a set. */
export function isSameData(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
  if (Array.isArray(one) || Array.isArray(other)) return inOrder(one) === inOrder(other);
  const keys = Object.keys(one);
  if (keys.length !== Object.keys(other).length) return false;
  for (const key of keys) {
    if (!Object.hasOwn(other, key)) return false;
    if (!isSameData((one as Data)[key], (other as Data)[key])) return false;
  }
  return true;
}

type Data = Readonly<Record<string, unknown>>;

/** Text that is the same for the same data. */
function inOrder(part: unknown): string {
  if (Array.isArray(part)) return `[${part.map(inOrder).sort().join()}]`;
  if (typeof part !== 'object' || part === null) return JSON.stringify(part);
  const entries = Object.entries(part).map(([key, value]) => `${JSON.stringify(key)}:${inOrder(value)}`);
  return `{${entries.sort().join()}}`;
}
