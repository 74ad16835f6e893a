import { nearestOf } from '../nearestOf';
import type { Path } from '../readSource';

/** One thing that is wrong with a line, and where in it. */
export interface LineIssue {
  readonly path: Path;
  readonly message: string;
}

/** A claim that is not read yet, and the instant to judge it at. */
export interface ReadLine {
  readonly claim: unknown;
  /** Null where the line gives none. */
  readonly asOf: unknown;
  /** Where in the line the claim stands. */
  readonly path: Path;
}

const KEYS = ['claim', 'asOf'];

/** Reads a line: a claim as it is, or `{ claim, asOf }`. */
export function readLine(text: string): ReadLine | LineIssue {
  const value = parse(text);
  if (value instanceof SyntaxError) return { path: [], message: `is no JSON: ${value.message}` };
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, 'claim')) {
    return { claim: value, asOf: null, path: [] };
  }
  const unknown = Object.keys(value).find((key) => !KEYS.includes(key));
  if (unknown !== undefined) {
    // A misspelt `asOf` would have the line judged at the instant of all the others.
    const nearest = nearestOf(unknown, KEYS);
    const meant =
      nearest === undefined ? 'beside `claim` stands `asOf` alone' : `did you mean \`${nearest}\`?`;
    return { path: [unknown], message: `unknown key; ${meant}` };
  }
  const { claim, asOf = null } = value as { readonly claim: unknown; readonly asOf?: unknown };
  return { claim, asOf, path: ['claim'] };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    return error;
  }
}
