/** What a case says over what its file says for all cases: object by object; a list or a value takes the place whole. */
export function withDefaults(defaults: unknown, own: unknown): unknown {
  if (own === undefined) return defaults;
  if (!isObject(defaults) || !isObject(own)) return own;
  const merged = new Map(Object.entries(defaults));
  for (const [key, value] of Object.entries(own)) merged.set(key, withDefaults(merged.get(key), value));
  return Object.fromEntries(merged);
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
