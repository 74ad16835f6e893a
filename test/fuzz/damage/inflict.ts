import type { Damage } from './Damage';
import { hostileKinds } from './hostileKinds';
import { nearWord } from './nearWord';
import { NUMBERS, TEXTS, TIMES } from './oddities';
import { isShared, type PlaceIn, placesIn } from './placesIn';

const PROTOTYPE_KEYS = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'valueOf',
  'hasOwnProperty',
  'toJSON',
  '__defineGetter__',
];
const PLANTED: readonly (() => unknown)[] = [
  () => ({ polluted: true }),
  () => ({ prototype: { polluted: true } }),
  () => 'email',
  () => null,
  () => [],
  () => 7,
];
const OTHER_TYPES: readonly (() => unknown)[] = [
  () => null,
  () => true,
  () => false,
  () => 0,
  () => 7,
  () => '',
  () => 'email',
  () => [],
  () => ({}),
  () => [null],
  () => ({ at: null }),
  () => '2026-03-02T02:00:00Z',
  () => ['tag', 'tag'],
  () => undefined,
];

function pick<Value>(list: readonly Value[], how: number): Value {
  return list[how % list.length] as Value;
}

/** Also under a key such as `__proto__`, as its own; false where the holder does not let itself be changed. */
function put({ holder, key }: PlaceIn, value: unknown): boolean {
  return Reflect.defineProperty(holder, key, { value, enumerable: true, configurable: true, writable: true });
}

function valueIn({ holder, key }: PlaceIn): unknown {
  const value: unknown = Object.getOwnPropertyDescriptor(holder, key)?.value;
  return isShared(value) ? undefined : value;
}

/** What cannot be copied is left where it is, in two places. */
function copyOf(value: unknown): unknown {
  try {
    return structuredClone(value);
  } catch {
    return value;
  }
}

function nested(levels: number, inner: unknown, how: number): unknown {
  let part = inner;
  const key = pick(['not', 'all', 'order', 'amount', 'atLeast', 'x'], how);
  for (let level = 0; level < levels; level += 1) {
    if (how % 3 === 0) part = [part];
    else part = how % 3 === 1 ? { [key]: part } : { [key]: [part] };
  }
  return part;
}

function holderIn(place: PlaceIn): Record<PropertyKey, unknown> {
  const value = valueIn(place);
  return typeof value === 'object' && value !== null ? (value as Record<PropertyKey, unknown>) : place.holder;
}

function inPlainHolder(place: PlaceIn, change: (object: object) => unknown): unknown {
  const value = valueIn(place);
  return typeof value === 'object' && value !== null && put(place, change(value));
}

const EXTENDED = [2, 3, 20, 200, 1000, 1001, 3000];
const KEYS = [10, 100, 1000, 1001, 5000];
const DEPTHS = [1, 2, 15, 16, 17, 40, 150];
const VERY_DEEP = [1000, 10_000, 100_000];
const LENGTHS = [2 ** 32 - 1, 2 ** 31, 1_000_000, 1001, 1000];

/** Damages a document in one place; `root` holds the document under `root`. */
export function inflict(root: object, { kind, at, other, text, hostile }: Damage): unknown {
  const places = placesIn(root);
  const place = pick(places, at);
  const second = pick(places, other);
  const { holder, key } = place;
  const value = valueIn(place);
  switch (kind) {
    case 'delete':
      if (Array.isArray(holder)) holder.splice(Number(key), 1);
      else Reflect.deleteProperty(holder, key);
      return true;
    case 'duplicate':
      if (Array.isArray(holder)) holder.splice(Number(key), 0, value);
      else put({ holder, key: nearWord(key, other) }, copyOf(value));
      return true;
    case 'retype':
      return put(place, pick(OTHER_TYPES, other)());
    case 'swap':
      put(place, valueIn(second));
      return put(second, value);
    case 'transplant':
      return put(place, copyOf(valueIn(second)));
    case 'rename':
      if (Array.isArray(holder)) return put(place, value);
      Reflect.deleteProperty(holder, key);
      return put({ holder, key: other % 7 === 0 ? text : nearWord(key, other) }, value);
    case 'nest':
      return put(place, nested(1, value, other));
    case 'truncate':
      if (typeof value === 'string') put(place, value.slice(0, other % (value.length + 1)));
      else if (Array.isArray(value)) put(place, value.slice(0, other % (value.length + 1)));
      else if (typeof value === 'object' && value !== null) {
        put(place, Object.fromEntries(Object.entries(value).slice(0, other % 4)));
      }
      return true;
    case 'extend':
      if (Array.isArray(value)) {
        const [filler] = value.length === 0 ? ['tag'] : (value as unknown[]);
        put(place, [...value.slice(0, 5), ...new Array<unknown>(pick(EXTENDED, other)).fill(filler)]);
      } else if (typeof value === 'string') put(place, value + text.repeat(pick(EXTENDED, other)));
      else put({ holder: holderIn(place), key: text }, copyOf(value));
      return true;
    case 'near word':
      return put(place, typeof value === 'string' ? nearWord(value, other) : String(value));
    case 'odd number':
      return put(place, pick(NUMBERS, other));
    case 'odd text':
      return put(place, other % 4 === 0 ? text : pick(TEXTS, other >> 2));
    case 'odd time':
      return put(place, pick(TIMES, other));
    case 'long text':
      return put(
        place,
        (text || 'a').repeat(
          Math.ceil(pick([999, 100_000, 100_001, 300_000], other) / Math.max(1, text.length)),
        ),
      );
    case 'prototype key':
      return put({ holder: holderIn(place), key: pick(PROTOTYPE_KEYS, other) }, pick(PLANTED, other >> 3)());
    case 'deep':
      return put(place, nested(pick(DEPTHS, other), value, other >> 3));
    case 'many keys': {
      const added = holderIn(place);
      const count = pick(KEYS, other);
      for (let index = 0; index < count; index += 1) put({ holder: added, key: `${text}${index}` }, index);
      return true;
    }
    case 'hostile value':
      return put(place, (hostileKinds.get(hostile) as () => unknown)());
    case 'inherited keys':
      return inPlainHolder(place, (object) => Object.create(object));
    case 'no prototype':
      return inPlainHolder(place, (object) => Object.setPrototypeOf(object, null));
    case 'class instance':
      return inPlainHolder(place, (object) =>
        Object.setPrototypeOf(object, pick([Date, Map, Error, RegExp, Array], other).prototype),
      );
    case 'accessor':
      Object.defineProperty(holder, key, { get: () => value, enumerable: true, configurable: true });
      return true;
    case 'throwing accessor':
      Object.defineProperty(holder, key, {
        get: () => {
          throw pick<unknown>([new RangeError(text), text, undefined, Object.create(null), null], other);
        },
        enumerable: true,
        configurable: true,
      });
      return true;
    case 'not enumerable':
      if (!Array.isArray(holder))
        Object.defineProperty(holder, key, { value, enumerable: false, configurable: true });
      return true;
    case 'symbol key':
      holderIn(place)[other % 2 === 0 ? Symbol(text) : Symbol.toStringTag] = other % 3 === 0 ? 'Map' : 1;
      return true;
    case 'holes':
      if (Array.isArray(value)) put(place, Object.assign([], { [(other % 1200) + value.length]: 'tag' }));
      else if (Array.isArray(holder)) Reflect.deleteProperty(holder, key);
      else put(place, new Array(other % 2000));
      return true;
    case 'huge list':
      return put(place, new Array(pick([1001, 100_000, 1_000_000], other)).fill(value));
    case 'huge length':
      return put(place, new Array(pick(LENGTHS, other)));
    case 'like a list':
      return inPlainHolder(place, (object) => ({ ...object, length: pick(LENGTHS, other) }));
    case 'proxy around':
      return inPlainHolder(place, (object) => new Proxy(object, {}));
    case 'revoked proxy around':
      return inPlainHolder(place, (object) => {
        const { proxy, revoke } = Proxy.revocable(object, {});
        revoke();
        return proxy;
      });
    case 'cycle':
      return put(place, other % 2 === 0 ? holder : second.holder);
    case 'shared many times':
      return put(
        place,
        nested(pick([2, 3, 5, 9], other), new Array(pick([10, 100, 1000], other >> 2)).fill(value), 2),
      );
    case 'frozen':
      return inPlainHolder(place, (object) => Object.freeze(object));
    case 'very deep':
      return put(place, nested(pick(VERY_DEEP, other), value, other >> 2));
  }
}

/** A copy of a document with damage done to it. Where earlier damage does not let itself be damaged, it is damage enough. */
export function damaged(document: unknown, damages: readonly Damage[]): unknown {
  const root = { root: structuredClone(document) };
  for (const damage of damages) {
    try {
      inflict(root, damage);
    } catch {
      // What an earlier damage throws can be anything.
    }
  }
  // The whole cannot be a getter of anything.
  return Object.getOwnPropertyDescriptor(root, 'root')?.value;
}
