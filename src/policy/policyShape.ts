import * as z from 'zod/mini';
import { wholeNumber } from '../admission/wholeNumber';
import { factName, factShape } from '../claim/factShapes';
import { isTimeZone } from '../time/isTimeZone';
import { boolean, clauseId, currency, date, name, party, textLike, textOf } from './basicShapes';
import { exceptionShape } from './exceptionShape';
import { termsShape } from './termsShape';

const timeZone = textOf(z.string(), (text) => {
  return isTimeZone(text) ? undefined : 'is no time zone known here; write an IANA name such as `Asia/Seoul`';
});

/** The fields on which days are counted. */
export const calendarFields = {
  timeZone,
  weekend: z.nullish(z.array(wholeNumber(1, 7))),
  holidays: z.nullish(z.array(date)),
};

const languageTag = textLike(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'is no language tag; write it like `ko`');

const fact = z.strictObject({
  fact: factName,
  type: z.enum(['boolean', 'number', 'enum', 'text']),
  values: z.nullish(z.array(factShape)),
  question: name,
  knownFrom: z.nullish(z.enum(['request', 'inspection'])),
  askedOf: z.nullish(party),
});

const event = z.strictObject({
  event: factName,
  question: name,
  whenAbsent: z.nullish(z.enum(['unknown', 'not_happened'])),
  scheduled: z.nullish(boolean),
});

/** The shape of a policy as it comes in: with its parts, the one place that names its fields. */
export const policyShape = z.strictObject({
  $schema: z.nullish(z.string()),
  id: name,
  version: name,
  ...calendarFields,
  currency: z.nullish(currency),
  inForce: z.nullish(z.strictObject({ from: z.nullish(date), until: z.nullish(date) })),
  facts: z.nullish(z.array(fact)),
  events: z.nullish(z.array(event)),
  clauses: z.array(
    z.strictObject({
      id: clauseId,
      text: z.string(),
      translations: z.nullish(z.record(languageTag as z.ZodMiniType<string, string>, z.string())),
    }),
  ),
  terms: termsShape,
  exceptions: z.nullish(z.array(exceptionShape)),
});
