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

/**
 * Of several forms exactly one: its key, with others of which it wants at least one, and without those of all other
 * forms.
 */
export function oneForm(forms: Readonly<Record<string, readonly string[]>>): Part {
  const all = new Set(Object.entries(forms).flatMap(([form, keys]) => [form, ...keys]));
  const options = Object.entries(forms).map(([form, keys]) => {
    const others = [...all].filter((key) => key !== form && !keys.includes(key));
    const option = given([form], others);
    return keys.length === 0 ? option : { ...option, anyOf: keys.map((key) => given([key])) };
  });
  return { oneOf: options };
}
