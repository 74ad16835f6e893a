import { didYouMean } from '../didYouMean';
import type { Path } from '../readSource';
import type { Schema } from './Schema';

/** One thing in a document that its schema does not allow. */
export interface Problem {
  readonly path: Path;
  readonly message: string;
  readonly hint: string;
}

const TYPES: Readonly<Record<NonNullable<Schema['type']>, string>> = {
  string: 'a text',
  integer: 'a whole number',
  boolean: '`true` or `false`',
  object: 'an object',
  array: 'a list',
  null: 'nothing',
};

/** Everything that is wrong with a value, in the order of the document. */
export function problemsIn(value: unknown, schema: Schema, path: Path = []): readonly Problem[] {
  const { anyOf, type } = schema;
  if (anyOf !== undefined) {
    const meant = anyOf.find((each) => isOf(value, each.type));
    return meant === undefined ? [wrongType(value, anyOf, path)] : problemsIn(value, meant, path);
  }
  if (!isOf(value, type)) return [wrongType(value, [schema], path)];
  if (typeof value === 'string') return problemsInText(value, schema, path);
  if (typeof value === 'number' && value < (schema.minimum ?? value)) {
    return [{ path, message: `\`${value}\` is too small`, hint: `It has to be ${schema.minimum} at least.` }];
  }
  if (Array.isArray(value)) {
    const { items = {} } = schema;
    return value.flatMap((entry: unknown, index) => problemsIn(entry, items, [...path, index]));
  }
  return typeof value === 'object' && value !== null
    ? problemsInObject(value as Readonly<Record<string, unknown>>, schema, path)
    : [];
}

function problemsInText(text: string, { enum: words, pattern, minLength = 0 }: Schema, path: Path) {
  if (words !== undefined && !words.includes(text)) {
    const hint = didYouMean(text, words, `Write one of: ${words.join(', ')}`);
    return [{ path, message: `\`${text}\` is not known here`, hint }];
  }
  if (pattern !== undefined && !new RegExp(pattern).test(text)) {
    const hint = pattern.startsWith('^/')
      ? 'Write a JSON Pointer, such as /terms/windows/claim/length'
      : 'Write it as 2026-03-02 10:00, in the time zone of the file, or with an offset; or write `none`.';
    return [{ path, message: `\`${text}\` is not written as it has to be`, hint }];
  }
  return text.trim().length < minLength
    ? [{ path, message: 'there is nothing here', hint: 'Write a text.' }]
    : [];
}

function problemsInObject(value: Readonly<Record<string, unknown>>, schema: Schema, path: Path) {
  const { properties = {}, required = [], additionalProperties = {}, minProperties = 0 } = schema;
  const known = Object.keys(properties);
  const keys = Object.keys(value);
  const problems: Problem[] = required
    .filter((key) => !keys.includes(key))
    .map((key) => ({ path, message: `\`${key}\` is missing`, hint: `Add \`${key}\`.` }));
  if (keys.length < minProperties) {
    problems.push({ path, message: 'there is nothing here', hint: `Write one of: ${known.join(', ')}` });
  }
  for (const key of keys) {
    const at = [...path, key];
    const inner = Object.hasOwn(properties, key) ? properties[key] : additionalProperties;
    if (inner === false || inner === undefined) {
      const hint = didYouMean(key, known, `Known here: ${known.join(', ')}`);
      problems.push({ path: at, message: `\`${key}\` is not known here`, hint });
    } else problems.push(...problemsIn(value[key], inner, at));
  }
  return problems;
}

function wrongType(value: unknown, schemas: readonly Schema[], path: Path): Problem {
  const wanted = schemas.map(({ type }) => TYPES[type as NonNullable<typeof type>]);
  const found = value === null ? 'nothing' : Array.isArray(value) ? 'a list' : nameOf(value);
  return { path, message: `here is ${found}`, hint: `Write ${wanted.join(', or ')}.` };
}

function nameOf(value: unknown): string {
  return typeof value === 'object' ? 'an object' : `\`${String(value)}\``;
}

function isOf(value: unknown, type: Schema['type']): boolean {
  switch (type) {
    case undefined:
      return true;
    case 'null':
      return value === null;
    case 'array':
      return Array.isArray(value);
    case 'integer':
      return Number.isSafeInteger(value);
    case 'object':
      return typeof value === 'object' && value !== null && !Array.isArray(value);
    default:
      return typeof value === type;
  }
}
