/** The first place where an answer is not what JSON makes of it; null where it is JSON through and through. */
export function strangeIn(value: unknown, place = 'the answer'): string | null {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return null;
  if (typeof value === 'number') return Number.isFinite(value) && !Object.is(value, -0) ? null : place;
  if (typeof value !== 'object') return place;
  const kind: unknown = Object.getPrototypeOf(value);
  if (kind !== Object.prototype && kind !== Array.prototype) return `${place} (its prototype)`;
  if (Object.getOwnPropertySymbols(value).length > 0) return `${place} (its symbols)`;
  if (Array.isArray(value) && Object.keys(value).length !== value.length) return `${place} (its holes)`;
  for (const [key, part] of Object.entries(value)) {
    const strange = strangeIn(part, `${place}.${key}`);
    if (strange !== null) return strange;
  }
  return null;
}

/** Refuses an answer that is not plain JSON; gives it as text. */
export function requireJson(answer: unknown): string {
  const strange = strangeIn(answer);
  if (strange !== null) throw new Error(`${strange} is nothing that JSON has`);
  return JSON.stringify(answer);
}
