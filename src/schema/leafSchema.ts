import * as z from 'zod/mini';
import { LONGEST_TEXT } from '../admission/Read';
import { instantShape } from '../claim/instantShape';
import { clauseId, date, duration, name } from '../policy/basicShapes';
import { calendarFields } from '../policy/policyShape';
import { spanShape } from '../policy/windowShapes';
import { END_OF_INSTANTS, FIRST_INSTANT } from '../time/readInstant';

/** A part of a JSON Schema. */
export type Part = Readonly<Record<string, unknown>>;

/** ISO 8601 with an offset, as an editor can check it; days of a month and the like are checked by the parser. */
const INSTANT =
  '^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d(:\\d\\d(\\.\\d+)?)?(Z|[+-]\\d\\d:\\d\\d)(\\[[A-Za-z0-9_+\\-/:.!]+\\])?$';
const PARTS = 'P(?!$)(\\d+Y)?(\\d+M)?(\\d+W)?(\\d+D)?(T(?=\\d)(\\d+H)?(\\d+M)?(\\d+S)?)?';
const LONGEST_NAME = 200;

/** The texts and numbers that mean more than their shape says, as far as a pattern can say it. */
const MEANINGS: ReadonlyMap<z.core.$ZodType, Part> = new Map<z.core.$ZodType, Part>([
  [
    instantShape,
    {
      anyOf: [
        { type: 'string', pattern: INSTANT },
        { type: 'integer', minimum: FIRST_INSTANT, maximum: END_OF_INSTANTS - 1 },
      ],
    },
  ],
  [duration, { type: 'string', maxLength: LONGEST_NAME, pattern: `^${PARTS}$` }],
  [
    spanShape.shape.length._zod.def.options[0],
    { type: 'string', maxLength: LONGEST_NAME, pattern: `^(unlimited|${PARTS})$` },
  ],
  [date, { type: 'string', format: 'date', pattern: '^\\d{4}-\\d\\d-\\d\\d$' }],
  [name, { type: 'string', maxLength: LONGEST_NAME, pattern: '\\S' }],
  [clauseId, { ...fromZod(clauseId), maxLength: LONGEST_NAME }],
  [calendarFields.timeZone, { type: 'string', maxLength: 100, pattern: '^[A-Za-z]' }],
]);

/** The JSON Schema of a text, a number, a truth value, or of one of several of them; free texts have a longest length. */
export function leafSchema(schema: z.core.$ZodType, isInput: boolean): Part {
  const part = MEANINGS.get(schema) ?? fromZod(schema);
  const isFree = part['type'] === 'string' && Object.keys(part).length === 1;
  return isInput && isFree ? { ...part, maxLength: LONGEST_TEXT } : part;
}

function fromZod(schema: z.core.$ZodType): Part {
  const { $schema: _, ...part } = z.toJSONSchema(schema);
  return part;
}
