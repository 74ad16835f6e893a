import type { Path } from './Path';

/** Calls a visitor with every part of plain data that stands under a key, and with its path. */
export function visitParts(
  part: object,
  path: Path,
  visit: (key: string, value: object, path: Path) => void,
): void {
  const isList = Array.isArray(part);
  for (const [key, value] of Object.entries(part) as [string, unknown][]) {
    if (typeof value !== 'object' || value === null) continue;
    const here = [...path, isList ? Number(key) : key];
    visit(key, value, here);
    visitParts(value, here, visit);
  }
}
