import type { OpenIssue } from '../admission/Issue';

/** A policy of which any part may have been refused: then it is undefined. */
export type Draft<Part> = Part extends readonly (infer Entry)[]
  ? readonly (Draft<Entry> | undefined)[]
  : Part extends object
    ? { readonly [Key in keyof Part]?: Draft<Part[Key]> | undefined }
    : Part;

export type Path = readonly (string | number)[];

/** Adds what is wrong at a path. */
export type Say = (path: Path, message: string) => void;

/** Nothing is said of a part in which something was refused when it was read: nobody knows what it was to be. */
export function sayTo(issues: OpenIssue[]): Say {
  const refused = issues.map(({ path }) => path);
  return (path, message) => {
    const isKnown = refused.every((other) => path.some((step, index) => other[index] !== step));
    if (isKnown) issues.push({ path: [...path], message });
  };
}

/** Calls a visitor with every part of plain data that stands under a key, and with its path. */
export function visitParts(
  part: unknown,
  path: Path,
  visit: (key: string, value: object, path: Path) => void,
): void {
  if (typeof part !== 'object' || part === null) return;
  const isList = Array.isArray(part);
  for (const [key, value] of Object.entries(part) as [string, unknown][]) {
    if (typeof value !== 'object' || value === null) continue;
    const here = [...path, isList ? Number(key) : key];
    visit(key, value, here);
    visitParts(value, here, visit);
  }
}

/** The keys that hold something. */
export function keysGiven(part: object, keys: readonly string[]): readonly string[] {
  return keys.filter((key) => (part as Record<string, unknown>)[key] !== undefined);
}

/** Names in a sentence: `` `a`, `b` or `c` ``. */
export function oneOfNames(names: readonly string[]): string {
  const quoted = names.map((name) => `\`${name}\``);
  return quoted.length < 2 ? quoted.join('') : `${quoted.slice(0, -1).join(', ')} or ${quoted.at(-1)}`;
}
