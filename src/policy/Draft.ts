import type { OpenIssue } from '../admission/Issue';
import { MOST_ISSUES } from '../admission/Read';
import { suggestKey } from '../admission/suggestKey';

/** A policy of which any part may have been refused: then it is undefined. */
export type Draft<Part> = Part extends readonly (infer Entry)[]
  ? readonly (Draft<Entry> | undefined)[]
  : Part extends object
    ? { readonly [Key in keyof Part]?: Draft<Part[Key]> | undefined }
    : Part;

export type Path = readonly (string | number)[];

/** A name that is not known, the names that are, and what to do where none of them is near. */
export interface Unknown {
  readonly name: string;
  readonly known: ReadonlySet<string>;
  readonly otherwise?: string;
}

/** Adds what is wrong at a path; of a name that is not known, with the one that was probably meant. */
export type Say = (path: Path, message: string, unknown?: Unknown) => void;

/** Whether something was refused at a path, below it or above it. */
export type IsRefused = (path: Path) => boolean;

/** Looking for what was meant takes time; in an input with more problems than this it is not what is wrong. */
const MOST_SUGGESTED = 20;

/** What was refused when the policy was read. */
export function refusalsIn(issues: readonly OpenIssue[]): IsRefused {
  const root = newPlace();
  for (const { path } of issues) {
    let place = root;
    for (const step of path) {
      const next = place.parts.get(step) ?? newPlace();
      place.parts.set(step, next);
      place = next;
    }
    place.isRefused = true;
  }
  return (path) => {
    let place: Place | undefined = issues.length > 0 ? root : undefined;
    for (const step of path) {
      if (place === undefined || place.isRefused) break;
      place = place.parts.get(step);
    }
    return place !== undefined;
  };
}

/** A place of an input in which something was refused, or that was refused itself. */
interface Place {
  readonly parts: Map<string | number, Place>;
  isRefused: boolean;
}

function newPlace(): Place {
  return { parts: new Map(), isRefused: false };
}

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
  if (near !== undefined) return `; did you mean \`${near}\`?`;
  return otherwise === undefined ? '' : `; ${otherwise}`;
}

/** Calls a visitor with every part of plain data that stands under a key, and with its path. */
export function visitParts(
  part: object,
  path: Path,
  visit: (key: string, value: object, path: Path) => void,
): void {
  const isList = Array.isArray(part);
  for (const [key, value] of Object.entries(part) as [string, unknown][]) {
    if (typeof value !== 'object' || value === null) continue;
    const here = [...path, isList ? Number(key) : key];
    visit(key, value, here);
    visitParts(value, here, visit);
  }
}

/** The keys that hold something. */
export function keysGiven(part: object, keys: readonly string[]): readonly string[] {
  return keys.filter((key) => (part as Record<string, unknown>)[key] !== undefined);
}

/** Two names or more in a sentence: `` `a`, `b` or `c` ``. */
export function oneOfNames(names: readonly string[]): string {
  return joined(names, 'or');
}

function joined(names: readonly string[], word: string): string {
  const quoted = names.map((name) => `\`${name}\``);
  return `${quoted.slice(0, -1).join(', ')} ${word} ${quoted.at(-1)}`;
}

/** The one of several forms that a part has; says so where it has none or more than one. */
export function formOf(part: object, forms: readonly string[], path: Path, say: Say): string | undefined {
  const [form, ...others] = keysGiven(part, forms);
  if (form === undefined) say(path, `says nothing; give it one of ${oneOfNames(forms)}`);
  else if (others.length > 0) say(path, `has ${joined([form, ...others], 'and')}; give it one of them alone`);
  return others.length > 0 ? undefined : form;
}
