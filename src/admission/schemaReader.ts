import * as z from 'zod/mini';
import { listReader } from './listReader';
import { type Build, type Field, objectReader } from './objectReader';
import { countParts, type Read, readText, refuse, TOO_MUCH } from './Read';
import { recordReader } from './recordReader';
import { showValue } from './showValue';

/** Readers of their own for the schemas that mean more than their shape: instants, durations, dates, ... */
const ownReaders = z.registry<{ read: Read }>();

/** A schema whose values are read by a reader of its own. */
export function withReader<Schema extends z.ZodMiniType>(schema: Schema, read: Read): Schema {
  ownReaders.add(schema, { read });
  return schema;
}

/** What puts the values of some object schemas together, where they are read too often to be put together key by key. */
const builders = z.registry<{ build: Build }>();

/** An object schema whose values are put together by a function of its own. */
export function withBuild<Schema extends z.ZodMiniObject>(schema: Schema, build: Build): Schema {
  builders.add(schema, { build });
  return schema;
}

/**
 * A reader for a zod schema.
 *
 * Zod says what the shape is; it does not read the input itself, because it reads through prototypes, lets a
 * getter's error out, and has neither limits of length nor the key that was probably meant.
 */
export function schemaReader(schema: z.core.$ZodType): Read {
  const own = ownReaders.get(schema as z.ZodMiniType);
  if (own !== undefined) return own.read;
  const { def } = (schema as z.core.$ZodTypes)._zod;
  switch (def.type) {
    case 'object':
      return objectReader(
        Object.entries(def.shape).map(fieldOf),
        builders.get(schema as z.ZodMiniType)?.build,
      );
    case 'array':
      return listReader(schemaReader(def.element));
    case 'optional':
    case 'nullable':
      return absentOr(schemaReader(def.innerType));
    case 'string':
      return readText;
    case 'boolean':
      return (value, issues) =>
        typeof value === 'boolean' ? value : refuse(value, issues, 'is neither true nor false');
    case 'enum':
      return wordReader(Object.values(def.entries));
    case 'union':
      return unionReader(def.options);
    case 'record':
      return recordReader(schemaReader(def.keyType), schemaReader(def.valueType));
    case 'lazy':
      // One reader for all its places, so that it knows how deep it is.
      return withReader(schema as z.ZodMiniType, lazyReader(def.getter)) && schemaReader(schema);
    default:
      throw new TypeError(`no reader for schemas of the kind \`${def.type}\``);
  }
}

function fieldOf([key, schema]: readonly [string, z.core.$ZodType], at: number): Field {
  const isRequired = (schema as z.core.$ZodTypes)._zod.def.type !== 'optional';
  return { key, at, read: schemaReader(schema), isRequired };
}

/** Null for an optional field means absent. */
function absentOr(read: Read): Read {
  return (value, issues) => (value === undefined || value === null ? undefined : read(value, issues));
}

function wordReader(words: readonly (string | number)[]): Read {
  const known = words.map(showValue).join(', ');
  return (value, issues) =>
    words.includes(value as string) ? value : refuse(value, issues, `is none of ${known}`);
}

/** Of two options, a text and something else, the text is read as the one and the rest as the other. */
function unionReader(options: readonly z.core.$ZodType[]): Read {
  const [text, other] = options.map(schemaReader) as [Read, Read];
  const isTextOrList = (options as readonly z.core.$ZodTypes[]).some(({ _zod }) => _zod.def.type === 'array');
  return (value, issues) => {
    if (typeof value === 'string') return text(value, issues);
    const isNeither = isTextOrList && (typeof value !== 'object' || value === null);
    return isNeither ? refuse(value, issues, 'is neither a text nor a list') : other(value, issues);
  };
}

/** Parts that hold parts of their own kind are nested no deeper. */
const DEEPEST = 16;
/** One of them takes as long to read and to check as so many list entries. */
const WEIGHT = 20;

/** A reader of parts that hold parts of their own kind; made when the first of them is read. */
function lazyReader(getter: () => z.core.$ZodType): Read {
  let depth = 0;
  let read: Read | undefined;
  return (value, issues) => {
    if (depth >= DEEPEST) return refuse(value, issues, `is nested deeper than ${DEEPEST} levels`);
    if (!countParts(WEIGHT, issues)) return refuse(value, issues, TOO_MUCH);
    depth += 1;
    try {
      read ??= schemaReader(getter());
      return read(value, issues);
    } finally {
      depth -= 1;
    }
  };
}
