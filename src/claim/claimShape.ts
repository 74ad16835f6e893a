import * as z from 'zod/mini';
import { withBuild } from '../admission/schemaReader';
import { wholeNumber } from '../admission/wholeNumber';
import { factName, factShape } from './factShapes';
import { instantShape } from './instantShape';

const text = z.string();
/** More pieces of one item than any parcel holds. */
const MOST_PIECES = 1_000_000;
const maybeText = z.nullish(text);
const maybeInstant = z.nullish(instantShape);
const maybeBoolean = z.nullish(z.boolean());
const pieces = z.array(text);

// Each object is put together by a literal of its own, in the order of its keys: claims are read often, and that is
// several times faster than key by key.

const orderShape = withBuild(
  z.strictObject({
    number: maybeText,
    type: maybeText,
    placedAt: maybeInstant,
    shippedAt: maybeInstant,
    deliveredAt: maybeInstant,
  }),
  (its) => ({ number: its[0], type: its[1], placedAt: its[2], shippedAt: its[3], deliveredAt: its[4] }),
);

const quantity = z.nullish(wholeNumber(0, MOST_PIECES));

/** Facts that a policy reads, by name. */
const facts = z.nullish(z.record(factName, z.nullish(factShape)));

const itemShape = withBuild(
  z.strictObject({ category: text, contents: z.nullish(pieces), quantity }),
  (its) => ({ category: its[0], contents: its[1], quantity: its[2] }),
);

const attachmentShape = withBuild(
  z.strictObject({ kind: text, text: maybeText, mediaType: maybeText, name: maybeText, at: maybeInstant }),
  (its) => ({ kind: its[0], text: its[1], mediaType: its[2], name: its[3], at: its[4] }),
);

const requestShape = withBuild(
  z.strictObject({
    at: instantShape,
    channel: text,
    reason: maybeText,
    resolution: maybeText,
    attachments: z.nullish(z.array(attachmentShape)),
    quantity,
  }),
  (its) => ({
    at: its[0],
    channel: its[1],
    reason: its[2],
    resolution: its[3],
    attachments: its[4],
    quantity: its[5],
  }),
);

const eventShape = withBuild(z.strictObject({ at: instantShape }), (its) => ({ at: its[0] }));

const dispatchShape = withBuild(
  z.strictObject({ at: instantShape, followedInstructions: maybeBoolean }),
  (its) => ({ at: its[0], followedInstructions: its[1] }),
);

const supplementShape = withBuild(z.strictObject({ at: instantShape, contents: pieces }), (its) => ({
  at: its[0],
  contents: its[1],
}));

const inspectionShape = withBuild(
  z.strictObject({
    at: instantShape,
    condition: z.enum(['as_received', 'used', 'damaged']),
    contents: z.nullish(pieces),
    packedAsSent: maybeBoolean,
    problemConfirmed: maybeBoolean,
    supplements: z.nullish(z.array(supplementShape)),
    quantity,
    facts,
  }),
  (its) => ({
    at: its[0],
    condition: its[1],
    contents: its[2],
    packedAsSent: its[3],
    problemConfirmed: its[4],
    supplements: its[5],
    quantity: its[6],
    facts: its[7],
  }),
);

const settlementShape = withBuild(z.strictObject({ at: instantShape, outcome: text }), (its) => ({
  at: its[0],
  outcome: its[1],
}));

const rulingShape = withBuild(
  z.strictObject({
    clause: text,
    ruling: z.enum(['waived', 'upheld']),
    by: text,
    why: text,
    at: instantShape,
  }),
  (its) => ({ clause: its[0], ruling: its[1], by: its[2], why: its[3], at: its[4] }),
);

/** The shape of a claim as it comes in: with its parts above, the one place that names its fields. */
export const claimShape = withBuild(
  z.strictObject({
    $schema: maybeText,
    order: orderShape,
    item: itemShape,
    request: z.nullish(requestShape),
    authorization: z.nullish(eventShape),
    dispatch: z.nullish(dispatchShape),
    arrival: z.nullish(eventShape),
    inspection: z.nullish(inspectionShape),
    settlement: z.nullish(settlementShape),
    facts,
    events: z.nullish(z.record(factName, z.nullish(instantShape))),
    rulings: z.nullish(z.array(rulingShape)),
  }),
  (its) => ({
    $schema: its[0],
    order: its[1],
    item: its[2],
    request: its[3],
    authorization: its[4],
    dispatch: its[5],
    arrival: its[6],
    inspection: its[7],
    settlement: its[8],
    facts: its[9],
    events: its[10],
    rulings: its[11],
  }),
);
