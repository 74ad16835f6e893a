import { stepsOf } from '../stepsOf';
import { valueAt } from './valueAt';

/** A part of a policy, by its JSON Pointer, that is set otherwise; without `to` it is taken out. */
export interface PartChange {
  readonly at: string;
  readonly to?: unknown;
}

/** A document with parts of it set otherwise; or the place of a change that is not there. */
export function withPartsChanged(
  document: object,
  changes: readonly PartChange[],
): { readonly changed: object } | { readonly missing: string } {
  const changed = structuredClone(document);
  for (const { at, to } of changes) {
    const steps = stepsOf(at);
    const around = valueAt(changed, steps.slice(0, -1));
    const key = steps.at(-1) as string;
    if (!(to === undefined ? takeOut(around, key) : putIn(around, key, to))) return { missing: at };
  }
  return { changed };
}

/** Whether there was something to take out. */
function takeOut(around: unknown, key: string): boolean {
  if (Array.isArray(around)) return isEntry(around, key) && around.splice(Number(key), 1).length > 0;
  return isObject(around) && Object.hasOwn(around, key) && Reflect.deleteProperty(around, key);
}

/** Whether there was a place for it: a key of an object, an entry of a list, or `-`, the end of a list. */
function putIn(around: unknown, key: string, to: unknown): boolean {
  if (!isObject(around) || (Array.isArray(around) && key !== '-' && !isEntry(around, key))) return false;
  if (Array.isArray(around) && key === '-') around.push(to);
  else around[key] = to;
  return true;
}

/** A list has entries by their numbers, and nothing else that could be meant. */
function isEntry(list: readonly unknown[], key: string): boolean {
  return /^\d+$/.test(key) && Object.hasOwn(list, key);
}

function isObject(part: unknown): part is Record<string, unknown> {
  return typeof part === 'object' && part !== null;
}
