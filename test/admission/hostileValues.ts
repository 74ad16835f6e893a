import { runInNewContext } from 'node:vm';

/** A value that no JSON holds, new at every call. */
export type Hostile = readonly [what: string, make: () => unknown];

function throws(): never {
  throw new RangeError('from inside the input');
}

/** Throws something that is no error, and that cannot even be shown. */
function throwsNonsense(): never {
  throw Object.create(null);
}

const TRAPS = [
  'get',
  'has',
  'ownKeys',
  'getOwnPropertyDescriptor',
  'getPrototypeOf',
  'isExtensible',
  'defineProperty',
  'deleteProperty',
  'preventExtensions',
  'set',
  'setPrototypeOf',
] as const;

function revoked(target: object): unknown {
  const { proxy, revoke } = Proxy.revocable(target, {});
  revoke();
  return proxy;
}

function cycle(): unknown {
  const object: Record<string, unknown> = {};
  for (const key of ['order', 'item', 'terms', 'request', 'at', 'kind', 'itself']) object[key] = object;
  return object;
}

function cyclicList(): unknown {
  const list: unknown[] = [];
  list.push(list, list);
  return list;
}

function nested(depth: number): unknown {
  let inner: unknown = 'deep';
  for (let level = 0; level < depth; level += 1) inner = level % 2 === 0 ? [inner] : { order: inner };
  return inner;
}

function withThrowingGetter(key: PropertyKey): unknown {
  return Object.defineProperty({}, key, { get: throws, enumerable: true });
}

class Point {
  readonly at = [1];
  readonly kind = 'point';
}

/** In no place of a claim or policy is one of these good. */
export const hostileValues: readonly Hostile[] = [
  ['a revoked proxy of an object', () => revoked({})],
  ['a revoked proxy of a list', () => revoked([])],
  ['a revoked proxy of a function', () => revoked(() => 1)],
  ...TRAPS.flatMap((trap): Hostile[] => [
    [`a proxy of an object that throws in ${trap}`, () => new Proxy({ junk: [1] }, { [trap]: throws })],
    [`a proxy of a list that throws in ${trap}`, () => new Proxy([{ junk: 1 }], { [trap]: throws })],
    [`a proxy that throws nonsense in ${trap}`, () => new Proxy({ junk: [1] }, { [trap]: throwsNonsense })],
  ]),
  ['a proxy of a list of no length', () => new Proxy([7], { get: () => Symbol('length') })],
  ['a proxy of a list of endless length', () => new Proxy([7], { get: () => Number.POSITIVE_INFINITY })],
  ['a proxy of a list of a length in words', () => new Proxy([7], { get: () => '1001' })],
  ['an object in a circle', cycle],
  ['a list in a circle', cyclicList],
  ['lists and objects 100,000 deep', () => nested(100_001)],
  ['a list of holes', () => new Array(3)],
  ['a list of 2**32 - 1 holes', () => new Array(2 ** 32 - 1)],
  ['a list of 1,001 entries', () => new Array(1001).fill('tag')],
  ['a sparse list', () => Object.assign([], { 900: 'tag' })],
  ['a list of itself as text', () => Object.assign(['tag', 'tag'], { 1: Symbol('tag') })],
  ['a list with throwing entries', () => Object.defineProperty(['x'], 0, { get: throws })],
  ['a text of 100,001 characters', () => 'a'.repeat(100_001)],
  ['a text of a million characters', () => 'z'.repeat(1_000_000)],
  ['a text of a million digits', () => '2'.repeat(1_000_000)],
  ['an object with a key of a million characters', () => ({ ['k'.repeat(1_000_000)]: 1 })],
  [
    'an object with 5,000 keys',
    () => Object.fromEntries(Array.from({ length: 5000 }, (_, i) => [`k${i}`, i])),
  ],
  ['an object with a symbol for a key', () => ({ [Symbol('order')]: 1 })],
  ['an object with a symbol for a value', () => ({ order: Symbol('order'), at: Symbol('at') })],
  ['an object with its own __proto__', () => JSON.parse('{"__proto__":{"polluted":true,"order":{}}}')],
  ['an object with its own constructor', () => JSON.parse('{"constructor":{"prototype":{"polluted":true}}}')],
  ['an object with its own prototype', () => JSON.parse('{"prototype":{"polluted":true}}')],
  ['an object with its own toString', () => ({ toString: throws, valueOf: throws, toJSON: throws })],
  ['an object with getters that throw', () => withThrowingGetter('order')],
  ['an object with a tag that throws', () => withThrowingGetter(Symbol.toStringTag)],
  ['an object with an iterator that throws', () => withThrowingGetter(Symbol.iterator)],
  ['an object without a prototype that holds junk', () => Object.assign(Object.create(null), { junk: [1] })],
  ['a symbol', () => Symbol('a')],
  ['a symbol of the registry', () => Symbol.for('order')],
  ['a bigint', () => 2n ** 70n],
  ['a function', () => throws],
  ['a class', () => Point],
  ['an instance of a class', () => new Point()],
  ['NaN', () => Number.NaN],
  ['infinity', () => Number.NEGATIVE_INFINITY],
  ['a boxed text', () => new String('email')],
  ['a boxed number', () => new Number(7)],
  ['a boxed boolean', () => new Boolean(true)],
  ['an invalid Date', () => new Date(Number.NaN)],
  ['a Map', () => new Map([['order', {}]])],
  ['a Set', () => new Set(['tag'])],
  ['a WeakMap', () => new WeakMap()],
  ['a RegExp', () => /order/],
  ['an Error', () => new Error('order')],
  ['a Promise', () => Promise.resolve({})],
  ['a URL', () => new URL('https://example.com')],
  ['a Buffer', () => Buffer.from('order')],
  ['a typed list', () => new Uint8Array([6, 7])],
  ['an ArrayBuffer', () => new ArrayBuffer(8)],
  ['a generator', () => (function* () {})()],
  ['arguments', () => runInNewContext('(function () { return arguments; })("tag")')],
  ['a Map of another realm', () => runInNewContext('new Map([["order", {}]])')],
  ['an object of another realm that holds junk', () => runInNewContext('({ junk: [1] })')],
  ['globalThis', () => globalThis],
];

/** Numbers that JSON holds, good only where any number or any whole number is. */
export const oddNumbers: readonly Hostile[] = [
  ['minus zero', () => -0],
  ['half', () => 0.5],
];

/** What has no field of its own: good only where every field may be absent. */
export const emptyObjects: readonly Hostile[] = [
  [
    'a proxy that has every key but none of its own',
    () => new Proxy({}, { has: () => true, get: () => throws }),
  ],
  ['a proxy that names keys it does not have', () => new Proxy({}, { ownKeys: () => ['junk', 'number'] })],
  ['an object that inherits what it needs', () => Object.create({ order: {}, item: { category: 'shoes' } })],
  ['an object of another realm', () => runInNewContext('({})')],
  ['an object without a prototype', () => Object.create(null)],
  ['Object.prototype', () => Object.prototype],
];
