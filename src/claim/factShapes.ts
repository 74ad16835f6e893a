import * as z from 'zod/mini';
import { refuse } from '../admission/Read';
import { withReader } from '../admission/schemaReader';

/** How facts and events are named. */
export const FACT_NAME = /^[a-z][a-z0-9_]{0,199}$/;

/** The name of a fact or an event, as a key of a claim. */
export const factName = withReader(z.string().check(z.regex(FACT_NAME)), (value, issues) => {
  return typeof value === 'string' && FACT_NAME.test(value)
    ? value
    : refuse(value, issues, 'is no name for it; write it like `member_tier`');
});

const LONGEST_FACT = 1000;

/** What a fact can be: a text, a finite number, or a truth value. */
export const factShape = withReader(
  z.union([z.string().check(z.maxLength(LONGEST_FACT)), z.number(), z.boolean()]),
  (value, issues) => {
    if (typeof value === 'boolean' || Number.isFinite(value)) return value;
    if (typeof value !== 'string')
      return refuse(value, issues, 'is neither a text, a number, `true` nor `false`');
    return value.length > LONGEST_FACT
      ? refuse(value, issues, `is longer than ${LONGEST_FACT} characters`)
      : value;
  },
);
