import * as z from 'zod/mini';
import { refuse } from '../admission/Read';
import { withReader } from '../admission/schemaReader';
import { wholeNumber } from '../admission/wholeNumber';
import { parseDate } from '../time/parseDate';
import { parseDuration } from '../time/parseDuration';

/** A text read whole, and refused with a reason where it is not of the form. */
export function textOf(schema: z.ZodMiniType, problem: (text: string) => string | undefined): z.ZodMiniType {
  return withReader(schema, (value, issues) => {
    const found = typeof value === 'string' ? problem(value) : 'is no text';
    return found === undefined ? value : refuse(value, issues, found);
  });
}

/** A text of a form, and what is said of one that has another. */
export function textLike(form: RegExp, problem: string): z.ZodMiniType {
  return textOf(z.string().check(z.regex(form)), (text) => (form.test(text) ? undefined : problem));
}

const CLAUSE_ID = /^[a-z][a-z0-9_]*(\.[a-z][a-z0-9_]*)+$/;

/** A name of the shop's own, such as a channel's or a reason's. */
export const name = textOf(z.string().check(z.regex(/\S/)), (text) => {
  if (text.length > 200) return 'is longer than 200 characters';
  return text.trim() === '' ? 'is blank' : undefined;
});

export const clauseId = textOf(z.string().check(z.regex(CLAUSE_ID)), (text) => {
  return text.length <= 200 && CLAUSE_ID.test(text)
    ? undefined
    : 'is no clause id; write it like `deadline.claim`';
});

export const duration = textOf(z.string(), (text) => {
  const parsed = parseDuration(text);
  return typeof parsed === 'string' ? parsed : undefined;
});

export const date = textOf(z.iso.date(), (text) => {
  const parsed = parseDate(text);
  return typeof parsed === 'string' ? parsed : undefined;
});

export const clockTime = textLike(/^([01]\d|2[0-3]):[0-5]\d$/, 'is no time of day; write it like `18:00`');

export const boolean = z.boolean();

/** A number that can be written down: finite. */
export const number = withReader(z.number(), (value, issues) => {
  return Number.isFinite(value) ? value : refuse(value, issues, 'is no number');
});

export const party = z.enum(['shop', 'customer']);
export const leg = z.enum(['outbound', 'return', 'replacement']);
export const bearer = z.enum(['shop', 'customer', 'at_fault', 'unknown']);
export const consequence = z.enum(['rejected', 'needs_review', 'advisory']);

export const currency = textLike(/^[A-Z]{3}$/, 'is no ISO 4217 currency; write it like `EUR`');

/** A million million minor units: far below where whole numbers lose their last digit. */
const MOST_MONEY = 1_000_000_000_000;

/** An amount in minor units. */
export const money = wholeNumber(0, MOST_MONEY);
