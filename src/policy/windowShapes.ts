import * as z from 'zod/mini';
import { wholeNumber } from '../admission/wholeNumber';
import { factName } from '../claim/factShapes';
import { parseDuration } from '../time/parseDuration';
import { clauseId, date, duration, textLike, textOf } from './basicShapes';

const businessDays = z.strictObject({ businessDays: wholeNumber(1, 3650) });
const ends = z.nullish(z.enum(['exact', 'end_of_day']));
const rollForward = z.nullish(z.enum(['none', 'next_business_day']));
const direction = z.nullish(z.enum(['after', 'before']));
const builtinEvent = z.enum([
  'delivery',
  'order',
  'shipment',
  'request',
  'authorization',
  'dispatch',
  'arrival',
]);

/** The shape of a window as `computeDeadline` takes it: with an event built in, and a last instant. */
export const windowShape = z.strictObject({
  length: z.union([duration, businessDays]),
  from: builtinEvent,
  ends,
  rollForward,
  direction,
  clause: z.nullish(clauseId),
});

const length = z.union([duration, businessDays]);
const lengthOrNone = z.union([
  textOf(z.string(), (text) => {
    const parsed = text === 'unlimited' ? undefined : parseDuration(text);
    return typeof parsed === 'string' ? `${parsed}, or \`unlimited\`` : undefined;
  }),
  businessDays,
]);

const startPoint = z.union([factName, z.strictObject({ event: factName, offset: z.nullish(length) })]);
const startPoints = z.nullish(z.array(startPoint));
const start = z.union([
  factName,
  z.strictObject({
    event: z.nullish(factName),
    offset: z.nullish(length),
    firstKnownOf: startPoints,
    earliestOf: startPoints,
    latestOf: startPoints,
  }),
]);
/** The shape of a span of time: of a duty, or in a condition. */
export const spanShape = z.strictObject({ length: lengthOrNone, from: start, ends, rollForward, direction });

const limit = z.strictObject({
  until: z.nullish(date),
  length: z.nullish(length),
  from: z.nullish(start),
  ends,
  rollForward,
  direction,
});

/** Further ends of a window. */
export const limits = z.nullish(z.array(limit));

const openingTime = textLike(
  /^(exact|start_of_day|([01]\d|2[0-3]):[0-5]\d)$/,
  'is neither `exact`, `start_of_day` nor a time of day such as `18:00`',
);

/** The shape of a window of a policy. */
export const windowTermShape = z.strictObject({
  length: lengthOrNone,
  from: start,
  ends,
  rollForward,
  direction,
  clause: z.nullish(clauseId),
  opens: z.nullish(
    z.strictObject({ after: z.nullish(length), on: z.nullish(date), at: z.nullish(openingTime) }),
  ),
  extendedTo: limits,
  cappedAt: limits,
  whenLate: z.nullish(z.enum(['rejected', 'needs_review'])),
  whenEarly: z.nullish(z.enum(['pending', 'needs_review', 'rejected'])),
});
