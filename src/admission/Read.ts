import type { OpenIssue } from './Issue';
import { showValue } from './showValue';

/** Reads one value of unknown shape: gives what it holds, or adds an issue and gives undefined. */
export type Read = (value: unknown, issues: OpenIssue[]) => unknown;

/** No text of a claim or policy is longer. */
export const LONGEST_TEXT = 100_000;
/** No list or object of a claim or policy has more entries. */
export const MOST_ENTRIES = 1000;

/** An input with more problems than this has shown what it is; the rest is not listed. */
export const MOST_ISSUES = 1000;

/** No claim or policy with more list entries than this, all in all, is read to the end: one list can stand in many. */
const MOST_PARTS = 2_000_000;

let reading: OpenIssue[] | undefined;
let left = MOST_PARTS;

/** Counts parts of the input that is being read, which is known by its issues; false where they are too many. */
export function countParts(parts: number, issues: OpenIssue[]): boolean {
  if (reading !== issues) {
    reading = issues;
    left = MOST_PARTS;
  }
  left -= parts;
  return left >= 0;
}

/** What is said of a part that is one too many. */
export const TOO_MUCH = `comes after more than ${MOST_PARTS} list entries; no more are read`;

/** What is said of a value whose getter or proxy throws. */
export const UNREADABLE = 'could not be read: reading it threw';

/** Adds the issue that a value is refused; the message goes on after the value. */
export function refuse(value: unknown, issues: OpenIssue[], message: string): undefined {
  issues.push({ path: [], message: value === undefined ? 'is missing' : `${showValue(value)} ${message}` });
  return undefined;
}

/** Puts a key in front of the issues that a deeper level has added. */
export function underKey(key: string | number, issues: OpenIssue[], from: number): void {
  for (const issue of issues.slice(from)) issue.path.unshift(key);
}

/** Reads a text of bearable length. */
export function readText(value: unknown, issues: OpenIssue[]): string | undefined {
  if (typeof value !== 'string') return refuse(value, issues, 'is no text');
  if (value.length > LONGEST_TEXT) return refuse(value, issues, `is longer than ${LONGEST_TEXT} characters`);
  return value;
}
