/** An amount of money in minor units, as far as it is known; never below zero, and never zero for what is not known. */
export type Money =
  | { readonly kind: 'exact'; readonly amount: number }
  | { readonly kind: 'at_least'; readonly amount: number }
  | { readonly kind: 'range'; readonly least: number; readonly most: number }
  | { readonly kind: 'unknown' };

/** What an amount lies between, both included; infinite where nothing bounds it. */
export interface Bounds {
  readonly least: number;
  readonly most: number;
}

/** Nothing that is charged is below zero. */
export const UNKNOWN_COST: Bounds = { least: 0, most: Number.POSITIVE_INFINITY };
export const NOTHING: Bounds = { least: 0, most: 0 };

export function exactly(amount: number): Bounds {
  // An input may say -0, which no amount is.
  const told = amount + 0;
  return { least: told, most: told };
}

export function plus(one: Bounds, other: Bounds): Bounds {
  return countable({ least: one.least + other.least, most: one.most + other.most });
}

export function minus(one: Bounds, other: Bounds): Bounds {
  return countable({ least: one.least - other.most, most: one.most - other.least });
}

export function sumOf(bounds: readonly Bounds[]): Bounds {
  return bounds.reduce(plus, NOTHING);
}

/** So many times an amount; none of what is not known is nothing. */
export function times(count: number, { least, most }: Bounds): Bounds {
  return count === 0 ? NOTHING : countable({ least: count * least, most: count * most });
}

/** Whatever is between the lowest and the highest of them; there is one at least. */
export function eitherOf(bounds: readonly Bounds[]): Bounds {
  return bounds.reduce((one, other) => ({
    least: Math.min(one.least, other.least),
    most: Math.max(one.most, other.most),
  }));
}

/** What of it is above zero. */
export function notBelowZero({ least, most }: Bounds): Bounds {
  return { least: Math.max(0, least), most: Math.max(0, most) };
}

export function isExact({ least, most }: Bounds): boolean {
  return least === most;
}

/** What is not below zero, as it is told: what lies anywhere from zero on is unknown. */
export function toMoney({ least, most }: Bounds): Money {
  if (least === most) return { kind: 'exact', amount: least };
  if (most !== Number.POSITIVE_INFINITY) return { kind: 'range', least, most };
  return least > 0 ? { kind: 'at_least', amount: least } : { kind: 'unknown' };
}

/** A price that may not be known. */
export function boundsOfPrice(amount: number | null | undefined): Bounds {
  return amount === null || amount === undefined ? UNKNOWN_COST : exactly(amount);
}

/** Beyond what whole numbers hold to the last unit, an amount is known only to be beyond. */
function countable({ least, most }: Bounds): Bounds {
  const edge = Number.MAX_SAFE_INTEGER;
  return {
    least: least < -edge ? Number.NEGATIVE_INFINITY : Math.min(least, edge),
    most: most > edge ? Number.POSITIVE_INFINITY : Math.max(most, -edge),
  };
}
