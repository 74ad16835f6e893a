import type { OpenIssue } from '../admission/Issue';
import { MOST_ISSUES } from '../admission/Read';
import { showValue } from '../admission/showValue';
import { suggestKey } from '../admission/suggestKey';
import type { Path } from './Path';
import type { IsRefused } from './refusalsIn';

/** A name that is not known, the names that are, and what to do where none of them is near. */
export interface Unknown {
  readonly name: string;
  readonly known: ReadonlySet<string>;
  readonly otherwise?: string;
}

/** Adds what is wrong at a path; of a name that is not known, with the one that was probably meant. */
export type Say = (path: Path, message: string, unknown?: Unknown) => void;

/** Looking for what was meant takes time; in an input with more problems than this it is not what is wrong. */
const MOST_SUGGESTED = 20;

/** Nothing is said of a part in which something was refused when it was read: nobody knows what it was to be. */
export function sayTo(issues: OpenIssue[], isRefused: IsRefused): Say {
  return (path, message, unknown) => {
    if (issues.length >= MOST_ISSUES || isRefused(path)) return;
    const isSuggested = unknown !== undefined && issues.length < MOST_SUGGESTED;
    issues.push({ path: [...path], message: isSuggested ? message + hintFor(unknown) : message });
  };
}

function hintFor({ name, known, otherwise }: Unknown): string {
  const near = suggestKey(name, [...known]);
  if (near !== undefined) return `; did you mean ${showValue(near)}?`;
  return otherwise === undefined ? '' : `; ${otherwise}`;
}
