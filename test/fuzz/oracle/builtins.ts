/** What every program shares: damaged, it would be damaged for all. */
const SHARED: readonly (readonly [name: string, object: object])[] = [
  Object,
  Array,
  Function,
  String,
  Number,
  Boolean,
  Symbol,
  Map,
  Set,
  Date,
  RegExp,
  Error,
  TypeError,
  Promise,
].flatMap((kind): (readonly [string, object])[] => [
  [kind.name, kind],
  [`${kind.name}.prototype`, kind.prototype as object],
]);

const ALL: readonly (readonly [name: string, object: object])[] = [
  ...SHARED,
  ['JSON', JSON],
  ['Math', Math],
  ['Reflect', Reflect],
  ['Intl', Intl],
  ['globalThis', globalThis],
];

type Kept = readonly (readonly [key: PropertyKey, descriptor: PropertyDescriptor | undefined])[];

function keptOf(object: object): Kept {
  return Reflect.ownKeys(object).map((key) => [key, Object.getOwnPropertyDescriptor(object, key)]);
}

function differenceIn(object: object, before: Kept): string | null {
  const now = Reflect.ownKeys(object);
  if (now.length !== before.length) return `has ${now.length} keys in place of ${before.length}`;
  for (const [index, [key, was]] of before.entries()) {
    const is = Object.getOwnPropertyDescriptor(object, key);
    const isSame =
      now[index] === key &&
      is !== undefined &&
      was !== undefined &&
      Object.is(is.value, was.value) &&
      is.get === was.get &&
      is.set === was.set &&
      is.enumerable === was.enumerable &&
      is.configurable === was.configurable &&
      is.writable === was.writable;
    if (!isSame) return `has another ${String(key)}`;
  }
  return Object.isExtensible(object) ? null : 'is frozen';
}

/** A guard that says which of the language's own objects is no longer as it was when the guard was made. */
export function guardBuiltins(): { readonly check: (isThorough: boolean) => void } {
  const before = new Map(ALL.map(([name, object]) => [name, keptOf(object)]));
  return {
    check: (isThorough) => {
      for (const [name, object] of isThorough ? ALL : SHARED) {
        const difference = differenceIn(object, before.get(name) as Kept);
        if (difference !== null) throw new Error(`${name} ${difference}`);
      }
    },
  };
}
