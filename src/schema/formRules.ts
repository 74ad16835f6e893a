import type { Part } from './leafSchema';

export const NULL: Part = { type: 'null' };
const GIVEN: Part = { not: NULL };

/** Keys that hold something, and keys that hold nothing: they are absent, or null. */
export function given(keys: readonly string[], absent: readonly string[] = []): Part {
  const properties = [...keys.map((key) => [key, GIVEN]), ...absent.map((key) => [key, NULL])];
  return {
    type: 'object',
    ...(keys.length > 0 ? { required: keys } : {}),
    properties: Object.fromEntries(properties),
  };
}

/** Of several keys exactly one holds something. */
export function exactlyOne(keys: readonly string[]): Part {
  return { oneOf: keys.map((key) => given([key])) };
}

/** Keys that go with one of their owners alone, which may want at least one of them. */
export function details(owners: readonly string[], keys: readonly string[], isWanted: boolean): Part {
  const then = isWanted ? { anyOf: keys.map((key) => given([key])) } : {};
  return { if: { anyOf: owners.map((owner) => given([owner])) }, then, else: given([], keys) };
}
