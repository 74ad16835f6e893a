import * as z from 'zod/mini';
import { LONGEST_TEXT, MOST_ENTRIES } from '../admission/Read';
import { claimShape, instantShape } from '../claim/claimShape';
import { policyShape } from '../policy/policyShape';
import { END_OF_INSTANTS, FIRST_INSTANT } from '../time/readInstant';
import { claimDescriptions, type Descriptions, evaluationDescriptions } from './descriptions';
import { evaluationShape } from './evaluationShape';
import { policyDescriptions } from './policyDescriptions';

/** A part of a JSON Schema, as far as it is visited here. */
interface Part {
  description?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly string[];
  readonly pattern?: string;
  maxLength?: number;
  maxItems?: number;
  readonly properties?: Readonly<Record<string, Part>>;
  readonly items?: Part;
  readonly anyOf?: readonly Part[];
}

/** ISO 8601 with an offset, as an editor can check it; days of a month and the like are checked by the parser. */
const INSTANT_PATTERN =
  '^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d(:\\d\\d(\\.\\d+)?)?(Z|[+-]\\d\\d:\\d\\d)(\\[[A-Za-z0-9_+\\-/:.!]+\\])?$';

/** The JSON Schemas (2020-12) that the package ships, by the name of their file. */
export const jsonSchemas: Readonly<Record<'claim' | 'policy' | 'evaluation', object>> = {
  claim: toJsonSchema('claim', claimShape, claimDescriptions, true),
  policy: toJsonSchema('policy', policyShape, policyDescriptions, true),
  evaluation: toJsonSchema('evaluation', evaluationShape, evaluationDescriptions, false),
};

function toJsonSchema(
  name: string,
  shape: z.ZodMiniType,
  descriptions: Descriptions,
  isInput: boolean,
): object {
  const schema = z.toJSONSchema(shape, {
    io: 'input',
    override: ({ zodSchema, jsonSchema }) => {
      if ((zodSchema as unknown) !== instantShape) return;
      jsonSchema.anyOf = [
        { type: 'string', pattern: INSTANT_PATTERN },
        { type: 'integer', minimum: FIRST_INSTANT, maximum: END_OF_INSTANTS - 1 },
      ];
    },
  }) as Part;
  describe(schema, '', descriptions, isInput);
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: `A ${name} of returns-policy`,
    ...schema,
  };
}

/** Puts each field's description on it, and the limits of what is read on every text and list. */
function describe(part: Part, path: string, descriptions: Descriptions, isInput: boolean): void {
  // A test holds that no field is without one.
  part.description = descriptions[path] as string;
  visit(part, path, descriptions, isInput);
}

function visit(part: Part, path: string, descriptions: Descriptions, isInput: boolean): void {
  const isFree = part.enum === undefined && part.pattern === undefined;
  if (isInput && isFree && [part.type].flat().includes('string')) part.maxLength = LONGEST_TEXT;
  if (isInput && part.type === 'array') part.maxItems = MOST_ENTRIES;
  for (const [key, field] of Object.entries(part.properties ?? {})) {
    describe(field, path === '' ? key : `${path}.${key}`, descriptions, isInput);
  }
  if (part.items !== undefined) describe(part.items, `${path}[]`, descriptions, isInput);
  for (const option of part.anyOf ?? []) visit(option, path, descriptions, isInput);
}
