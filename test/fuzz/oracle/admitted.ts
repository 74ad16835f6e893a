import type { Issue, StandardSchema } from 'returns-policy';
import { isPlaceIn } from './isPlaceIn';
import { requireJson } from './strangeIn';

/** A way in: reads input of any kind, or throws its one kind of error. */
export interface Door<Parsed> {
  readonly parse: (input: unknown) => Parsed;
  readonly invalid: abstract new (...args: never) => Error & { readonly issues: readonly Issue[] };
  readonly schema?: { readonly '~standard': Pick<StandardSchema<object, Parsed>['~standard'], 'validate'> };
}

const MOST_ISSUES = 1100;
const LONGEST_MESSAGE = 20_000;
/** One problem, one line, whatever the keys and values are. */
const TWO_LINES = /[\p{Cc}\u200e\u200f\u2028-\u202e\u2066-\u2069]/u;

/** What was read; undefined where it was refused, with the error that is said to be thrown, or an error of the test's own. */
export function admitted<Parsed>(
  input: unknown,
  { parse, invalid, schema }: Door<Parsed>,
): Parsed | undefined {
  let error: unknown;
  try {
    const parsed = parse(input);
    requireJson(parsed);
    return parsed;
  } catch (thrown) {
    error = thrown;
  }
  if (!(error instanceof invalid)) throw error;
  requireGoodError(error, input);
  const again = schema?.['~standard'].validate(input);
  if (again !== undefined && !('issues' in again))
    throw new Error('the Standard Schema takes what is refused');
  return undefined;
}

function requireGoodError(error: Error & { readonly issues: readonly Issue[] }, input: unknown): void {
  const { issues, message } = error;
  requireJson(issues);
  if (issues.length === 0) throw new Error('an error without an issue');
  if (issues.length > MOST_ISSUES) throw new Error(`${issues.length} issues are too many`);
  if (message.length > LONGEST_MESSAGE) throw new Error(`a message of ${message.length} characters`);
  if (!isWellFormed(message)) throw new Error('the message holds half a character');
  for (const issue of issues) {
    if (issue.message === '' || TWO_LINES.test(issue.message)) {
      throw new Error(`no message for one line: ${JSON.stringify(issue.message)}`);
    }
    if (!isWellFormed(issue.message)) throw new Error(`half a character: ${JSON.stringify(issue.message)}`);
    if (/undefined|\[object |NaN\b(?!`)/.test(issue.message.replace(/`[^`]*`/g, '``'))) {
      throw new Error(`no sentence: ${issue.message}`);
    }
    if (!isPlaceIn(input, issue.path)) {
      throw new Error(`${JSON.stringify(issue.path)} is no place of the input: ${issue.message}`);
    }
  }
}

function isWellFormed(text: string): boolean {
  return !/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/.test(text);
}
