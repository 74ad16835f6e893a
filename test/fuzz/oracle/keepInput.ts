import { types } from 'node:util';

const MOST_OBJECTS = 3000;
const MOST_KEYS = 2000;

interface Kept {
  readonly object: object;
  readonly keys: readonly PropertyKey[];
  readonly descriptors: readonly (PropertyDescriptor | undefined)[];
  readonly prototype: unknown;
  readonly isExtensible: boolean;
}

/** Remembers an input down to each of its objects, without asking a getter or a proxy; the check says what was changed. */
export function keepInput(input: unknown): { readonly check: () => void } {
  const kept: Kept[] = [];
  const seen = new Set<unknown>();
  const open: unknown[] = [input];
  while (open.length > 0 && kept.length < MOST_OBJECTS) {
    const object = open.pop();
    if (typeof object !== 'object' || object === null || types.isProxy(object) || seen.has(object)) continue;
    if (ArrayBuffer.isView(object) || object === globalThis || object === Object.prototype) continue;
    seen.add(object);
    // All its keys would be more than all the rest.
    if (Array.isArray(object) && object.length > MOST_KEYS) continue;
    const keys = Reflect.ownKeys(object).slice(0, MOST_KEYS);
    const descriptors = keys.map((key) => Object.getOwnPropertyDescriptor(object, key));
    const prototype = Object.getPrototypeOf(object) as unknown;
    kept.push({ object, keys, descriptors, prototype, isExtensible: Object.isExtensible(object) });
    for (const descriptor of descriptors) open.push(descriptor?.value);
  }
  return {
    check: () => {
      for (const one of kept) {
        if (!isAsKept(one)) throw new Error('the input was changed by reading it');
      }
    },
  };
}

function isAsKept({ object, keys, descriptors, prototype, isExtensible }: Kept): boolean {
  const now = Reflect.ownKeys(object);
  return (
    Math.min(now.length, MOST_KEYS) === keys.length &&
    Object.getPrototypeOf(object) === prototype &&
    Object.isExtensible(object) === isExtensible &&
    keys.every((key, index) => {
      const is = Object.getOwnPropertyDescriptor(object, key);
      const was = descriptors[index];
      return now[index] === key && Object.is(is?.value, was?.value) && is?.get === was?.get;
    })
  );
}
