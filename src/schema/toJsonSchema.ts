import type * as z from 'zod/mini';
import { MOST_ENTRIES } from '../admission/Read';
import type { Fields } from './Field';
import { leafSchema, type Part } from './leafSchema';

/** What a JSON Schema is made of. */
export interface Source {
  readonly title: string;
  readonly shape: z.core.$ZodType;
  readonly fields: Fields;
  /** Shapes that stand in many places, or in themselves, by the name under which they are told once. */
  readonly named?: Readonly<Record<string, z.core.$ZodType>>;
  /** What holds beside the shape, by path. */
  readonly rules?: Readonly<Record<string, Part>>;
  /** Whether it is read, so that nothing in it may be of any length. */
  readonly isInput: boolean;
}

/** The JSON Schema (2020-12) of a shape, with a description on every field. */
export function toJsonSchema({ title, shape, fields, named = {}, rules = {}, isInput }: Source): Part {
  const names = new Map(Object.entries(named).map(([name, part]) => [part, name]));
  const definitions: Record<string, Part> = {};

  const described = (path: string, part: Part): Part => {
    // A test holds that no field is without one.
    const [description, ...examples] = [fields[path]].flat();
    return { description, ...(examples.length > 0 ? { examples } : {}), ...part };
  };

  const partOf = (schema: z.core.$ZodType, path: string): Part => {
    const { def } = (schema as z.core.$ZodTypes)._zod;
    if (def.type === 'optional' || def.type === 'lazy') {
      return partOf(def.type === 'lazy' ? def.getter() : def.innerType, path);
    }
    if (def.type === 'nullable') return orNull(partOf(def.innerType, path));
    const name = names.get(schema);
    if (name === undefined) return { ...plain(schema, path), ...rules[path] };
    if (definitions[name] === undefined) {
      // It may hold itself: its place is taken before it is filled.
      definitions[name] = {};
      const own = `#${name}`;
      definitions[name] = described(own, { ...plain(schema, own), ...rules[own] });
    }
    return { $ref: `#/$defs/${name}`, ...rules[path] };
  };

  const plain = (schema: z.core.$ZodType, path: string): Part => {
    const { def } = (schema as z.core.$ZodTypes)._zod;
    switch (def.type) {
      case 'object':
        return objectOf(def, path);
      case 'array': {
        const items = described(`${path}[]`, partOf(def.element, `${path}[]`));
        return { type: 'array', items, ...(isInput ? { maxItems: MOST_ENTRIES } : {}) };
      }
      case 'record':
        return {
          type: 'object',
          propertyNames: leafSchema(def.keyType, isInput),
          additionalProperties: described(`${path}{}`, partOf(def.valueType, `${path}{}`)),
          maxProperties: MOST_ENTRIES,
        };
      case 'union': {
        const isLeaf = def.options.every((option) => isPrimitive(option));
        return isLeaf
          ? leafSchema(schema, isInput)
          : { anyOf: def.options.map((option) => optionOf(option, path)) };
      }
      default:
        return leafSchema(schema, isInput);
    }
  };

  /** What holds of a union as a whole is told of it, what holds of one option of it beside its type. */
  const optionOf = (schema: z.core.$ZodType, path: string): Part => ({
    ...plain(schema, path),
    ...rules[`${path}|${typeOf(schema)}`],
  });

  const objectOf = ({ shape: keys, catchall }: z.core.$ZodObjectDef, path: string): Part => {
    const properties = Object.entries(keys).map(([key, field]) => {
      const place = path === '' ? key : `${path}.${key}`;
      return [key, described(place, partOf(field, place))];
    });
    const required = Object.keys(keys).filter((key) => typeOf(keys[key] as z.core.$ZodType) !== 'optional');
    return {
      type: 'object',
      properties: Object.fromEntries(properties),
      ...(required.length > 0 ? { required } : {}),
      // Every object says whether it takes other keys.
      additionalProperties: typeOf(catchall as z.core.$ZodType) === 'unknown',
    };
  };

  const whole = described('', partOf(shape, ''));
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title,
    ...whole,
    ...(Object.keys(definitions).length > 0 ? { $defs: definitions } : {}),
  };
}

function typeOf(schema: z.core.$ZodType): string {
  return (schema as z.core.$ZodTypes)._zod.def.type;
}

function isPrimitive(schema: z.core.$ZodType): boolean {
  return ['string', 'number'].includes(typeOf(schema));
}

/** The keywords that say something of a value whatever its type, as far as what may be absent has them. */
const OF_ANY_TYPE = ['$ref', 'anyOf', 'oneOf', 'const', 'enum'];

/** The same, or null: absent, that is. */
function orNull(part: Part): Part {
  const { type } = part;
  const options = part['anyOf'] as readonly Part[] | undefined;
  if (options !== undefined && Object.keys(part).length === 1)
    return { anyOf: [...options, { type: 'null' }] };
  if (OF_ANY_TYPE.some((keyword) => keyword in part)) return { anyOf: [part, { type: 'null' }] };
  return { ...part, type: [type, 'null'] };
}
