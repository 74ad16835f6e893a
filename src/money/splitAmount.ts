/**
 * Splits an amount of money into parts by weight, so that the parts always add up to the whole, to the minor unit.
 *
 * Each part is rounded down; what is left over goes, one minor unit each, to the parts that lost most by that, the
 * earlier of two that lost the same. Where all weights are zero, they count as equal.
 *
 * @param amount - minor units, a whole number of either sign
 * @param weights - one for each part: whole numbers, not below zero, such as prices or quantities
 * @returns the parts in the order of the weights, in minor units
 * @throws {TypeError} for an amount or a weight that is no such number, and for no weights at all
 *
 * @example
 * import { splitAmount } from 'returns-policy';
 *
 * splitAmount(1000, [1, 1, 1])
 * // => [334, 333, 333]
 */
export function splitAmount(amount: number, weights: readonly number[]): readonly number[] {
  if (!Number.isSafeInteger(amount)) throw new TypeError('`amount` is no whole number of minor units');
  // A hole in a list is no weight, though `every` skips it.
  if (!Array.isArray(weights) || weights.length === 0 || !Array.from(weights).every(isWeight)) {
    throw new TypeError('`weights` is no list of whole numbers from 0 on');
  }
  const isEven = weights.every((weight) => weight === 0);
  const shares = weights.map((weight) => BigInt(isEven ? 1 : weight));
  const whole = shares.reduce((sum, share) => sum + share, 0n);
  const size = BigInt(Math.abs(amount));
  const parts = shares.map((share) => (size * share) / whole);
  const lost = shares.map((share, index) => ({ index, rest: (size * share) % whole }));
  const left = Number(size - parts.reduce((sum, part) => sum + part, 0n));
  const first = lost.sort((one, other) => Number(other.rest - one.rest));
  for (const { index } of first.slice(0, left)) parts[index] = (parts[index] as bigint) + 1n;
  return parts.map((part) => (part === 0n ? 0 : Math.sign(amount) * Number(part)));
}

function isWeight(weight: unknown): boolean {
  return Number.isSafeInteger(weight) && (weight as number) >= 0;
}
