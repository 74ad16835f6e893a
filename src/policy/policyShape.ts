import * as z from 'zod/mini';
import { refuse } from '../admission/Read';
import { withReader } from '../admission/schemaReader';
import { isTimeZone } from '../time/isTimeZone';
import { parseDate } from '../time/parseDate';
import { parseDuration } from '../time/parseDuration';

/** A text read whole, and refused with a reason where it is not of the form. */
function textOf(schema: z.ZodMiniType, problem: (text: string) => string | undefined): z.ZodMiniType {
  return withReader(schema, (value, issues) => {
    const found = typeof value === 'string' ? problem(value) : 'is no text';
    return found === undefined ? value : refuse(value, issues, found);
  });
}

function wholeNumber(least: number, most: number): z.ZodMiniType {
  return withReader(z.int().check(z.minimum(least), z.maximum(most)), (value, issues) => {
    const good = Number.isInteger(value) && (value as number) >= least && (value as number) <= most;
    return good ? value : refuse(value, issues, `is no whole number from ${least} to ${most}`);
  });
}

const CLAUSE_ID = /^[a-z][a-z0-9_]*(\.[a-z][a-z0-9_]*)+$/;
const name = textOf(z.string().check(z.regex(/\S/)), (text) => {
  if (text.length > 200) return 'is longer than 200 characters';
  return text.trim() === '' ? 'is blank' : undefined;
});
const clauseId = textOf(z.string().check(z.regex(CLAUSE_ID)), (text) => {
  return text.length <= 200 && CLAUSE_ID.test(text)
    ? undefined
    : 'is no clause id; write it like `deadline.claim`';
});
const duration = textOf(z.string(), (text) => {
  const parsed = parseDuration(text);
  return typeof parsed === 'string' ? parsed : undefined;
});
const date = textOf(z.iso.date(), (text) => {
  const parsed = parseDate(text);
  return typeof parsed === 'string' ? parsed : undefined;
});
const timeZone = textOf(z.string(), (text) => {
  return isTimeZone(text) ? undefined : 'is no time zone known here; write an IANA name such as `Asia/Seoul`';
});

const clauseAlone = z.strictObject({ clause: clauseId });

const windowFields = {
  length: z.union([duration, z.strictObject({ businessDays: wholeNumber(1, 3650) })]),
  from: z.enum(['delivery', 'order', 'shipment', 'request', 'authorization', 'dispatch', 'arrival']),
  ends: z.nullish(z.enum(['exact', 'end_of_day'])),
  rollForward: z.nullish(z.enum(['none', 'next_business_day'])),
  clause: z.nullish(clauseId),
};

/** The shape of a window, with or without the clause that sets it. */
export const windowShape = z.strictObject(windowFields);

/** The fields on which days are counted. */
export const calendarFields = {
  timeZone,
  weekend: z.nullish(z.array(wholeNumber(1, 7))),
  holidays: z.nullish(z.array(date)),
};

const requirement = z.strictObject({ clause: clauseId, anyOf: z.array(name) });

/** The shape of a policy as it comes in: the one place that names its fields. */
export const policyShape = z.strictObject({
  $schema: z.nullish(z.string()),
  id: name,
  version: name,
  ...calendarFields,
  clauses: z.array(z.strictObject({ id: clauseId, text: z.string() })),
  terms: z.strictObject({
    exclusions: z.array(
      z.strictObject({
        clause: clauseId,
        by: z.enum(['category', 'order_type']),
        values: z.array(name),
        reasons: z.nullish(z.array(name)),
      }),
    ),
    channels: z.strictObject({ clause: clauseId, accepted: z.array(name) }),
    windows: z.strictObject({ claim: windowShape, dispatch: windowShape, arrival: windowShape }),
    reasons: z.strictObject({
      clause: clauseId,
      accepted: z.array(
        z.strictObject({
          reason: name,
          fault: z.enum(['shop', 'customer']),
          attachments: z.array(requirement),
        }),
      ),
    }),
    resolutions: z.strictObject({
      clause: clauseId,
      offered: z.array(
        z.strictObject({ resolution: name, legs: z.array(z.enum(['outbound', 'return', 'replacement'])) }),
      ),
    }),
    orderNumber: clauseAlone,
    attachmentKinds: z.array(z.strictObject({ kind: name, needs: z.enum(['text', 'picture', 'nothing']) })),
    authorization: clauseAlone,
    condition: clauseAlone,
    contents: z.strictObject({
      clause: clauseId,
      whenMissing: z.nullish(z.enum(['rejected', 'open_until_arrival_deadline'])),
    }),
    packing: clauseAlone,
    costs: z.strictObject({ roundTrip: clauseAlone, instructions: clauseAlone }),
  }),
});
