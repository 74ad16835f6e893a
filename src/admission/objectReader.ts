import type { OpenIssue } from './Issue';
import { MOST_ENTRIES, MOST_ISSUES, type Read, refuse, UNREADABLE, underKey } from './Read';
import { showValue } from './showValue';
import { suggestKey } from './suggestKey';

/** A field of an object; one that is required is read also where it is not there, and then refused. */
export interface Field {
  readonly key: string;
  /** Its place among the fields. */
  readonly at: number;
  readonly read: Read;
  readonly isRequired: boolean;
}

/** Puts the values of an object's fields, in their order and undefined where absent, into an object of its own. */
export type Build = (values: readonly unknown[]) => object;

/**
 * A reader of objects with known keys.
 *
 * Reads own properties alone, each once, and takes a getter or proxy that throws for an unreadable value: an input
 * from outside can neither answer through its prototype nor break out with an error of its own. The result has every
 * known key, undefined where absent: so no key is looked for in a prototype afterwards either.
 */
export function objectReader(fields: readonly Field[], build: Build = builderOf(fields)): Read {
  const known = new Map(fields.map((field) => [field.key, field]));
  const required = fields.filter(({ isRequired }) => isRequired);
  const blank = fields.map((): unknown => undefined);

  return function readObject(value, issues) {
    const start = issues.length;
    try {
      if (!isObject(value)) return refuse(value, issues, 'is no object');
      const keys = Object.keys(value);
      if (keys.length > MOST_ENTRIES) {
        return refuse(value, issues, `has ${keys.length} keys; at most ${MOST_ENTRIES} are read`);
      }
      const values = blank.slice();
      // Counted in passing: an object with every required key and no unknown one is not gone through again.
      let missing = required.length;
      let areKnown = Object.getOwnPropertySymbols(value).length === 0;
      for (const key of keys) {
        const field = known.get(key);
        if (field === undefined) areKnown = false;
        else {
          if (field.isRequired) missing -= 1;
          readField(value, field, values, issues);
        }
      }
      if (missing > 0) refuseMissing(value, required, issues);
      if (!areKnown) refuseUnknown(value, known, issues);
      return build(values);
    } catch {
      issues.length = start;
      return refuse(value, issues, UNREADABLE);
    }
  };
}

function builderOf(fields: readonly Field[]): Build {
  return (values) => Object.fromEntries(fields.map(({ key, at }) => [key, values[at]]));
}

function readField(
  value: Record<string, unknown>,
  { key, at, read }: Field,
  values: unknown[],
  issues: OpenIssue[],
): void {
  const from = issues.length;
  try {
    values[at] = read(value[key], issues);
  } catch {
    issues.push({ path: [], message: UNREADABLE });
  }
  if (issues.length > from) underKey(key, issues, from);
}

/** Arrays, dates, maps and the like are no objects with keys, even where they have some; most objects are told at once. */
export function isObject(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  return value.constructor === Object || Object.prototype.toString.call(value) === '[object Object]';
}

function refuseMissing(value: object, required: readonly Field[], issues: OpenIssue[]): void {
  for (const { key } of required) {
    if (!Object.keys(value).includes(key)) issues.push({ path: [key], message: 'is missing' });
  }
}

function refuseUnknown(value: object, known: ReadonlyMap<unknown, Field>, issues: OpenIssue[]): void {
  const keys = [...known.values()].map(({ key }) => key);
  const unknown = [...Object.keys(value), ...Object.getOwnPropertySymbols(value)].filter(
    (key) => !known.has(key),
  );
  for (const key of unknown.slice(0, Math.max(0, MOST_ISSUES - issues.length))) {
    const near = typeof key === 'string' ? suggestKey(key, keys) : undefined;
    const hint =
      near === undefined
        ? `known are ${keys.map((name) => `\`${name}\``).join(', ')}`
        : `did you mean \`${near}\`?`;
    issues.push({ path: [String(key).slice(0, 100)], message: `unknown key ${showValue(key)}; ${hint}` });
  }
}
