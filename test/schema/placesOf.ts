import { jsonSchemas } from '../../src/schema/jsonSchemas';

export interface Part {
  readonly description?: string;
  readonly examples?: readonly unknown[];
  readonly $ref?: string;
  readonly properties?: Readonly<Record<string, Part>>;
  readonly items?: Part;
  readonly additionalProperties?: boolean | Part;
  readonly anyOf?: readonly Part[];
  readonly $defs?: Readonly<Record<string, Part>>;
}

interface Place {
  /** As in the tables of fields. */
  readonly path: string;
  readonly pointer: string;
  readonly part: Part;
}

/** Every field of a schema, with those of its named parts. */
function placesOf(part: Part, path = '', pointer = '#', isOption = false): Place[] {
  const { properties = {}, items, additionalProperties, anyOf = [], $defs = {} } = part;
  return [
    ...(isOption ? [] : [{ path, pointer, part }]),
    ...Object.entries(properties).flatMap(([key, field]) =>
      placesOf(field, path === '' ? key : `${path}.${key}`, `${pointer}/properties/${key}`),
    ),
    ...(items === undefined ? [] : placesOf(items, `${path}[]`, `${pointer}/items`)),
    ...(typeof additionalProperties === 'object'
      ? placesOf(additionalProperties, `${path}{}`, `${pointer}/additionalProperties`)
      : []),
    ...anyOf.flatMap((option, at) => placesOf(option, path, `${pointer}/anyOf/${at}`, true)),
    ...Object.entries($defs).flatMap(([name, named]) => placesOf(named, `#${name}`, `#/$defs/${name}`)),
  ];
}

/** Every field of one of the schemas. */
export const fieldsOf = (name: keyof typeof jsonSchemas): Place[] => placesOf(jsonSchemas[name] as Part);
