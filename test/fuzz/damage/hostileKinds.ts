import { emptyObjects, type Hostile, hostileValues, oddNumbers } from '../../admission/hostileValues';

function throws(): never {
  throw new RangeError('from inside the input');
}

/** A proxy whose every trap throws, whatever is asked of it. */
function closed(target: object): unknown {
  return new Proxy(target, new Proxy({}, { get: () => throws }));
}

/** Answers every question with itself, and has every key. */
function endless(target: object): unknown {
  const self: unknown = new Proxy(target, {
    get: (_target, key) => (key === 'length' ? 3 : self),
    has: () => true,
  });
  return self;
}

/** Another answer every time. */
function fickle(): unknown {
  let asked = 0;
  const answers = ['email', 7, null, [], {}, '2026-03-02T02:00:00Z', undefined, Symbol('changed')];
  const get = (): unknown => answers[asked++ % answers.length];
  return Object.defineProperties(
    {},
    Object.fromEntries(
      ['at', 'category', 'kind', 'length', 'from'].map((key) => [key, { get, enumerable: true }]),
    ),
  );
}

/** Values that no JSON holds, by name; each is new at every call. */
const made: readonly Hostile[] = [
  ...hostileValues,
  ...oddNumbers,
  ...emptyObjects,
  ['an object closed in every way', () => closed({ at: 1 })],
  ['a list closed in every way', () => closed([1])],
  ['an endless object', () => endless({})],
  ['an endless list', () => endless([])],
  ['an object that changes its mind', fickle],
  [
    'an object whose getter never gives the same list',
    () => ({
      get contents() {
        return [{}];
      },
    }),
  ],
  ['something like a list', () => ({ 0: 'tag', 1: 'sample', length: 2 })],
  ['something like an endless list', () => ({ length: Number.MAX_SAFE_INTEGER })],
  ['a list with keys of its own', () => Object.assign(['tag'], { at: 1, toJSON: throws })],
  ['a list of another kind', () => new (class Kind extends Array<string> {})('tag', 'sample')],
  ['an object that turns itself into another', () => ({ toJSON: () => ({ order: {} }), at: 1 })],
  ['something like an instant', () => ({ epochMilliseconds: 1_772_449_200_000 })],
  ['something like an instant that throws', () => ({ toMillis: throws })],
  [
    'something like an instant of no number',
    () => ({ epochMilliseconds: '1772449200000', toMillis: () => 'now' }),
  ],
  ['a Date at the end of time', () => new Date(8.64e15)],
  ['a Date that is none underneath', () => Object.create(Date.prototype)],
  ['an object that inherits from a list', () => Object.create([])],
  ['an object that inherits from itself closed', () => Object.create(closed({}) as object)],
  ['a frozen object of junk', () => Object.freeze({ junk: Object.freeze([1]) })],
  ['a WeakRef', () => new WeakRef({})],
  ['a DataView', () => new DataView(new ArrayBuffer(8))],
  ['a BigInt64Array', () => new BigInt64Array(2)],
  ['an async generator', () => (async function* () {})()],
  [
    'a module namespace',
    () => Object.freeze(Object.assign(Object.create(null), { default: 1, [Symbol.toStringTag]: 'Module' })),
  ],
];

/** So large that they are met less often. */
export const LARGE: RegExp = /million|5,000|2\*\*32|100,000/;

export const hostileKinds: ReadonlyMap<string, () => unknown> = new Map(made);
