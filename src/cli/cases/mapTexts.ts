import type { Path } from '../readSource';

/** Plain data with its texts put through a function, which is told where each stands. */
export function mapTexts(
  value: unknown,
  change: (text: string, path: Path) => unknown,
  path: Path = [],
): unknown {
  if (typeof value === 'string') return change(value, path);
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) {
    return value.map((entry: unknown, index) => mapTexts(entry, change, [...path, index]));
  }
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => [key, mapTexts(part, change, [...path, key])]),
  );
}
