import type { OpenIssue } from './Issue';
import { MOST_ISSUES, type Read, refuse, underKey } from './Read';
import { showValue } from './showValue';
import { suggestKey } from './suggestKey';

/**
 * A reader of objects with known keys.
 *
 * Reads own properties alone, each once, and takes a getter or proxy that throws for an unreadable value: an input
 * from outside can neither answer through its prototype nor break out with an error of its own.
 */
export function objectReader(fields: readonly (readonly [key: string, read: Read])[]): Read {
  const keys = fields.map(([key]) => key);
  const known = new Set<string | symbol>(keys);
  return function readObject(value, issues) {
    const start = issues.length;
    try {
      if (!isObject(value)) return refuse(value, issues, 'is no object');
      const result: Record<string, unknown> = {};
      let found = 0;
      for (const [key, read] of fields) {
        const from = issues.length;
        const own = Object.hasOwn(value, key);
        if (own) found += 1;
        const field = readField(value, key, own, read, issues);
        if (field !== undefined) result[key] = field;
        if (issues.length > from) underKey(key, issues, from);
      }
      const given = Object.keys(value);
      if (given.length !== found || Object.getOwnPropertySymbols(value).length !== 0) {
        refuseUnknown(value, keys, known, issues);
      }
      return result;
    } catch {
      issues.length = start;
      return refuse(value, issues, 'could not be read: reading it threw');
    }
  };
}

function readField(value: Record<string, unknown>, key: string, own: boolean, read: Read, issues: OpenIssue[]): unknown {
  let field: unknown;
  try {
    field = own ? value[key] : undefined;
  } catch {
    issues.push({ path: [], message: 'could not be read: reading it threw' });
    return undefined;
  }
  return read(field, issues);
}

/** Arrays, dates, maps and the like are no objects with keys, even where they have some. */
function isObject(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || Object.prototype.toString.call(value) === '[object Object]';
}

function refuseUnknown(value: object, keys: readonly string[], known: ReadonlySet<unknown>, issues: OpenIssue[]): void {
  const unknown = [...Object.keys(value), ...Object.getOwnPropertySymbols(value)].filter((key) => !known.has(key));
  const listed = Math.max(0, MOST_ISSUES - issues.length);
  for (const key of unknown.slice(0, listed)) {
    const near = typeof key === 'string' ? suggestKey(key, keys) : undefined;
    const hint = near === undefined ? `known are ${keys.map((name) => `\`${name}\``).join(', ')}` : `did you mean \`${near}\`?`;
    const step = typeof key === 'string' ? key : String(key);
    issues.push({ path: [step.slice(0, 100)], message: `unknown key ${showValue(key)}; ${hint}` });
  }
}
