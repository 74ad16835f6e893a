import { types } from 'node:util';

/** As much of a key as stands in a path. */
const SHOWN = 100;

/**
 * Whether a path leads to a place of the input, or to one that could be there: all but its last step have to be. What
 * proxies and getters would answer is not asked, so of them anything is believed.
 */
export function isPlaceIn(input: unknown, path: readonly (string | number)[]): boolean {
  let part = input;
  for (const [index, step] of path.entries()) {
    if (types.isProxy(part)) return true;
    if (typeof part !== 'object' || part === null) return false;
    const key = keyFor(part, step);
    const descriptor = key === undefined ? undefined : Object.getOwnPropertyDescriptor(part, key);
    if (descriptor === undefined) return index === path.length - 1;
    if (descriptor.get !== undefined) return true;
    part = descriptor.value as unknown;
  }
  return true;
}

function keyFor(part: object, step: string | number): PropertyKey | undefined {
  if (Object.hasOwn(part, step)) return step;
  const isShortened = typeof step === 'string' && (step.length === SHOWN || step.startsWith('Symbol('));
  return isShortened ? Reflect.ownKeys(part).find((key) => String(key).slice(0, SHOWN) === step) : undefined;
}
