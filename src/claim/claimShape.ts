import * as z from 'zod/mini';
import { refuse } from '../admission/Read';
import { withReader } from '../admission/schemaReader';
import { readInstant } from '../time/readInstant';

/** An instant in any accepted form, read as epoch milliseconds. */
export const instantShape = withReader(z.union([z.string(), z.int()]), (value, issues) => {
  const epochMs = readInstant(value);
  return typeof epochMs === 'number' ? epochMs : refuse(value, issues, epochMs);
});

const text = z.string();
const maybeText = z.nullish(text);
const maybeInstant = z.nullish(instantShape);
const maybeBoolean = z.nullish(z.boolean());
const pieces = z.array(text);

/** The shape of a claim as it comes in: the one place that names its fields. */
export const claimShape = z.strictObject({
  $schema: maybeText,
  order: z.strictObject({
    number: maybeText,
    type: maybeText,
    placedAt: maybeInstant,
    shippedAt: maybeInstant,
    deliveredAt: maybeInstant,
  }),
  item: z.strictObject({ category: text, contents: z.nullish(pieces) }),
  request: z.nullish(
    z.strictObject({
      at: instantShape,
      channel: text,
      reason: maybeText,
      resolution: maybeText,
      attachments: z.nullish(
        z.array(
          z.strictObject({
            kind: text,
            text: maybeText,
            mediaType: maybeText,
            name: maybeText,
            at: maybeInstant,
          }),
        ),
      ),
    }),
  ),
  authorization: z.nullish(z.strictObject({ at: instantShape })),
  dispatch: z.nullish(z.strictObject({ at: instantShape, followedInstructions: maybeBoolean })),
  arrival: z.nullish(z.strictObject({ at: instantShape })),
  inspection: z.nullish(
    z.strictObject({
      at: instantShape,
      condition: z.enum(['as_received', 'used', 'damaged']),
      contents: z.nullish(pieces),
      packedAsSent: maybeBoolean,
      problemConfirmed: maybeBoolean,
      supplements: z.nullish(z.array(z.strictObject({ at: instantShape, contents: pieces }))),
    }),
  ),
});
